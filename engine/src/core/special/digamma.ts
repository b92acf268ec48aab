import { log } from '../math/index.ts';

/**
 * Digamma function ψ(x) = d log Γ(x) / dx for x > 0 (NaN elsewhere): asymptotic series above 10, the
 * recurrence below (Bernardo 1976). Absolute error below 1e-14 for x > 0.01.
 *
 * @example digamma(1) // −0.5772156649015329, minus Euler's constant
 */
export function digamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shifted = x;
  let below = 0;
  while (shifted < 10) {
    below += 1 / shifted;
    shifted += 1;
  }
  const z = 1 / (shifted * shifted);
  const tail =
    z *
    (1 / 12 - z * (1 / 120 - z * (1 / 252 - z * (1 / 240 - z * (1 / 132 - (z * 691) / 32760)))));
  return log(shifted) - 0.5 / shifted - tail - below;
}
