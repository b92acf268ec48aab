import type { Board, Memory } from './board.ts';
import { centre, normal, subtract, weigh } from './passes.ts';
import * as rows from './row-passes.ts';

/** A pass over one block. `column` and `number` are what the pass says it takes. */
type Pass = (board: Board, block: number, column: Float64Array, number: number) => void;

const passes = {
  weigh,
  centre,
  normal,
  subtract,
  weights: rows.weights,
  first: rows.first,
  residual: rows.residual,
  settle: rows.settle,
  measure: rows.measure,
  advance: rows.advance,
  products: rows.products,
} satisfies Record<string, Pass>;

export type PassName = keyof typeof passes;

/** All passes in a fixed order, so that a thread can be told of one by its number. */
export const passNames = Object.keys(passes) as readonly PassName[];

/** Runs a pass over one block of a board. */
export function runBlock(
  board: Board,
  name: PassName,
  block: number,
  column: Float64Array | null,
  number: number,
): void {
  (passes[name] as Pass)(board, block, column as Float64Array, number);
}

/** Runs passes over one board. */
export interface Hands {
  /** Runs a pass over all blocks and returns when it is done. */
  run(name: PassName, column?: Float64Array | null, number?: number): void;
  /** Lets go of the board. */
  close(): void;
}

/**
 * Who runs the passes: one thread, or several that look at the same memory. The blocks of a board
 * do not depend on the crew, so the bits do not either.
 */
export interface Crew extends Memory {
  open(board: Board): Hands;
}

/** The calling thread alone. */
export const alone: Crew = {
  floats: (length) => new Float64Array(length),
  integers: (length) => new Int32Array(length),
  open(board) {
    const blocks = board.rows.length - 1;
    return {
      run(name, column = null, number = 0) {
        for (let block = 0; block < blocks; block++) runBlock(board, name, block, column, number);
      },
      close: () => {},
    };
  },
};

/** Sum number `at` of all blocks, added in their order. */
export function sumOver({ sums, width, rows }: Board, at = 0): number {
  let sum = 0;
  for (let block = 0; block < rows.length - 1; block++) sum += sums[block * width + at]!;
  return sum;
}

/** to ← the sums by level of all blocks, added in their order. */
export function joinLevels({ levels, size, rows }: Board, to: Float64Array): void {
  to.set(levels.subarray(0, size));
  for (let block = 1; block < rows.length - 1; block++) {
    const before = block * size;
    for (let level = 0; level < size; level++) to[level]! += levels[before + level]!;
  }
}
