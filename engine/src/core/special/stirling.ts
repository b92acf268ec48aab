import { log } from '../math/index.ts';
import { logGamma } from './log-gamma.ts';

/** log n! − (½ log 2πn + n log n − n) for n = 0 … 15; entry 0 is never used. */
const stirlingTable = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093,
  0.016644691189821193, 0.013876128823070748, 0.01189670994589177, 0.010411265261972096,
  0.009255462182712733, 0.00833056343336287, 0.007573675487951841, 0.00694284010720953,
  0.006408994188004207, 0.0059513701127588475, 0.005554733551962801,
];

const halfLogTwoPi = 0.9189385332046727;

/** Error of Stirling's formula for log Γ(x + 1), x > 0 (Loader 2000, §2). */
export function stirlingError(x: number): number {
  if (x < 16) {
    const tabled = stirlingTable[x];
    return tabled ?? logGamma(x + 1) - (x + 0.5) * log(x) + x - halfLogTwoPi;
  }
  const square = x * x;
  const tail = 1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square;
  return (1 / 12 - (1 / 360 - tail / square) / square) / x;
}

/**
 * Deviance part x log(x / m) + m − x without cancellation where x is near m (Loader 2000, §4).
 * x > 0, m > 0.
 */
export function devianceTerm(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * log(x / m) + m - x;
  const ratio = difference / (x + m);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
