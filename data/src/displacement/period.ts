import { dayNumber } from '@sojourn/engine/core';
import type { FleeTable } from './csv.ts';
import { type Findings, numberCell } from './findings.ts';

const mostDays = 100_000;

/** The first day and the number of days of `sim_period.csv`; 0 days where they cannot be. */
export function readPeriod(
  table: FleeTable | null,
  found: Findings,
): { start: string; days: number } {
  if (table === null) return { start: '', days: 0 };
  const cell = (name: string) =>
    table.rows.find(({ cells }) => cells[0]!.toLowerCase() === name.toLowerCase());
  const start = cell('StartDate');
  const length = cell('Length');
  for (const [name, row] of [
    ['StartDate', start],
    ['Length', length],
  ] as const) {
    if (row) continue;
    found.problem({
      code: 'column.missing',
      where: { file: table.file, field: name },
      got: 'no such row',
      expected: 'StartDate, Length',
      remedy: `Add a row such as ${name === 'Length' ? 'Length,300' : 'StartDate,2012-02-29'}.`,
    });
  }
  const at = (row: number, field: string) => ({ file: table.file, row, field });
  const days = length
    ? numberCell(found, at(length.row, 'Length'), length.cells[1], null, {
        whole: true,
        low: 1,
        high: mostDays,
        remedy: 'Write the number of days as a whole number such as 300.',
      })
    : 0;
  const text = start?.cells[1] ?? '';
  if (start && dayNumber(text) === null) {
    found.problem({
      code: 'cell.period',
      where: at(start.row, 'StartDate'),
      got: text,
      expected: 'a day as 2012-02-29',
      remedy: 'Write the day as 2012-02-29.',
    });
  }
  return { start: text, days: Number.isInteger(days) && days > 0 && days <= mostDays ? days : 0 };
}
