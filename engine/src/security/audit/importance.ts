/** How much of the variance of an outcome one variable explains, alone. */
export interface Importance {
  /** V(E(y | x)) / V(y), 0 to 1; 0 where x does not help to foretell y. */
  readonly share: number;
  /** Bandwidth in standard deviations of x that cross-validation chose. */
  readonly bandwidth: number;
}

/** Pairs in the order of x. */
interface Pairs {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Bandwidths that are tried, in standard deviations of x. */
const bandwidths = [0.1, 0.15, 0.2, 0.3, 0.45, 0.7, 1, 1.5, 3, 10];

function pairsOf(x: ArrayLike<number>, y: ArrayLike<number>): Pairs {
  const both = Array.from({ length: x.length }, (_, i) => i).filter(
    (i) => !Number.isNaN(x[i]!) && !Number.isNaN(y[i]!),
  );
  both.sort((i, j) => x[i]! - x[j]! || i - j);
  return { x: Float64Array.from(both, (i) => x[i]!), y: Float64Array.from(both, (i) => y[i]!) };
}

function varianceOf(values: Float64Array): { mean: number; variance: number } {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const variance = values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / values.length;
  return { mean, variance };
}

/** Half-width of Epanechnikov's kernel of variance 1, in bandwidths. */
const reach = Math.sqrt(5);

/** Sum of squared leave-one-out errors of a local linear fit; a point alone is met by the mean. */
function errorOf({ x, y }: Pairs, h: number): number {
  const n = x.length;
  const { mean } = varianceOf(y);
  let [error, from] = [0, 0];
  for (let i = 0; i < n; i++) {
    let [s0, s1, s2, t0, t1] = [0, 0, 0, 0, 0];
    while (x[i]! - x[from]! > reach * h) from += 1;
    for (let j = from; j < n && x[j]! - x[i]! <= reach * h; j++) {
      const d = (x[j]! - x[i]!) / h;
      const w = 1 - (d * d) / 5;
      s0 += w;
      s1 += w * d;
      s2 += w * d * d;
      t0 += w * y[j]!;
      t1 += w * d * y[j]!;
    }
    const determinant = s0 * s2 - s1 * s1;
    const straight = determinant > 1e-10 * s0 * s0;
    const fitted = straight ? (s2 * t0 - s1 * t1) / determinant : t0 / s0;
    const own = straight ? s2 / determinant : 1 / s0;
    const alone = 1 - own < 1e-6;
    const left = alone ? y[i]! - mean : (y[i]! - fitted) / (1 - own);
    error += left * left;
  }
  return error;
}

/**
 * Main effect of a variable on an outcome, as a share of the outcome's variance (Paruolo, Saisana
 * and Saltelli 2013): a local linear smoother with Epanechnikov's kernel, its bandwidth by leave-one-out
 * cross-validation. The share is 1 minus the variance of the errors at points that the smoother has
 * not seen: the variance of the fitted values themselves would be too low where the smoother cuts
 * a bend and too high where it follows noise. A straight line gives about r²; a bent one gives more.
 *
 * @param x variable, NaN missing
 * @param y outcome, NaN missing
 * @returns NaN under five pairs or without variance
 * @example importanceOf(dimension, index).share
 */
export function importanceOf(x: ArrayLike<number>, y: ArrayLike<number>): Importance {
  const pairs = pairsOf(x, y);
  const spread = Math.sqrt(varianceOf(pairs.x).variance);
  const whole = varianceOf(pairs.y).variance;
  if (pairs.x.length < 5 || !(spread > 0) || !(whole > 0)) {
    return { share: Number.NaN, bandwidth: Number.NaN };
  }
  let best = { bandwidth: Number.NaN, error: Number.POSITIVE_INFINITY };
  for (const bandwidth of bandwidths) {
    const error = errorOf(pairs, bandwidth * spread);
    if (error < best.error) best = { bandwidth, error };
  }
  const share = Math.max(0, 1 - best.error / pairs.y.length / whole);
  return { share, bandwidth: best.bandwidth };
}
