import { checkLength } from '../core/index.ts';

/** Counts by camp and day: camp c on day t at `c × days + t`. */
export type CampDays = ArrayLike<number>;

/**
 * Averaged relative difference by day: Σ |simulated − registered| ÷ Σ registered (at least 1);
 * 0 is perfect, 2 the worst; half of the rescaled one is the share of people in a wrong camp.
 *
 * @param simulated camps × days
 * @param registered camps × days
 * @see Suleimenova, Bell, Groen (2017), Scientific Reports 7:13377
 * @example averagedDifference([8, 12], [10, 10], 1) // [0.2], two camps on one day
 */
export function averagedDifference(
  simulated: CampDays,
  registered: CampDays,
  days: number,
): Float64Array {
  checkLength('simulated', simulated.length, registered.length);
  const out = new Float64Array(days);
  const camps = registered.length / days;
  for (let t = 0; t < days; t++) {
    let [apart, all] = [0, 0];
    for (let c = 0; c < camps; c++) {
      apart += Math.abs(simulated[c * days + t]! - registered[c * days + t]!);
      all += registered[c * days + t]!;
    }
    out[t] = apart / Math.max(1, all);
  }
  return out;
}

/**
 * Simulated counts scaled to the registered total of each day and cut to whole persons, which
 * leaves out those still underway; days with nobody in any camp stay as they are.
 */
export function rescaled(simulated: CampDays, registered: CampDays, days: number): Float64Array {
  const out = Float64Array.from(simulated);
  const camps = registered.length / days;
  for (let t = 0; t < days; t++) {
    let [there, all] = [0, 0];
    for (let c = 0; c < camps; c++) {
      there += simulated[c * days + t]!;
      all += registered[c * days + t]!;
    }
    if (there <= 0) continue;
    for (let c = 0; c < camps; c++) {
      out[c * days + t] = Math.trunc((simulated[c * days + t]! * all) / there);
    }
  }
  return out;
}

/** Mean over days from `first` on, or over the given days; NaN without any. */
export function meanOver(values: ArrayLike<number>, first = 0, only?: ReadonlySet<number>): number {
  let [sum, count] = [0, 0];
  for (let t = first; t < values.length; t++) {
    if (only && !only.has(t)) continue;
    sum += values[t]!;
    count += 1;
  }
  return count === 0 ? Number.NaN : sum / count;
}

/** Root mean square error of each camp over the days. */
export function rootMeanSquares(
  simulated: CampDays,
  registered: CampDays,
  days: number,
): Float64Array {
  const out = new Float64Array(registered.length / days);
  for (let c = 0; c < out.length; c++) {
    let sum = 0;
    for (let t = 0; t < days; t++)
      sum += (simulated[c * days + t]! - registered[c * days + t]!) ** 2;
    out[c] = Math.sqrt(sum / days);
  }
  return out;
}

/**
 * Continuous ranked probability score of an ensemble: mean |x − y| − ½ mean |x − x′|. A single
 * number is scored by its absolute error.
 *
 * @param sorted members by rising value, 1 or more
 * @see Gneiting, Raftery (2007), Strictly proper scoring rules, JASA 102, equation 20
 * @example rankedScore([1, 3], 2) // 1 − 0.5 = 0.5
 */
export function rankedScore(sorted: ArrayLike<number>, truth: number): number {
  const n = sorted.length;
  let [error, spread] = [0, 0];
  for (let i = 0; i < n; i++) {
    error += Math.abs(sorted[i]! - truth);
    spread += (2 * i + 1 - n) * sorted[i]!;
  }
  return error / n - spread / (n * n);
}
