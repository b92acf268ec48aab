import type { Place } from '@sojourn/engine/core';
import { type TableSchema, tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, numberFrom, sortedByKey } from '../built.ts';
import { placeCode, unplaced } from '../codes.ts';
import { readCsv } from '../csv-read.ts';

/** Thousands as people, without the rounding noise of binary fractions. */
function thousands(text: string, file: string, row: number, field: string): number | null {
  const value = numberFrom(text, file, row, field);
  return value === null ? null : Math.round(value * 1000);
}

const firstCoreYear = 1990;

/** What stands in the place of a licence for dates of treaty actions. */
export const factsLicence = 'facts, not protected by copyright';

/**
 * Codes of places by M49 number. The copies of World Population Prospects have wrong letters for
 * places that once were others (SUN for the Russian Federation, ETI for Ethiopia) and none for
 * Kosovo, Guernsey and Jersey; their numbers are right.
 */
function placesByNumber(facts: string): Map<number, string> {
  const csv = readCsv(facts, 'places.csv');
  const numbers = csv.column('m49');
  return new Map(
    csv
      .column('iso3')
      .flatMap((code, i): [number, string][] => (numbers[i] ? [[Number(numbers[i]), code]] : [])),
  );
}

/** Population, births, deaths and net migration of places, of the years that are wanted. */
function wppTable(
  facts: string,
  revision: '2022' | '2024',
  schema: TableSchema,
  wanted: (year: number) => boolean,
): BuiltTable {
  const csv = readCsv(facts, `stocks/wpp${revision}_country_year.csv.gz`);
  const count = (name: string, i: number) =>
    thousands(csv.column(name)[i] ?? '', csv.file, i, name);
  const places = placesByNumber(facts);
  const rows: Cell[][] = [];
  csv.column('location_code').forEach((number, i) => {
    const year = Number(csv.column('year')[i]);
    const place = places.get(Number(number));
    if (place === undefined || !wanted(year)) return;
    rows.push([
      place,
      year,
      count('population_midyear_thousands', i),
      count('births_thousands', i),
      count('deaths_thousands', i),
      count('net_migration_thousands', i),
    ]);
  });
  const sources = [`undesa-wpp-${revision}`];
  return sortedByKey({ schema, rows, sources, licence: 'CC BY 3.0 IGO' });
}

/** A brief sets the last years of an older revision beside the newer one. */
const firstRivalYear = 2015;

/** Population and its change: since 1990, before, and as the 2022 revision had it. */
export function demographyTables(facts: string): BuiltTable[] {
  const { demography, demography_history, demography_2022, demography_rival } = tableSchemas;
  return [
    wppTable(facts, '2024', demography, (year) => year >= firstCoreYear),
    wppTable(facts, '2024', demography_history, (year) => year < firstCoreYear),
    wppTable(facts, '2022', demography_2022, () => true),
    wppTable(facts, '2022', demography_rival, (year) => year >= firstRivalYear),
  ];
}

/** Disaster displacements by hazard: movements, not people. */
export function hazardsTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'disaster_displacement_by_hazard.csv.gz');
  const number = (name: string, i: number) =>
    numberFrom(csv.column(name)[i] ?? '', csv.file, i, name);
  const rows: Cell[][] = [];
  csv.column('iso3').forEach((iso3, i) => {
    if (unplaced.has(iso3)) return;
    rows.push([
      placeCode(iso3),
      Number(csv.column('year')[i]),
      csv.column('hazard_category')[i] ?? '',
      csv.column('hazard_type')[i] ?? '',
      number('displacements', i),
      number('events', i),
    ]);
  });
  const schema = tableSchemas.hazards;
  return sortedByKey({ schema, rows, sources: ['idmc'], licence: 'CC BY 3.0 IGO' });
}

/** Bilateral remittances of 2018 in US$, modelled from stocks (Ratha and Shaw 2007). */
export function remittancesTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'stocks/remittances_2018.csv.gz');
  const rows = csv.column('usd_million').map((text, i): Cell[] => {
    const million = numberFrom(text, csv.file, i, 'usd_million');
    return [
      placeCode(csv.column('receiving_iso3')[i] ?? ''),
      placeCode(csv.column('sending_iso3')[i] ?? ''),
      2018,
      million === null ? null : million * 1e6,
    ];
  });
  const schema = tableSchemas.remittances;
  return sortedByKey({ schema, rows, sources: ['knomad-2018'], licence: 'CC BY 4.0' });
}

/** Dates to which the two copies of the UN Treaty Collection refer. */
const treatyStatusDates: Readonly<Record<string, string>> = {
  'UNTC-2015': '2015',
  'UNTC-2022': '2022-08',
};

/** Members of the United Nations. */
function unMembers(facts: string): Set<string> {
  const csv = readCsv(facts, 'places.csv');
  return new Set(csv.column('iso3').filter((_, i) => csv.column('un_member')[i] === '1'));
}

/**
 * Rows that say of whom a source does not speak. The copy of 2022 lists UN members alone; that of
 * 2015 lists others only where it holds a row of them (Cook Islands, Holy See, Niue).
 *
 * @param rows recorded rows: place, treaty, title, signed, bound, act, source, status date, coverage
 */
function notCovered(rows: readonly Cell[][], places: readonly Place[], facts: string): Cell[][] {
  const covered = unMembers(facts);
  const listed = new Set(rows.map(([place, , , , , , source]) => `${place} ${source}`));
  const own = new Set(rows.map(([place, treaty]) => `${place} ${treaty}`));
  const latest = new Map<Cell, readonly Cell[]>();
  for (const row of rows) {
    const [, treaty = null, , , , , source = null] = row;
    if (String(source) > String(latest.get(treaty)?.[6] ?? '')) latest.set(treaty, row);
  }
  const outside = places.filter(
    ({ code, kind }) => (kind === 'state' || kind === 'area') && !covered.has(code),
  );
  return outside.flatMap(({ code }) =>
    [...latest.values()].flatMap(
      ([, treaty = null, title = null, , , , source = null, date = null]) =>
        listed.has(`${code} ${source}`) || own.has(`${code} ${treaty}`)
          ? []
          : [[code, treaty, title, null, null, null, source, date, 'not covered']],
    ),
  );
}

/** Treaty actions, and the places that a source does not cover; no row is no recorded action. */
export function treatiesTable(facts: string, places: readonly Place[]): BuiltTable {
  const csv = readCsv(facts, 'treaties.csv');
  const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
  const rows = csv
    .column('iso3')
    .map((iso3, i): Cell[] => [
      placeCode(iso3),
      cell('treaty', i),
      cell('title', i),
      cell('signed', i) || null,
      cell('bound', i) || null,
      cell('act', i) || null,
      cell('source', i),
      treatyStatusDates[cell('source', i)] ?? null,
      'recorded',
    ]);
  const sources = ['untc-2015', 'untc-2022'];
  return sortedByKey({
    schema: tableSchemas.treaties,
    rows: [...rows, ...notCovered(rows, places, facts)],
    sources,
    licence: factsLicence,
  });
}

/** World Bank income group of each year. */
export function incomeGroupsTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'income_groups.csv.gz');
  const rows = csv
    .column('iso3')
    .map((iso3, i): Cell[] => [
      placeCode(iso3),
      Number(csv.column('year')[i]),
      csv.column('income_group')[i] ?? '',
    ]);
  const schema = tableSchemas.income_groups;
  return sortedByKey({ schema, rows, sources: ['world-bank-groups'], licence: 'CC BY 4.0' });
}
