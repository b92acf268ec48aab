import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from './measure.ts';
import { wrapText } from './wrap.ts';

describe('the width of text without a page', () => {
  test('is at least that of Helvetica, by the metrics that Adobe published', () => {
    // Helvetica: S 667, a 556, u 556, d 556, i 222, and A 667, r 333, b 556, space 278.
    const saudiArabia = 667 + 556 * 3 + 222 + 278 + 667 + 333 + 556 + 556 + 222 + 556;
    const width = textWidth('Saudi Arabia', 12);
    expect(width).toBeGreaterThanOrEqual((saudiArabia * 12) / 1000 - 2);
    expect(width).toBeLessThan(((saudiArabia * 12) / 1000) * 1.15);
  });

  test('grows with size, bold type and more letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textWidth(a + b, 12)).toBeGreaterThanOrEqual(textWidth(a, 12) - 1e-9);
        expect(textWidth(a, 24)).toBeCloseTo(2 * textWidth(a, 12), 9);
        expect(textWidth(a, 12, true)).toBeGreaterThanOrEqual(textWidth(a, 12));
      }),
    );
  });

  test('accents take no room of their own', () => {
    expect(textWidth('Türkiye', 12)).toBe(textWidth('Turkiye', 12));
    expect(textWidth('e\u0301', 12)).toBe(textWidth('e', 12));
  });

  test('Chinese signs are as wide as the type is high', () => {
    expect(textWidth('中国', 10)).toBe(20);
  });
});

describe('wrapping', () => {
  test('breaks at spaces', () => {
    expect(wrapText('United Arab Emirates', 75, 12)).toEqual(['United Arab', 'Emirates']);
  });

  test('keeps what a no-break space ties together', () => {
    expect(wrapText('Kuwait 380\u202fk', 40, 12)).toEqual(['Kuwait', '380\u202fk']);
  });

  test('gives no line for no words', () => {
    expect(wrapText('  ', 100, 12)).toEqual([]);
  });

  test('loses nothing and keeps every line within its width', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 20, max: 200 }),
        (words, width) => {
          const lines = wrapText(words, width, 12);
          const bare = (text: string): string => text.replaceAll(/[ \t\n]/g, '');
          expect(bare(lines.join(''))).toBe(bare(words));
          for (const line of lines) {
            if ([...line].length > 1) expect(textWidth(line, 12)).toBeLessThanOrEqual(width + 1e-9);
          }
        },
      ),
    );
  });
});
