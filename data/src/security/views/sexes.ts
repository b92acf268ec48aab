import { numbersOf, type Table, textOf, where, whereText } from '@sojourn/engine/core';
import type { SexAgeCounts } from '@sojourn/engine/security';
import type { Snapshot } from '../../read/snapshot.ts';

/** People of one kind in one year by sex and age. */
export interface SexCounts {
  /** Population type of UNHCR (REF, ASY, …), or `immigrants` and `emigrants`. */
  readonly kind: string;
  /** `here` lives in the place, `abroad` is from it. */
  readonly side: 'here' | 'abroad';
  readonly year: number;
  readonly counts: SexAgeCounts;
  /** Counts of the source whose split by sex is filled in or contradicted; not recorded here. */
  readonly doubted: number;
  readonly release: string;
}

const ages = ['0_4', '5_11', '12_17'] as const;
const cells = [
  ...['f', 'm'].flatMap((sex) => ages.map((age) => `${sex}_${age}`)),
  ...['f_18_59', 'f_60', 'f_other', 'm_18_59', 'm_60', 'm_other', 'total'],
];

/** Sums of the cells of rows as counts by sex and age. */
function countsOf(table: Table, rows: readonly number[]): SexAgeCounts {
  const sums = new Map(
    cells.map((name) => {
      const values = numbersOf(table, name);
      return [name, rows.reduce((sum, row) => sum + (values[row]! || 0), 0)];
    }),
  );
  const sum = (...names: readonly string[]) =>
    names.reduce((total, name) => total + sums.get(name)!, 0);
  return {
    girls: sum(...ages.map((age) => `f_${age}`)),
    women: sum('f_18_59', 'f_60'),
    femaleOfAnyAge: sum('f_other'),
    boys: sum(...ages.map((age) => `m_${age}`)),
    men: sum('m_18_59', 'm_60'),
    maleOfAnyAge: sum('m_other'),
    total: sum('total'),
  };
}

/** Rows of each population type in its last year up to `year`. */
function lastRows(table: Table, year: number): Map<string, { year: number; rows: number[] }> {
  const years = numbersOf(table, 'year');
  const types = textOf(table, 'pop_type');
  const last = new Map<string, { year: number; rows: number[] }>();
  for (let row = 0; row < table.length; row++) {
    const of = years[row]!;
    const type = types.dictionary[types.codes[row]!]!;
    const known = last.get(type);
    if (of > year || (known && known.year > of)) continue;
    if (known?.year === of) known.rows.push(row);
    else last.set(type, { year: of, rows: [row] });
  }
  return last;
}

function populations(table: Table, year: number, side: SexCounts['side'], release: string) {
  return [...lastRows(table, year)].map(([kind, last]): SexCounts => {
    const counts = countsOf(table, last.rows);
    return { kind, side, year: last.year, counts, doubted: 0, release };
  });
}

/** Population types of people who have crossed a border: those that are told of the place of origin. */
const abroad = new Set(['REF', 'ASY', 'OIP']);

/**
 * People displaced by sex and age, UNHCR: those in a place by population type, and those from it
 * who have crossed a border; of each the last year up to the one asked for. A blank cell of the
 * source counts nobody: its people are in the total alone.
 *
 * @param place code of a State or area
 * @example (await readDisplacedSexes(snapshot, 'BGD', 2024))[0].counts.girls
 */
export async function readDisplacedSexes(
  snapshot: Snapshot,
  place: string,
  year: number,
): Promise<readonly SexCounts[]> {
  const here = await snapshot.table('demographics_full', { place });
  const all = await snapshot.table('demographics_full');
  const from = whereText(all, 'origin', place);
  const release = here.origins.total?.release ?? '';
  return [
    ...populations(here, year, 'here', release),
    ...populations(from, year, 'abroad', release).filter(({ kind }) => abroad.has(kind)),
  ];
}

const doubtful = new Set(['same-sex-ratio', 'refugee-sex']);

/** Partners of a year whose split by sex the source filled in, or another source contradicts. */
function doubtedPartners(checks: Table, own: string, partner: string, place: string, year: number) {
  const of = whereText(checks, own, place);
  const [partners, kinds] = [textOf(of, partner), textOf(of, 'check')];
  const years = numbersOf(of, 'year');
  const found = new Set<string>();
  for (let row = 0; row < of.length; row++) {
    if (years[row] !== year || !doubtful.has(kinds.dictionary[kinds.codes[row]!]!)) continue;
    found.add(partners.dictionary[partners.codes[row]!]!);
  }
  return found;
}

const sides = {
  here: { table: 'stocks_by_destination', own: 'destination', partner: 'origin' },
  abroad: { table: 'stocks_by_origin', own: 'origin', partner: 'destination' },
} as const;

/** Women, men and all people of the corridors of a place in a year, doubted ones apart. */
async function corridorSums(
  snapshot: Snapshot,
  side: SexCounts['side'],
  place: string,
  to: number,
) {
  const { table: name, own, partner } = sides[side];
  const all = await snapshot.table(name, { place });
  const year = Math.max(...Array.from(numbersOf(all, 'year')).filter((of) => of <= to));
  const of = where(all, (row) => numbersOf(all, 'year')[row] === year);
  const checks = await snapshot.table('stock_checks');
  const doubted = doubtedPartners(checks, own, partner, place, year);
  const partners = textOf(of, partner);
  const [female, male, people] = ['female', 'male', 'people'].map((column) =>
    numbersOf(of, column),
  );
  const sums = { year, female: 0, male: 0, people: 0, doubted: 0, doubtedFemale: 0 };
  for (let row = 0; row < of.length; row++) {
    sums.people += people![row]! || 0;
    if (doubted.has(partners.dictionary[partners.codes[row]!]!)) {
      sums.doubted += people![row]! || 0;
      sums.doubtedFemale += female![row]! || 0;
    } else {
      sums.female += female![row]! || 0;
      sums.male += male![row]! || 0;
    }
  }
  return { ...sums, release: of.origins.people?.release ?? '' };
}

/** Immigrants of the published total, which has people of unknown origin, too; null where not split. */
async function totalHere(snapshot: Snapshot, place: string, year: number) {
  const table = await snapshot.table('stock_totals', { place });
  const [role, release] = [textOf(table, 'role'), textOf(table, 'release')];
  const of = where(
    table,
    (row) =>
      role.dictionary[role.codes[row]!] === 'immigrants' &&
      release.dictionary[release.codes[row]!] === '2020' &&
      numbersOf(table, 'year')[row] === year,
  );
  if (of.length === 0) return null;
  const [female, male, people] = ['female', 'male', 'people'].map(
    (name) => numbersOf(of, name)[0]!,
  );
  return Number.isNaN(female) || Number.isNaN(male) ? null : { female, male, people };
}

/**
 * Migrants by sex in and from a place, UN DESA's 2020 revision, in the last of its years up to the
 * one asked for. People of corridors whose split by sex the source filled in, or UNHCR's registers
 * contradict (`stock_checks`), are among those not recorded.
 *
 * @param place code of a State or area
 * @example (await readMigrantSexes(snapshot, 'BGD', 2024)).map(({ side, year }) => [side, year])
 */
export async function readMigrantSexes(
  snapshot: Snapshot,
  place: string,
  year: number,
): Promise<readonly SexCounts[]> {
  const found: SexCounts[] = [];
  for (const side of ['here', 'abroad'] as const) {
    const sums = await corridorSums(snapshot, side, place, year);
    if (sums.people === 0) continue;
    const total = side === 'here' ? await totalHere(snapshot, place, sums.year) : null;
    const female = total ? total.female! - sums.doubtedFemale : sums.female;
    const male = total ? total.male! - (sums.doubted - sums.doubtedFemale) : sums.male;
    found.push({
      kind: side === 'here' ? 'immigrants' : 'emigrants',
      side,
      year: sums.year,
      counts: {
        ...{ girls: 0, women: 0, femaleOfAnyAge: female, boys: 0, men: 0, maleOfAnyAge: male },
        total: total?.people ?? sums.people,
      },
      doubted: sums.doubted,
      release: sums.release,
    });
  }
  return found;
}
