import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, peopleFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { type CsvColumns, readCsv } from '../csv-read.ts';

const flowSources = { sources: ['abel-cohen'], licence: 'CC BY 4.0' };
const sexes: Readonly<Record<string, string>> = { female: 'f', male: 'm', Female: 'f', Male: 'm' };

const methods = [
  'sd_drop_neg',
  'sd_rev_neg',
  'mig_rate',
  'da_min_open',
  'da_min_closed',
  'da_pb_closed',
] as const;

/** Rows of a file of flows: origin, destination, sex, start of the period, methods. */
function flowRows(csv: CsvColumns, sexOf: (row: number) => string) {
  const [origin, dest, start] = ['orig', 'dest', 'year0'].map((name) => csv.column(name));
  const columns = methods.map((name) => csv.column(name));
  return Array.from({ length: csv.length }, (_, row): Cell[] => [
    placeCode(origin?.[row] ?? ''),
    placeCode(dest?.[row] ?? ''),
    sexOf(row),
    Number(start?.[row]),
    ...columns.map((column, i) => peopleFrom(column[row] ?? '', csv.file, row, methods[i] ?? '')),
  ]);
}

/** Five-year flows of both sexes together and of each, as estimated by Abel and Cohen. */
export function flowsTable(facts: string): BuiltTable {
  const both = readCsv(facts, 'stocks/abel_cohen_flows.csv.gz');
  const bySex = readCsv(facts, 'stocks/abel_cohen_flows_sex.csv.gz');
  const sex = bySex.column('sex');
  const rows = [
    ...flowRows(both, () => 'b'),
    ...flowRows(bySex, (row) => sexes[sex[row] ?? ''] ?? ''),
  ];
  return sortedByKey({ schema: tableSchemas.flows, rows, ...flowSources });
}

/** Stocks of the 2019 revision; zero cells were left out by the copy, so no row is no datum. */
export function stocks2019Table(facts: string): BuiltTable {
  const csv = readCsv(facts, 'migrant_stock_bilateral.csv.gz');
  const [origin, destination, year] = ['origin', 'destination', 'year'].map((name) =>
    csv.column(name),
  );
  const rows = csv
    .column('migrants')
    .map((text, i): Cell[] => [
      placeCode(origin?.[i] ?? ''),
      placeCode(destination?.[i] ?? ''),
      Number(year?.[i]),
      peopleFrom(text, csv.file, i, 'migrants'),
    ]);
  const schema = tableSchemas.stocks_2019;
  return sortedByKey({ schema, rows, sources: ['undesa-ims-2019'], licence: 'CC BY 3.0 IGO' });
}

/** Stocks of 1960 to 2000 by sex, one row a pair and year. */
export function stocks1960Table(facts: string): BuiltTable {
  const csv = readCsv(facts, 'stocks/gbmd_1960_2000.csv.gz');
  const [sex, origin, dest] = ['sex', 'orig', 'dest'].map((name) => csv.column(name));
  const rows = new Map<string, Cell[]>();
  for (const year of [1960, 1970, 1980, 1990, 2000]) {
    const name = `s${year}`;
    csv.column(name).forEach((text, i) => {
      const people = peopleFrom(text, csv.file, i, name);
      const pair = [placeCode(origin?.[i] ?? ''), placeCode(dest?.[i] ?? '')];
      const key = `${pair.join(' ')} ${year}`;
      const row = rows.get(key) ?? [...pair, year, null, null];
      row[sexes[sex?.[i] ?? ''] === 'f' ? 3 : 4] = people;
      rows.set(key, row);
    });
  }
  const schema = tableSchemas.stocks_1960;
  const some = [...rows.values()].filter((row) => row[3] !== null || row[4] !== null);
  return sortedByKey({ schema, rows: some, sources: ['gbmd'], licence: 'CC BY 4.0' });
}
