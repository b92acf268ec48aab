import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import type { Recipe } from '../contract.ts';
import { tableOf, vectors } from '../testing/vectors.ts';
import { imputeRegression } from './impute.ts';

const nan = Number.NaN;
const noisy = (n: number, phase: number) =>
  Float64Array.from({ length: n }, (_, i) => Math.sin(i * 1.7 + phase) * 10 + i);

describe('imputation by regression', () => {
  test('finds again what is a straight line of another column', () => {
    const x = noisy(30, 0);
    const y = x.map((value) => 5 - 2 * value);
    const gapped = y.map((value, i) => (i % 7 === 2 ? nan : value));
    const { columns, filled, rSquared, converged } = imputeRegression([x, gapped], {
      ridge: 1e-10,
    });
    columns[1]!.forEach((value, i) => {
      expect(value).toBeCloseTo(y[i]!, 5);
    });
    expect([...filled[1]!.keys()].filter((i) => filled[1]![i] === 1)).toEqual([2, 9, 16, 23]);
    expect(rSquared[1]).toBeCloseTo(1, 8);
    expect(rSquared[0]).toBeNaN();
    expect(converged).toBe(true);
  });

  test('with one predictor and one gap it is the regression of a textbook', () => {
    const { columns, residualSd } = imputeRegression(
      [Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(2, 4, 5, 9, nan)],
      { ridge: 1e-12 },
    );
    const slope = 2.2;
    const fitted = [1, 2, 3, 4].map((x) => 5 + slope * (x - 2.5));
    const residuals = [2, 4, 5, 9].map((y, i) => y - fitted[i]!);
    const squares = residuals.reduce((sum, r) => sum + r * r, 0);
    expect(residualSd[1]).toBeCloseTo(Math.sqrt(squares / 3), 8);
    expect(columns[1]![4]).toBe(9);
  });

  test('holds a prediction within the values that are given, and marks it', () => {
    const { columns, held } = imputeRegression([
      Float64Array.of(1, 2, 3, 4, 100),
      Float64Array.of(1, 2, 3, 4, nan),
    ]);
    expect(columns[1]![4]).toBe(4);
    expect([...held[1]!]).toEqual([0, 0, 0, 0, 1]);
  });

  test('may take covariates alone', () => {
    const gdp = noisy(20, 1);
    const y = gdp.map((value, i) => (i === 4 ? nan : 3 * value));
    const other = noisy(20, 2);
    const alone = imputeRegression([y, other], { covariates: [gdp], others: false, ridge: 1e-10 });
    expect(alone.columns[0]![4]).toBeCloseTo(3 * gdp[4]!, 4);
    const gapped = gdp.map((value, i) => (i === 2 ? nan : value));
    expect(() => imputeRegression([y], { covariates: [gapped] })).toThrow(/place 3/);
  });

  test('leaves a place without any value alone, and refuses a column to learn nothing from', () => {
    const { columns, empty, filled } = imputeRegression([
      Float64Array.of(1, nan, 3, 4, 5),
      Float64Array.of(2, nan, 6, nan, 1),
    ]);
    expect(empty).toEqual([1]);
    expect([columns[0]![1], columns[1]![1]]).toEqual([nan, nan]);
    expect([...filled[1]!]).toEqual([0, 0, 0, 1, 0]);
    expect(() => imputeRegression([Float64Array.of(1, nan, nan, 2)])).toThrow(/2 values/);
  });

  test('serves a recipe that asks for it, by the names of its indicators', () => {
    const columns = new Map([
      ['a', Float64Array.of(1, 2, 3, 4)],
      ['b', Float64Array.of(10, nan, 30, 40)],
    ]);
    const recipe: Recipe = {
      schema: 'sojourn.recipe/1',
      id: 'r',
      version: '1.0.0',
      title: 'R',
      indicators: ['a', 'b'].map((id) => ({ id, parent: 'index', direction: 1 })),
      nodes: [{ id: 'index' }],
      impute: { method: 'regression', rounds: 20 },
      availability: 0,
      treat: null,
      normalise: { method: 'minmax', low: 0, high: 100 },
      aggregate: [{ method: 'arithmetic' }],
    };
    const table = { places: ['A', 'B', 'C', 'D'], columns };
    const { imputed, raw, filled } = buildIndex(recipe, table);
    expect(imputed[1]![1]).toBeCloseTo(20, 0);
    expect(raw[1]![1]).toBeNaN();
    expect([...filled[1]!]).toEqual([0, 1, 0, 0]);
    const thin = new Map(columns).set('b', Float64Array.of(1, nan, nan, 2));
    expect(() => buildIndex(recipe, { ...table, columns: thin })).toThrow(/^b cannot be used/);
  });

  test('says when it has not settled', () => {
    const gapped = [0, 1, 2].map((k) => noisy(20, k).map((v, i) => (i % 5 === k ? nan : v)));
    expect(imputeRegression(gapped, { rounds: 1 })).toMatchObject({ rounds: 1, converged: false });
    expect(imputeRegression(gapped).converged).toBe(true);
  });

  test('keeps what is given, stays within it, and follows units and the order of places', () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -50, max: 50 }) },
      { weight: 1, arbitrary: fc.constant(nan) },
    );
    const table = fc
      .array(fc.tuple(cell, cell, cell), { minLength: 12, maxLength: 20 })
      .filter((rows) =>
        [0, 1, 2].every(
          (k) => new Set(rows.map((row) => row[k]!).filter((x) => !Number.isNaN(x))).size > 5,
        ),
      );
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, times) => {
        const columns = [0, 1, 2].map((k) => Float64Array.from(rows, (row) => row[k]!));
        const strict = { tolerance: 1e-10, rounds: 3000 };
        const one = imputeRegression(columns, strict);
        columns.forEach((column, k) => {
          const given = column.filter((x) => !Number.isNaN(x));
          column.forEach((value, i) => {
            const got = one.columns[k]![i]!;
            if (!Number.isNaN(value)) expect(got).toBe(value);
            else if (!one.empty.includes(i)) {
              expect(got).toBeGreaterThanOrEqual(Math.min(...given));
              expect(got).toBeLessThanOrEqual(Math.max(...given));
            }
          });
        });
        if (!one.converged) return;
        const scaled = imputeRegression(
          columns.map((column) => column.map((x) => x * times + 3)),
          strict,
        );
        const turned = imputeRegression(
          columns.map((column) => column.slice().reverse()),
          strict,
        );
        one.columns.forEach((column, k) => {
          column.forEach((value, i) => {
            const mirrored = turned.columns[k]![column.length - 1 - i]!;
            if (Number.isNaN(value)) expect(mirrored).toBeNaN();
            else {
              expect(mirrored).toBeCloseTo(value, 5);
              expect(scaled.columns[k]![i]!).toBeCloseTo(value * times + 3, 4);
            }
          });
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe.skipIf(!vectors.path)(`imputation of the 27 indicators of 2015 ${vectors.reason}`, () => {
  test('comes nearer to values that were taken away than the mean of all places', () => {
    const table = tableOf('human-security-2015/input_data.csv', 'uCode', ['group']);
    const columns = [...table.columns.values()];
    const life = [...table.columns.keys()].indexOf('life_expectancy');
    const taken = [...columns[life]!.keys()].filter((i) => i % 10 === 0);
    const gapped = columns.map((column, k) =>
      k === life ? column.map((value, i) => (taken.includes(i) ? nan : value)) : column,
    );
    const { columns: full, converged } = imputeRegression(gapped);
    const rest = columns[life]!.filter((value, i) => !taken.includes(i) && !Number.isNaN(value));
    const mean = rest.reduce((a, b) => a + b, 0) / rest.length;
    const error = (guess: (i: number) => number) =>
      Math.sqrt(
        taken.reduce((sum, i) => sum + (guess(i) - columns[life]![i]!) ** 2, 0) / taken.length,
      );
    expect(converged).toBe(true);
    expect(error((i) => full[life]![i]!)).toBeLessThan(0.6 * error(() => mean));
  });
});
