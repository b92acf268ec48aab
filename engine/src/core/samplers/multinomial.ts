import { checkInteger, checkLength, checkRange, SojournError } from '../errors/index.ts';
import type { RandomNumbers } from '../streams/index.ts';
import { sampleBinomial } from './binomial.ts';

/** Writes to `out[i]` the sum of the weights from i on; returns the whole sum. */
function sumsFromEnd(weights: ArrayLike<number>, out: Float64Array): number {
  let sum = 0;
  for (let index = out.length - 1; index >= 0; index--) {
    const weight = weights[index]!;
    checkRange('weight', weight, 0, Number.MAX_VALUE);
    sum += weight;
    out[index] = sum;
  }
  return sum;
}

/**
 * Divides `n` people over categories; every person goes somewhere, so that `out` sums to `n`
 * exactly. Each category in turn takes a binomial share of those left.
 *
 * @param n whole number from 0 to 2⁵³ − 1
 * @param weights one per category, 0 or more, any scale; a weight of 0 gets nobody
 * @param out receives the counts; not the array of the weights
 * @throws SojournError `argument.shape`; `argument.range`, also where n > 0 and all weights are 0
 * @see Davis (1993), The computer generation of multinomial random variates, CSDA 16(2)
 * @example sampleMultinomial(stream, 1000, [0.2, 0.5, 0.3], out)
 */
export function sampleMultinomial(
  stream: RandomNumbers,
  n: number,
  weights: ArrayLike<number>,
  out: Float64Array,
): void {
  checkInteger('n', n, 0, Number.MAX_SAFE_INTEGER);
  checkLength('out', out.length, weights.length);
  const sum = sumsFromEnd(weights, out);
  if (n > 0 && !(sum > 0 && sum < Number.POSITIVE_INFINITY)) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'sum of weights' },
      got: String(sum),
      expected: 'more than 0 and finite',
    });
  }
  let left = n;
  for (let index = 0; index < out.length; index++) {
    const count = left === 0 ? 0 : sampleBinomial(stream, left, weights[index]! / out[index]!);
    out[index] = count;
    left -= count;
  }
}
