import { SojournError } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { Block, BriefDocument } from '../document.ts';
import { toJson } from '../json.ts';
import { sampleFacts } from '../sample/facts.ts';
import {
  explainFigure,
  figuresOfDocument,
  savedText,
  untensed,
  withFigures,
  writtenFigure,
} from './index.ts';

const total = (release: string, year: number, people: number) => ({
  place: 'AAA',
  role: 'emigrants',
  release,
  year,
  people,
});
const stock = (destination: string, people: number) => ({
  origin: 'AAA',
  destination,
  year: 2020,
  people,
  female: people / 2,
  male: people / 2,
});

const briefOf = (asOf: number): BriefDocument =>
  buildCountryBrief(
    sampleFacts({
      stocksAbroad: [stock('BBB', 9_000), stock('CCC', 3_000)],
      stockTotals: [total('2024', 2005, 10_000), total('2024', 2024, 25_000)],
    }),
    { asOf },
  );

describe('figures of a brief', () => {
  test('have ids of their own, and each is found by it', () => {
    const all = figuresOfDocument(briefOf(2026));
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, figure } of all) {
      expect(explainFigure(briefOf(2026), id).value).toBe(figure.value);
    }
  });

  test('keep their ids when a sentence turns to the past', () => {
    const ids = (asOf: number) =>
      figuresOfDocument(briefOf(asOf))
        .filter(({ section }) => section === 'moves')
        .map(({ id }) => id);
    expect(ids(2029)).toEqual(ids(2026));
    expect(untensed('moves.abroad.total.present')).toBe(untensed('moves.abroad.total.past'));
  });

  test('of a pair are known by the place', () => {
    const ids = figuresOfDocument(briefOf(2026)).map(({ id }) => id);
    expect(ids).toContain('moves/moves.abroad.corridors/list:BBB');
  });

  test('survive the way through a file', () => {
    const document = briefOf(2026);
    const read = JSON.parse(toJson(document)) as BriefDocument;
    expect(figuresOfDocument(read)).toEqual(figuresOfDocument(document));
  });
});

describe('the explanation of a figure', () => {
  test('names the sentence, the source, the release and every step', () => {
    const found = explainFigure(briefOf(2026), 'moves/moves.abroad.change/change');
    expect(found.sentence).toContain('grew to 2.5');
    expect(found).toMatchObject({ value: 2.5, release: '2024 revision', unit: 'ratio' });
    expect(found.steps).toEqual(['25000 ÷ 10000']);
    expect(found.sources.map(({ attribution }) => attribution)).toEqual([
      'Office, International Migrant Stock, 2024 revision. CC BY 4.0.',
    ]);
  });

  test('is found by a part of the id that no other has', () => {
    expect(explainFigure(briefOf(2026), 'corridors/list:CCC').value).toBe(3_000);
  });

  test('of an unknown or unclear id is refused with the near ones', () => {
    const attempt = (id: string) => () => explainFigure(briefOf(2026), id);
    expect(attempt('nowhere')).toThrowError(SojournError);
    expect(attempt('moves.abroad.change')).toThrowError(/moves\/moves.abroad.change\/from/);
  });

  test('any id that is none is refused, never another figure’s', () => {
    const ids = new Set(figuresOfDocument(briefOf(2026)).map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ minLength: 40 }), (id) => {
        fc.pre(!ids.has(id));
        expect(() => explainFigure(briefOf(2026), id)).toThrowError(SojournError);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what an older file holds', () => {
  const document = briefOf(2026);
  const at = figuresOfDocument(document)[0]!;

  test('a figure that this version would not write so stands with its unit; a gap is a dash', () => {
    const movements = { ...at.figure, value: 1_234, unit: 'movements' };
    expect(writtenFigure(movements, 'people')).toBe('1234 movements');
    expect(writtenFigure({ ...at.figure, value: null }, 'people')).toBe('–');
    expect(writtenFigure(at.figure, at.style)).toMatch(/\d/);
  });

  test('a sentence that this version no longer writes, or fills otherwise, is told by its id', () => {
    expect(savedText(document, 'gone.long-ago', {})).toBe('gone.long-ago');
    expect(savedText(document, 'moves.abroad.total.past', {})).toBe('moves.abroad.total.past');
  });
});

describe('the explanation of a sentence said many times', () => {
  test('quotes the sentence in which the figure stands', () => {
    const document = briefOf(2026);
    const twice = {
      ...document,
      sections: document.sections.map((section) =>
        section.id === 'moves' ? { ...section, blocks: section.blocks.flatMap(later) } : section,
      ),
    };
    expect(explainFigure(twice, 'moves/moves.abroad.total/people#2').sentence).toContain('77,000');
    expect(explainFigure(twice, 'moves/moves.abroad.total/people').sentence).toContain('25,000');
  });

  test('names the row of a table', () => {
    const found = explainFigure(briefOf(2026), 'checklist/checklist/abroad.value');
    expect(found.sentence).toMatch(/^Figures of Aland.*: People born there who live abroad/);
  });
});

/** The same block again with another figure in it. */
function later(block: Block): Block[] {
  if (block.kind !== 'sentence' || !block.id.startsWith('moves.abroad.total')) return [block];
  return [block, withFigures(block, (figure) => ({ ...figure, value: 77_000 }))];
}
