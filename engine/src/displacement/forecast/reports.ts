import type { Count, DisplacementCase, RegistrationSpec } from '../contract.ts';

/** The counts of one camp by rising day, as they were reported. */
export interface Reports {
  readonly camp: string;
  readonly days: readonly number[];
  readonly persons: readonly number[];
  /** A correction has set earlier counts to its level. */
  readonly corrected?: boolean;
}

/**
 * Several tables of a camp added up as a reader of that day would: on each day that any of them
 * has a row, the last row of each. (The tables of a case are otherwise added with a count that
 * may lie ahead.)
 */
function asReported(tables: readonly (readonly Count[])[]): Count[] {
  const days = [...new Set(tables.flatMap((table) => table.map(([day]) => day)))];
  days.sort((a, b) => a - b);
  return days.map((day) => [
    day,
    tables.reduce(
      (sum, table) => sum + (table.filter(([when]) => when <= day).at(-1)?.[1] ?? 0),
      0,
    ),
  ]);
}

/**
 * What was reported of one camp, on the days on which something was: no day between two reports
 * is filled. A correction in the case sets earlier counts to the level of its day.
 *
 * @example reportsOf({ camp: 'A', tables: [[[0, 5], [9, 8]]] }).persons // [5, 8]
 */
export function reportsOf({ camp, tables, correctedOn }: RegistrationSpec): Reports {
  const counts = asReported(tables);
  const at = correctedOn === undefined ? -1 : counts.findIndex(([day]) => day === correctedOn);
  const before = counts[at - 1]?.[1] ?? 0;
  const factor = before >= 1 ? counts[at]![1] / before : 1;
  return {
    camp,
    days: counts.map(([day]) => day),
    persons: counts.map(([, persons], i) => (i < at ? persons * factor : persons)),
    ...(before >= 1 && { corrected: true }),
  };
}

/** The camps of a case, in the order of its places, with a registration of their own. */
export function campReports(model: DisplacementCase): Reports[] {
  const bySpec = new Map(model.registrations.map((spec) => [spec.camp, spec]));
  return model.places
    .filter(({ kind, name }) => (kind === 'camp' || kind === 'idpcamp') && bySpec.has(name))
    .map(({ name }) => reportsOf(bySpec.get(name)!));
}

/**
 * The counts that were published, without any later correction: what a forecast must meet.
 *
 * @example publishedReports(model)[0]!.persons
 */
export function publishedReports(model: DisplacementCase): Reports[] {
  return campReports({
    ...model,
    registrations: model.registrations.map(({ camp, tables }) => ({ camp, tables })),
  });
}

/** Number of reports up to a day (included). */
export function reportsUpTo({ days }: Reports, day: number): number {
  let n = 0;
  while (n < days.length && days[n]! <= day) n += 1;
  return n;
}

/** Persons on a day: linear between reports, the last one from then on; 0 without any. */
export function personsOn({ days, persons }: Reports, day: number): number {
  if (days.length === 0) return 0;
  const next = days.findIndex((when) => when >= day);
  if (next === -1) return persons.at(-1)!;
  if (next === 0) return persons[0]!;
  const share = (day - days[next - 1]!) / (days[next]! - days[next - 1]!);
  return persons[next - 1]! + share * (persons[next]! - persons[next - 1]!);
}
