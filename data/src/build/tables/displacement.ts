import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, peopleFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { type CsvColumns, readCsv } from '../csv-read.ts';

const licence = 'CC BY 4.0';
const sources = ['unhcr'];

/** Columns of UNHCR's end-of-year populations → kinds. */
const kinds: Readonly<Record<string, string>> = {
  refugees: 'refugees',
  asylum_seekers: 'asylum_seekers',
  other_in_need_of_protection: 'other_in_need',
  idps: 'idps',
  returned_refugees: 'returned_refugees',
  returned_idps: 'returned_idps',
  stateless: 'stateless',
  others_of_concern: 'others_of_concern',
  host_community: 'host_community',
};

/** UNHCR rounds 1–4 up to 5: a 5 reads as [1, 5]; any other count is what it says. */
export function lowOf(people: number): number {
  return people === 5 ? 1 : people;
}

/** Long rows origin, asylum, year, kind, people, low; zero cells say nothing and are left out. */
function displacedRows(csv: CsvColumns): Cell[][] {
  const [year, origin, asylum] = ['year', 'origin', 'asylum'].map((name) => csv.column(name));
  const rows: Cell[][] = [];
  for (const [column, kind] of Object.entries(kinds)) {
    csv.column(column).forEach((text, i) => {
      const people = peopleFrom(text, csv.file, i, column);
      if (people === null || people === 0) return;
      const places = [placeCode(origin?.[i] ?? ''), placeCode(asylum?.[i] ?? '')];
      rows.push([...places, Number(year?.[i]), kind, people, lowOf(people)]);
    });
  }
  return rows;
}

/** Displaced people, sorted by origin and by asylum. */
export function displacedTables(facts: string): BuiltTable[] {
  const rows = displacedRows(readCsv(facts, 'displaced.csv.gz'));
  return [tableSchemas.displaced_by_origin, tableSchemas.displaced_by_asylum].map((schema) =>
    sortedByKey({ schema, rows, sources, licence }),
  );
}

/** Sums rows that share all text and year cells; `counts` columns follow the key columns. */
export function summed(rows: Iterable<readonly Cell[]>, keys: number): Cell[][] {
  const sums = new Map<string, Cell[]>();
  for (const row of rows) {
    const key = row.slice(0, keys).join('\u0000');
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, [...row]);
      continue;
    }
    for (let i = keys; i < row.length; i++) {
      const cell = row[i];
      if (cell !== null && cell !== undefined) sum[i] = Number(sum[i] ?? 0) + Number(cell);
    }
  }
  return [...sums.values()];
}

const solutionKinds = [
  'returned_refugees',
  'resettlement',
  'naturalisation',
  'returned_idps',
] as const;

/** Durable solutions during the year, from both sides. */
export function solutionsTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'solutions.csv.gz');
  const rows: Cell[][] = [];
  for (const kind of solutionKinds) {
    csv.column(kind).forEach((text, i) => {
      const people = peopleFrom(text, csv.file, i, kind);
      if (people === null || people === 0) return;
      const origin = placeCode(csv.column('origin')[i] ?? '');
      const asylum = placeCode(csv.column('asylum')[i] ?? '');
      const year = Number(csv.column('year')[i]);
      const counts = [people, lowOf(people)];
      rows.push([origin, 'origin', asylum, kind, year, ...counts]);
      rows.push([asylum, 'asylum', origin, kind, year, ...counts]);
    });
  }
  const schema = tableSchemas.solutions;
  return sortedByKey({ schema, rows: summed(rows, 5), sources, licence });
}

/** Palestine refugees registered with UNRWA. */
export function unrwaTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'unrwa.csv.gz');
  const rows = csv
    .column('palestine_refugees_unrwa')
    .map((text, i): Cell[] => [
      placeCode(csv.column('asylum')[i] ?? ''),
      placeCode(csv.column('origin')[i] ?? ''),
      Number(csv.column('year')[i]),
      peopleFrom(text, csv.file, i, 'palestine_refugees_unrwa'),
    ]);
  return sortedByKey({ schema: tableSchemas.unrwa, rows, sources: ['unrwa'], licence });
}
