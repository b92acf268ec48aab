import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { reference } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareIntervals, sobolIndices, varianceShares } from './indices.ts';
import { evaluateDesign, onRanges } from './model.ts';
import { designFromBase, saltelliDesign } from './saltelli.ts';

/** Ishigami & Homma (1990), a = 7, b = 0.1. */
const ishigami = onRanges(
  ([x, y, z]) => Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!),
  [0, 1, 2].map(() => [-Math.PI, Math.PI] as const),
);
const ishigamiParts = (() => {
  const [a, b, p] = [7, 0.1, Math.PI];
  const alone = [0.5 * (1 + (b * p ** 4) / 5) ** 2, a ** 2 / 8, 0];
  const together = b ** 2 * p ** 8 * (1 / 18 - 1 / 50);
  const variance = alone[0]! + alone[1]! + together;
  return {
    variance,
    first: alone.map((v) => v / variance),
    total: [alone[0]! + together, alone[1]!, together].map((v) => v / variance),
    pair: together / variance,
  };
})();

/** Sobol's g: ∏ (|4x − 2| + aⱼ)/(1 + aⱼ), whose parts are 1/(3(1 + aⱼ)²). */
const gOf = (a: readonly number[]) => (x: Float64Array) =>
  a.reduce((product, aj, j) => product * ((Math.abs(4 * x[j]! - 2) + aj) / (1 + aj)), 1);
function gParts(a: readonly number[]) {
  const parts = a.map((aj) => 1 / (3 * (1 + aj) ** 2));
  const variance = parts.reduce((product, v) => product * (1 + v), 1) - 1;
  return {
    first: parts.map((v) => v / variance),
    total: parts.map((v) => ((v / (1 + v)) * (variance + 1)) / variance),
  };
}

function expectNear(actual: ArrayLike<number>, expected: readonly number[], within: number): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs(actual[i]! - value)).toBeLessThan(within);
  });
}

describe('the design', () => {
  test('is A, B, then A with one group from B, then B with one group from A', () => {
    // Base numbers 0 … 5 in A's row and 10 … 12 … in B's make every column traceable.
    const base = Float64Array.of(0, 1, 2, 10, 11, 12, 3, 4, 5, 13, 14, 15);
    const design = designFromBase(base, 3, [[0, 2], [1]], true);
    const points = new Float64Array(design.runs * 3);
    design.writePoints(0, design.runs, points);
    const rows = Array.from({ length: design.runs }, (_, run) => [
      ...points.subarray(3 * run, 3 * run + 3),
    ]);
    expect(rows).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [10, 11, 12],
      [13, 14, 15],
      [10, 1, 12],
      [13, 4, 15],
      [0, 11, 2],
      [3, 14, 5],
      [0, 11, 2],
      [3, 14, 5],
      [10, 1, 12],
      [13, 4, 15],
    ]);
  });

  test('has N(g + 2) runs, N(2g + 2) with second order', () => {
    expect(saltelliDesign(1024, 12).runs).toBe(14336);
    expect(saltelliDesign(64, 5, { secondOrder: true }).runs).toBe(64 * 12);
    expect(
      saltelliDesign(64, 5, {
        groups: [
          [0, 1, 2],
          [3, 4],
        ],
      }).runs,
    ).toBe(64 * 4);
  });

  test('can be run in shards', () => {
    const design = saltelliDesign(64, 3, { seed: 3 });
    const whole = evaluateDesign(ishigami, design);
    const cut = 131;
    const parts = [
      ...evaluateDesign(ishigami, design, undefined, 0, cut),
      ...evaluateDesign(ishigami, design, undefined, cut, design.runs),
    ];
    expect(parts).toEqual([...whole]);
  });

  test('refuses sizes that are no power of two and more factors than Sobol numbers', () => {
    expect(() => saltelliDesign(1000, 3)).toThrow(/a power of two/);
    expect(() => saltelliDesign(64, 129)).toThrow(/dimensions is out of range/);
    expect(() => saltelliDesign(64, 3, { groups: [[0, 1]] })).toThrow(/exactly one group/);
  });
});

describe('variance shares', () => {
  test('of the Ishigami function have the published values', () => {
    expectNear(ishigamiParts.first, [0.3139, 0.4424, 0], 5e-5);
    expectNear(ishigamiParts.total, [0.5576, 0.4424, 0.2437], 5e-5);
    const design = saltelliDesign(4096, 3, { seed: 1, secondOrder: true });
    const shares = varianceShares(design, evaluateDesign(ishigami, design));
    expectNear(shares.first, ishigamiParts.first, 0.01);
    expectNear(shares.total, ishigamiParts.total, 0.01);
    expect(shares.mean).toBeCloseTo(3.5, 2);
    expect(shares.variance / ishigamiParts.variance).toBeCloseTo(1, 2);
    const second = shares.second!;
    expect(Math.abs(second[0 * 3 + 2]! - ishigamiParts.pair)).toBeLessThan(0.02);
    expect(Math.abs(second[0 * 3 + 1]!)).toBeLessThan(0.02);
    expect(Math.abs(second[1 * 3 + 2]!)).toBeLessThan(0.02);
    expect(second[2 * 3 + 0]).toBe(second[0 * 3 + 2]);
    expect(second[0]).toBeNaN();
  });

  test('of Sobol’s g function have their closed form', () => {
    const a = [0, 1, 4.5, 9];
    const design = saltelliDesign(4096, 4, { seed: 2 });
    const shares = varianceShares(design, evaluateDesign(gOf(a), design));
    expectNear(gParts(a).first, [0.7165, 0.1791, 0.0237, 0.0072], 5e-5);
    expectNear(shares.first, gParts(a).first, 0.01);
    expectNear(shares.total, gParts(a).total, 0.01);
    expect(shares.second).toBeNull();
  });

  test('get closer with more points, scrambled or not', () => {
    const worst = (size: number, scramble: 'none' | 'owen') => {
      const design = saltelliDesign(size, 3, { scramble, seed: 5 });
      const { first, total } = varianceShares(design, evaluateDesign(ishigami, design));
      const misses = [0, 1, 2].flatMap((i) => [
        Math.abs(first[i]! - ishigamiParts.first[i]!),
        Math.abs(total[i]! - ishigamiParts.total[i]!),
      ]);
      return Math.max(...misses);
    };
    for (const scramble of ['none', 'owen'] as const) {
      expect(worst(16384, scramble)).toBeLessThan(worst(64, scramble) / 4);
      expect(worst(16384, scramble)).toBeLessThan(0.005);
    }
  });

  test('of a linear model are its squared coefficients, first and total alike', () => {
    const coefficients = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 5 });
    const varying = coefficients.filter((c) => c.some((v) => v !== 0));
    fc.assert(
      fc.property(varying, (c) => {
        const squares = c.reduce((total, v) => total + v * v, 0);
        const design = saltelliDesign(1024, c.length, { seed: 1 });
        const model = (x: Float64Array) => c.reduce((total, v, j) => total + v * x[j]!, 7);
        const shares = varianceShares(design, evaluateDesign(model, design));
        const expected = c.map((v) => (v * v) / squares);
        expectNear(shares.first, expected, 0.01);
        expectNear(shares.total, expected, 0.01);
      }),
      { numRuns: 20 },
    );
  });

  test('do not change when the output is shifted and scaled', () => {
    const design = saltelliDesign(256, 3, { seed: 9, secondOrder: true });
    const outputs = evaluateDesign(ishigami, design);
    const plain = varianceShares(design, outputs);
    const moved = varianceShares(
      design,
      outputs.map((y) => 1e4 - 3 * y),
    );
    expectNear(moved.first, [...plain.first], 1e-9);
    expectNear(moved.total, [...plain.total], 1e-9);
    expect(moved.second![1]).toBeCloseTo(plain.second![1]!, 9);
  });

  test('of groups: what the factors of a group do together', () => {
    const groups = [[0, 2], [1]];
    const design = saltelliDesign(4096, 3, { groups, seed: 4 });
    const { first, total } = varianceShares(design, evaluateDesign(ishigami, design));
    const together = 1 - ishigamiParts.first[1]!;
    expectNear(first, [together, ishigamiParts.first[1]!], 0.02);
    expectNear(total, [together, ishigamiParts.first[1]!], 0.02);
  });

  test('are NaN where the output does not vary', () => {
    const shares = sobolIndices(() => 3, 2, 64, { replicates: 10 });
    expect([...shares.first, ...shares.total]).toEqual(Array(4).fill(Number.NaN));
    expect(shares.intervals.firstLow[0]).toBeNaN();
    expect(shares.variance).toBe(0);
  });

  const checks = reference('reference/index/sobol/ishigami_expected.json');
  test.skipIf(checks.path === null).each([
    ['ishigami', 3],
    ['sobol_g', 4],
  ])(`of the reference design of %s equal those of COINr ${checks.reason}`, (name, k) => {
    const read = (file: string) => readFileSync(reference(`reference/index/sobol/${file}`).path!);
    const expected = JSON.parse(read(`${name}_expected.json`).toString());
    const lines = gunzipSync(read(`${name}_design.csv.gz`))
      .toString()
      .trim()
      .split('\n')
      .slice(1);
    const rows = lines.map((line) => line.split(',').map(Number));
    const size = expected.N;
    const base = Float64Array.from(
      rows.slice(0, size).flatMap((a, i) => [...a.slice(0, k), ...rows[size + i]!.slice(0, k)]),
    );
    const design = designFromBase(
      base,
      k,
      Array.from({ length: k }, (_, j) => [j]),
      false,
    );
    const points = new Float64Array(design.runs * k);
    design.writePoints(0, design.runs, points);
    const given = rows.flatMap((row) => row.slice(0, k));
    expectNear(points, given, 1e-14);
    const outputs = Float64Array.from(rows, (row) => row[k]!);
    const shares = varianceShares(design, outputs);
    expect(shares.variance).toBeCloseTo(expected.variance, 9);
    expectNear(shares.total, expected.STi, 1e-11);
    // COINr does not centre: its S is ours plus centre · (mean of f_ABi − mean of f_A) / V.
    const meanOf = (block: number) =>
      outputs.subarray(block * size, (block + 1) * size).reduce((a, b) => a + b, 0) / size;
    const uncentred = [...shares.first].map(
      (s, i) => s + (shares.mean * (meanOf(2 + i) - meanOf(0))) / shares.variance,
    );
    expectNear(uncentred, expected.Si, 1e-10);
  });
});

describe('intervals', () => {
  test('hold the true shares of the Ishigami function and narrow with more points', () => {
    const width = (size: number) => {
      const { intervals } = sobolIndices(ishigami, 3, size, { seed: 3, replicates: 300 });
      ishigamiParts.first.forEach((share, i) => {
        expect(intervals.firstLow[i]!).toBeLessThan(share);
        expect(intervals.firstHigh[i]!).toBeGreaterThan(share);
        expect(intervals.totalLow[i]!).toBeLessThan(ishigamiParts.total[i]!);
        expect(intervals.totalHigh[i]!).toBeGreaterThan(ishigamiParts.total[i]!);
      });
      return intervals.totalHigh[0]! - intervals.totalLow[0]!;
    };
    // Width goes as one over the root of the number of points: a factor of 4 here.
    const ratio = width(256) / width(4096);
    expect(ratio).toBeGreaterThan(2.5);
    expect(ratio).toBeLessThan(6);
  });

  test('are the same for one seed, and a lower level lies inside', () => {
    const design = saltelliDesign(128, 3, { seed: 1 });
    const outputs = evaluateDesign(ishigami, design);
    const at = (level: number) =>
      shareIntervals(design, outputs, { replicates: 200, level, seed: 2 });
    expect(at(0.95)).toEqual(at(0.95));
    for (let i = 0; i < 3; i++) {
      expect(at(0.5).firstLow[i]!).toBeGreaterThan(at(0.95).firstLow[i]!);
      expect(at(0.5).firstHigh[i]!).toBeLessThan(at(0.95).firstHigh[i]!);
    }
  });

  test('stop when the signal is given', () => {
    const design = saltelliDesign(64, 2);
    const outputs = new Float64Array(design.runs);
    expect(() => shareIntervals(design, outputs, {}, { signal: { aborted: true } })).toThrow(
      /cancelled/,
    );
  });
});
