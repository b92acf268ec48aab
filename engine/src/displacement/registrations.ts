import { dateOfDay, dayNumber } from '../core/index.ts';
import type { Count, DisplacementCase, RegistrationSpec } from './contract.ts';

type Points = (readonly [day: number, persons: number])[];

/**
 * Two tables of one camp added up: a day of the one takes the last count of the other before it.
 *
 * @example addTables([[0, 5], [10, 8]], [[4, 1]]) // [[0, 5], [4, 9], [10, 9]]
 */
export function addTables(first: readonly Count[], second: readonly Count[]): Count[] {
  if (first.length === 0) return [...second];
  const sum: Points = [];
  let at = 0;
  let last = 0;
  for (const [day, persons] of second) {
    while (at < first.length && day > first[at]![0]) {
      sum.push([first[at]![0], first[at]![1] + last]);
      at += 1;
    }
    const beside = first[Math.min(at, first.length - 1)]!;
    sum.push([day, persons + beside[1]]);
    if (at < first.length && day === beside[0]) at += 1;
    last = persons;
  }
  for (; at < first.length; at++) sum.push([first[at]![0], first[at]![1] + last]);
  return sum;
}

/** Earlier counts times registered count over the count before it: level 1 becomes level 2. */
function corrected(points: readonly Count[], day: number | undefined): readonly Count[] {
  const at = day === undefined ? -1 : points.findIndex((point) => point[0] === day);
  if (at < 1 || points[at - 1]![1] < 1) return points;
  const factor = points[at]![1] / points[at - 1]![1];
  return points.map(([when, persons], i) => [when, i < at ? persons * factor : persons]);
}

/** The counts of one destination as the rules use them: added up, then corrected. */
export function correctedPoints(spec: RegistrationSpec): readonly Count[] {
  const [first, ...others] = spec.tables;
  const sum = others.reduce<readonly Count[]>((all, table) => addTables(all, table), first ?? []);
  return corrected(sum, spec.correctedOn);
}

/**
 * Counts by day: linear between points and cut to whole persons; constant outside.
 *
 * @param points by rising day; none gives 0
 * @param scale every count is divided by it first
 * @example interpolate([[0, 10], [4, 20]], 6, 1) // [10, 12, 15, 17, 20, 20]
 */
export function interpolate(points: readonly Count[], days: number, scale: number): Float64Array {
  const out = new Float64Array(days);
  if (points.length === 0) return out;
  let next = 0;
  for (let day = 0; day < days; day++) {
    while (next < points.length && points[next]![0] <= day) next += 1;
    const before = points[Math.max(0, next - 1)]!;
    const after = points[Math.min(next, points.length - 1)]!;
    const share = after[0] > before[0] ? Math.max(0, day - before[0]) / (after[0] - before[0]) : 0;
    out[day] = Math.trunc(before[1] / scale + share * (after[1] / scale - before[1] / scale));
  }
  return out;
}

/** What the registrations of a case say by day, in persons divided by the scale. */
export interface Registered {
  /** Destinations in the order of the registrations, those without a place in the graph included. */
  readonly names: readonly string[];
  readonly byDay: readonly Float64Array[];
  /** The registered total, where it is given apart; else the sum. */
  readonly total: Float64Array;
}

/** Registrations of a case by day after corrections. */
export function registeredByDay(model: DisplacementCase, scale: number): Registered {
  const byDay = model.registrations.map((spec) =>
    interpolate(correctedPoints(spec), model.days, scale),
  );
  const total = new Float64Array(model.days);
  if (model.total) total.set(interpolate(model.total, model.days, scale));
  else
    for (const series of byDay)
      for (let day = 0; day < total.length; day++) total[day]! += series[day]!;
  return { names: model.registrations.map(({ camp }) => camp), byDay, total };
}

/**
 * People to place each day: the rise of the registered sum, less what earlier falls left open.
 *
 * @param series registered counts by day, one array per destination
 * @param first people on day 0
 */
export function inflowOf(series: readonly Float64Array[], days: number, first: number) {
  const inflow = new Float64Array(days);
  let debt = 0;
  for (let day = 0; day < days; day++) {
    let rise = day === 0 ? first : 0;
    if (day > 0) for (const one of series) rise += one[day]! - one[day - 1]!;
    const due = Math.trunc(rise) - debt;
    inflow[day] = Math.max(0, due);
    debt = Math.max(0, -due);
  }
  return inflow;
}

/** The date of a day of a case. @example dateOf(model, 0) // its start */
export function dateOf({ start }: Pick<DisplacementCase, 'start'>, day: number): string {
  return dateOfDay((dayNumber(start) ?? 0) + day);
}
