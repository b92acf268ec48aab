import { SojournError } from '@sojourn/engine/core';
import type { Currency, LabourWorld } from '@sojourn/engine/economy';
import { type FileRow, type FileTable, numberIn } from '../flows/cells.ts';

/** Regions of the user's own, with the shares of workers who would like to leave where given. */
export interface OwnRegions {
  readonly world: LabourWorld;
  /** Null where the file has no such column. */
  readonly wish: Float64Array | null;
}

interface Wanted {
  readonly names: readonly string[];
  readonly isRight: (value: number) => boolean;
  readonly expected: string;
  /** What a value is divided by, by the name of its column: percentages become shares. */
  readonly divide?: Readonly<Record<string, number>>;
}

const above = (value: number) => value > 0 && Number.isFinite(value);
const inside = (value: number) => value > 0 && value < 1;
const share = (value: number) => value >= 0 && value <= 1;

const wanted = {
  employment: {
    names: ['employment_m', 'employment'],
    isRight: above,
    expected: 'millions above 0',
  },
  market: {
    names: ['gdp_fx_bn', 'output_bn', 'output'],
    isRight: above,
    expected: 'billion US$ above 0',
  },
  ppp: {
    names: ['gdp_ppp_bn', 'output_bn', 'output'],
    isRight: above,
    expected: 'billion US$ above 0',
  },
  labourShare: {
    names: ['labour_share', 'labor_share'],
    isRight: inside,
    expected: 'a share between 0 and 1, both left out',
  },
  humanCapital: {
    names: ['human_capital', 'hc'],
    isRight: above,
    expected: 'an index above 0',
  },
  tertiary: {
    names: ['tertiary_pct', 'tertiary'],
    isRight: inside,
    expected: 'a part between 0 and 100 %, both left out',
    divide: { tertiary_pct: 100 },
  },
  wish: {
    names: ['wish_pct', 'wish'],
    isRight: share,
    expected: 'a part from 0 to 100 %',
    divide: { wish_pct: 100 },
  },
} as const satisfies Record<string, Wanted>;

const lower = (name: string) => name.trim().toLowerCase();

function columnOf({ columns }: FileTable, names: readonly string[]): number {
  for (const name of names) {
    const at = columns.findIndex((column) => lower(column) === name);
    if (at >= 0) return at;
  }
  return -1;
}

function missing({ file, columns }: FileTable, names: readonly string[]): SojournError {
  return new SojournError({
    code: 'column.missing',
    where: { file, field: names[0]! },
    got: columns.join(', '),
    expected:
      'region, employment_m, gdp_fx_bn or gdp_ppp_bn, labour_share, human_capital, tertiary_pct; and year, host, wish_pct where you have them',
  });
}

function valuesOf(table: FileTable, rows: readonly FileRow[], of: Wanted): Float64Array | null {
  const at = columnOf(table, of.names);
  if (at < 0) return null;
  const field = table.columns[at]!;
  const by = of.divide?.[lower(field)] ?? 1;
  return Float64Array.from(rows, ({ row, cells }) => {
    const value = numberIn(cells[at], table.file, row, field) / by;
    if (of.isRight(value)) return value;
    throw new SojournError({
      code: 'cell.value',
      where: { file: table.file, row, field },
      got: String(cells[at]),
      expected: of.expected,
    });
  });
}

function needed(table: FileTable, rows: readonly FileRow[], of: Wanted): Float64Array {
  const found = valuesOf(table, rows, of);
  if (found) return found;
  throw missing(table, of.names);
}

/** Output in the currency asked for; where the file has the other one alone, how to ask for that. */
function outputOf(table: FileTable, rows: readonly FileRow[], currency: Currency): Float64Array {
  const found = valuesOf(table, rows, wanted[currency]);
  if (found) return found;
  const other = currency === 'ppp' ? 'market' : 'ppp';
  const { facts } = missing(table, wanted[currency].names);
  if (columnOf(table, wanted[other].names) < 0) throw new SojournError(facts);
  const remedy = `The file has output ${other === 'ppp' ? 'at purchasing power' : 'at market rates'}: add --currency ${other}.`;
  throw new SojournError({ ...facts, remedy });
}

function namesOf(table: FileTable, rows: readonly FileRow[]): string[] {
  const at = columnOf(table, ['region', 'name', 'country', 'place']);
  if (at < 0) throw missing(table, ['region']);
  const first = new Map<string, number>();
  return rows.map(({ row, cells }) => {
    const where = { file: table.file, row, field: table.columns[at]! };
    const name = String(cells[at] ?? '').trim();
    if (name === '') throw new SojournError({ code: 'cell.empty', where, expected: 'a name' });
    const before = first.get(name);
    if (before !== undefined) {
      const expected = `row ${before}`;
      throw new SojournError({ code: 'row.duplicate', where, got: name, expected });
    }
    first.set(name, row);
    return name;
  });
}

/** The rows of one year: the one asked for, or the only one of the file. */
function rowsOfYear(table: FileTable, asked: number | undefined) {
  const at = columnOf(table, ['year']);
  if (at < 0) return { rows: table.rows, year: asked ?? 0 };
  const of = ({ row, cells }: FileRow) => numberIn(cells[at], table.file, row, 'year');
  const years = [...new Set(table.rows.map(of))].sort((a, b) => a - b);
  const year = asked ?? (years.length === 1 ? years[0] : undefined);
  if (year !== undefined && years.includes(year)) {
    return { rows: table.rows.filter((row) => of(row) === year), year };
  }
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--year' },
    got: asked === undefined ? 'none' : String(asked),
    expected: years.join(', '),
  });
}

const flags: Readonly<Record<string, number>> = { 1: 1, yes: 1, true: 1, 0: 0, no: 0, false: 0 };

/** Which regions admit workers: by the column `host`, else by the names given. */
function hostsOf(
  table: FileTable,
  rows: readonly FileRow[],
  isKnownHost: (name: string) => boolean,
  names: readonly string[],
): Uint8Array {
  const at = columnOf(table, ['host']);
  if (at < 0) return Uint8Array.from(names, (name) => (isKnownHost(name) ? 1 : 0));
  return Uint8Array.from(rows, ({ row, cells }) => {
    const got = lower(String(cells[at] ?? ''));
    const flag = flags[got];
    if (flag !== undefined) return flag;
    const where = { file: table.file, row, field: 'host' };
    throw new SojournError({ code: 'cell.choice', where, got, expected: '1, 0, yes, no' });
  });
}

/**
 * Regions of a user's file as a world of labour mobility. Columns as in the literature's table:
 * region, employment_m, gdp_fx_bn or gdp_ppp_bn (or output_bn), labour_share, human_capital,
 * tertiary_pct (or tertiary, a share); year, host (1, 0) and wish_pct where there are any.
 *
 * @param isKnownHost whether a region of that name admits workers, where the file has no `host`
 * @returns the world, unchecked beyond its cells: `checkWorld` counts its places
 * @throws SojournError `column.missing`, `cell.number`, `cell.empty`, `cell.value`, `cell.choice`,
 * `row.duplicate` naming file, row and field; `argument.choice` for a year that is not there
 * @example labourWorldOf(await readFileTable('regions.csv', bytes), { currency: 'ppp' })
 */
export function labourWorldOf(
  table: FileTable,
  options: { readonly currency: Currency; readonly year?: number },
  isKnownHost: (name: string) => boolean = () => false,
): OwnRegions {
  const { rows, year } = rowsOfYear(table, options.year);
  const names = namesOf(table, rows);
  return {
    world: {
      names,
      year,
      currency: options.currency,
      employment: needed(table, rows, wanted.employment),
      output: outputOf(table, rows, options.currency),
      labourShare: needed(table, rows, wanted.labourShare),
      humanCapital: needed(table, rows, wanted.humanCapital),
      tertiary: needed(table, rows, wanted.tertiary),
      host: hostsOf(table, rows, isKnownHost, names),
    },
    wish: valuesOf(table, rows, wanted.wish),
  };
}
