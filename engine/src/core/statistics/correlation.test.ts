import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendall, pearson, spearman } from './correlation.ts';
import facts from './fixtures/statistics.json';
import { orderOf, ranks, type TieRule } from './ranks.ts';

const few = fc.integer({ min: -4, max: 4 });
const rows = fc.array(fc.tuple(few, few), { minLength: 2, maxLength: 40 });
const varies = (values: readonly number[]) => new Set(values).size > 1;
const bothVary = rows
  .map((all) => ({ x: all.map(([a]) => a), y: all.map(([, b]) => b) }))
  .filter(({ x, y }) => varies(x) && varies(y));

/** Kendall's tau-b by its definition over all pairs. */
function kendallByPairs(x: readonly number[], y: readonly number[]): number {
  let [score, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(x[i]! - x[j]!), Math.sign(y[i]! - y[j]!)];
      score += a * b;
      untiedX += a * a;
      untiedY += b * b;
    }
  }
  return score / Math.sqrt(untiedX * untiedY);
}

describe('ranks', () => {
  test.each(Object.entries(facts.samples))(
    'of the %s sample equal R’s under all tie rules',
    (_, of) => {
      for (const rule of ['average', 'min', 'max', 'first'] as const satisfies TieRule[]) {
        expect([...ranks(of.values, rule)]).toEqual(of.ranks[rule]);
      }
    },
  );

  test('add up to n(n + 1)/2 when ties are averaged', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 50 }), (values) => {
        const total = ranks(values).reduce((sum, rank) => sum + rank, 0);
        expect(total).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });

  test('the order sorts and keeps ties in place', () => {
    expect([...orderOf([3, 1, 3, -1, 1])]).toEqual([3, 1, 4, 0, 2]);
    expect([...orderOf([Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY])]).toEqual([
      2, 1, 0,
    ]);
    expect(() => orderOf([1, Number.NaN])).toThrow(/NaN/);
  });
});

describe('correlation', () => {
  test('Pearson’s, Spearman’s and Kendall’s equal R’s', () => {
    const { x, y } = facts.pairs;
    expect(pearson(x, y)).toBeCloseTo(facts.pairs.pearson[0]!, 14);
    expect(spearman(x, y)).toBeCloseTo(facts.pairs.spearman[0]!, 14);
    expect(kendall(x, y)).toBeCloseTo(facts.pairs.kendall[0]!, 14);
  });

  test('Kendall’s equals its definition over all pairs, ties and all', () => {
    fc.assert(
      fc.property(bothVary, ({ x, y }) => {
        expect(kendall(x, y)).toBeCloseTo(kendallByPairs(x, y), 12);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['pearson', pearson],
    ['spearman', spearman],
    ['kendall', kendall],
  ])('%s lies in −1 to 1, is symmetric, and turns with the sign of one side', (_, correlate) => {
    fc.assert(
      fc.property(bothVary, ({ x, y }) => {
        const r = correlate(x, y);
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(correlate(y, x)).toBeCloseTo(r, 12);
        expect(
          correlate(
            x,
            y.map((v) => -v),
          ),
        ).toBeCloseTo(-r, 12);
        expect(correlate(x, x)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('rank correlations do not see a monotone transformation, Pearson’s does not see a linear one', () => {
    fc.assert(
      fc.property(bothVary, ({ x, y }) => {
        const cubed = x.map((v) => v ** 3 + v);
        expect(spearman(cubed, y)).toBeCloseTo(spearman(x, y), 12);
        expect(kendall(cubed, y)).toBeCloseTo(kendall(x, y), 12);
        expect(
          pearson(
            x.map((v) => 3 * v - 8),
            y,
          ),
        ).toBeCloseTo(pearson(x, y), 12);
      }),
    );
  });

  test('is NaN where one side does not vary', () => {
    for (const correlate of [pearson, spearman, kendall]) {
      expect(correlate([1, 1, 1], [1, 2, 3])).toBeNaN();
    }
  });

  test('refuses lengths that differ, one pair, and gaps', () => {
    for (const correlate of [pearson, spearman, kendall]) {
      expect(() => correlate([1, 2], [1])).toThrow(/wrong shape/);
      expect(() => correlate([1], [1])).toThrow(/wrong shape/);
      expect(() => correlate([1, Number.NaN], [1, 2])).toThrow(/NaN/);
    }
  });
});
