import { exp, log } from '../../core/index.ts';
import type { RogersCastro } from '../indices/rogers-castro.ts';
import type { ScheduleSize } from './parameters.ts';

interface Observed {
  readonly ages: Float64Array;
  readonly rates: Float64Array;
}

function peakWithin({ ages, rates }: Observed, low: number, high: number): number {
  let at = -1;
  for (let i = 0; i < ages.length; i++) {
    if (ages[i]! < low || ages[i]! > high) continue;
    if (at < 0 || rates[i]! > rates[at]!) at = i;
  }
  return at;
}

/** Where the double exponential peaks after its μ, and how high for a = 1. */
function crest(alpha: number, lambda: number, logRatio: number) {
  const x = -logRatio / lambda;
  return { x, height: exp(-alpha * x - exp(-lambda * x)) };
}

/**
 * Schedules to start from: shapes seen in many countries (Rogers & Castro 1981) moved to the level
 * and the peaks of what was observed.
 */
export function startingSchedules(observed: Observed, size: ScheduleSize): RogersCastro[] {
  const { ages, rates } = observed;
  const floor = Math.max(1e-12, Math.min(...rates));
  const youngest = Math.max(rates[0]! - floor, floor * 0.1);
  const at = Math.max(0, peakWithin(observed, 10, 45));
  const peak = Math.max(rates[at]! - floor, floor * 0.1);
  const late = peakWithin(observed, 52, 75);
  const last = Math.max(rates[rates.length - 1]! - floor, floor * 0.1);
  const starts: RogersCastro[] = [];
  for (const alpha1 of [0.03, 0.1, 0.25]) {
    for (const alpha2 of [0.05, 0.1, 0.2]) {
      for (const lambda2 of [0.2, 0.45, 1]) {
        const { x, height } = crest(alpha2, lambda2, log(alpha2 / lambda2));
        const base = {
          a1: youngest * exp(alpha1 * ages[0]!),
          alpha1,
          a2: peak / height,
          alpha2,
          mu2: ages[at]! - x,
          lambda2,
          c: floor * 0.8,
        };
        starts.push({
          ...base,
          ...(size === 11 || size === 13
            ? {
                a3: Math.max(late < 0 ? 0 : rates[late]! - floor, peak * 0.02) * 2,
                alpha3: 0.4,
                mu3: late < 0 ? 62 : ages[late]! - 1,
                lambda3: 0.4,
              }
            : {}),
          ...(size === 9 || size === 13
            ? { a4: last * exp(-0.04 * ages[ages.length - 1]!), lambda4: 0.04 }
            : {}),
        });
      }
    }
  }
  return starts;
}
