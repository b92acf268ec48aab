import { describe, expect, test } from 'vitest';
import { solveLinear } from '../core/index.ts';
import type { Design } from './contract.ts';
import { fitModel } from './fit.ts';
import { numbersFrom } from './testing/random.ts';

/** A small design with many zeros, coarse regressors and up to three fixed effects. */
function sparseDesign(seed: number): Design {
  const next = numbersFrom(seed * 7919);
  const n = 8 + Math.floor(next() * 22);
  const fixedEffects = Array.from({ length: Math.floor(next() * 3) }, (_, at) => {
    const levels = 2 + Math.floor(next() * 4);
    const codes = Int32Array.from({ length: n }, () => Math.floor(next() * levels));
    return { name: `f${at}`, parts: [`f${at}`], codes, labels: [...'abcdef'].slice(0, levels) };
  });
  const x = Array.from({ length: 1 + Math.floor(next() * 2) }, () =>
    Float64Array.from({ length: n }, () => (next() < 0.3 ? 1 : 0)),
  );
  const share = 0.15 + next() * 0.4;
  const y = Float64Array.from({ length: n }, () =>
    next() < share ? 1 + Math.floor(next() * 4) : 0,
  );
  y[0] = 2;
  if (fixedEffects.length === 0) x.unshift(new Float64Array(n).fill(1));
  const names = x.map((_, at) => `x${at}`);
  return { family: 'poisson', response: 'y', y, names, x, fixedEffects };
}

/** Rows that a linear programme shows to be separated: max Σ s, 0 ≤ s ≤ 1, z ≥ s at zeros, z = 0 elsewhere. */
function separatedRows({ y, x, fixedEffects }: Design): number[] {
  const levels = fixedEffects.flatMap(({ codes, labels }) =>
    labels.map((_, level) => Float64Array.from(codes, (code) => (code === level ? 1 : 0))),
  );
  const columns = [...x, ...levels];
  const zeros = [...y.keys()].filter((row) => y[row] === 0);
  const width = 2 * columns.length + zeros.length;
  const rows: number[][] = [];
  const limits: number[] = [];
  const both = (row: number, sign: number) =>
    columns.flatMap((of) => [sign * of[row]!, -sign * of[row]!]);
  y.forEach((value, row) => {
    if (value > 0) {
      for (const sign of [1, -1]) {
        rows.push([...both(row, sign), ...zeros.map(() => 0)]);
        limits.push(0);
      }
      return;
    }
    const own = zeros.map((zero) => (zero === row ? 1 : 0));
    rows.push([...both(row, -1), ...own], [...columns.flatMap(() => [0, 0]), ...own]);
    limits.push(0, 1);
  });
  const objective = Float64Array.from({ length: width }, (_, at) =>
    at < 2 * columns.length ? 0 : 1,
  );
  const { x: solution } = solveLinear({
    objective,
    rows: Float64Array.from(rows.flat()),
    limits,
  });
  return zeros.filter((_, at) => solution[2 * columns.length + at]! > 0.5);
}

describe('separated rows', () => {
  const seeds = Array.from({ length: 60 }, (_, at) => at + 1);
  test('are those of a linear programme, in small designs of every kind', () => {
    let some = 0;
    for (const seed of seeds) {
      const design = sparseDesign(seed);
      const truth = separatedRows(design);
      const { dropped, converged } = fitModel(design);
      const own = [...dropped.rows.zeros, ...dropped.rows.separated].sort((a, b) => a - b);
      expect([seed, own]).toEqual([seed, truth]);
      expect([seed, converged]).toEqual([seed, true]);
      some += dropped.rows.separated.length > 0 ? 1 : 0;
    }
    expect(some).toBeGreaterThan(5);
  });
});
