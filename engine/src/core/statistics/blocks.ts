import { checkInteger, checkLength, SojournError } from '../errors/index.ts';
import { mostItems } from './checks.ts';

/** Draws are summed in fixed blocks of this many, so that every sharding gives the same bits. */
export const drawsPerBlock = 50;

/**
 * Sums of `width` quantities over the draws of a shard, one row of sums a block of 50 draws.
 * Plain data: it crosses worker borders as it is.
 */
export interface BlockSums {
  readonly width: number;
  /** Index of the first block: draw `50 * firstBlock` is its first draw. */
  readonly firstBlock: number;
  /** Draws added so far. */
  draws: number;
  /** blocks × width, row by row. */
  readonly sums: Float64Array;
}

/**
 * The draws of shard `shard` of `shards`, cut at block borders: [start, end).
 *
 * @param draws draws in all, 1 or more
 * @returns an empty range where there are more shards than blocks
 * @throws SojournError `argument.range` unless 0 <= shard < shards
 * @example shardOfDraws(200, 1, 2) // {start: 100, end: 200}
 */
export function shardOfDraws(
  draws: number,
  shard: number,
  shards: number,
): { start: number; end: number } {
  checkInteger('draws', draws, 1, mostItems);
  checkInteger('shards', shards, 1, mostItems);
  checkInteger('shard', shard, 0, shards - 1);
  const blocks = Math.ceil(draws / drawsPerBlock);
  const border = (index: number) =>
    Math.min(draws, Math.floor((blocks * index) / shards) * drawsPerBlock);
  return { start: border(shard), end: border(shard + 1) };
}

/**
 * Empty sums for the draws [start, end).
 *
 * @param width quantities a draw
 * @throws SojournError `argument.range` unless `start` is a multiple of 50 and start <= end
 * @example openBlockSums(3, 0, 200)
 */
export function openBlockSums(width: number, start: number, end: number): BlockSums {
  checkInteger('width', width, 1, mostItems);
  checkInteger('start', start, 0, mostItems);
  checkInteger('end', end, start, mostItems);
  if (start % drawsPerBlock !== 0) throw offBorder(start);
  const blocks = Math.ceil((end - start) / drawsPerBlock);
  const firstBlock = start / drawsPerBlock;
  return { width, firstBlock, draws: 0, sums: new Float64Array(blocks * width) };
}

/**
 * Adds the next draw's row of quantities. Draws come in order; inside a block addition is plain,
 * because its order is always the same.
 *
 * @throws SojournError `argument.shape` unless the row has `width` numbers and there is room
 * @example addDraw(sums, Float64Array.of(1, 2, 3))
 */
export function addDraw(to: BlockSums, row: ArrayLike<number>): void {
  checkLength('row', row.length, to.width);
  const base = Math.floor(to.draws / drawsPerBlock) * to.width;
  if (base >= to.sums.length) checkLength('draws', to.draws + 1, to.draws);
  for (let i = 0; i < to.width; i++) to.sums[base + i]! += row[i]!;
  to.draws++;
}

/**
 * Totals over the shards of one ensemble in block order: whatever the sharding and the order in
 * which shards arrive, the bits are the same.
 *
 * @param shards together all draws 0 … n−1, each block once
 * @returns the number of draws and `width` totals
 * @throws SojournError `internal.invariant` if a block is missing, doubled or not full
 * @example totalOfBlocks([half, otherHalf]).totals
 */
export function totalOfBlocks(shards: readonly BlockSums[]): {
  draws: number;
  totals: Float64Array;
} {
  const inOrder = shards.filter((shard) => shard.draws > 0);
  inOrder.sort((a, b) => a.firstBlock - b.firstBlock);
  const width = inOrder[0]?.width ?? 0;
  const totals = new Float64Array(width);
  const lost = new Float64Array(width);
  let draws = 0;
  for (const shard of inOrder) {
    checkLength('width', shard.width, width);
    if (shard.firstBlock * drawsPerBlock !== draws) throw gap(shard.firstBlock, draws);
    addBlocks(shard, totals, lost);
    draws += shard.draws;
  }
  for (let i = 0; i < width; i++) totals[i]! += lost[i]!;
  return { draws, totals };
}

function addBlocks(shard: BlockSums, totals: Float64Array, lost: Float64Array): void {
  const { width, sums } = shard;
  const used = Math.ceil(shard.draws / drawsPerBlock) * width;
  for (let at = 0; at < used; at++) {
    const column = at % width;
    const total = totals[column]!;
    const value = sums[at]!;
    const next = total + value;
    lost[column]! +=
      Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    totals[column] = next;
  }
}

function offBorder(start: number): SojournError {
  return new SojournError({
    code: 'argument.range',
    where: { field: 'start' },
    got: String(start),
    expected: `a multiple of ${drawsPerBlock}`,
  });
}

function gap(block: number, draws: number): SojournError {
  return new SojournError({
    code: 'internal.invariant',
    where: { field: 'blocks of draws' },
    got: `block ${block} after ${draws} draws`,
    expected: 'each block once and only the last one short',
  });
}
