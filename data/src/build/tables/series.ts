import { type TableSchema, tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, numberFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { readCsv } from '../csv-read.ts';

/** A table of numbers by place and year from columns of a file. */
function seriesTable(
  facts: string,
  file: string,
  schema: TableSchema,
  columns: readonly string[],
  about: Pick<BuiltTable, 'sources' | 'licence'>,
): BuiltTable {
  const csv = readCsv(facts, file);
  const [place, year] = [csv.column('iso3'), csv.column('year')];
  const rows = place.map((code, i): Cell[] => [
    placeCode(code),
    Number(year[i]),
    ...columns.map((name) => numberFrom(csv.column(name)[i] ?? '', csv.file, i, name)),
  ]);
  const some = rows.filter((row) => row.slice(2).some((cell) => cell !== null));
  return sortedByKey({ schema, rows: withoutConflicts(some), ...about });
}

/** Rows of a place and year that has but one: two that differ conflict, and neither is taken. */
function withoutConflicts(rows: readonly Cell[][]): Cell[][] {
  const counts = new Map<string, number>();
  const keyOf = ([place, year]: readonly Cell[]) => `${place} ${year}`;
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return rows.filter((row) => counts.get(keyOf(row)) === 1);
}

/** Inflows of foreigners to OECD countries. */
export function oecdInflowsTable(facts: string): BuiltTable {
  const file = 'stocks/oecd_inflows_total_2012_2022.csv.gz';
  const about = { sources: ['oecd'], licence: 'CC BY 4.0' };
  return seriesTable(facts, file, tableSchemas.oecd_inflows, ['inflow_foreign_population'], about);
}

/**
 * Output and capital. The copy has every column rounded to whole numbers, so that those in small
 * units (people in millions, indices, shares, exchange rates) say nothing and are left out.
 */
export function productionTable(facts: string): BuiltTable {
  const columns = [
    'gdp_ppp_current_m',
    'capital_ppp_current_m',
    'gdp_real_na_m',
    'capital_real_na_m',
  ];
  const about = { sources: ['pwt'], licence: 'CC BY 4.0' };
  return seriesTable(facts, 'production.csv.gz', tableSchemas.production, columns, about);
}

/** Shares of people with tertiary and secondary education. */
export function educationTable(facts: string): BuiltTable {
  const columns = ['tertiary_share_15_64', 'secondary_share_15_64'];
  const about = { sources: ['lee-lee'], licence: 'CC BY' };
  return seriesTable(facts, 'education_lee_lee.csv.gz', tableSchemas.education, columns, about);
}

/** World totals of people internally displaced by conflict, by year. */
export function idpsConflictWorldTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'idps_conflict_world.csv');
  const name = 'idps_conflict_world';
  const rows = csv
    .column(name)
    .map((text, i): Cell[] => [Number(csv.column('year')[i]), numberFrom(text, csv.file, i, name)]);
  const schema = tableSchemas.idps_conflict_world;
  return sortedByKey({ schema, rows, sources: ['idmc'], licence: 'CC BY 3.0 IGO' });
}
