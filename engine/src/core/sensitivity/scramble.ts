import { philoxBlock, purposes } from '../streams/index.ts';

/** Second word of the counter: purpose and the place where a stream has its time step. */
const counterWord = (step: number) => ((purposes['sobol-scramble'] << 24) | step) >>> 0;

/** Step of the digital shift; steps 0 … 4 are the groups of digits of nested scrambling. */
const shiftStep = 5;

/** Digits scrambled by one block: a binary tree of 2⁷ − 1 nodes takes 127 of its 128 bits. */
const digitsPerBlock = 7;

const keyOf = (seed: number): [number, number] => [seed >>> 0, Math.floor(seed / 4294967296)];

/** Adds one random word to a column of digits without carry (digital shift). */
export function shiftColumn(column: Uint32Array, dimension: number, seed: number): void {
  const block = new Uint32Array(4);
  const [low, high] = keyOf(seed);
  philoxBlock(0, counterWord(shiftStep), dimension, 0, low, high, block, 0);
  for (let i = 0; i < column.length; i++) column[i] = column[i]! ^ block[0]!;
}

/** The digits of `word` from `depth` on, at most seven, each turned over by its node's bit. */
function scrambleGroup(word: number, depth: number, block: Uint32Array): number {
  const count = Math.min(digitsPerBlock, 32 - depth);
  let flips = 0;
  let node = 0;
  for (let level = 0; level < count; level++) {
    const position = 31 - depth - level;
    flips |= ((block[node >>> 5]! >>> (node & 31)) & 1) << position;
    node = 2 * node + 1 + ((word >>> position) & 1);
  }
  return flips;
}

/**
 * Nested uniform scrambling (Owen 1995) of a column of 32-digit binary fractions: the bit that
 * turns a digit over is a random function of the dimension and of all digits before it, taken
 * from Philox with the digits before its group as entity, so that no tree is stored.
 */
export function scrambleColumn(column: Uint32Array, dimension: number, seed: number): void {
  const [low, high] = keyOf(seed);
  const block = new Uint32Array(4);
  const flips = new Uint32Array(column.length);
  for (let depth = 0; depth < 32; depth += digitsPerBlock) {
    let drawn = -1;
    for (let i = 0; i < column.length; i++) {
      const prefix = depth === 0 ? 0 : column[i]! >>> (32 - depth);
      if (prefix !== drawn) {
        philoxBlock(0, counterWord(depth / digitsPerBlock), dimension, prefix, low, high, block, 0);
        drawn = prefix;
      }
      flips[i]! |= scrambleGroup(column[i]!, depth, block);
    }
  }
  for (let i = 0; i < column.length; i++) column[i] = column[i]! ^ flips[i]!;
}
