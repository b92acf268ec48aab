import { powerOfTwo } from './bits.ts';
import { addPairs } from './double-double.ts';
import { exp, expPair } from './exp.ts';

const pair = new Float64Array(2);

/**
 * e^x - 1 without loss for small x; error below 1 ulp.
 *
 * @example expm1(1e-20) // 1e-20
 */
export function expm1(x: number): number {
  if (Number.isNaN(x) || x === 0) return x;
  if (x < -40) return -1;
  if (x > 45) return exp(x);
  if (Math.abs(x) < 0.25) return x + x * x * smallTail(x);
  const k = expPair(x, 0, pair);
  const unit = powerOfTwo(k);
  addPairs(pair[0]! * unit, pair[1]! * unit, -1, 0, pair);
  return pair[0]!;
}

/** (e^x - 1 - x) / x² for |x| < 0.25: Taylor series to x^13. */
function smallTail(x: number): number {
  let sum = 0;
  for (let n = inverseFactorials.length - 1; n >= 0; n--) sum = sum * x + inverseFactorials[n]!;
  return sum;
}

/** 1/2!, 1/3!, … 1/15! */
const inverseFactorials = Float64Array.of(
  1 / 2,
  1 / 6,
  1 / 24,
  1 / 120,
  1 / 720,
  1 / 5040,
  1 / 40320,
  1 / 362880,
  1 / 3628800,
  1 / 39916800,
  1 / 479001600,
  1 / 6227020800,
  1 / 87178291200,
  1 / 1307674368000,
);
