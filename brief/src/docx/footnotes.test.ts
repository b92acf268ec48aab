import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BriefDocument } from '../document.ts';
import { docxContext } from './context.ts';
import { footnoteMarks, footnotesXml, numberRanges } from './footnotes.ts';

const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
  id,
  also: [`${id}2`],
  title: `Office ${id}`,
  release: '2026',
  licence: 'CC0',
  attribution: `Office ${id}`,
}));
const document: BriefDocument = {
  meta: { engineVersion: '0', issues: [] } as unknown as BriefDocument['meta'],
  kind: 'country',
  places: [],
  names: {},
  release: '2026.11',
  asOf: 2026,
  sections: [],
  gaps: [],
  sources,
  issues: [],
};
const open = () => docxContext(document, 'en', false);

describe('footnotes', () => {
  test('a source is named at its first mark; the next one refers back', () => {
    const context = open();
    const [first] = footnoteMarks(context, ['a']);
    const [again] = footnoteMarks(context, ['a2']);
    expect(first).toContain('<w:footnoteReference w:id="1"/>');
    expect(again).toContain('NOTEREF _Note1 ');
    expect(again).not.toContain('footnoteReference w:id');
    expect(context.footnotes).toEqual(['Office a, 2026. Licence: CC0.']);
  });

  test('two sources are two marks with a comma between', () => {
    const context = open();
    const marks = footnoteMarks(context, ['b', 'a', 'a2']).join('');
    expect(marks.match(/footnoteReference w:id/g)).toHaveLength(2);
    expect(marks).toContain('>, </w:t>');
    expect(context.footnotes).toHaveLength(2);
  });

  test('many sources are one footnote of their numbers in the list', () => {
    const context = open();
    footnoteMarks(context, ['a', 'b', 'c', 'f']);
    expect(context.footnotes).toEqual(['Sources: 1–3, 6.']);
    expect(footnotesXml(context)).toContain('Sources: 1–3, 6.');
  });

  test('what has no source has no mark', () => {
    expect(footnoteMarks(open(), ['unknown'])).toEqual([]);
  });
});

test('ranges of numbers say each number once and nothing else', () => {
  expect(numberRanges([7, 1, 2, 3, 3])).toBe('1–3, 7');
  expect(numberRanges([1, 2])).toBe('1, 2');
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const said = numberRanges(numbers)
        .split(', ')
        .filter((text) => text !== '')
        .flatMap((text) => {
          const [first = 0, last = first] = text.split('–').map(Number);
          return Array.from({ length: last - first + 1 }, (_, at) => first + at);
        });
      expect(said).toEqual([...numbers].sort((a, b) => a - b));
    }),
  );
});
