import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import type { Aggregation, Normalisation, Recipe } from '../contract.ts';
import { boxCox } from './boxcox.ts';
import { logMirrored, logShifted } from './moments.ts';
import { normaliseColumn } from './normalise.ts';
import { treatColumn } from './treat.ts';

const whole = fc.integer({ min: -50, max: 50 });
const column = fc
  .array(whole, { minLength: 4, maxLength: 25 })
  .filter((values) => new Set(values).size > 2)
  .map((values) => Float64Array.from(values));
const direction = fc.constantFrom(1 as const, -1 as const);
const places = (n: number) => Array.from({ length: n }, (_, i) => `P${i}`);

const methods: readonly Normalisation[] = [
  { method: 'minmax', low: 0, high: 100 },
  { method: 'zscore', mean: 10, sd: 2 },
  { method: 'rank' },
  { method: 'borda' },
  { method: 'percentile_rank' },
  { method: 'distance_to_max' },
  { method: 'goalposts', low: 0, high: 1, clip: true },
  { method: 'goalposts', low: 0, high: 1, clip: false },
  { method: 'distance_to_target', cap: true },
];

function normalised(
  values: Float64Array,
  method: Normalisation,
  way: 1 | -1,
  scale = { times: 1, plus: 0 },
): Float64Array {
  const raw = values.map((x) => scale.times * x + scale.plus);
  const at = (x: number) => scale.times * x + scale.plus;
  const out = new Float64Array(raw.length);
  const spec = {
    id: 'x',
    direction: way,
    goalposts: { low: at(-40), high: at(40) },
    target: at(way === 1 ? 60 : -60),
  };
  normaliseColumn(raw, method, { spec, placeIndex: () => 0 }, out);
  return out;
}

describe.each(methods.map((method) => [JSON.stringify(method), method] as const))(
  'normalisation %s',
  (_, method) => {
    test('a better value never has the lower score', () => {
      fc.assert(
        fc.property(column, direction, (values, way) => {
          const scores = normalised(values, method, way);
          values.forEach((a, i) => {
            values.forEach((b, j) => {
              if (way * (a - b) > 0) expect(scores[i]).toBeGreaterThanOrEqual(scores[j]! - 1e-12);
            });
          });
        }),
      );
    });

    test('does not depend on units', () => {
      fc.assert(
        fc.property(
          column,
          direction,
          fc.integer({ min: 1, max: 20 }),
          whole,
          (values, way, times, plus) => {
            const one = normalised(values, method, way);
            const other = normalised(values, method, way, { times, plus });
            one.forEach((score, i) => {
              expect(other[i]).toBeCloseTo(score, 9);
            });
          },
        ),
      );
    });

    test('follows its places into another order', () => {
      fc.assert(
        fc.property(column, direction, (values, way) => {
          const turned = normalised(values.slice().reverse(), method, way).reverse();
          normalised(values, method, way).forEach((score, i) => {
            expect(turned[i]).toBeCloseTo(score, 9);
          });
        }),
      );
    });

    test('leaves a gap a gap, which changes no other score', () => {
      fc.assert(
        fc.property(column, direction, (values, way) => {
          const gapped = normalised(Float64Array.of(Number.NaN, ...values), method, way);
          expect(gapped[0]).toBeNaN();
          expect(gapped.subarray(1)).toEqual(normalised(values, method, way));
        }),
      );
    });
  },
);

describe('a column that a method cannot scale is refused', () => {
  const refused = (values: readonly number[], method: Normalisation, way: 1 | -1 = 1, target = 0) =>
    expect(() =>
      normaliseColumn(
        Float64Array.from(values),
        method,
        { spec: { id: 'x', direction: way, target }, placeIndex: () => 0 },
        new Float64Array(values.length),
      ),
    );

  test('of one value, also where its mean is off by rounding', () => {
    for (const values of [[0.1, 0.1, 0.1], [7]]) {
      refused(values, { method: 'zscore', mean: 0, sd: 1 }).toThrow(/values that differ/);
      refused(values, { method: 'minmax', low: 0, high: 1 }).toThrow(/values that differ/);
    }
    refused([7, Number.NaN], { method: 'percentile_rank' }).toThrow(/two places/);
  });

  test('of no value above 0 as a fraction of the largest', () => {
    refused([-3, 0, -1], { method: 'fraction_of_max' }).toThrow(/above 0/);
    refused([3, 1, 2], { method: 'fraction_of_max' }, -1).toThrow(/distance_to_max/);
  });

  test('towards a target that every value has reached', () => {
    refused([1, 2, 3], { method: 'distance_to_target', cap: true }, 1, 1).toThrow(/target 1/);
    refused([1, 2, 3], { method: 'distance_to_target', cap: false }, -1, 4).toThrow(/target 4/);
  });

  test('but a column without any value stays empty', () => {
    const empty = Float64Array.of(Number.NaN, Number.NaN);
    for (const method of methods) expect([...normalised(empty, method, 1)]).toEqual([...empty]);
  });
});

test('under fixed goalposts an added place changes nothing for the others', () => {
  fc.assert(
    fc.property(column, whole, direction, (values, added, way) => {
      const method = { method: 'goalposts', low: 1, high: 100, clip: true } as const;
      const more = normalised(Float64Array.of(...values, added), method, way);
      expect(more.subarray(0, values.length)).toEqual(normalised(values, method, way));
    }),
  );
});

test('the fraction of the largest value does not depend on the unit of a ratio scale', () => {
  fc.assert(
    fc.property(column, fc.integer({ min: 1, max: 20 }), (values, times) => {
      const positive = values.map((x) => x + 51);
      const one = normalised(positive, { method: 'fraction_of_max' }, 1);
      const other = normalised(positive, { method: 'fraction_of_max' }, 1, { times, plus: 0 });
      one.forEach((score, i) => {
        expect(other[i]).toBeCloseTo(score, 12);
      });
    }),
  );
});

describe('treatment', () => {
  const rule = { winmax: 5, skew: 2, kurtosis: 3.5, fallback: 'log_ct' } as const;

  test('never turns the order of two values round', () => {
    const tail = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 3 });
    fc.assert(
      fc.property(column, tail, (values, far) => {
        const all = Float64Array.of(...values, ...far);
        const out = new Float64Array(all.length);
        const note = treatColumn(all, rule, out);
        const order = [...all.keys()].sort((i, j) => all[i]! - all[j]!);
        order.slice(1).forEach((i, at) => {
          expect(out[i]).toBeGreaterThanOrEqual(out[order[at]!]!);
        });
        if (!note.logged && note.winsorised === 0) expect(out).toEqual(all);
      }),
    );
  });

  test('the logarithms and the power of Box and Cox keep the order of distinct values', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(-1, 0, 0.5, 1, 2), (values, lambda) => {
        const sorted = Float64Array.from(new Set(values)).sort();
        for (const step of [
          logShifted,
          logMirrored,
          (of: Float64Array, out: Float64Array) => boxCox(of, lambda, out),
        ]) {
          const out = new Float64Array(sorted.length);
          step(sorted, out);
          for (let i = 1; i < out.length; i++) expect(out[i]).toBeGreaterThan(out[i - 1]!);
        }
      }),
    );
  });

  test('Box and Cox: λ = 1 is a shift to 0, λ = 0 the logarithm, a power that is none is refused', () => {
    const out = new Float64Array(2);
    boxCox(Float64Array.of(5, 8), 1, out);
    expect([...out]).toEqual([0, 3]);
    boxCox(Float64Array.of(5, 8), 0, out);
    expect(out[1]).toBeCloseTo(Math.log(4), 14);
    expect(() => boxCox(out, Number.NaN, out)).toThrow(/lambda/);
  });
});

const chain: readonly Aggregation[] = [
  { method: 'generalised', power: -5 },
  { method: 'harmonic' },
  { method: 'geometric' },
  { method: 'generalised', power: 0.5 },
  { method: 'arithmetic' },
  { method: 'generalised', power: 3 },
];

const matrix = fc.integer({ min: 2, max: 5 }).chain((n) =>
  fc.record({
    scores: fc.array(
      fc.array(
        fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }) },
          { weight: 1, arbitrary: fc.constant(Number.NaN) },
        ),
        { minLength: n, maxLength: n },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }),
  }),
);

/** Index of places (rows of `scores`) under one aggregation, scores taken as they are. */
function indexOf(
  scores: readonly number[][],
  weights: readonly number[],
  aggregation: Aggregation,
) {
  const ids = weights.map((_, k) => `i${k}`);
  const recipe: Recipe = {
    schema: 'sojourn.recipe/1',
    id: 'law',
    version: '1.0.0',
    title: 'A law',
    indicators: ids.map((id, k) => ({
      id,
      parent: 'index',
      direction: 1,
      weight: weights[k]!,
      goalposts: { low: 0, high: 1 },
    })),
    nodes: [{ id: 'index' }],
    impute: { method: 'none' },
    availability: 0,
    treat: null,
    normalise: { method: 'goalposts', low: 0, high: 1, clip: false },
    aggregate: [aggregation],
  };
  const built = buildIndex(recipe, {
    places: places(scores.length),
    columns: new Map(ids.map((id, k) => [id, Float64Array.from(scores, (row) => row[k]!)])),
  });
  return built.scores.slice(built.plan.top * scores.length);
}

describe('aggregation', () => {
  test('harmonic ≤ geometric ≤ arithmetic, and every power mean below the next', () => {
    fc.assert(
      fc.property(matrix, ({ scores, weights }) => {
        const found = chain.map((aggregation) => indexOf(scores, weights, aggregation));
        for (let k = 1; k < found.length; k++) {
          found[k]!.forEach((score, p) => {
            const lower = found[k - 1]![p]!;
            if (Number.isNaN(score)) expect(lower).toBeNaN();
            else expect(lower).toBeLessThanOrEqual(score * (1 + 1e-12));
          });
        }
      }),
    );
  });

  test.each([...chain, { method: 'median' } as const])(
    '%o lies between its lowest and highest child and rises with each of them',
    (aggregation) => {
      fc.assert(
        fc.property(matrix, fc.nat(), fc.nat(), ({ scores, weights }, p, k) => {
          const before = indexOf(scores, weights, aggregation);
          scores.forEach((row, place) => {
            const there = row.filter((y) => !Number.isNaN(y));
            if (there.length === 0) {
              expect(before[place]).toBeNaN();
              return;
            }
            expect(before[place]).toBeGreaterThanOrEqual(Math.min(...there) * (1 - 1e-12));
            expect(before[place]).toBeLessThanOrEqual(Math.max(...there) * (1 + 1e-12));
          });
          const [place, child] = [p % scores.length, k % weights.length];
          if (Number.isNaN(scores[place]![child]!)) return;
          const raised = scores.map((row) => [...row]);
          raised[place]![child]! += 10;
          const after = indexOf(raised, weights, aggregation);
          expect(after[place]).toBeGreaterThanOrEqual(before[place]! * (1 - 1e-12));
        }),
      );
    },
  );

  test('does not depend on the order of the indicators', () => {
    fc.assert(
      fc.property(matrix, fc.constantFrom(...chain), ({ scores, weights }, aggregation) => {
        const one = indexOf(scores, weights, aggregation);
        const turned = indexOf(
          scores.map((row) => [...row].reverse()),
          [...weights].reverse(),
          aggregation,
        );
        one.forEach((score, p) => {
          if (Number.isNaN(score)) expect(turned[p]).toBeNaN();
          else expect(turned[p]! / score).toBeCloseTo(1, 12);
        });
      }),
    );
  });
});
