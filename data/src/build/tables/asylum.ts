import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, peopleFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { readCsv } from '../csv-read.ts';
import { lowOf } from './displacement.ts';

const unhcr = { sources: ['unhcr'], licence: 'CC BY 4.0' };

/** Rows of a UNHCR file: asylum, origin, year, texts as they are, then counts. */
function claimRows(
  facts: string,
  file: string,
  texts: readonly string[],
  counts: readonly string[],
): Cell[][] {
  const csv = readCsv(facts, file);
  const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
  return Array.from({ length: csv.length }, (_, i): Cell[] => [
    placeCode(cell('asylum', i)),
    placeCode(cell('origin', i)),
    Number(cell('year', i)),
    ...texts.map((name) => cell(name, i)),
    ...counts.map((name) => peopleFrom(cell(name, i), csv.file, i, name)),
  ]);
}

/** Asylum applications as UNHCR publishes them. */
export function applicationsTable(facts: string): BuiltTable {
  const texts = ['procedure_type', 'application_type', 'decision_level', 'persons_or_cases'];
  const rows = claimRows(facts, 'asylum_applications.csv.gz', texts, ['applied']);
  return sortedByKey({ schema: tableSchemas.applications, rows, ...unhcr });
}

/** Asylum decisions of every level and procedure. */
export function decisionsFullTable(facts: string): BuiltTable {
  const texts = ['procedure_type', 'decision_level', 'persons_or_cases'];
  const counts = ['recognised', 'complementary', 'rejected', 'closed', 'total'];
  const rows = claimRows(facts, 'asylum_decisions.csv.gz', texts, counts);
  return sortedByKey({ schema: tableSchemas.decisions_full, rows, ...unhcr });
}

const newKinds: Readonly<Record<string, string>> = {
  refugees: 'refugees',
  asylum_seekers: 'asylum_seekers',
  refugee_like: 'refugee_like',
  other_in_need_of_protection: 'other_in_need',
};

/** People newly displaced during the year; a blank cell was not collected. */
export function newDisplacementTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'new_displacement.csv.gz');
  const rows: Cell[][] = [];
  for (const [column, kind] of Object.entries(newKinds)) {
    csv.column(column).forEach((text, i) => {
      const people = peopleFrom(text, csv.file, i, column);
      if (people === null) return;
      const origin = placeCode(csv.column('origin')[i] ?? '');
      const asylum = placeCode(csv.column('asylum')[i] ?? '');
      const year = Number(csv.column('year')[i]);
      rows.push([origin, asylum, year, kind, people, lowOf(people)]);
    });
  }
  return sortedByKey({ schema: tableSchemas.new_displacement, rows, ...unhcr });
}

/** Sex and age by asylum, origin and population type. */
export function demographicsFullTable(facts: string): BuiltTable {
  const schema = tableSchemas.demographics_full;
  const counts = Object.keys(schema.columns).slice(4);
  const rows = claimRows(facts, 'demographics.csv.gz', ['pop_type'], counts).map(
    ([asylum = null, origin = null, year = null, type = null, ...numbers]): Cell[] => [
      asylum,
      origin,
      type,
      year,
      ...numbers,
    ],
  );
  return sortedByKey({ schema, rows, ...unhcr });
}
