import { dayNumber } from '@sojourn/engine/core';
import type { Count, RegistrationSpec } from '@sojourn/engine/displacement';
import type { FleeTable } from './csv.ts';
import { type Findings, mostPeople, numberCell } from './findings.ts';

const isHeader = (cell: string) => cell === '' || /^(date|datetime)$/i.test(cell);

/** The day number of a cell, or null with a problem told. */
export function dateCell(found: Findings, file: string, row: number, text: string): number | null {
  const day = dayNumber(text.slice(0, 10));
  if (day !== null) return day;
  found.problem({
    code: 'cell.period',
    where: { file, row, field: 'date' },
    got: text,
    expected: 'a day as 2012-02-29',
    remedy: 'Write the day as 2012-02-29.',
  });
  return null;
}

/** Persons by day of one count file; rows without a count are passed over. */
export function readCounts(table: FleeTable, start: number, found: Findings): Count[] {
  const counts: Count[] = [];
  let last: { readonly day: number; readonly row: number } | null = null;
  for (const { row, cells } of table.rows) {
    if (isHeader(cells[0]!) || (cells[1] ?? '') === '') continue;
    const day = dateCell(found, table.file, row, cells[0]!);
    const where = { file: table.file, row, field: 'count' };
    const persons = numberCell(found, where, cells[1], null, { low: 0, high: mostPeople });
    if (day === null) continue;
    if (last && day - start <= last.day) {
      const isSame = day - start === last.day;
      found.warn(`order ${table.file}`, {
        code: isSame ? 'row.duplicate' : 'cell.value',
        where: { ...where, field: 'date' },
        got: cells[0]!,
        expected: isSame ? `row ${last.row}` : 'a day after the one in the row before',
        remedy: 'The rows were put in order; of two counts of one day the later row holds.',
      });
    }
    last = { day: day - start, row };
    counts.push([day - start, persons]);
  }
  return inOrder(counts);
}

/** By rising day; of two counts of one day the later row holds. */
function inOrder(counts: readonly Count[]): Count[] {
  const byDay = new Map(counts.map((count) => [count[0], count] as const));
  return [...byDay.values()].sort((a, b) => a[0] - b[0]);
}

export interface Layout {
  readonly total: string | null;
  readonly camps: readonly { camp: string; files: readonly string[]; row: number }[];
}

/** `data_layout.csv`: which files hold the counts of which camp. */
export function readLayout(table: FleeTable): Layout {
  const rows = table.rows.filter(({ cells }) => cells[0] !== '');
  const total = rows.find(({ cells }) => cells[0]!.toLowerCase() === 'total');
  return {
    total: total?.cells[1] ?? null,
    camps: rows
      .filter((row) => row !== total)
      .map(({ row, cells }) => ({
        camp: cells[0]!,
        files: cells.slice(1).filter((file) => file !== ''),
        row,
      })),
  };
}

/** Days of re-registration by camp, from `registration_corrections.csv`, checked against the counts. */
export function withCorrections(
  registrations: readonly RegistrationSpec[],
  table: FleeTable | null,
  start: number,
  found: Findings,
): RegistrationSpec[] {
  const days = new Map<string, number>();
  for (const { row, cells } of table?.rows ?? []) {
    const day = dateCell(found, table!.file, row, cells[1] ?? '');
    if (day === null) continue;
    const where = { file: table!.file, row, field: 'date' };
    const spec = registrations.find(({ camp }) => camp === cells[0]);
    const points = spec?.tables.flat().filter(([when]) => when === day - start) ?? [];
    if (day < start || points.length === 0) {
      found.warn('correction without count', {
        code: 'cell.value',
        where,
        got: `${cells[0]} ${cells[1]}`,
        expected: 'a day on which that camp has a count',
        remedy: 'The correction was left out; use the day of a count.',
      });
    } else days.set(cells[0]!, day - start);
  }
  return registrations.map((spec) =>
    days.has(spec.camp) ? { ...spec, correctedOn: days.get(spec.camp)! } : spec,
  );
}
