import { checkInteger } from '../errors/index.ts';
import { joeKuo } from './joe-kuo.ts';
import { scrambleColumn, shiftColumn } from './scramble.ts';

/** Dimensions for which direction numbers are there. */
export const sobolDimensions = joeKuo.length + 1;

/** Binary digits of a coordinate, and so at most 2³² points. */
const digits = 32;
const words = 4294967296;

/**
 * Direction numbers of one dimension as 32-bit fractions: vₖ = mₖ·2³²⁻ᵏ, with
 * mₖ = 2a₁mₖ₋₁ ⊕ 4a₂mₖ₋₂ ⊕ … ⊕ 2ˢmₖ₋ₛ ⊕ mₖ₋ₛ (Bratley & Fox 1988; Joe & Kuo 2008, eq. 1).
 *
 * @param dimension from 0
 */
function directionNumbers(dimension: number): Uint32Array {
  checkInteger('dimension', dimension, 0, sobolDimensions - 1);
  const v = new Uint32Array(digits);
  if (dimension === 0) return v.map((_, k) => 1 << (digits - 1 - k));
  const [s, a, ...m] = joeKuo[dimension - 1]!;
  for (let k = 0; k < digits; k++) {
    if (k < s) v[k] = m[k]! << (digits - 1 - k);
    else {
      let next = v[k - s]! ^ (v[k - s]! >>> s);
      for (let i = 1; i < s; i++) if ((a >>> (s - 1 - i)) & 1) next ^= v[k - i]!;
      v[k] = next;
    }
  }
  return v;
}

/** Position of the lowest bit that is 0. */
function lowestZero(index: number): number {
  const bit = ~index & (index + 1);
  return 31 - Math.clz32(bit);
}

/**
 * Kernel: one coordinate of points `skip` … `skip + count − 1` as 32-bit fractions, in Gray-code
 * order (Antonov & Saleev 1979).
 *
 * @param v from {@link directionNumbers}
 * @param out `count` words
 */
function sobolWordsInto(v: Uint32Array, skip: number, count: number, out: Uint32Array): void {
  const gray = (skip ^ (skip >>> 1)) >>> 0;
  let word = 0;
  for (let k = 0; k < digits; k++) if ((gray >>> k) & 1) word ^= v[k]!;
  for (let i = 0; i < count; i++) {
    out[i] = word;
    if (i + 1 < count) word ^= v[lowestZero(skip + i)]!;
  }
}

/**
 * `none`: the points as published, first the origin. `shift`: one random word a dimension is added
 * without carry. `owen`: nested uniform scrambling (Owen 1995): every digit is turned over or not
 * by a random bit that depends on the digits before it. Both keep the net and make the estimate
 * unbiased; `owen` also has the smaller variance for smooth functions.
 */
export type Scramble = 'none' | 'shift' | 'owen';

export interface SobolOptions {
  /** Points left out at the start, default 0. */
  readonly skip?: number;
  /** Default `none`. */
  readonly scramble?: Scramble;
  /** Seed of the scrambling, default 0; another seed gives an independent replicate. */
  readonly seed?: number;
}

/**
 * Points of the Sobol sequence in the unit cube (Sobol 1967, direction numbers of Joe & Kuo 2008).
 * Scrambled coordinates lie strictly between 0 and 1; unscrambled ones in [0, 1). Use powers of
 * two of points, and do not leave out the first point of a scrambled sequence (Owen 2020).
 *
 * @param count points; skip + count at most 2³¹
 * @param dimensions 1 to {@link sobolDimensions}
 * @returns count × dimensions, point by point
 * @throws SojournError `argument.range`
 * @example sobolPoints(4, 2) // 0, 0, 0.5, 0.5, 0.75, 0.25, 0.25, 0.75
 */
export function sobolPoints(
  count: number,
  dimensions: number,
  options: SobolOptions = {},
): Float64Array {
  const { skip = 0, scramble = 'none', seed = 0 } = options;
  checkInteger('dimensions', dimensions, 1, sobolDimensions);
  checkInteger('skip', skip, 0, 0x7fffffff);
  checkInteger('count', count, 0, 0x80000000 - skip);
  checkInteger('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  const points = new Float64Array(count * dimensions);
  const column = new Uint32Array(count);
  for (let j = 0; j < dimensions; j++) {
    sobolWordsInto(directionNumbers(j), skip, count, column);
    if (scramble === 'shift') shiftColumn(column, j, seed);
    if (scramble === 'owen') scrambleColumn(column, j, seed);
    const half = scramble === 'none' ? 0 : 0.5;
    for (let i = 0; i < count; i++) points[i * dimensions + j] = (column[i]! + half) / words;
  }
  return points;
}
