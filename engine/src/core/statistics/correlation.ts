import { checkLength } from '../errors/index.ts';
import { checkSample } from './checks.ts';
import { mean } from './moments.ts';
import { orderOf, ranks } from './ranks.ts';

function checkPair(x: ArrayLike<number>, y: ArrayLike<number>): void {
  checkSample('x', x, 2);
  checkLength('y', y.length, x.length);
  checkSample('y', y, 2);
}

const clampUnit = (value: number) => Math.max(-1, Math.min(1, value));

/**
 * Pearson's product-moment correlation, −1 to 1; NaN where one of the two does not vary.
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example pearson([1, 2, 3], [2, 4, 6]) // 1
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPair(x, y);
  const [centreX, centreY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [x[i]! - centreX, y[i]! - centreY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return clampUnit(xy / (Math.sqrt(xx) * Math.sqrt(yy)));
}

/**
 * Spearman's rank correlation: Pearson's on average ranks, so ties are allowed.
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example spearman([1, 2, 3], [1, 4, 9]) // 1
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPair(x, y);
  return pearson(ranks(x), ranks(y));
}

/** Sum of t(t − 1)/2 over runs of equal neighbours. */
function tiedPairs(length: number, equalToNext: (index: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let i = 0; i < length; i++) {
    if (i + 1 < length && equalToNext(i)) run++;
    else {
      pairs += (run * (run - 1)) / 2;
      run = 1;
    }
  }
  return pairs;
}

/** Inversions of `values`, which is left sorted: bottom-up merge sort. */
function countInversions(values: Float64Array): number {
  const n = values.length;
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(n);
  let inversions = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        if (right >= end || (left < middle && from[left]! <= from[right]!)) to[at] = from[left++]!;
        else {
          to[at] = from[right++]!;
          inversions += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return inversions;
}

/**
 * Kendall's rank correlation tau-b, corrected for ties, in O(n log n) (Knight 1966); NaN where one
 * of the two does not vary.
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example kendall([1, 2, 3], [1, 3, 2]) // 0.333…
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPair(x, y);
  const n = x.length;
  const rankX = ranks(x, 'min');
  const rankY = ranks(y, 'min');
  const order = orderOf(Float64Array.from(rankX, (rank, i) => rank * (n + 1) + rankY[i]!));
  const sortedX = Float64Array.from(order, (at) => rankX[at]!);
  const sortedY = Float64Array.from(order, (at) => rankY[at]!);
  const tiedX = tiedPairs(n, (i) => sortedX[i] === sortedX[i + 1]);
  const tiedBoth = tiedPairs(
    n,
    (i) => sortedX[i] === sortedX[i + 1] && sortedY[i] === sortedY[i + 1],
  );
  const discordant = countInversions(sortedY);
  const tiedY = tiedPairs(n, (i) => sortedY[i] === sortedY[i + 1]);
  const pairs = (n * (n - 1)) / 2;
  const concordant = pairs - tiedX - tiedY + tiedBoth - discordant;
  const scale = Math.sqrt(pairs - tiedX) * Math.sqrt(pairs - tiedY);
  return clampUnit((concordant - discordant) / scale);
}
