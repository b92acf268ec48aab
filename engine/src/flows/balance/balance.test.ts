import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveLinear } from '../../core/index.ts';
import { numbersFrom } from '../testing/synthetic.ts';
import { casesOf, farthest, flat, vectors } from '../testing/vectors.ts';
import { fitEffects, fitLayers } from './conditional.ts';
import {
  blockMargin,
  columnMargin,
  layerMargin,
  openSeed,
  rowMargin,
  stripeMargin,
  totalMargin,
} from './layouts.ts';
import { divergence, fitMargins } from './margins.ts';
import { testSupport } from './support.ts';
import { balanceByBirthplace } from './three-way.ts';
import { balanceTable } from './two-way.ts';

const cases = (...functions: string[]) => (vectors.path ? casesOf('ipf_cm_net', ...functions) : []);
/** The peer stops when margins are met to `tol`: cells may be that far off, and a few times more. */
const near = (tol: number) => Math.max(1e-10, 20 * tol);

describe.skipIf(!vectors.path)(`reference cases ${vectors.reason}`, () => {
  test.each(cases('ipf2'))('two-way: $name', ({ input, output }) => {
    const [rows, columns] = [input.row_tot.length, output.mu[0].length];
    const seed = input.m ? flat(input.m) : openSeed(rows, columns);
    const margins = [rowMargin(rows, columns, input.row_tot)];
    if (input.col_tot) margins.push(columnMargin(rows, columns, input.col_tot));
    const fit = fitMargins(seed, margins);
    expect(fit.error).toBeLessThan(1e-12);
    expect(farthest(fit.cells, flat(output.mu))).toBeLessThan(near(input.tol));
    if (!input.col_tot) return;
    const { cells } = balanceTable(seed, input.row_tot, input.col_tot);
    expect(farthest(cells, fit.cells)).toBeLessThan(1e-12);
  });

  test.each(cases('ipf2_block', 'ipf2_stripe'))('$fn', ({ input, output }) => {
    const sizes: number[] = input.block_sizes ?? input.stripe_sizes;
    const area = sizes.flatMap((size, at) => Array(size).fill(at) as number[]);
    const n = area.length;
    const margins = [rowMargin(n, n, input.row_tot)];
    if (input.col_tot) margins.push(columnMargin(n, n, input.col_tot));
    margins.push(
      input.block_tot
        ? blockMargin(area, area, flat(input.block_tot))
        : stripeMargin(n, area, flat(input.stripe_tot)),
    );
    expect(farthest(fitMargins(openSeed(n, n), margins).cells, flat(output.mu))).toBeLessThan(
      1e-10,
    );
  });

  test.each(cases('ipf3', 'ipf3_qi'))('$fn: $name', ({ fn, input, output }) => {
    const n = input.row_tot.length;
    const origins = new Float64Array(n * n);
    const given = new Float64Array(n * n);
    for (let k = 0; k < n; k++) {
      for (let i = 0; i < n; i++) {
        origins[k * n + i] = input.row_tot[i][k];
        if (input.diag_count) given[k * n + i] = input.diag_count[k][i][i];
      }
    }
    const fit = balanceByBirthplace(origins, flat(input.col_tot), n, {
      ...(input.m ? { seed: flat(input.m) } : {}),
      ...(fn === 'ipf3_qi' ? { stayers: input.diag_count ? given : ('most' as const) } : {}),
    });
    expect(fit.contradictions).toEqual([]);
    expect(farthest(fit.cells, flat(output.mu))).toBeLessThan(1e-10);
  });

  test.each(cases('cm2'))('effects: $name', ({ input, output }) => {
    const fit = fitEffects(flat(input.m), input.row_tot, input.col_tot);
    expect(farthest(fit.cells, flat(output.n))).toBeLessThan(near(input.tol));
    const products = (alpha: ArrayLike<number>, beta: ArrayLike<number>) =>
      Array.from(alpha).flatMap((a) => Array.from(beta).map((b) => a * b));
    expect(
      farthest(products(fit.alpha, fit.beta), products(output.alpha, output.beta)),
    ).toBeLessThan(near(input.tol));
  });

  test.each(cases('cm3'))('effects by layers: $name', ({ input, output }) => {
    const fit = fitLayers(flat(input.m), input.m.length, input.row_tot, input.col_tot);
    expect(farthest(fit.cells, flat(output.n))).toBeLessThan(near(input.tol));
  });
});

const table = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  rows: fc.integer({ min: 2, max: 9 }),
  columns: fc.integer({ min: 2, max: 9 }),
});

/** A seed with zeros, and margins that some table on its cells has. */
function feasible({ seed, rows, columns }: { seed: number; rows: number; columns: number }) {
  const next = numbersFrom(seed);
  const prior = Float64Array.from({ length: rows * columns }, () =>
    next() < 0.4 ? 0 : 0.01 + 100 * next(),
  );
  const target = prior.map((m) => (m > 0 && next() < 0.9 ? 1e4 * next() ** 4 : 0));
  const r = new Float64Array(rows);
  const c = new Float64Array(columns);
  target.forEach((value, cell) => {
    r[Math.floor(cell / columns)]! += value;
    c[cell % columns]! += value;
  });
  return { prior, target, r, c };
}

test('margins that some table has are met to 1e-12, on the cells of the seed alone', () => {
  fc.assert(
    fc.property(table, (shape) => {
      const { prior, r, c } = feasible(shape);
      const fit = balanceTable(prior, r, c);
      expect(fit.contradiction).toBeNull();
      expect(fit.error).toBeLessThanOrEqual(1e-12);
      fit.cells.forEach((value, cell) => {
        expect(value).toBeGreaterThanOrEqual(0);
        if (prior[cell] === 0) expect(value).toBe(0);
      });
    }),
  );
});

test('from the factors of a similar table the same table is found, in fewer steps', () => {
  const next = numbersFrom(5);
  const n = 30;
  const seed = Float64Array.from({ length: n * n }, (_, cell) =>
    Math.floor(cell / n) === cell % n ? 1000 : Math.floor(4 * next()),
  );
  const sums = (table: Float64Array, byRow: boolean) =>
    Float64Array.from({ length: n }, (_, i) => {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += table[byRow ? i * n + j : j * n + i]!;
      return sum;
    });
  const other = seed.map((value) => value * (0.8 + 0.4 * next()));
  const [rows, columns] = [sums(other, true), sums(other, false)];
  const plain = balanceTable(seed, rows, columns);
  const disturbed = seed.map((value) => value * (0.99 + 0.02 * next()));
  const cold = balanceTable(disturbed, rows, columns);
  const warm = balanceTable(disturbed, rows, columns, { near: plain.factors });
  expect(farthest(warm.cells, cold.cells)).toBeLessThan(1e-10);
  expect(warm.steps).toBeLessThan(cold.steps);
  const loose = balanceTable(disturbed, rows, columns, { near: plain.factors, tolerance: 1e-6 });
  expect(loose.error).toBeLessThan(1e-6);
  expect(loose.steps).toBeLessThan(warm.steps);
});

test('margins of a hundred-billionth of the whole are met as well as large ones', () => {
  const { prior, r, c } = feasible({ seed: 213_971, rows: 9, columns: 4 });
  expect(r[8]! / r.reduce((a, b) => a + b, 0)).toBeLessThan(1e-10);
  expect(balanceTable(prior, r, c).error).toBeLessThan(1e-12);
});

test('no table with the same margins is nearer in the sense of Kullback and Leibler', () => {
  fc.assert(
    fc.property(table, (shape) => {
      const { prior, target, r, c } = feasible(shape);
      const { cells } = balanceTable(prior, r, c);
      const least = divergence(cells, prior);
      for (const part of [0.01, 0.3, 1]) {
        const other = cells.map((value, cell) => (1 - part) * value + part * target[cell]!);
        expect(divergence(other, prior)).toBeGreaterThanOrEqual(
          least - 1e-9 * Math.abs(least) - 1e-9,
        );
      }
    }),
  );
});

test('what is balanced stays; factors of rows and columns of the seed do not count', () => {
  fc.assert(
    fc.property(table, (shape) => {
      const { prior, r, c } = feasible(shape);
      const { cells } = balanceTable(prior, r, c);
      const scaled = prior.map(
        (m, cell) => m * (1 + Math.floor(cell / shape.columns)) * (2 + (cell % shape.columns)),
      );
      expect(farthest(balanceTable(scaled, r, c).cells, cells)).toBeLessThan(1e-9);
      expect(farthest(balanceTable(cells, r, c).cells, cells)).toBeLessThan(1e-12);
    }),
  );
});

test('a table where sweeps crawl is balanced by Newton', () => {
  const seed = Float64Array.of(1, 1e-7, 1e-7, 1);
  const { cells, error, sweeps, steps } = balanceTable(seed, [3, 5], [4, 4]);
  expect(error).toBeLessThan(1e-12);
  expect(sweeps).toBeLessThan(20);
  expect(steps).toBeGreaterThan(0);
  // odds ratio kept: x (1 + x) / ((3 − x)(4 − x)) = 1e14
  expect((cells[0]! * cells[3]!) / (cells[1]! * cells[2]!) / 1e14).toBeCloseTo(1, 6);
});

test('cells that no table with these margins fills are emptied, and margins met', () => {
  const seed = Float64Array.of(1, 1, 0, 1);
  const fit = balanceTable(seed, [1, 2], [1, 2]);
  expect(fit.error).toBeLessThan(1e-12);
  expect(farthest(fit.cells, [1, 0, 0, 2])).toBeLessThan(1e-11);
  expect(testSupport(seed, [1, 2], [1, 2])).toEqual({ feasible: true, forced: [1] });
});

test('margins that contradict each other are named with their amounts', () => {
  const support = testSupport(Float64Array.of(1, 0, 1, 1), [5, 2], [3, 4]);
  expect(support).toEqual({
    feasible: false,
    contradiction: { rows: [0], columns: [0], needed: 5, available: 3 },
  });
  expect(balanceTable(Float64Array.of(1, 0, 1, 1), [5, 2], [3, 4]).contradiction).not.toBeNull();
});

test('a three-way table with all three margins meets them all', () => {
  const next = numbersFrom(11);
  const shape = [3, 4, 5] as const;
  const truth = Float64Array.from({ length: 60 }, () => 1 + 50 * next());
  const margins = (['columns', 'rows', 'layers'] as const).map((over) => {
    const targets = new Float64Array({ columns: 12, rows: 15, layers: 20 }[over]);
    const made = layerMargin(shape, over, targets);
    truth.forEach((value, cell) => {
      targets[made.groups[cell]!]! += value;
    });
    return { ...made, targets };
  });
  const fit = fitMargins(new Float64Array(60).fill(1), margins);
  expect(fit.feasible).toBe(true);
  expect(fit.error).toBeLessThan(1e-12);
});

test('a total alone scales the seed', () => {
  expect([...fitMargins(Float64Array.of(1, 3), [totalMargin(2, 8)]).cells]).toEqual([2, 6]);
});

test('blocks that do not fit beside rows are told by group, through the solver', () => {
  const margins = [
    rowMargin(2, 2, [4, 4]),
    columnMargin(2, 2, [4, 4]),
    blockMargin([0, 1], [0, 1], [4, 4, 0, 0]),
  ];
  const fit = fitMargins(openSeed(2, 2), margins, { solver: solveLinear });
  expect(fit.feasible).toBe(false);
  expect(fit.short.length).toBeGreaterThan(0);
  for (const { target, reached } of fit.short) expect(reached).toBeLessThan(target);
});
