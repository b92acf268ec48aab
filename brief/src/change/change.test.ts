import { type Figure, figure, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument } from '../document.ts';
import { figuresOfDocument, withFigures } from '../figures/index.ts';
import { toJson } from '../json.ts';
import { sampleFacts } from '../sample/facts.ts';
import { asPublished, causeOf, diffBriefs, staleSentences } from './index.ts';
import { quantity } from './quantity.ts';

const total = (year: number, people: number) => ({
  place: 'AAA',
  role: 'emigrants',
  release: '2024',
  year,
  people,
});
const brief = (now: number, more: { asylum?: number } = {}): BriefDocument =>
  buildCountryBrief(
    sampleFacts({
      stockTotals: [total(2005, 10_000), total(2024, now)],
      displacedFrom: more.asylum
        ? [{ origin: 'AAA', asylum: 'BBB', year: 2025, kind: 'refugees', people: more.asylum }]
        : [],
    }),
  );

describe('what changed between two briefs', () => {
  test('nothing between a brief and itself, also through a file', () => {
    const document = brief(25_000);
    const read = JSON.parse(toJson(document)) as BriefDocument;
    const diff = diffBriefs(read, document);
    expect([diff.changed, diff.added, diff.removed]).toEqual([[], [], []]);
    expect(diff.same).toBeGreaterThan(2);
    expect(staleSentences(read, document)).toEqual([]);
  });

  test('every figure that rests on another number, and no other', () => {
    const diff = diffBriefs(brief(25_000), brief(26_000));
    expect(diff.changed.map(({ id }) => id)).toEqual([
      'hurry/hurry.abroad/people',
      'hurry/hurry.change/change',
      'overview/key.abroad/value',
      'moves/moves.abroad.total/people',
      'moves/moves.abroad.change/change',
      'moves/moves.abroad.change/to',
      'says/says-single/abroad-stock-2024-2024.value',
      'checklist/checklist/abroad.value',
    ]);
    expect(new Set(diff.changed.map(({ cause }) => cause))).toEqual(new Set(['new data']));
  });

  test('what is new one way is gone the other way', () => {
    const [one, two] = [brief(25_000), brief(25_000, { asylum: 700 })];
    const added = diffBriefs(one, two).added.map(({ id }) => id);
    expect(added).toContain('displacement/displacement.from.total/people');
    expect(diffBriefs(two, one).removed.map(({ id }) => id)).toEqual(added);
  });

  test('the sentences that no longer hold, as they were and as they would be', () => {
    const found = staleSentences(brief(25_000), brief(26_000));
    expect(found.map(({ id }) => id)).toEqual([
      'hurry.abroad',
      'hurry.change',
      'moves.abroad.total',
      'moves.abroad.change',
    ]);
    expect(found[0]?.was).toContain('25,000');
    expect(found[0]?.now).toContain('26,000');
  });

  test('a sentence that nothing bears any more is told with no new one', () => {
    const found = staleSentences(brief(25_000, { asylum: 700 }), brief(25_000));
    expect(found.find(({ id }) => id === 'displacement.from.total')?.now).toBeNull();
  });

  test('a sentence that reads otherwise without a figure is told with the figures', () => {
    const [one, two] = [brief(25_000), brief(25_000)];
    const words = (text: string) => ({
      ...one,
      sections: two.sections.map((section, index) =>
        index > 0
          ? section
          : {
              ...section,
              blocks: [
                { kind: 'note', id: 'own.note', args: { reach: { kind: 'text', text } } } as const,
              ],
            },
      ),
    });
    const diff = diffBriefs(words('public'), words('internal'));
    expect([diff.changed, diff.added, diff.removed]).toEqual([[], [], []]);
    expect(diff.sentences).toHaveLength(1);
    expect(diff.sentences[0]?.now).toContain('internal');
    expect(diffBriefs(brief(25_000), brief(26_000)).sentences).toEqual([]);
  });

  test('a sentence that this version no longer writes is not an error', () => {
    const saved = brief(25_000);
    const [first, ...rest] = saved.sections;
    const old = { kind: 'sentence', id: 'gone.long-ago', args: {} } as const;
    const older = { ...saved, sections: [{ ...first!, blocks: [old] }, ...rest] };
    expect(staleSentences(older, brief(25_000))[0]).toMatchObject({
      was: 'gone.long-ago',
      now: null,
    });
  });
});

describe('the cause of a change', () => {
  const from2020 = origin('undesa', '2020 revision', 'CC BY 4.0', 'persons');
  const base = figure(100, year(2020), { ...from2020, steps: ['100 × 1 ÷ 2'] });

  test.each([
    ['override', { value: 90, replaces: base }],
    ['override', { value: 90, replaces: { ...base, origin: { ...base.origin, release: 'x' } } }],
    ['revision', { origin: { ...base.origin, release: '2024 revision' } }],
    ['method', { origin: { ...base.origin, steps: ['100 × 1 ÷ (2 + 3)'] } }],
    ['method', { origin: { ...base.origin, sourceIds: ['another'] } }],
    ['new data', { value: 101, origin: { ...base.origin, steps: ['100 × 3 ÷ 4'] } }],
    ['new data', { period: year(2024) }],
  ])('is %s', (cause, change) => {
    expect(causeOf(base, { ...base, ...change })).toBe(cause);
  });
});

describe('documents made by hand, one for each cause', () => {
  const saved = brief(25_000);
  const at = 'moves/moves.abroad.total/people';
  const stock = figuresOfDocument(saved).find(({ id }) => id === at)!.figure;
  const changed = (change: Partial<Figure>): BriefDocument => ({
    ...saved,
    sections: saved.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        withFigures(block, (figure) => (isSame(figure) ? { ...figure, ...change } : figure)),
      ),
    })),
  });
  const isSame = (figure: Figure) =>
    figure.value === stock.value && figure.origin.steps.join() === stock.origin.steps.join();
  const causeIn = (from: BriefDocument, to: BriefDocument) =>
    diffBriefs(from, to).changed.find(({ id }) => id === at)?.cause;

  test('another number of the same release is new data', () => {
    expect(causeIn(saved, changed({ value: 26_000 }))).toBe('new data');
  });

  test('another release is a revision, with the same number too', () => {
    const later = { ...stock.origin, release: '2026 revision' };
    expect(causeIn(saved, changed({ value: 26_000, origin: later }))).toBe('revision');
    expect(causeIn(saved, changed({ origin: later }))).toBe('revision');
  });

  test('another reckoning of the same release is a method', () => {
    const summed = { ...stock.origin, steps: ['sum of 20000 + 6000'] };
    expect(causeIn(saved, changed({ value: 26_000, origin: summed }))).toBe('method');
  });

  test('a figure set by hand is an override, one way and the other', () => {
    const set = changed({ value: 27_000, replaces: stock });
    expect(causeIn(saved, set)).toBe('override');
    expect(causeIn(set, saved)).toBe('override');
    expect(causeIn(set, set)).toBeUndefined();
  });

  test('under the same override what the source changed is told', () => {
    const set = changed({ value: 27_000, replaces: stock });
    const later = changed({ value: 27_000, replaces: { ...stock, value: 26_000 } });
    expect(causeIn(set, later)).toBe('new data');
  });

  test('what is set or noted by hand makes no sentence wrong', () => {
    const set = changed({ value: 27_000, replaces: stock });
    expect(staleSentences(set, saved)).toEqual([]);
    expect(asPublished(set)).toEqual(saved);
  });
});

test('quantities agree in number', () => {
  expect([0, 1, 2].map((n) => quantity(n, 'figure'))).toEqual([
    '0 figures',
    '1 figure',
    '2 figures',
  ]);
});
