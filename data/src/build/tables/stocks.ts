import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, peopleFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { readCsv } from '../csv-read.ts';

const licence = 'CC BY 3.0 IGO';

/** Stocks of the 2020 revision by origin, destination and sex; only pairs above zero exist. */
export function stockTables(facts: string): BuiltTable[] {
  const csv = readCsv(facts, 'stocks/ims2020_bilateral.csv.gz');
  const people = (name: string, i: number) =>
    peopleFrom(csv.column(name)[i] ?? '', csv.file, i, name);
  const rows = csv
    .column('origin')
    .map((origin, i): Cell[] => [
      placeCode(origin),
      placeCode(csv.column('dest')[i] ?? ''),
      Number(csv.column('year')[i]),
      people('both', i),
      people('female', i),
      people('male', i),
    ]);
  const sources = ['undesa-ims-2020'];
  return [tableSchemas.stocks_by_origin, tableSchemas.stocks_by_destination].map((schema) =>
    sortedByKey({ schema, rows, sources, licence }),
  );
}

/** Totals of the 2020 revision (with unknown origins) as destination and as origin. */
function totals2020(facts: string): Cell[][] {
  const csv = readCsv(facts, 'stocks/ims2020_totals.csv.gz');
  const people = (name: string, i: number) =>
    peopleFrom(csv.column(name)[i] ?? '', csv.file, i, name);
  return csv.column('iso3').flatMap((iso3, i): Cell[][] => {
    const place = placeCode(iso3);
    const year = Number(csv.column('year')[i]);
    const all = people('foreign_born_total', i);
    // A part of 0 beside a total above 0 is a part that was not counted (Bonaire).
    const part = (name: string) => (all === 0 ? 0 : people(name, i) || null);
    const [female, male, known] = ['female', 'male', 'known_origin'].map((name) =>
      part(`foreign_born_${name}`),
    );
    return [
      [place, 'immigrants', '2020', year, all, female ?? null, male ?? null, known ?? null],
      [place, 'emigrants', '2020', year, people('emigrants_published', i), null, null, null],
    ];
  });
}

/** Totals of the 2024 revision, from the panel. */
function totals2024(facts: string): Cell[][] {
  const csv = readCsv(facts, 'panel.csv.gz');
  const rows: Cell[][] = [];
  csv.column('indicator').forEach((role, i) => {
    if (role !== 'immigrants' && role !== 'emigrants') return;
    const people = peopleFrom(csv.column('value')[i] ?? '', csv.file, i, 'value');
    const year = Number(csv.column('year')[i]);
    rows.push([csv.column('iso3')[i] ?? '', role, '2024', year, people, null, null, null]);
  });
  return rows;
}

/** Totals of the 2019 revision, summed over partners. */
function totals2019(facts: string): Cell[][] {
  const csv = readCsv(facts, 'migrant_stock_bilateral.csv.gz');
  const sums = new Map<string, number>();
  const add = (key: string, people: number) => sums.set(key, (sums.get(key) ?? 0) + people);
  csv.column('migrants').forEach((text, i) => {
    const people = peopleFrom(text, csv.file, i, 'migrants') ?? 0;
    const year = csv.column('year')[i] ?? '';
    add(`${placeCode(csv.column('destination')[i] ?? '')} immigrants ${year}`, people);
    add(`${placeCode(csv.column('origin')[i] ?? '')} emigrants ${year}`, people);
  });
  return [...sums].map(([key, people]): Cell[] => {
    const [place = '', role = '', year = ''] = key.split(' ');
    return [place, role, '2019', Number(year), people, null, null, null];
  });
}

/** Totals by place, role, revision and year; revisions stand side by side, never mixed. */
export function stockTotalsTable(facts: string): BuiltTable {
  const rows = [...totals2019(facts), ...totals2020(facts), ...totals2024(facts)];
  const sources = ['undesa-ims-2019', 'undesa-ims-2020', 'undesa-ims-2024'];
  return sortedByKey({ schema: tableSchemas.stock_totals, rows, sources, licence });
}
