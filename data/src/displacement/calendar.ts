import type { ConflictSeries, FloodSeries } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type CellPlace, type Findings, numberCell } from './findings.ts';
import { isPlace, type Known } from './roads.ts';

/** Conflict calendars of `conflicts.csv`: intensities from 0 to 1. */
export function readConflicts(
  table: FleeTable,
  known: Known,
  days: number,
  byRow: boolean,
  found: Findings,
): ConflictSeries[] {
  const series = readCalendar(table, known, days, { low: 0, high: 1, byRow }, found);
  return series.map(({ place, values }) => ({ place, intensity: values }));
}

/** Flood levels of `flood_level.csv`: whole numbers, 0 is none, `most` the last one that rules know. */
export function readFloods(
  table: FleeTable,
  known: Known,
  days: number,
  byRow: boolean,
  found: Findings,
  most = 255,
): FloodSeries[] {
  const series = readCalendar(
    table,
    known,
    days,
    { low: 0, high: most, whole: true, byRow },
    found,
  );
  return series.map(({ place, values }) => ({ place, level: values }));
}

/** What is wrong where a row says another day than the one after the row before. */
function daysRemedy(day: number, expected: number): string {
  if (Number.isNaN(day)) return 'Write the days as whole numbers: 0, 1, 2 and so on.';
  if (day === expected - 1) return `Day ${day} stands twice: keep one of the rows.`;
  if (day < expected) return 'Put the rows in order of their days, from 0.';
  const missing =
    day === expected + 1 ? `Day ${expected} is` : `Days ${expected} to ${day - 1} are`;
  return `${missing} missing before this row: add a row for each day of the run.`;
}

const dayOfCell = (cell: string) => (/^\d+(\.0*)?$/.test(cell) ? Number(cell) : Number.NaN);

/** Days must be 0, 1, 2 …: a problem wherever a row does not follow the row before it. */
function checkDays(table: FleeTable, found: Findings): void {
  let expected = 0;
  for (const { row, cells } of table.rows) {
    const [cell = ''] = cells;
    const day = cell === '' ? expected : dayOfCell(cell);
    if (day !== expected) {
      found.problem({
        code: 'cell.value',
        where: { file: table.file, row, field: '#Day' },
        got: cell,
        expected: String(expected),
        remedy: daysRemedy(day, expected),
      });
    }
    expected = (Number.isNaN(day) ? expected : day) + 1;
  }
}

/** Read by row as the peer does: every row that says another day is counted. */
function warnOfDays(table: FleeTable, found: Findings): void {
  table.rows.forEach(({ row, cells }, at) => {
    const [cell = ''] = cells;
    if (cell === '' || dayOfCell(cell) === at) return;
    found.warn(`day column ${table.file}`, {
      code: 'cell.value',
      where: { file: table.file, row, field: '#Day' },
      got: cell,
      expected: String(at),
      remedy: 'Read by row, as the peer reads it: the row counts as the day, whatever it says.',
    });
  });
}

function tooLong(table: FleeTable, days: number, found: Findings): void {
  found.warn(`days after the run ${table.file}`, {
    code: 'cell.value',
    where: { file: table.file, row: table.rows[days]!.row, field: '#Day' },
    got: `${table.rows.length} days`,
    expected: `${days}, the Length of sim_period.csv`,
    remedy: 'Days after the run were left out: give a longer Length to use them.',
  });
}

/** One column per place, one row per day; `byRow`: the row counts as the day, whatever it says. */
function readCalendar(
  table: FleeTable,
  known: Known,
  days: number,
  rule: { low: number; high: number; whole?: boolean; byRow: boolean },
  found: Findings,
): { place: string; values: number[] }[] {
  const header = table.header ?? [];
  if (table.header === null) {
    found.problem({
      code: 'column.missing',
      where: { file: table.file, field: '#Day' },
      got: 'no line of names',
      expected: '#Day and one column per place',
      remedy: 'Begin the file with a line such as #Day,PLACE, with the names of locations.csv.',
    });
    return [];
  }
  if (rule.byRow) warnOfDays(table, found);
  else checkDays(table, found);
  if (days > 0 && table.rows.length > days) tooLong(table, days, found);
  if (table.rows.length < days) {
    found.problem({
      code: 'cell.value',
      where: { file: table.file, row: table.rows.at(-1)?.row ?? 1, field: '#Day' },
      got: `${table.rows.length} days`,
      expected: `${days}, one row per day of the run`,
      remedy: 'Add the missing days, or shorten Length in sim_period.csv.',
    });
  }
  const columns = header
    .map((name, at) => ({ name, at }))
    .filter(({ name, at }) => at > 0 && name !== '');
  warnOfCells(table, header.length, columns, days, found);
  return columns.flatMap(({ name, at }) => {
    const values = table.rows
      .slice(0, Math.max(0, days))
      .map(({ row, cells }) =>
        numberCell(found, { file: table.file, row, field: name }, cells[at], 0, rule),
      );
    const where = { file: table.file, row: 1, field: 'a column' };
    if (values.every((value) => value === 0)) {
      if (!known.places.has(name)) unusedColumn(found, where, name);
      return [];
    }
    return isPlace(found, where, name, known) ? [{ place: name, values }] : [];
  });
}

interface Column {
  readonly name: string;
  readonly at: number;
}

/** Empty cells, which count as 0, cells beyond the header, and a place with two columns. */
function warnOfCells(
  table: FleeTable,
  width: number,
  columns: readonly Column[],
  days: number,
  found: Findings,
): void {
  const { file } = table;
  for (const { name, at } of columns) {
    const first = columns.find((one) => one.name === name)!;
    if (first.at === at) continue;
    found.problem({
      code: 'row.duplicate',
      where: { file, row: 1, field: 'the column' },
      got: name,
      expected: `column ${first.at + 1}`,
      remedy: 'Keep one column for each place.',
    });
  }
  for (const { row, cells } of table.rows.slice(0, Math.max(0, days))) {
    for (const { name, at } of columns) {
      if ((cells[at] ?? '') !== '') continue;
      found.warn(`empty cell ${file}`, {
        code: 'cell.empty',
        where: { file, row, field: name },
        expected: 'a number',
        remedy: 'It counts as 0: write 0 where that is meant.',
      });
    }
    const beyond = cells.slice(width).find((cell) => cell !== '');
    if (beyond !== undefined) {
      found.warn(`wide row ${file}`, {
        code: 'row.width',
        where: { file, row, field: '#Day' },
        got: `${cells.length} cells`,
        expected: `${width} as in the first line`,
        remedy: 'Cells beyond the names of the first line are left out.',
      });
    }
  }
}

function unusedColumn(found: Findings, where: CellPlace, name: string): void {
  found.warn('column without place', {
    code: 'cell.place',
    where,
    got: name,
    expected: 'a name of locations.csv',
    remedy: 'The column holds zeros only and was left out.',
  });
}
