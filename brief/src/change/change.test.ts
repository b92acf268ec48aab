import { figure, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument } from '../document.ts';
import { toJson } from '../json.ts';
import { sampleFacts } from '../sample/facts.ts';
import { causeOf, diffBriefs, staleSentences } from './index.ts';
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
      'overview/key.abroad/value',
      'moves/moves.abroad.total/people',
      'moves/moves.abroad.change/change',
      'moves/moves.abroad.change/to',
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
    expect(found.map(({ id }) => id)).toEqual(['moves.abroad.total', 'moves.abroad.change']);
    expect(found[0]?.was).toContain('25,000');
    expect(found[0]?.now).toContain('26,000');
  });

  test('a sentence that nothing bears any more is told with no new one', () => {
    const found = staleSentences(brief(25_000, { asylum: 700 }), brief(25_000));
    expect(found.find(({ id }) => id === 'displacement.from.total')?.now).toBeNull();
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
    ['override', { origin: { ...base.origin, steps: ['override by A: b; the source has 1'] } }],
    ['revision', { origin: { ...base.origin, release: '2024 revision' } }],
    ['method', { origin: { ...base.origin, steps: ['100 × 1 ÷ (2 + 3)'] } }],
    ['method', { origin: { ...base.origin, sourceIds: ['another'] } }],
    ['new data', { value: 101, origin: { ...base.origin, steps: ['100 × 3 ÷ 4'] } }],
    ['new data', { period: year(2024) }],
  ])('is %s', (cause, change) => {
    expect(causeOf(base, { ...base, ...change })).toBe(cause);
  });
});

test('quantities agree in number', () => {
  expect([0, 1, 2].map((n) => quantity(n, 'figure'))).toEqual([
    '0 figures',
    '1 figure',
    '2 figures',
  ]);
});
