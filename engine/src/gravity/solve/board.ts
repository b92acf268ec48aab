import type { Dimension, Sample } from '../contract.ts';

/**
 * Everything that the passes over the rows of a sample read and write: plain typed arrays, so that
 * threads can look at the same board. Rows are sorted by group, the levels of one dimension; groups
 * are cut into blocks. A pass works block by block and leaves sums by block, which are added in the
 * order of the blocks: the bits do not depend on who did which block, or on how many there were to
 * do them.
 */
export interface Board {
  readonly n: number;
  /** First row of each block, and n at the end. */
  readonly rows: Int32Array;
  /** First group of each block, and the number of groups at the end. */
  readonly groups: Int32Array;
  /** First row of each group, and n at the end. */
  readonly starts: Int32Array;
  /** 1 / Σ w of each group. */
  readonly inverse: Float64Array;
  /** Levels of the other dimensions by row, numbered on from one dimension to the next. */
  readonly codes: readonly Int32Array[];
  /** Number of those levels. */
  readonly size: number;
  /** Sums by level, block after block. */
  readonly levels: Float64Array;
  /** A vector by level that a pass reads. */
  readonly vector: Float64Array;
  /** One entry per row where there are more than two codes. */
  readonly work: Float64Array;
  /** Weights of the rows. */
  readonly w: Float64Array;
  /** Regressors, and last the working residual. */
  readonly columns: readonly Float64Array[];
  /** How many regressors are in use, then their positions. */
  readonly used: Int32Array;
  /** Coefficients that a pass reads. */
  readonly by: Float64Array;
  /** Sums of a block: `width` numbers, block after block. */
  readonly sums: Float64Array;
  readonly width: number;
  /** What a Poisson model has beside. */
  readonly poisson: PoissonRows | null;
}

/** By row: response, prior weights, offset, linear predictor, fitted value. */
export interface PoissonRows {
  readonly y: Float64Array;
  readonly weights: Float64Array | null;
  readonly offset: Float64Array | null;
  readonly eta: Float64Array;
  readonly mu: Float64Array;
}

/** Where the arrays of a board are taken from. */
export interface Memory {
  readonly floats: (length: number) => Float64Array;
  readonly integers: (length: number) => Int32Array;
}

/** Below this a sample is one block: nothing is gained by more threads. */
const leastRows = 65_536;
const mostBlocks = 8;

/** Blocks of a sample: few enough that their sums by level are little beside the rows. */
export function blockCount(n: number, size: number): number {
  if (n < leastRows) return 1;
  return Math.max(1, Math.min(mostBlocks, Math.floor(n / (8 * Math.max(size, 1)))));
}

/** Start of each run of rows with one code, and n at the end; codes ascend from 0. */
function startsOf(codes: Int32Array, starts: Int32Array): Int32Array {
  for (let row = 0; row < codes.length; row++) starts[codes[row]! + 1]!++;
  for (let level = 1; level < starts.length; level++) starts[level]! += starts[level - 1]!;
  return starts;
}

/** The dimension by which a sample is sorted: the first with most levels; −1 if there is none. */
export function sortingDimension(dimensions: readonly { readonly levels: number }[]): number {
  let best = -1;
  dimensions.forEach(({ levels }, at) => {
    if (best < 0 || levels > dimensions[best]!.levels) best = at;
  });
  return best;
}

/** Codes of the given dimensions, numbered on from one to the next. */
function stacked(dimensions: readonly Dimension[], memory: Memory) {
  let size = 0;
  const codes = dimensions.map((dimension) => {
    const before = size;
    size += dimension.levels;
    if (before === 0) return dimension.codes;
    const out = memory.integers(dimension.codes.length);
    for (let row = 0; row < out.length; row++) out[row] = dimension.codes[row]! + before;
    return out;
  });
  return { codes, size };
}

/** Blocks of about the same number of rows that end where a group ends. */
function cutBlocks(starts: Int32Array, n: number, count: number, memory: Memory) {
  const groups = memory.integers(count + 1);
  const rows = memory.integers(count + 1);
  const all = starts.length - 1;
  let group = 0;
  for (let block = 1; block <= count; block++) {
    const goal = block === count ? n : Math.round((n * block) / count);
    while (group < all && starts[group]! < goal) group++;
    groups[block] = block === count ? all : group;
    rows[block] = all > 0 ? starts[groups[block]!]! : goal;
  }
  return { groups, rows };
}

/**
 * Lays out a board for a sample whose rows are sorted by {@link sortingDimension}.
 *
 * @param w weights of the rows, read in every pass
 * @param columns what will be projected, in memory that threads can share if they are to help
 */
export function boardOf(
  { dimensions, n }: Pick<Sample, 'dimensions' | 'n'>,
  w: Float64Array,
  columns: readonly Float64Array[],
  memory: Memory,
  poisson: PoissonRows | null = null,
): Board {
  const sorting = sortingDimension(dimensions);
  const by = sorting < 0 ? null : dimensions[sorting]!;
  const starts = memory.integers((by?.levels ?? 0) + 1);
  if (by) startsOf(by.codes, starts);
  const { codes, size } = stacked(
    dimensions.filter((_, at) => at !== sorting),
    memory,
  );
  const count = blockCount(n, size);
  const k = columns.length;
  const width = Math.max(4, (k * (k + 1)) / 2 + k);
  return {
    n,
    ...cutBlocks(starts, n, count, memory),
    starts,
    inverse: memory.floats(by?.levels ?? 0),
    codes,
    size,
    levels: memory.floats(count * size),
    vector: memory.floats(size),
    work: memory.floats(codes.length > 2 ? n : 0),
    w,
    columns,
    used: memory.integers(k + 1),
    by: memory.floats(k),
    sums: memory.floats(count * width),
    width,
    poisson,
  };
}
