import { numbersOf, type Table, textOf } from '@sojourn/engine/core';
import type { TableName } from '../schema/tables.ts';
import type { Snapshot } from './snapshot.ts';

/** A total as the organisation publishes it, and the sum of the snapshot that must equal it. */
interface PublishedTotal {
  readonly name: string;
  readonly published: number;
  readonly table: TableName;
  readonly column: string;
  /** Cells that a row must have. */
  readonly where: Readonly<Record<string, string | number>>;
  /** The sum is divided by this, where the source publishes thousands or millions. */
  readonly per?: number;
}

const displaced = (kind: string, year: number) =>
  ({ table: 'displaced_by_asylum', column: 'people', where: { kind, year } }) as const;

const panel = (indicator: string, year: number) =>
  ({ table: 'panel', column: 'value', where: { indicator, year } }) as const;

const stocks = { table: 'stocks_by_origin', column: 'people' } as const;

/** Totals that the sources publish; see docs/data.md. */
export const publishedTotals: readonly PublishedTotal[] = [
  {
    name: 'refugees under UNHCR mandate, end 2023',
    published: 31_637_408,
    ...displaced('refugees', 2023),
  },
  { name: 'asylum seekers, end 2023', published: 6_858_500, ...displaced('asylum_seekers', 2023) },
  {
    name: 'others in need of protection, end 2023',
    published: 5_755_363,
    ...displaced('other_in_need', 2023),
  },
  { name: 'IDPs of concern to UNHCR, end 2023', published: 63_251_367, ...displaced('idps', 2023) },
  {
    name: 'IDPs from conflict (IDMC), end 2024',
    published: 73_573_201,
    table: 'idps_conflict_world',
    column: 'people',
    where: { year: 2024 },
  },
  {
    name: 'new conflict displacements (IDMC), 2022',
    published: 28_272_866,
    ...panel('new_idp_conflict', 2022),
  },
  {
    name: 'deaths in organised violence (UCDP), 2022',
    published: 309_636,
    ...panel('conflict_deaths', 2022),
  },
  {
    name: 'Palestine refugees registered with UNRWA, 2023',
    published: 5_968_636,
    table: 'unrwa',
    column: 'people',
    where: { year: 2023 },
  },
  {
    name: 'international migrants, 2020',
    published: 280_598_105,
    table: 'stock_totals',
    column: 'people',
    where: { role: 'immigrants', release: '2020', year: 2020 },
  },
  {
    name: 'migrants of known origin, 2020',
    published: 267_940_954,
    ...stocks,
    where: { year: 2020 },
  },
  {
    name: 'born in Bangladesh and abroad, 2020',
    published: 7_401_763,
    ...stocks,
    where: { origin: 'BGD', year: 2020 },
  },
  {
    name: 'remittances 2018, US$ million',
    published: 682_222,
    table: 'remittances',
    column: 'usd',
    where: {},
    per: 1e6,
  },
];

function holds(table: Table, column: string, cell: string | number): (row: number) => boolean {
  if (typeof cell === 'number') {
    const values = numbersOf(table, column);
    return (row) => values[row] === cell;
  }
  const { codes, dictionary } = textOf(table, column);
  const code = dictionary.indexOf(cell);
  return (row) => code >= 0 && codes[row] === code;
}

/** The sum of the snapshot for a published total; empty cells add nothing. */
export async function totalOf(snapshot: Snapshot, total: PublishedTotal): Promise<number> {
  const table = await snapshot.table(total.table);
  const conditions = Object.entries(total.where).map(([column, cell]) =>
    holds(table, column, cell),
  );
  const values = numbersOf(table, total.column);
  let sum = 0;
  for (let row = 0; row < table.length; row++) {
    const value = values[row]!;
    if (!Number.isNaN(value) && conditions.every((condition) => condition(row))) sum += value;
  }
  return sum / (total.per ?? 1);
}
