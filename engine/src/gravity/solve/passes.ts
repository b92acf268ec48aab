/**
 * Passes over the groups of a block: the inner loops of the projector. M takes weighted group
 * means, D are the indicators of the other dimensions. Sums by level go to the part of the block in
 * `levels`.
 */
import type { Board } from './board.ts';

const partOf = ({ levels, size }: Board, block: number): Float64Array =>
  levels.subarray(block * size, (block + 1) * size);

/** Weighted mean of a column over the rows of a group; `share` is 1 / Σ w. */
function meanOf(
  w: Float64Array,
  column: Float64Array,
  first: number,
  end: number,
  share: number,
): number {
  let sum = 0;
  for (let row = first; row < end; row++) sum += w[row]! * column[row]!;
  return sum * share;
}

/** column ← M column; returns Σ w v² of what is left. */
function centreGroups(
  { starts, inverse, groups, w }: Board,
  block: number,
  column: Float64Array,
): number {
  let norm = 0;
  for (let group = groups[block]!; group < groups[block + 1]!; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    const mean = meanOf(w, column, first, end, inverse[group]!);
    for (let row = first; row < end; row++) {
      const value = column[row]! - mean;
      column[row] = value;
      norm += w[row]! * value * value;
    }
  }
  return norm;
}

/** column ← M column, levels ← D′W column, sum ← Σ w v². */
export function centre(board: Board, block: number, column: Float64Array): void {
  board.sums[block * board.width] = centreAndSum(board, block, column, partOf(board, block));
}

function centreAndSum(board: Board, block: number, column: Float64Array, to: Float64Array): number {
  const { starts, inverse, groups, codes, w } = board;
  to.fill(0);
  if (codes.length === 0) return centreGroups(board, block, column);
  if (codes.length > 2) {
    const norm = centreGroups(board, block, column);
    for (const code of codes) addToLevels(board, block, code, column, to);
    return norm;
  }
  const one = codes[0]!;
  const two = codes[1] ?? null;
  const lastGroup = groups[block + 1]!;
  let norm = 0;
  for (let group = groups[block]!; group < lastGroup; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    const mean = meanOf(w, column, first, end, inverse[group]!);
    for (let row = first; row < end; row++) {
      const value = column[row]! - mean;
      const weighted = w[row]! * value;
      column[row] = value;
      norm += weighted * value;
      to[one[row]!]! += weighted;
      if (two !== null) to[two[row]!]! += weighted;
    }
  }
  return norm;
}

/** column ← M (column − D vector). */
export function subtract(board: Board, block: number, column: Float64Array): void {
  const { starts, inverse, groups, codes, vector, w } = board;
  if (codes.length > 2) {
    for (const code of codes) subtractLevels(board, block, code, column);
    centreGroups(board, block, column);
    return;
  }
  const one = codes[0]!;
  const two = codes[1] ?? null;
  const lastGroup = groups[block + 1]!;
  for (let group = groups[block]!; group < lastGroup; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) {
      let value = column[row]! - vector[one[row]!]!;
      if (two !== null) value -= vector[two[row]!]!;
      column[row] = value;
      sum += w[row]! * value;
    }
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) column[row]! -= mean;
  }
}

/** levels ← D′W M D vector. */
export function normal(board: Board, block: number): void {
  const to = partOf(board, block);
  to.fill(0);
  if (board.codes.length === 1) normalOne(board, block, to);
  else if (board.codes.length === 2) normalTwo(board, block, to);
  else normalMany(board, block, to);
}

function normalOne(board: Board, block: number, to: Float64Array): void {
  const { starts, inverse, groups, codes, vector: from, w } = board;
  const code = codes[0]!;
  const lastGroup = groups[block + 1]!;
  for (let group = groups[block]!; group < lastGroup; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) sum += w[row]! * from[code[row]!]!;
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) {
      const level = code[row]!;
      to[level]! += w[row]! * (from[level]! - mean);
    }
  }
}

function normalTwo(board: Board, block: number, to: Float64Array): void {
  const { starts, inverse, groups, codes, vector: from, w } = board;
  const one = codes[0]!;
  const two = codes[1]!;
  const lastGroup = groups[block + 1]!;
  for (let group = groups[block]!; group < lastGroup; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let sum = 0;
    for (let row = first; row < end; row++) {
      sum += w[row]! * (from[one[row]!]! + from[two[row]!]!);
    }
    const mean = sum * inverse[group]!;
    for (let row = first; row < end; row++) {
      const a = one[row]!;
      const b = two[row]!;
      const moved = w[row]! * (from[a]! + from[b]! - mean);
      to[a]! += moved;
      to[b]! += moved;
    }
  }
}

function normalMany(board: Board, block: number, to: Float64Array): void {
  const { rows, codes, work, w } = board;
  work.fill(0, rows[block]!, rows[block + 1]!);
  for (const code of codes) subtractLevels(board, block, code, work);
  centreGroups(board, block, work);
  for (const code of codes) {
    for (let row = rows[block]!; row < rows[block + 1]!; row++) {
      to[code[row]!]! -= w[row]! * work[row]!;
    }
  }
}

/** 1 / Σ w of each group into `inverse`; levels ← the diagonal of D′W M D. */
export function weigh(board: Board, block: number): void {
  const { starts, inverse, groups, codes, w } = board;
  const diagonal = partOf(board, block);
  diagonal.fill(0);
  for (let group = groups[block]!; group < groups[block + 1]!; group++) {
    const first = starts[group]!;
    const end = starts[group + 1]!;
    let total = 0;
    for (let row = first; row < end; row++) total += w[row]!;
    const share = total > 0 ? 1 / total : 0;
    inverse[group] = share;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at]!;
      for (let row = first; row < end; row++) {
        const weight = w[row]!;
        // kept off zero where a group is one row
        diagonal[code[row]!]! += weight * Math.max(1 - weight * share, 1e-6);
      }
    }
  }
}

function subtractLevels(
  { rows, vector }: Board,
  block: number,
  code: Int32Array,
  column: Float64Array,
): void {
  const end = rows[block + 1]!;
  for (let row = rows[block]!; row < end; row++) column[row]! -= vector[code[row]!]!;
}

function addToLevels(
  { rows, w }: Board,
  block: number,
  code: Int32Array,
  column: Float64Array,
  to: Float64Array,
): void {
  const end = rows[block + 1]!;
  for (let row = rows[block]!; row < end; row++) to[code[row]!]! += w[row]! * column[row]!;
}
