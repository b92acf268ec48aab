import type { Design } from '@sojourn/engine/gravity';

/** Takes means of one effect after the other out of a column until nothing moves (no acceleration). */
function sweep(
  column: Float64Array,
  w: Float64Array,
  effects: readonly { codes: Int32Array; size: number }[],
  tolerance: number,
): void {
  for (let round = 0; round < 10_000; round++) {
    let most = 0;
    for (const { codes, size } of effects) {
      const [sums, total] = [new Float64Array(size), new Float64Array(size)];
      for (let row = 0; row < codes.length; row++) {
        sums[codes[row]!]! += w[row]! * column[row]!;
        total[codes[row]!]! += w[row]!;
      }
      for (let level = 0; level < size; level++) {
        sums[level] = total[level]! > 0 ? sums[level]! / total[level]! : 0;
        most = Math.max(most, Math.abs(sums[level]!));
      }
      for (let row = 0; row < codes.length; row++) column[row]! -= sums[codes[row]!]!;
    }
    if (most < tolerance) return;
  }
}

/**
 * PPML of two regressors by the textbook: weights, response and regressors projected anew in every
 * step by plain alternating projections, as tight as the last one. Rows must be positive somewhere
 * in every level.
 */
export function plainPpml({ y, x, fixedEffects }: Design): [number, number] {
  const effects = fixedEffects.map(({ codes, labels }) => ({ codes, size: labels.length }));
  const n = y.length;
  const mean = y.reduce((sum, value) => sum + value, 0) / n;
  const mu = y.map((value) => (value + mean) / 2);
  let b: [number, number] = [0, 0];
  let before = Infinity;
  for (let step = 0; step < 50; step++) {
    const z = mu.map((value, row) => Math.log(value) + (y[row]! - value) / value);
    const [projected, a, c] = [z.slice(), x[0]!.slice(), x[1]!.slice()];
    for (const column of [projected, a, c]) sweep(column, mu, effects, 1e-9);
    let [aa, ac, cc, az, cz] = [0, 0, 0, 0, 0];
    for (let row = 0; row < n; row++) {
      const w = mu[row]!;
      aa += w * a[row]! * a[row]!;
      ac += w * a[row]! * c[row]!;
      cc += w * c[row]! * c[row]!;
      az += w * a[row]! * projected[row]!;
      cz += w * c[row]! * projected[row]!;
    }
    const det = aa * cc - ac * ac;
    b = [(az * cc - cz * ac) / det, (cz * aa - az * ac) / det];
    let deviance = 0;
    for (let row = 0; row < n; row++) {
      const eta = z[row]! - projected[row]! + b[0] * a[row]! + b[1] * c[row]!;
      mu[row] = Math.exp(eta);
      deviance += mu[row]! - y[row]! * eta;
    }
    if (Math.abs(deviance - before) < 1e-8 * Math.abs(deviance)) return b;
    before = deviance;
  }
  return b;
}
