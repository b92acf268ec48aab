import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, peopleFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { readCsv } from '../csv-read.ts';
import { lowOf, summed } from './displacement.ts';

const unhcr = { sources: ['unhcr'], licence: 'CC BY 4.0' };

/** First year of the tables of a brief; the full tables go back to 2000. */
const firstYear = 2015;

/**
 * UNHCR's levels → instance. FI first instance; NA decisions on new applications (Germany to 2020,
 * Ethiopia, Emirates); IN US Citizenship and Immigration Services. FA is first instance and appeal
 * together (Austria), EO the US immigration courts, which hear many of the same people again.
 * Reviews, appeals, repeated applications and temporary asylum are in none of them.
 */
const instances: Readonly<Record<string, 'first' | 'together' | 'court'>> = {
  FI: 'first',
  NA: 'first',
  IN: 'first',
  FA: 'together',
  EO: 'court',
};

const outcomes = ['recognised', 'complementary', 'rejected', 'closed'] as const;

/** Decisions, from both sides, summed over procedures; persons and cases apart, instances apart. */
export function decisionsTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'asylum_decisions.csv.gz');
  const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
  const rows: Cell[][] = [];
  for (let i = 0; i < csv.length; i++) {
    const year = Number(cell('year', i));
    const level = cell('decision_level', i);
    const instance = instances[level];
    if (instance === undefined || year < firstYear) continue;
    const origin = placeCode(cell('origin', i));
    const asylum = placeCode(cell('asylum', i));
    const count = (name: string) => peopleFrom(cell(name, i), csv.file, i, name);
    const counts = outcomes.map(count);
    const lows = counts.map((people) => (people === null ? null : lowOf(people)));
    const kind = [year, cell('persons_or_cases', i), level, instance];
    for (const side of [
      [origin, 'origin', asylum],
      [asylum, 'asylum', origin],
    ]) {
      rows.push([...side, ...kind, ...counts, count('total'), ...lows]);
    }
  }
  const schema = tableSchemas.decisions;
  return sortedByKey({ schema, rows: summed(rows, 7), ...unhcr });
}

/**
 * New applications for asylum (type N), from both sides, summed over procedures and levels;
 * persons and cases apart. Where new and repeated ones are counted together (NR) there is no row.
 */
export function newApplicationsTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'asylum_applications.csv.gz');
  const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
  const rows: Cell[][] = [];
  for (let i = 0; i < csv.length; i++) {
    const year = Number(cell('year', i));
    if (cell('application_type', i) !== 'N' || year < firstYear) continue;
    const applied = peopleFrom(cell('applied', i), csv.file, i, 'applied');
    if (applied === null || applied === 0) continue;
    const [origin, asylum] = [placeCode(cell('origin', i)), placeCode(cell('asylum', i))];
    const of = [year, cell('persons_or_cases', i), applied, lowOf(applied)];
    rows.push([origin, 'origin', asylum, ...of], [asylum, 'asylum', origin, ...of]);
  }
  const schema = tableSchemas.new_applications;
  return sortedByKey({ schema, rows: summed(rows, 5), ...unhcr });
}
