import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, peopleFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { readCsv } from '../csv-read.ts';
import { summed } from './displacement.ts';

const sexes = ['f', 'm'] as const;
const young = ['0_4', '5_11', '12_17'] as const;
const grown = ['18_59', '60'] as const;

/** Above this part of the total in the cell of other ages, nobody knows how many are children. */
const mostOther = 0.05;

/** Sums of one asylum, population type and year. */
interface AgeCounts {
  readonly under18: number;
  /** People in one of the age groups. */
  readonly known: number;
  /** People of known sex in the cell of other ages. */
  readonly other: number;
  readonly total: number;
}

/**
 * Whether those under 18 were counted as such. Some report them among other ages (Estonia: 18–59,
 * 60 and over, other, and nobody under 18), and where no age is known there is nothing to read.
 */
export function countsMinors({ under18, known, other, total }: AgeCounts): boolean {
  if (known === 0 || other > mostOther * total) return false;
  return under18 > 0 || other === 0;
}

/** Empties what nobody counted; the source's copy wrote a blank cell as zero. */
function withoutUncounted(row: readonly Cell[]): Cell[] {
  const [asylum = null, type = null, year = null, ...counts] = row;
  const [female = 0, male = 0, girls = 0, boys = 0, known = 0, other = 0, total = 0] =
    counts.map(Number);
  const sexed = female + male > 0;
  const aged = countsMinors({ under18: girls + boys, known, other, total });
  return [
    asylum,
    type,
    year,
    ...[female, male].map((people) => (sexed ? people : null)),
    ...[girls, boys].map((people) => (aged ? people : null)),
    known,
    other,
    total,
  ];
}

/**
 * Sex and age by asylum and type. Shares of under-18s have `age_known` (people in an age group) as
 * their base and are to be had only where those under 18 were counted as such.
 */
export function demographicsTable(facts: string): BuiltTable {
  const csv = readCsv(facts, 'demographics.csv.gz');
  const count = (name: string, i: number) =>
    peopleFrom(csv.column(name)[i] ?? '', csv.file, i, name) ?? 0;
  const sum = (of: readonly string[], ages: readonly string[], i: number) =>
    of.reduce((all, sex) => ages.reduce((part, age) => part + count(`${sex}_${age}`, i), all), 0);
  const rows: Cell[][] = [];
  for (let i = 0; i < csv.length; i++) {
    rows.push([
      placeCode(csv.column('asylum')[i] ?? ''),
      csv.column('pop_type')[i] ?? '',
      Number(csv.column('year')[i]),
      count('f_total', i),
      count('m_total', i),
      sum(['f'], young, i),
      sum(['m'], young, i),
      sum(sexes, [...young, ...grown], i),
      sum(sexes, ['other'], i),
      count('total', i),
    ]);
  }
  const schema = tableSchemas.demographics;
  return sortedByKey({
    schema,
    rows: summed(rows, 3).map(withoutUncounted),
    sources: ['unhcr'],
    licence: 'CC BY 4.0',
  });
}
