import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dimension } from '../contract.ts';
import { fitModel } from '../fit.ts';
import { crossed, syntheticPanel } from '../synthetic.ts';
import { blockCount, boardOf } from './board.ts';
import { alone, type Crew, joinLevels, runBlock, sumOver } from './crew.ts';

const dimension = (codes: Int32Array, levels: number): Dimension => ({
  codes,
  levels,
  levelOf: Int32Array.from({ length: levels }, (_, level) => level),
});

/** Rows sorted by groups of the given sizes, with a second dimension of ten levels. */
function rowsOf(sizes: readonly number[]) {
  const groups = Int32Array.from(sizes.flatMap((size, group) => Array<number>(size).fill(group)));
  const other = groups.map((_, row) => (row * 7) % 10);
  const dimensions = [dimension(groups, sizes.length), dimension(other, 10)];
  return { n: groups.length, dimensions };
}

const sizes = fc
  .array(fc.integer({ min: 1, max: 4000 }), { minLength: 40, maxLength: 60 })
  .map((some) => [...some, 66_000 / 2, ...some]);

describe('blocks of a board', () => {
  test('are few where their sums would be much, one where rows are few', () => {
    expect(blockCount(65_535, 10)).toBe(1);
    expect(blockCount(65_536, 10)).toBe(8);
    expect(blockCount(1_194_000, 12_000)).toBe(8);
    expect(blockCount(100_000, 6_000)).toBe(2);
    expect(blockCount(100_000, 90_000)).toBe(1);
  });

  test('cover every row once and end where a group ends', () => {
    fc.assert(
      fc.property(sizes, (some) => {
        const sample = rowsOf(some);
        const { rows, groups, starts, n } = boardOf(sample, new Float64Array(0), [], alone);
        expect(rows[0]).toBe(0);
        expect(rows.at(-1)).toBe(n);
        expect(groups.at(-1)).toBe(some.length);
        const largest = Math.max(...some);
        for (let block = 1; block < rows.length; block++) {
          expect(rows[block]).toBe(starts[groups[block]!]);
          const size = rows[block]! - rows[block - 1]!;
          expect(size).toBeGreaterThanOrEqual(0);
          expect(size).toBeLessThanOrEqual(n / (rows.length - 1) + largest + 1);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('sums by block and by level add up to those of all rows', () => {
    const sample = rowsOf(Array.from({ length: 300 }, (_, group) => 200 + (group % 60)));
    const w = Float64Array.from({ length: sample.n }, (_, row) => 1 + (row % 4));
    const column = w.map((weight, row) => Math.floor(weight * 3 + (row % 11)));
    const board = boardOf(sample, w, [column], alone);
    expect(board.rows.length).toBeGreaterThan(2);
    const hands = alone.open(board);
    board.used.set([1, 0]);
    hands.run('products');
    const squares = column.reduce((sum, value, row) => sum + w[row]! * value * value, 0);
    expect(sumOver(board)).toBe(squares);
    hands.run('weigh');
    hands.run('centre', column);
    const levels = new Float64Array(10);
    joinLevels(board, levels);
    const plain = new Float64Array(10);
    board.codes[0]!.forEach((code, row) => {
      plain[code]! += w[row]! * column[row]!;
    });
    plain.forEach((sum, level) => {
      expect(levels[level]).toBeCloseTo(sum, 6);
    });
  });
});

/** Takes the blocks of each pass in an order of its own. */
const unruly = (seed: number): Crew => ({
  ...alone,
  open: (board) => ({
    run(name, column = null, number = 0) {
      const blocks = board.rows.length - 1;
      const from = (seed * 5 + name.length) % blocks;
      for (let k = 0; k < blocks; k++) {
        runBlock(board, name, (from + 3 * k) % blocks, column, number);
      }
    },
    close: () => {},
  }),
});

test('the order in which blocks are done is no matter for the bits of a fit', () => {
  const { o, d, t, y, x1, x2 } = syntheticPanel(93, 8, 5, 1);
  const design = {
    family: 'poisson',
    response: 'y',
    y,
    names: ['x1', 'x2'],
    x: [x1, x2],
    fixedEffects: [crossed('o^t', o, t), crossed('d^t', d, t)],
  } as const;
  const expected = fitModel(design);
  for (const seed of [1, 2]) {
    const fit = fitModel(design, { crew: unruly(seed) });
    expect(fit.coefficients).toEqual(expected.coefficients);
    expect(fit.eta.every((value, row) => value === expected.eta[row])).toBe(true);
  }
});
