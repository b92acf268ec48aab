import { type Issue, SojournError } from '../../core/index.ts';
import { type CellStyle, readCell } from './cell.ts';
import type { HtcdsGrid, HtcdsLayout, HtcdsRecord, KeptCell, RawCell } from './contract.ts';
import { keptFromText, legalFromCells } from './extension.ts';
import { type Column, type ExtensionName, extensionNames, readHeader } from './header.ts';
import { emptyRecord, withValue } from './record.ts';

/** Records read from a file, and everything that was wrong. */
export interface HtcdsReading {
  readonly records: readonly HtcdsRecord[];
  readonly issues: readonly Issue[];
  readonly layout: HtcdsLayout;
}

const textOf = (cell: RawCell | undefined) => String(cell ?? '').trim();

function readRow(
  cells: readonly RawCell[],
  columns: readonly Column[],
  style: CellStyle,
  where: { file: string; row: number },
): { record: HtcdsRecord; issues: readonly Issue[] } {
  let record = emptyRecord(`row-${where.row}`);
  const kept: KeptCell[] = [];
  const issues: Issue[] = [];
  const own: Partial<Record<ExtensionName, string>> = {};
  for (const [at, column] of columns.entries()) {
    const raw = cells[at] ?? null;
    const text = textOf(raw);
    if (text === '' || column.kind === 'apart') continue;
    if (column.kind === 'identifier') record = { ...record, id: text };
    else if (column.kind === 'extension') own[column.name] = text;
    else if (column.kind === 'other') kept.push({ field: column.header, raw: text });
    else {
      const { field } = column;
      const reading = readCell(field, raw, style);
      if (reading.value !== undefined) record = withValue(record, field, reading.value);
      kept.push(...reading.kept);
      for (const issue of reading.issues) {
        issues.push({ ...issue, where: { ...where, field: field.code } });
      }
    }
  }
  const earlier = keptFromText(own.sojourn_kept ?? '[]');
  const legal = legalFromCells(own);
  for (const name of extensionNames) {
    const isUnread = name === 'sojourn_kept' ? earlier === null : !legal && name !== 'sojourn_id';
    if (own[name] && isUnread) kept.push({ field: name, raw: own[name] });
  }
  return {
    record: {
      ...record,
      ...(own.sojourn_id && { id: own.sojourn_id }),
      kept: [...kept, ...(earlier ?? [])],
      ...(legal && { legal }),
    },
    issues,
  };
}

/** Two records of one identifier are told apart by a number, and reported. */
export function tellApart(
  records: readonly { record: HtcdsRecord; row: number }[],
  file: string,
): { records: readonly HtcdsRecord[]; issues: readonly Issue[] } {
  const seen = new Map<string, number>();
  const issues: Issue[] = [];
  const named = records.map(({ record, row }) => {
    const times = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, times);
    if (times === 1) return record;
    const where = { file, row, field: 'identifier' };
    const expected = 'an identifier of its own';
    issues.push({ severity: 'warning', code: 'row.duplicate', where, got: record.id, expected });
    return { ...record, id: `${record.id}~${times}` };
  });
  return { records: named, issues };
}

/**
 * Reads the rows of a flat HTCDS file: the Excel template, answers to the XLSForm, a table with
 * machine names or labels. What cannot be read is kept as it stands and told; blank is not asked.
 *
 * @param grid rows of cells, with their row numbers
 * @param file name of the file, for messages
 * @returns a record for each row that says anything
 * @throws SojournError `column.missing` where no header of the standard is found
 * @example readHtcdsGrid({ rows: [['prs_Gender', 'con_Consent'], ['Feminine', 'TRUE']] }, 'cases.csv').records.length // 1
 */
export function readHtcdsGrid(grid: HtcdsGrid, file: string): HtcdsReading {
  const header = readHeader(grid, file);
  if (header === null) {
    const got = (grid.rows[0] ?? []).map(textOf).filter(Boolean).slice(0, 8).join(', ');
    throw new SojournError({
      code: 'column.missing',
      where: { file, field: 'prs_FirstName or any other name of HTCDS 2.0' },
      got: got || 'nothing',
      expected: 'the machine names or the labels of the standard',
    });
  }
  const { columns, firstRow, layout } = header;
  const style: CellStyle = {
    between: layout === 'xlsform' ? 'space' : 'semicolon',
    epoch: grid.epoch ?? 1900,
  };
  const read = grid.rows.slice(firstRow).flatMap((cells, at) => {
    const says = columns.some(({ kind }, i) => kind !== 'apart' && textOf(cells[i]) !== '');
    const row = grid.numbers?.[firstRow + at] ?? firstRow + at + 1;
    return says ? [{ ...readRow(cells, columns, style, { file, row }), row }] : [];
  });
  const { records, issues } = tellApart(read, file);
  return {
    records,
    issues: [...header.issues, ...read.flatMap((one) => one.issues), ...issues],
    layout,
  };
}
