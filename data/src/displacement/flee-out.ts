import { csvText } from '@sojourn/engine/core';
import { type DisplacementCase, dateOf } from '@sojourn/engine/displacement';

/** What a table of FLEE's own form is made of; arrays by camp hold camp c on day t at `c × days + t`. */
export interface FleeSeries {
  readonly model: DisplacementCase;
  readonly camps: readonly string[];
  readonly simulated: Float64Array;
  readonly registered: Float64Array;
  /** Registered total by day, camps outside the case included. */
  readonly registeredTotal: Float64Array;
  /** People in the simulation by day, those on the way included; told as those in camps and the others. */
  readonly people: Float64Array;
  /** Stamp of a live case, repeated in a last column `note`. */
  readonly stamp?: string | null;
}

/** Counts of 1 to 9 stand as this number: readers of the form expect numbers. */
export const fewStandAs = 5;

/** Under this a difference of sums is nothing but rounding. */
const rounding = 1e-6;

const kept = (persons: number): number =>
  persons > 0 && persons < 2 * fewStandAs ? fewStandAs : Math.round(persons);

function relativeError(simulated: number, registered: number): number {
  return registered < 0.1 ? 0 : Math.abs(simulated / registered - 1);
}

/**
 * Results in the form of FLEE's `out.csv`, one row a day, so that tools made for it read them. The
 * date of a row is the day after, as there. Counts of 1 to 9 stand as 5, in totals, too, so that
 * none follows from a total; no one is owed (`refugee_debt` is 0).
 *
 * @param series means of runs, or one run
 * @example fleeOut({ model, camps, simulated, registered, registeredTotal, people })
 */
export function fleeOut(series: FleeSeries): string {
  const { model, camps, simulated, registered, registeredTotal, people, stamp = null } = series;
  const note = (text: string | null) => (stamp === null ? [] : [text]);
  const { days } = model;
  const header = [
    'Day',
    'Date',
    ...camps.flatMap((camp) => [`${camp} sim`, `${camp} data`, `${camp} error`]),
    'Total error',
    'refugees in camps (UNHCR)',
    'total refugees (simulation)',
    'raw UNHCR refugee count',
    'refugees in camps (simulation)',
    'refugee_debt',
    ...note('note'),
  ];
  const rows = Array.from({ length: days }, (_, t) => {
    const at = camps.map((_camp, c) => c * days + t);
    const [sim, data] = [at.map((i) => kept(simulated[i]!)), at.map((i) => registered[i]!)];
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const elsewhere = people[t]! - sum(at.map((i) => simulated[i]!));
    const raw = registeredTotal[t]!;
    const off = sum(sim.map((value, c) => Math.abs(value - data[c]!)));
    return [
      t,
      dateOf(model, t + 1),
      ...sim.flatMap((value, c) => [value, data[c]!, relativeError(value, data[c]!)]),
      raw > 0 ? off / raw : 0,
      sum(data),
      sum(sim) + (elsewhere > rounding ? kept(elsewhere) : 0),
      raw,
      sum(sim),
      0,
      ...note(stamp),
    ];
  });
  return csvText([header, ...rows]);
}
