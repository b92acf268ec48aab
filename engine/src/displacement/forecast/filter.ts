import { exp } from '../../core/index.ts';
import { type Reports, reportsUpTo } from './reports.ts';

/** Net arrivals and days of reports of one camp, older ones discounted; negative where people leave. */
export interface Evidence {
  readonly arrivals: number;
  readonly days: number;
}

/** Falls by more than this part between two reports are a count anew and say nothing of departures. */
const recountFall = 0.1;
const ln2 = 0.6931471805599453;

/**
 * What the reports of a camp up to a day say of its arrivals: each change between two reports is
 * spread evenly over the days between, and a day weighs half for each half-life that it lies back.
 * With a gamma distribution of the rate these two sums are all that a filter has to keep
 * (discounted conjugate filter).
 *
 * @param halfLife days, more than 0
 * @see West, Harrison (1997), Bayesian Forecasting and Dynamic Models, 2nd ed., section 10.8
 * @example evidenceOn(reports, 90, 15).arrivals
 */
export function evidenceOn(reports: Reports, day: number, halfLife: number): Evidence {
  const fade = ln2 / halfLife;
  const n = reportsUpTo(reports, day);
  let [arrivals, days] = [0, 0];
  for (let i = 1; i < n; i++) {
    const [from, to] = [reports.days[i - 1]!, reports.days[i]!];
    const rise = reports.persons[i]! - reports.persons[i - 1]!;
    if (rise < -recountFall * reports.persons[i - 1]!) continue;
    const weight = (exp(-fade * (day - to)) - exp(-fade * (day - from))) / fade;
    arrivals += (weight * rise) / (to - from);
    days += weight;
  }
  return { arrivals, days };
}

/**
 * Persons a day in each camp: its own evidence, and the pooled arrivals divided by prior shares.
 * Camps that people leave do not lessen what others borrow.
 */
export function arrivalRates(
  evidence: readonly Evidence[],
  shares: ArrayLike<number>,
  poolDays: number,
  poolShare: number,
): Float64Array {
  let pooled = 0;
  for (const { arrivals, days } of evidence) if (days > 0) pooled += Math.max(0, arrivals / days);
  return Float64Array.from(evidence, ({ arrivals, days }, c) => {
    const prior = poolShare * pooled * shares[c]!;
    return (arrivals + poolDays * prior) / (days + poolDays);
  });
}
