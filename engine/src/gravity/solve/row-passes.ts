/** Passes over the rows of a block that know no groups: what a step of the iteration needs. */
import { exp, log } from '../../core/index.ts';
import type { Board, PoissonRows } from './board.ts';

/** Rows that stay in the first cache while all columns pass over them. */
const tile = 1024;

/** Below this a fitted value is held, so that a working residual stays finite. */
const least = 1e-300;

/**
 * How far the first fitted values lie from the response towards its mean: little, because fitted
 * values rise to where they belong in few steps and fall by a factor of e at most.
 */
const begin = 0.005;

function rowsOf(board: Board): PoissonRows {
  return board.poisson!;
}

/** w ← prior weight · mu. */
export function weights(board: Board, block: number): void {
  const { rows, w } = board;
  const { weights: prior, mu } = rowsOf(board);
  if (prior === null) return;
  for (let row = rows[block]!; row < rows[block + 1]!; row++) w[row] = prior[row]! * mu[row]!;
}

/** mu near the response, of the given mean; eta ← the first working response. */
export function first(board: Board, block: number, _: Float64Array | null, mean: number): void {
  const { rows } = board;
  const { y, offset, mu, eta } = rowsOf(board);
  for (let row = rows[block]!; row < rows[block + 1]!; row++) {
    const value = (y[row]! + begin * mean) / (1 + begin);
    mu[row] = value;
    eta[row] = log(value) - (offset ? offset[row]! : 0) + (y[row]! - value) / value;
  }
}

/** step ← the working residual y / mu − 1. */
export function residual(board: Board, block: number, step: Float64Array): void {
  const { rows } = board;
  const { y, mu } = rowsOf(board);
  const end = rows[block + 1]!;
  for (let row = rows[block]!; row < end; row++) {
    step[row] = y[row]! / Math.max(mu[row]!, least) - 1;
  }
}

/** target += by · the regressors in use, within some rows. */
function addUsed(board: Board, target: Float64Array, from: number, end: number): void {
  const { used, by, columns } = board;
  for (let at = 0; at < used[0]!; at++) {
    const share = by[at]!;
    const column = columns[used[at + 1]!]!;
    for (let row = from; row < end; row++) target[row]! += share * column[row]!;
  }
}

/** eta ← eta − what is left of the response + offset + by · regressors; step ← 0. */
export function settle(board: Board, block: number, step: Float64Array): void {
  const { rows } = board;
  const { eta, offset } = rowsOf(board);
  const [from, end] = [rows[block]!, rows[block + 1]!];
  for (let row = from; row < end; row++) {
    eta[row] = eta[row]! - step[row]! + (offset ? offset[row]! : 0);
  }
  addUsed(board, eta, from, end);
  step.fill(0, from, end);
}

/** Turns the projected residual into the step of eta; sums ← Σ w s², Σ w, largest |s|, deepest fall at a zero. */
export function measure(board: Board, block: number, step: Float64Array): void {
  const { rows, w, sums, width } = board;
  const { y, mu } = rowsOf(board);
  const last = rows[block + 1]!;
  let [squares, total, largest, falling] = [0, 0, 0, 0];
  for (let from = rows[block]!; from < last; from += tile) {
    const end = Math.min(from + tile, last);
    for (let row = from; row < end; row++) {
      step[row] = y[row]! / Math.max(mu[row]!, least) - 1 - step[row]!;
    }
    addUsed(board, step, from, end);
    for (let row = from; row < end; row++) {
      const value = step[row]!;
      squares += w[row]! * value * value;
      total += w[row]!;
      if (value > largest) largest = value;
      else if (-value > largest) largest = -value;
      if (value < falling && y[row] === 0) falling = value;
    }
  }
  sums.set([squares, total, largest, falling], block * width);
}

/** eta += share · step, mu ← e^eta; sum ← Σ weight (mu − y eta). */
export function advance(board: Board, block: number, step: Float64Array, share: number): void {
  const { rows, sums, width } = board;
  const { y, weights: prior, eta, mu } = rowsOf(board);
  const end = rows[block + 1]!;
  let sum = 0;
  for (let row = rows[block]!; row < end; row++) {
    const at = eta[row]! + share * step[row]!;
    const value = exp(at);
    eta[row] = at;
    mu[row] = value;
    const term = value - y[row]! * at;
    sum += prior === null ? term : prior[row]! * term;
  }
  sums[block * width] = sum;
}

/** Sums ← the lower triangle of X′WX of the regressors in use, then X′Wz where there is a z. */
export function products(board: Board, block: number, z: Float64Array | null): void {
  const { rows, used, columns, w, sums, width } = board;
  const k = used[0]!;
  const at = block * width;
  const last = rows[block + 1]!;
  sums.fill(0, at, at + width);
  for (let from = rows[block]!; from < last; from += tile) {
    const end = Math.min(from + tile, last);
    let cell = at;
    for (let i = 0; i < k; i++) {
      const own = columns[used[i + 1]!]!;
      for (let j = 0; j <= i; j++) {
        sums[cell++]! += dotWithin(own, columns[used[j + 1]!]!, w, from, end);
      }
    }
    if (z === null) continue;
    for (let i = 0; i < k; i++) {
      sums[cell++]! += dotWithin(columns[used[i + 1]!]!, z, w, from, end);
    }
  }
}

function dotWithin(
  a: Float64Array,
  b: Float64Array,
  w: Float64Array,
  from: number,
  end: number,
): number {
  let sum = 0;
  for (let row = from; row < end; row++) sum += w[row]! * a[row]! * b[row]!;
  return sum;
}
