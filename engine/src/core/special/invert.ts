/**
 * The root of an increasing function by Newton's steps kept inside a shrinking bracket (Dekker and
 * Brent's idea with slopes): never worse than bisection.
 *
 * @param value f(x) − target, increasing
 * @param slope f′(x)
 * @param low value(low) ≤ 0
 * @param high value(high) ≥ 0
 */
export function increasingRoot(
  value: (x: number) => number,
  slope: (x: number) => number,
  low: number,
  high: number,
): number {
  let [a, b] = [low, high];
  let x = (a + b) / 2;
  for (let i = 0; i < 200; i++) {
    const f = value(x);
    if (f === 0) return x;
    if (f < 0) a = x;
    else b = x;
    const newton = x - f / slope(x);
    const next = newton > a && newton < b ? newton : (a + b) / 2;
    if (next === x || Math.abs(next - x) <= 1e-16 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}
