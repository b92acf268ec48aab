import { SojournError } from '@sojourn/engine/core';
import { countIn, type FileTable } from './cells.ts';
import { columnNames, lower, rowNames, valueNames } from './column-names.ts';

/** Rows with one value each, told apart by the labels of their keys. */
export interface KeyedTable {
  readonly file: string;
  /** Names of the keys: `origin`, `destination`, `sex`. */
  readonly keys: readonly string[];
  /** Labels of each row, in the order of the keys. */
  readonly labels: readonly (readonly string[])[];
  readonly values: Float64Array;
}

/** The name under which a key is known in all files: `from`, `orig` and `birthplace` are `origin`. */
export function keyName(column: string): string {
  const name = lower(column);
  if (rowNames.includes(name) || name === 'row') return 'origin';
  if (columnNames.includes(name) || name === 'column') return 'destination';
  return name;
}

const isNumber = (cell: unknown) =>
  cell === null || cell === '' || Number.isFinite(Number(String(cell).trim()));

function valueColumn({ columns }: FileTable): number {
  const named = columns.findIndex((name) => valueNames.includes(lower(name)));
  return named >= 0 ? named : columns.length - 1;
}

/** A matrix has labels in its first column and its header, and numbers in all other cells. */
function isMatrix({ columns, rows }: FileTable): boolean {
  if (columns.length < 3 || columns.some((name) => valueNames.includes(lower(name)))) return false;
  const known = columns.filter((name) => ['origin', 'destination'].includes(keyName(name)));
  if (known.length > 1) return false;
  return rows.every(({ cells }) => cells.slice(1).every(isNumber));
}

function unpivoted(table: FileTable): FileTable {
  const [corner, ...columns] = table.columns;
  const first = keyName(corner!) === 'destination' ? 'destination' : 'origin';
  const second = first === 'origin' ? 'destination' : 'origin';
  return {
    file: table.file,
    columns: [first, second, 'value'],
    rows: table.rows.flatMap(({ row, cells }) =>
      columns.map((column, at) => ({ row, cells: [cells[0], column, cells[at + 1]] })),
    ),
  };
}

function labelIn(cell: unknown, file: string, row: number, field: string): string {
  const label = String(cell ?? '').trim();
  if (label !== '') return label;
  throw new SojournError({
    code: 'cell.empty',
    where: { file, row, field },
    expected: 'a label',
  });
}

/**
 * Long rows of labels and a value, or a matrix of origins by destinations, which may be of any
 * shape.
 *
 * @throws SojournError `row.duplicate`, `cell.negative`, `cell.number`, `cell.empty` naming the cell
 * @example keyedTable(await readFileTable('seed.csv', bytes)).keys // origin, destination, sex
 */
export function keyedTable(given: FileTable): KeyedTable {
  const matrix = isMatrix(given);
  const table = matrix ? unpivoted(given) : given;
  const { file, columns, rows } = table;
  const value = valueColumn(table);
  const keyColumns = columns.map((_, at) => at).filter((at) => at !== value);
  if (keyColumns.length === 0) {
    throw new SojournError({
      code: 'column.missing',
      where: { file, field: 'of values' },
      got: columns.join(', '),
      expected: 'labels and a value',
    });
  }
  const seen = new Map<string, number>();
  const labels: string[][] = [];
  const values = rows.map(({ row, cells }) => {
    const own = keyColumns.map((at) => labelIn(cells[at], file, row, columns[at]!));
    const key = own.join('\u0000');
    const first = seen.get(key);
    if (first !== undefined) {
      throw new SojournError({
        code: 'row.duplicate',
        where: { file, row, field: 'the labels' },
        got: own.join(', '),
        expected: `row ${first}`,
        remedy: 'Keep one of them.',
      });
    }
    seen.set(key, row);
    labels.push(own);
    return countIn(cells[value], file, row, matrix ? own[1]! : columns[value]!);
  });
  return {
    file,
    keys: keyColumns.map((at) => keyName(columns[at]!)),
    labels,
    values: Float64Array.from(values),
  };
}
