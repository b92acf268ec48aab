import { numbersOf, type Table, textOf } from '@sojourn/engine/core';
import type { TableName } from '../schema/tables.ts';
import type { Snapshot } from './snapshot.ts';

/** A figure as the organisation prints it: rounded, sometimes a range. */
interface PublishedFigure {
  readonly from: number;
  /** Upper end where a range is published. */
  readonly to?: number;
  /** How far the snapshot’s value may lie outside, in the same unit. */
  readonly within: number;
  /** `million`, `thousand`, `billion`, or empty. */
  readonly unit: keyof typeof scales;
}

/** A total of the snapshot: its own value, frozen, and the figure in the organisation’s reports. */
interface PublishedTotal {
  readonly name: string;
  /** The snapshot’s own sum to the last digit; it changes only with the data. */
  readonly own: number;
  /** Null where no report gives the figure. */
  readonly published: PublishedFigure | null;
  readonly table: TableName;
  readonly column: string;
  /** Cells that a row must have. */
  readonly where: Readonly<Record<string, string | number>>;
}

const scales = { '': 1, thousand: 1e3, million: 1e6, billion: 1e9 } as const;

const million = (from: number, within = 0.05): PublishedFigure => ({
  from,
  within,
  unit: 'million',
});

const displaced = (kind: string, year: number) =>
  ({ table: 'displaced_by_asylum', column: 'people', where: { kind, year } }) as const;

const panel = (indicator: string, year: number) =>
  ({ table: 'panel', column: 'value', where: { indicator, year } }) as const;

const stocks = { table: 'stocks_by_origin', column: 'people' } as const;

/** Totals that the sources publish, with what their reports say; see docs/data.md. */
export const publishedTotals: readonly PublishedTotal[] = [
  {
    name: 'refugees under UNHCR mandate, end 2023',
    own: 31_637_408,
    published: million(31.6),
    ...displaced('refugees', 2023),
  },
  {
    name: 'asylum seekers, end 2023',
    own: 6_858_500,
    published: million(6.9),
    ...displaced('asylum_seekers', 2023),
  },
  {
    name: 'others in need of protection, end 2023',
    own: 5_755_363,
    published: million(5.8),
    ...displaced('other_in_need', 2023),
  },
  {
    name: 'IDPs of concern to UNHCR, end 2023',
    own: 63_251_367,
    published: million(63.3),
    ...displaced('idps', 2023),
  },
  {
    name: 'IDPs from conflict (IDMC), end 2024',
    own: 73_573_201,
    published: million(73.5, 0.1),
    table: 'idps_conflict_world',
    column: 'people',
    where: { year: 2024 },
  },
  {
    name: 'new conflict displacements (IDMC), 2022',
    own: 28_272_866,
    published: million(28.3),
    ...panel('new_idp_conflict', 2022),
  },
  {
    name: 'deaths in organised violence (UCDP), 2022',
    own: 309_636,
    published: { from: 310_000, within: 5_000, unit: '' },
    ...panel('conflict_deaths', 2022),
  },
  {
    name: 'Palestine refugees registered with UNRWA, 2023',
    own: 5_968_636,
    published: million(6),
    table: 'unrwa',
    column: 'people',
    where: { year: 2023 },
  },
  {
    name: 'international migrants, 2020',
    own: 280_598_105,
    published: million(281, 0.5),
    table: 'stock_totals',
    column: 'people',
    where: { role: 'immigrants', release: '2020', year: 2020 },
  },
  {
    name: 'migrants of known origin, 2020',
    own: 267_940_954,
    published: null,
    ...stocks,
    where: { year: 2020 },
  },
  {
    name: 'born in Bangladesh and abroad, 2020',
    own: 7_401_763,
    published: million(7.4),
    ...stocks,
    where: { origin: 'BGD', year: 2020 },
  },
  {
    name: 'remittances 2018, US$',
    own: 682_222_000_000,
    published: { from: 683, to: 689, within: 1, unit: 'billion' },
    table: 'remittances',
    column: 'usd',
    where: {},
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
  return sum;
}

/** Whether the snapshot’s own value lies within the tolerance of the published figure. */
export function agrees(own: number, { from, to = from, within, unit }: PublishedFigure): boolean {
  const value = own / scales[unit];
  const noise = 1e-9 * value;
  return value >= from - within - noise && value <= to + within + noise;
}

function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? digits : `${digits}.${part}`;
}

/** Both figures of a total in words: `own 31,637,408; published 31.6 million ± 0.05`. */
export function totalInWords(own: number, published: PublishedFigure | null): string {
  const found = `own ${grouped(own)}`;
  if (published === null) return `${found}; no published figure`;
  const { from, to, within, unit } = published;
  const range = to === undefined ? grouped(from) : `${grouped(from)}–${grouped(to)}`;
  return `${found}; published ${range}${unit === '' ? '' : ` ${unit}`} ± ${grouped(within)}`;
}
