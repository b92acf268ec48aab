import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateOf,
  escapeXml,
  partText,
  textPart,
  unescapeXml,
  unzipParts,
  zipParts,
} from './index.ts';

describe('parts of an office file', () => {
  test('come back as they went in, the list of contents first', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const packed = zipParts({ 'b.xml': textPart(text), '[Content_Types].xml': textPart('x') });
        const parts = unzipParts(packed);
        expect(Object.keys(parts)).toEqual(['[Content_Types].xml', 'b.xml']);
        expect(partText(parts, 'b.xml')).toBe(text);
      }),
    );
  });

  test('give the same bytes in whatever order and zone', () => {
    const [a, b] = [textPart('a'), textPart('b')];
    const before = process.env.TZ;
    const here = zipParts({ a, b });
    process.env.TZ = 'Asia/Dhaka';
    const there = zipParts({ b, a });
    process.env.TZ = before;
    expect(Buffer.compare(here, there)).toBe(0);
  });

  test('words survive XML but for what XML cannot carry', () => {
    const carried = (character: string) => {
      const code = character.codePointAt(0) ?? 0;
      return code >= 0x20 ? code !== 0xfffe && code !== 0xffff : [9, 10, 13].includes(code);
    };
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"]/);
        expect(unescapeXml(escaped)).toBe([...text].filter(carried).join(''));
      }),
    );
  });

  test('carry the month of the data release as their date', () => {
    expect(dateOf({ release: '2026.11', asOf: 2026 })).toBe('2026-11-01T00:00:00Z');
    expect(dateOf({ release: 'draft', asOf: 2025 })).toBe('2025-01-01T00:00:00Z');
  });
});
