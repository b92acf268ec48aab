import { cellOf, numbersOf, type Table, textOf, whereText } from '@sojourn/engine/core';
import { type DecisionCounts, sumDecisions } from '@sojourn/engine/security';
import type { Snapshot } from '../../read/snapshot.ts';

const kinds = ['refugees', 'asylum_seekers', 'other_in_need'] as const;
export type HostedKind = (typeof kinds)[number];

/** People of one kind hosted in one year. */
export interface HostedCount {
  readonly people: number;
  /** Fewest that rounded counts allow: UNHCR writes 1 to 4 as 5. */
  readonly least: number;
}

/** Who is hosted in a year, and by how many residents and how much income. */
export interface HostedYear {
  readonly year: number;
  readonly kinds: ReadonlyMap<HostedKind, HostedCount>;
  readonly residents: number | null;
  /** GDP, current US$. */
  readonly gdp: number | null;
  /** Palestine refugees registered with UNRWA: in no sum with those of UNHCR. */
  readonly unrwa: number | null;
}

/** People hosted over the years, oldest first, and another place whose people are counted in. */
export interface HostedYears {
  readonly years: readonly HostedYear[];
  readonly joint: string | null;
  /** Years from which a kind cannot be compared with the years before. */
  readonly breaks: readonly { readonly kind: string; readonly year: number }[];
}

function byYear(table: Table, column: string): Map<number, number> {
  const [years, values] = [numbersOf(table, 'year'), numbersOf(table, column)];
  return new Map(
    Array.from(years, (year, row): [number, number] => [year, values[row]!]).filter(
      ([, value]) => !Number.isNaN(value),
    ),
  );
}

function hostedCounts(table: Table): Map<number, Map<HostedKind, HostedCount>> {
  const found = new Map<number, Map<HostedKind, HostedCount>>();
  const [years, people, low] = ['year', 'people', 'low'].map((name) => numbersOf(table, name));
  const kind = textOf(table, 'kind');
  for (let row = 0; row < table.length; row++) {
    const of = kind.dictionary[kind.codes[row]!] as HostedKind;
    if (!kinds.includes(of) || Number.isNaN(people![row]!)) continue;
    const year = found.get(years![row]!) ?? new Map<HostedKind, HostedCount>();
    const before = year.get(of) ?? { people: 0, least: 0 };
    const least = Number.isNaN(low![row]!) ? people![row]! : low![row]!;
    year.set(of, { people: before.people + people![row]!, least: before.least + least });
    found.set(years![row]!, year);
  }
  return found;
}

function breaksOf(table: Table) {
  const rows = Array.from({ length: table.length }, (_, row) => ({
    kind: String(cellOf(table, 'series', row)),
    year: Number(cellOf(table, 'year', row)),
    reason: cellOf(table, 'reason', row),
    other: cellOf(table, 'other', row),
    role: cellOf(table, 'role', row),
  })).filter(({ role, kind }) => role === 'asylum' && kinds.includes(kind as HostedKind));
  return {
    joint: (rows.find(({ reason }) => reason === 'joint')?.other ?? null) as string | null,
    breaks: rows
      .filter(({ reason }) => reason !== 'joint')
      .map(({ kind, year }) => ({ kind, year })),
  };
}

/**
 * People hosted by a place at the end of each year (UNHCR), with its population (WPP 2024) and GDP
 * (World Bank) of the same year.
 *
 * @param place code of a State or area
 * @example (await readHosted(snapshot, 'BGD')).years.at(-1)
 */
export async function readHosted(snapshot: Snapshot, place: string): Promise<HostedYears> {
  const counts = hostedCounts(await snapshot.table('displaced_by_asylum', { place }));
  const panel = await snapshot.table('panel', { place });
  const extra = await snapshot.table('panel_extra', { place });
  const residents = byYear(whereText(panel, 'indicator', 'population'), 'value');
  const gdp = byYear(whereText(extra, 'indicator', 'gdp_usd'), 'value');
  const unrwa = byYear(await snapshot.table('unrwa', { place }), 'people');
  const years = [...new Set([...counts.keys(), ...unrwa.keys()])].sort((a, b) => a - b);
  return {
    ...breaksOf(await snapshot.table('breaks', { place })),
    years: years.map((year) => ({
      year,
      kinds: counts.get(year) ?? new Map(),
      residents: residents.get(year) ?? null,
      gdp: gdp.get(year) ?? null,
      unrwa: unrwa.get(year) ?? null,
    })),
  };
}

/** Decisions on claims made in the place (`asylum`), or by people from it (`origin`). */
export type DecisionRole = 'asylum' | 'origin';

function countsAt(table: Table, row: number): DecisionCounts {
  const count = (name: string) => numbersOf(table, name)[row]! || 0;
  const least = (name: string) => {
    const low = numbersOf(table, `${name}_low`)[row]!;
    return Number.isNaN(low) ? count(name) : low;
  };
  return {
    year: numbersOf(table, 'year')[row]!,
    unit: cellOf(table, 'unit', row) === 'C' ? 'cases' : 'persons',
    instance: String(cellOf(table, 'instance', row)),
    recognised: count('recognised'),
    complementary: count('complementary'),
    rejected: count('rejected'),
    closed: count('closed'),
    recognisedLeast: least('recognised'),
    complementaryLeast: least('complementary'),
    rejectedLeast: least('rejected'),
  };
}

/**
 * Decisions of a place by year, unit and instance, summed over partners: one row each for persons
 * and for cases, for first instances, for first and later ones told together, and for courts.
 *
 * @param place code of a State or area
 * @returns latest year first, persons before cases
 * @example (await readDecisions(snapshot, 'DEU', 'asylum'))[0]
 */
export async function readDecisions(
  snapshot: Snapshot,
  place: string,
  role: DecisionRole,
): Promise<readonly DecisionCounts[]> {
  const table = whereText(await snapshot.table('decisions', { place }), 'role', role);
  const groups = new Map<string, DecisionCounts[]>();
  for (let row = 0; row < table.length; row++) {
    const of = countsAt(table, row);
    const key = `${of.year} ${of.unit} ${of.instance}`;
    const known = groups.get(key);
    if (known) known.push(of);
    else groups.set(key, [of]);
  }
  const order = ['first', 'together', 'court'];
  return [...groups.values()]
    .map(sumDecisions)
    .filter(({ recognised, complementary, rejected }) => recognised + complementary + rejected > 0)
    .sort(
      (a, b) =>
        b.year - a.year ||
        order.indexOf(a.instance) - order.indexOf(b.instance) ||
        (a.unit < b.unit ? 1 : -1),
    );
}
