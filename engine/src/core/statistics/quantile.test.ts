import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import facts from './fixtures/statistics.json';
import {
  median,
  medianAbsoluteDeviation,
  planQuantiles,
  type QuantileType,
  quantile,
  quantiles,
  quantilesInto,
} from './quantile.ts';
import { select, selectMany } from './select.ts';

const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const value = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
);
const sample = fc.array(value, { minLength: 1, maxLength: 80 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const type = fc.constantFrom(...types);
const ascending = (values: readonly number[]) => Float64Array.from(values).sort();

describe('selection', () => {
  test('puts every rank where sorting would, and parts the rest around it', () => {
    fc.assert(
      fc.property(sample, fc.nat(), (values, any) => {
        const rank = any % values.length;
        const scratch = Float64Array.from(values);
        const found = select(scratch, rank);
        expect(found === ascending(values)[rank]).toBe(true);
        expect(scratch.subarray(0, rank).every((x) => x <= found)).toBe(true);
        expect(scratch.subarray(rank + 1).every((x) => x >= found)).toBe(true);
        expect(ascending([...scratch])).toEqual(ascending(values));
      }),
    );
  });

  test('places many ranks at once', () => {
    fc.assert(
      fc.property(sample, fc.array(fc.nat(), { maxLength: 12 }), (values, any) => {
        const ranks = Int32Array.from(any, (r) => r % values.length).sort();
        const scratch = Float64Array.from(values);
        selectMany(scratch, ranks);
        const sorted = ascending(values);
        for (const rank of ranks) expect(scratch[rank] === sorted[rank]).toBe(true);
      }),
    );
  });

  test.each([
    ['ascending', (i: number) => i],
    ['descending', (i: number) => -i],
    ['all equal', () => 7],
    ['organ pipe', (i: number) => Math.min(i, 5000 - i)],
    ['two values', (i: number) => i % 2],
    ['sawtooth', (i: number) => i % 71],
  ])('finds the middle of 5,000 %s values', (_, make) => {
    const values = Float64Array.from({ length: 5000 }, (_unused, i) => make(i));
    const sorted = values.slice().sort();
    expect(select(values, 2500)).toBe(sorted[2500]);
  });
});

describe('quantiles', () => {
  test.each(Object.entries(facts.samples))(
    'of the %s sample equal R’s, all nine types',
    (_, of) => {
      for (const t of types) {
        const mine = quantiles(of.values, facts.probabilities, t);
        facts.probabilities.forEach((_p, i) => {
          const r = of.quantiles[t - 1]![i]!;
          const ulps = 4 * Number.EPSILON * Math.max(...of.values.map(Math.abs));
          expect(Math.abs(mine[i]! - r)).toBeLessThanOrEqual(ulps);
        });
      }
    },
  );

  test('a rank that misses a whole number by rounding is that number', () => {
    // In doubles 100 × 0.07 is 7.000000000000001 and 100 × 0.29 is 28.999999999999996.
    const ladder = Array.from({ length: 100 }, (_, i) => i + 1);
    expect([...quantiles(ladder, [0.07, 0.29], 1)]).toEqual([7, 29]);
    expect([...quantiles(ladder, [0.07, 0.29], 2)]).toEqual([7.5, 29.5]);
    expect([...quantiles(ladder, [0.07, 0.29], 4)]).toEqual([7, 29]);
  });

  test('types 1 to 3 answer with members of the sample or midpoints of two', () => {
    fc.assert(
      fc.property(sample, probability, (values, p) => {
        expect(values.includes(quantile(values, p, 1))).toBe(true);
        expect(values.includes(quantile(values, p, 3))).toBe(true);
      }),
    );
  });

  test('lie within the sample and do not fall as the probability rises', () => {
    fc.assert(
      fc.property(sample, probability, probability, type, (values, p, q, t) => {
        const [low, high] = quantiles(values, [Math.min(p, q), Math.max(p, q)], t);
        const sorted = ascending(values);
        expect(low!).toBeGreaterThanOrEqual(sorted[0]!);
        expect(high!).toBeLessThanOrEqual(sorted[sorted.length - 1]!);
        expect(low!).toBeLessThanOrEqual(high! + 1e-9);
      }),
    );
  });

  test('move with shift and positive scale', () => {
    const scale = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(sample, probability, type, value, scale, (values, p, t, shift, by) => {
        const moved = quantile(
          values.map((x) => by * x + shift),
          p,
          t,
        );
        expect(Math.abs(moved - (by * quantile(values, p, t) + shift))).toBeLessThan(1e-6);
      }),
    );
  });

  test('turn around with the sign for the symmetric types', () => {
    fc.assert(
      fc.property(
        sample,
        probability,
        fc.constantFrom<QuantileType>(5, 6, 7, 8, 9),
        (values, p, t) => {
          const mirrored = quantile(
            values.map((x) => -x),
            1 - p,
            t,
          );
          expect(Math.abs(mirrored + quantile(values, p, t))).toBeLessThan(1e-6);
        },
      ),
    );
  });

  test('do not depend on the order of the sample', () => {
    const both = sample.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(both, type, ([values, other], t) => {
        const ps = [0.9, 0.1, 0.5, 0.025];
        const [a, b] = [quantiles(values, ps, t), quantiles(other, ps, t)];
        ps.forEach((_, i) => {
          expect(a[i] === b[i]).toBe(true);
        });
      }),
    );
  });

  test('leave the sample as it is', () => {
    const values = [3, 1, 2];
    quantiles(values, [0.5]);
    expect(values).toEqual([3, 1, 2]);
  });

  test('the kernel writes at its offset and nowhere else', () => {
    const out = new Float64Array(5).fill(-1);
    quantilesInto(Float64Array.of(4, 2, 3, 1), planQuantiles(4, [0.5, 1]), out, 2);
    expect([...out]).toEqual([-1, -1, 2.5, 4, -1]);
  });

  test('infinite neighbours do not make NaN', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect(quantile([0, infinite, infinite], 0.75)).toBe(infinite);
    expect(quantile([1, 2, infinite], 0.5)).toBe(2);
  });

  test('refuse no values, NaN and probabilities outside 0 to 1', () => {
    expect(() => quantiles([], [0.5])).toThrow(/length 1 or more/);
    expect(() => quantile([1, Number.NaN], 0.5)).toThrow(/NaN at position 1/);
    expect(() => quantile([1], 1.5)).toThrow(/probability is out of range/);
    expect(() => quantile([1], Number.NaN)).toThrow(/probability is out of range/);
  });
});

describe('median and deviation from it', () => {
  test.each(Object.entries(facts.samples))('of the %s sample equal R’s', (_, of) => {
    const r = of.mad[0]!;
    expect(Math.abs(medianAbsoluteDeviation(of.values) - r)).toBeLessThanOrEqual(
      1e-14 * Math.abs(r),
    );
  });

  test('half of the sample is on either side of the median', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const middle = median(values);
        expect(values.filter((x) => x < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((x) => x > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
