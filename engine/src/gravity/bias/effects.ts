import { generalisedInverse } from './inverse.ts';
import type { PairPanel } from './panel.ts';

/** The information of each pair on the effects of its two ends, as blocks of one size. */
export interface Ends {
  /** Block of each pair at the end that is taken out, and at the one that is kept. */
  readonly out: Int32Array;
  readonly kept: Int32Array;
  readonly counts: readonly [out: number, kept: number];
  readonly block: number;
  readonly information: (pair: number) => Float64Array;
}

/** The end with more places is taken out: what is left is as small as it can be. */
export function endsOf(
  { origins, destinations, pairs }: PairPanel,
  block: number,
  information: (pair: number) => Float64Array,
): Ends {
  const from = Int32Array.from(pairs, ({ origin }) => origin);
  const to = Int32Array.from(pairs, ({ destination }) => destination);
  return origins >= destinations
    ? { out: from, kept: to, counts: [origins, destinations], block, information }
    : { out: to, kept: from, counts: [destinations, origins], block, information };
}

/** Pairs by the place that is taken out. */
function pairsByPlace({ out, counts }: Ends): number[][] {
  const lists: number[][] = Array.from({ length: counts[0] }, () => []);
  out.forEach((place, pair) => {
    lists[place]!.push(pair);
  });
  return lists;
}

/** Adds s · A B for blocks, into a block of a wider matrix. */
function addProduct(
  a: Float64Array,
  b: Float64Array,
  n: number,
  sign: number,
  into: Float64Array,
  start: number,
  width: number,
): void {
  for (let i = 0; i < n; i++) {
    for (let m = 0; m < n; m++) {
      const by = sign * a[i * n + m]!;
      if (by === 0) continue;
      for (let j = 0; j < n; j++) into[start + i * width + j]! += by * b[m * n + j]!;
    }
  }
}

function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const out = new Float64Array(n * n);
  addProduct(a, b, n, 1, out, 0, n);
  return out;
}

/** Generalised inverses of the blocks of the end that is taken out. */
function inverseBlocks({ counts, block, information }: Ends, lists: readonly number[][]) {
  const square = block * block;
  return Array.from({ length: counts[0] }, (_, place) => {
    const sum = new Float64Array(square);
    for (const pair of lists[place]!) {
      const own = information(pair);
      for (let cell = 0; cell < square; cell++) sum[cell]! += own[cell]!;
    }
    generalisedInverse(sum, block);
    return sum;
  });
}

/** What is left for the other end: its blocks less what the first end explains, inverted. */
function schurInverse(
  { kept, counts, block, information }: Ends,
  lists: readonly number[][],
  inverses: readonly Float64Array[],
): Float64Array {
  const width = counts[1] * block;
  const matrix = new Float64Array(width * width);
  const start = (row: number, column: number) => row * block * width + column * block;
  lists.forEach((pairs, place) => {
    for (const pair of pairs) {
      const own = information(pair);
      const at = start(kept[pair]!, kept[pair]!);
      for (let i = 0; i < block; i++) {
        for (let j = 0; j < block; j++) matrix[at + i * width + j]! += own[i * block + j]!;
      }
    }
    for (const pair of pairs) {
      const left = product(information(pair), inverses[place]!, block);
      for (const other of pairs) {
        if (kept[other]! > kept[pair]!) continue;
        const at = start(kept[pair]!, kept[other]!);
        addProduct(left, information(other), block, -1, matrix, at, width);
      }
    }
  });
  const scale = new Float64Array(width);
  kept.forEach((place, pair) => {
    const own = information(pair);
    for (let i = 0; i < block; i++) scale[place * block + i]! += own[i * block + i]!;
  });
  generalisedInverse(matrix, width, scale);
  return matrix;
}

/** Adds to a row of `out` rows of a matrix by as many factors, four rows at a time. */
function addRows(
  matrix: Float64Array,
  base: number,
  width: number,
  factors: Float64Array,
  first: number,
  block: number,
  out: Float64Array,
): void {
  const row = (first / block) * width;
  let m = 0;
  for (; m + 4 <= block; m += 4) {
    const [p, q, r, s] = [0, 1, 2, 3].map((more) => factors[first + m + more]!);
    const a = base + m * width;
    const [b, c, d] = [a + width, a + 2 * width, a + 3 * width];
    for (let j = 0; j < width; j++) {
      out[row + j]! +=
        p! * matrix[a + j]! + q! * matrix[b + j]! + r! * matrix[c + j]! + s! * matrix[d + j]!;
    }
  }
  for (; m < block; m++) {
    const by = factors[first + m]!;
    const from = base + m * width;
    for (let j = 0; j < width; j++) out[row + j]! += by * matrix[from + j]!;
  }
}

/** Σ over the pairs of a place of A⁻ H times block rows of the inverse: block × width. */
function throughPlace(
  { kept, block, information, counts }: Ends,
  pairs: readonly number[],
  inverse: Float64Array,
  schur: Float64Array,
): Float64Array {
  const width = counts[1] * block;
  const out = new Float64Array(block * width);
  for (const pair of pairs) {
    const left = product(inverse, information(pair), block);
    const base = kept[pair]! * block * width;
    for (let i = 0; i < block; i++) addRows(schur, base, width, left, i * block, block, out);
  }
  return out;
}

/**
 * For each pair d V d′: the covariance of the sum of the effects of its ends, by a generalised
 * inverse of their information. One end is taken out block by block, so that only a matrix of the
 * other end is inverted (Golub & Van Loan 2013, 3.2.6).
 *
 * @param visit receives each pair's position and its covariance, block × block
 * @throws never; singular directions are left alone
 * @example pairCovariances(endsOf(panel, 6, (pair) => terms[pair].information), use)
 */
export function pairCovariances(
  ends: Ends,
  visit: (pair: number, covariance: Float64Array) => void,
  onPlace?: (done: number, total: number) => void,
): void {
  const { kept, block, information, counts } = ends;
  const width = counts[1] * block;
  const lists = pairsByPlace(ends);
  const inverses = inverseBlocks(ends, lists);
  const schur = schurInverse(ends, lists, inverses);
  lists.forEach((pairs, place) => {
    const own = inverses[place]!;
    const through = throughPlace(ends, pairs, own, schur);
    const first = own.slice();
    for (const pair of pairs) {
      const right = product(information(pair), own, block);
      const at = kept[pair]! * block;
      for (let i = 0; i < block; i++) {
        for (let m = 0; m < block; m++) {
          const by = through[i * width + at + m]!;
          for (let j = 0; j < block; j++) first[i * block + j]! += by * right[m * block + j]!;
        }
      }
    }
    for (const pair of pairs) {
      const at = kept[pair]! * block;
      const covariance = first.slice();
      for (let i = 0; i < block; i++) {
        for (let j = 0; j < block; j++) {
          covariance[i * block + j]! +=
            schur[(at + i) * width + at + j]! -
            through[i * width + at + j]! -
            through[j * width + at + i]!;
        }
      }
      visit(pair, covariance);
    }
    onPlace?.(place + 1, lists.length);
  });
}
