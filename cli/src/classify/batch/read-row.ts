import type { SheetRow } from '@sojourn/data';
import { described, type ErrorFacts } from '@sojourn/engine/core';
import type { FactAnswer, FactDefinition, FactRecord } from '@sojourn/engine/typology';
import { cellAnswer, expectedOf } from './cell-answer.ts';
import type { Columns } from './columns.ts';
import { noPeriod, type PeriodLength, periodOf } from './period.ts';

/** A row as a case, or everything that is wrong with it. */
export interface RowCase {
  readonly facts: Readonly<Record<string, FactAnswer | FactRecord>>;
  readonly period: string;
  readonly problems: readonly ErrorFacts[];
}

const remedy = 'Correct the cell; the row was left out.';

type Answers = Record<string, FactAnswer | FactRecord>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record keeps its source and level; its value is read like a bare one. */
function answerIn(fact: FactDefinition, cell: unknown): FactAnswer | FactRecord | undefined {
  if (!isObject(cell) || !('value' in cell)) return cellAnswer(fact, cell);
  const value = cellAnswer(fact, cell.value);
  return value === undefined ? undefined : { ...(cell as unknown as FactRecord), value };
}

/** Cells of a line that is a case of its own: its facts beside its date. */
function flat(cells: SheetRow['cells']): SheetRow['cells'] {
  if (!isObject(cells.facts)) return cells;
  const { facts, schema: _schema, ...rest } = cells;
  return { ...rest, ...(facts as Readonly<Record<string, unknown>>) };
}

/**
 * Reads one row: facts by their columns, the period, and what cannot be read.
 *
 * @param file name for messages
 * @param by how dates are counted
 */
export function readRow(
  { row, cells, problem }: SheetRow,
  columns: Columns,
  file: string,
  by: PeriodLength | undefined,
): RowCase {
  const facts: Answers = {};
  const problems: ErrorFacts[] = problem ? [problem] : [];
  let period = noPeriod;
  const wrong = (
    code: 'cell.value' | 'cell.period',
    field: string,
    cell: unknown,
    expected: string,
  ) => problems.push({ code, where: { file, row, field }, got: described(cell), expected, remedy });
  for (const [name, cell] of Object.entries(flat(cells))) {
    if (name === 'journey' && Array.isArray(cell)) {
      wrong('cell.value', name, cell, 'facts alone; a journey is read as a case of its own');
      continue;
    }
    const use = columns.of(name);
    if (use.kind === 'period') {
      const found = periodOf(cell, by);
      period = found ?? period;
      if (found === null) wrong('cell.period', name, cell, 'a date as 2024-03-05, or a short name');
    }
    if (use.kind !== 'fact') continue;
    const answer = answerIn(use.fact, cell);
    if (answer === undefined) wrong('cell.value', name, cell, expectedOf(use.fact));
    else if (answer !== 'not_asked')
      facts[Object.hasOwn(facts, use.fact.id) ? name : use.fact.id] = answer;
  }
  return { facts, period, problems };
}
