import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { log } from '../core/index.ts';
import type { Design, Fit } from './contract.ts';
import { fixedEffectsOf } from './effects.ts';
import { fitModel } from './fit.ts';
import { subsetOf } from './subset.ts';
import { relativeGap } from './testing/models.ts';
import { numbersFrom, randomDesign } from './testing/random.ts';
import { varianceOf } from './variance/variance.ts';

const seeds = fc.integer({ min: 1, max: 1e6 });
const dimensions = fc.integer({ min: 0, max: 4 });
const law = (check: (design: Design, seed: number) => void) =>
  fc.assert(
    fc.property(seeds, dimensions, (seed, effects) => check(randomDesign(seed, effects), seed)),
    { numRuns: 25 },
  );

const near = (own: Fit, other: Fit, within = 1e-8) => {
  expect(own.names).toEqual(other.names);
  own.coefficients.forEach((value, at) => {
    expect(Math.abs(value - other.coefficients[at]!)).toBeLessThan(within);
  });
};

describe('laws of Poisson models', () => {
  test('score equations are zero at the solution, of regressors and of every level', () => {
    law((design) => {
      const fit = fitModel(design);
      const { sample, fitted } = fit;
      const total = sample.y.reduce((sum, value) => sum + value, 0);
      const residual = sample.y.map((value, row) => value - fitted[row]!);
      for (const at of fit.kept) {
        const score = residual.reduce((sum, value, row) => sum + value * sample.x[at]![row]!, 0);
        expect(Math.abs(score) / total).toBeLessThan(1e-9);
      }
      for (const { codes, levels } of sample.dimensions) {
        const sums = new Float64Array(levels);
        residual.forEach((value, row) => {
          sums[codes[row]!]! += value;
        });
        for (const sum of sums) expect(Math.abs(sum) / total).toBeLessThan(1e-9);
      }
    });
  });

  test('units of the response move fixed effects alone, units of a regressor its coefficient', () => {
    law((design) => {
      const fit = fitModel(design);
      if (design.fixedEffects.length > 0) {
        near(fitModel({ ...design, y: design.y.map((value) => value / 1024) }), fit);
      }
      const at = design.names.indexOf('a');
      const x = design.x.map((column, of) =>
        of === at ? column.map((value) => value * 1e6) : column,
      );
      const scaled = fitModel({ ...design, x });
      expect(scaled.names).toEqual(fit.names);
      const own = fit.names.indexOf('a');
      if (own >= 0)
        expect(
          relativeGap([scaled.coefficients[own]! * 1e6], [fit.coefficients[own]!]),
        ).toBeLessThan(1e-7);
    });
  });

  test('the order of rows and the numbers of levels do not matter', () => {
    law((design, seed) => {
      const next = numbersFrom(seed + 1);
      const order = Array.from(design.y.keys()).sort(() => next() - 0.5);
      const shuffled = subsetOf(design, order);
      const fixedEffects = shuffled.fixedEffects.map((effect) => ({
        ...effect,
        codes: effect.codes.map((code) => effect.labels.length - 1 - code),
        labels: [...effect.labels].reverse(),
      }));
      const [fit, other] = [fitModel(design), fitModel({ ...shuffled, fixedEffects })];
      near(fit, other);
      const errors = (of: Fit) => varianceOf(of, { kind: 'hetero' }).errors;
      expect(relativeGap(errors(other), errors(fit))).toBeLessThan(1e-7);
    });
  });

  test('every row twice with half its weight changes nothing', () => {
    law((design) => {
      const rows = [...design.y.keys()].flatMap((row) => [row, row]);
      const doubled = {
        ...subsetOf(design, rows),
        weights: new Float64Array(rows.length).fill(0.5),
      };
      const [fit, other] = [fitModel(design), fitModel(doubled)];
      near(fit, other);
      expect(relativeGap([other.deviance], [fit.deviance])).toBeLessThan(1e-9);
    });
  });

  test('an offset known to the model moves its coefficient by one', () => {
    law((design) => {
      const at = design.names.indexOf('b');
      const moved = fitModel({ ...design, offset: design.x[at]! });
      const fit = fitModel(design);
      const own = fit.names.indexOf('b');
      if (own < 0) return;
      expect(Math.abs(fit.coefficients[own]! - 1 - moved.coefficients[own]!)).toBeLessThan(1e-8);
    });
  });

  test('fixed effects are the same as columns of zeros and ones', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 3 }), (seed, effects) => {
        const design = randomDesign(seed, effects);
        const columns = design.fixedEffects.flatMap(({ name, codes, labels }, dimension) =>
          labels.slice(dimension === 0 ? 0 : 1).map((_, level) => ({
            name: `${name} ${level}`,
            values: Float64Array.from(codes, (code) =>
              code === level + (dimension === 0 ? 0 : 1) ? 1 : 0,
            ),
          })),
        );
        const wide = {
          ...design,
          names: [...design.names, ...columns.map(({ name }) => name)],
          x: [...design.x, ...columns.map(({ values }) => values)],
          fixedEffects: [],
        };
        const [fit, other] = [fitModel(design), fitModel(wide)];
        const k = fit.names.length;
        expect(relativeGap(fit.coefficients, other.coefficients.subarray(0, k))).toBeLessThan(1e-8);
        const [own, plain] = [fit, other].map((of) =>
          varianceOf(of, { kind: 'hetero' }, { adjust: false }),
        );
        expect(relativeGap(own!.errors, plain!.errors.subarray(0, k))).toBeLessThan(1e-9);
        const order = (of: Fit) => {
          const fitted = new Float64Array(design.y.length);
          of.sample.rows.forEach((row, at) => {
            fitted[row] = of.fitted[at]!;
          });
          return fitted;
        };
        order(fit).forEach((value, row) => {
          expect(Math.abs(value - order(other)[row]!)).toBeLessThan(1e-7);
        });
      }),
      { numRuns: 10 },
    );
  });

  test('fixed effects and coefficients give the linear predictor back', () => {
    law((design) => {
      const fit = fitModel(design);
      const estimates = fixedEffectsOf(fit);
      const { sample, eta } = fit;
      for (let row = 0; row < sample.n; row++) {
        let sum = 0;
        fit.kept.forEach((column, at) => {
          sum += fit.coefficients[at]! * sample.x[column]![row]!;
        });
        estimates.forEach(({ values }, at) => {
          sum += values[sample.dimensions[at]!.codes[row]!]!;
        });
        expect(Math.abs(sum - eta[row]!)).toBeLessThan(1e-7);
      }
      for (const { values } of estimates.slice(1)) {
        expect(Math.abs(values.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-8);
      }
    });
  });
});

describe('degenerate input', () => {
  const design = randomDesign(5, 2);
  const refused = (change: Partial<Design>) => () => fitModel({ ...design, ...change });

  test('is refused with its place', () => {
    expect(refused({ y: design.y.map((v, row) => (row === 3 ? -1 : v)) })).toThrow(/y, row 4/);
    expect(
      refused({ x: [design.x[0]!, design.x[1]!.map((v, row) => (row === 2 ? Number.NaN : v))] }),
    ).toThrow(/b, row 3/);
    expect(refused({ y: new Float64Array(design.y.length) })).toThrow(/no row/);
    expect(refused({ weights: new Float64Array(design.y.length) })).toThrow(/weights, row 1/);
    expect(refused({ offset: new Float64Array(3) })).toThrow(/length/);
  });

  test('regressors that others give are left out, the first of them kept', () => {
    const [a, b] = design.x as [Float64Array, Float64Array];
    const wide = {
      ...design,
      names: ['a', 'copy', 'b', 'sum', 'constant'],
      x: [a, a.map((v) => 3 * v + 7), b, a.map((v, row) => v - b[row]!), a.map(() => 4)],
    };
    const fit = fitModel(wide);
    expect(fit.dropped.collinear).toEqual(['copy', 'sum', 'constant']);
    expect(relativeGap(fit.coefficients, fitModel(design).coefficients)).toBeLessThan(1e-8);
  });

  test('singletons are dropped in rounds if asked', () => {
    const codes = Int32Array.from(design.y.keys(), (row) => Math.max(row - 100, 0));
    const labels = Array.from({ length: 20 }, (_, at) => String(at));
    const own = { ...design, fixedEffects: [{ name: 's', parts: ['s'], codes, labels }] };
    const fit = fitModel(own, { singletons: true });
    expect(fit.dropped.rows.singleton.length + fit.dropped.rows.zeros.length).toBe(19);
    expect(fit.sample.n).toBe(101);
  });

  test('least squares finds an exact line', () => {
    const [a, b] = design.x as [Float64Array, Float64Array];
    const y = a.map((v, row) => 2 * v - 3 * b[row]! + log(2 + design.fixedEffects[0]!.codes[row]!));
    const fit = fitModel({ ...design, family: 'gaussian', y });
    expect(relativeGap(fit.coefficients, [2, -3])).toBeLessThan(1e-12);
  });
});
