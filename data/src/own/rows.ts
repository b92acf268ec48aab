import type { ErrorFacts, PlaceRegister } from '@sojourn/engine/core';
import { scanRecords } from './csv.ts';
import { type KeyColumn, keyColumns, type Layout, layoutOf, periodColumns } from './layout.ts';
import type { OwnMap } from './map-schema.ts';
import { nameReader } from './names.ts';
import { numberReader } from './numbers.ts';
import { formsInWords, periodReader, type Span, yearMonth } from './periods.ts';
import { type ProblemList, shown } from './problems.ts';
import { isMoney } from './types.ts';

/** A key column in file order: row r reads `texts[codes[r]]`; -1 is none. */
export interface RawKey {
  readonly key: string;
  readonly texts: readonly string[];
  readonly codes: number[];
}

/** The rows of a file in its own order, totals left out. */
export interface RawRows {
  /** Row of the file for each row here, the first being 1. */
  readonly row: number[];
  readonly start: number[];
  readonly months: number[];
  readonly keys: readonly RawKey[];
  readonly value: (number | null)[];
  readonly reason: (string | null)[];
  readonly read: number;
  readonly leftOut: number;
  readonly unused: readonly string[];
}

type Report = (facts: ErrorFacts, row: number, field: string) => void;

/** Remembers each distinct text of a column, so that a place is looked up once. */
class KeyReader {
  readonly texts: string[] = [];
  readonly codes: number[] = [];
  readonly #known = new Map<string, number | ErrorFacts>();
  readonly #byText = new Map<string, number>();

  readonly column: KeyColumn;

  constructor(column: KeyColumn) {
    this.column = column;
  }

  #code(text: string): number | ErrorFacts {
    const found = this.column.read(text);
    if (found === null) return -1;
    if (typeof found !== 'string') return found;
    const code = this.#byText.get(found) ?? this.texts.push(found) - 1;
    this.#byText.set(found, code);
    return code;
  }

  add(text: string, row: number, report: Report): void {
    let code = this.#known.get(text);
    if (code === undefined) {
      code = this.#code(text);
      this.#known.set(text, code);
    }
    if (typeof code === 'object') report(code, row, this.column.column);
    this.codes.push(typeof code === 'number' ? code : -1);
  }
}

type ValueReader = (text: string) => { value: number | null; reason: string | null } | ErrorFacts;

function formInWords({ decimal, thousands }: OwnMap['file']): string {
  const groups = thousands === null ? 'no thousands mark' : `thousands “${thousands}”`;
  return `the map declares decimal “${decimal}” and ${groups}`;
}

function countProblem(value: number, text: string, map: OwnMap): ErrorFacts | null {
  const money = isMoney(map.unit);
  if (value < 0) {
    return money
      ? { code: 'cell.value', got: shown(text), expected: 'an amount of 0 or more' }
      : { code: 'cell.negative', got: shown(text), expected: 'a whole number of 0 or more' };
  }
  if (value > Number.MAX_SAFE_INTEGER) {
    return { code: 'cell.value', got: shown(text), expected: 'a number below 9 × 10¹⁵' };
  }
  if (money || Number.isInteger(value)) return null;
  return { code: 'cell.value', got: shown(text), expected: 'a whole number' };
}

function valueReader(map: OwnMap): ValueReader {
  const { scale } = map.columns.value;
  const numberOf = numberReader(map.file, String(scale).length - 1);
  const missing = new Map(Object.entries(map.file.missing).map(([t, why]) => [t.trim(), why]));
  const marks = 'Give the number, or declare the mark of missing cells under file.missing';
  return (text) => {
    const reason = missing.get(text);
    if (reason !== undefined) return { value: null, reason };
    if (text === '') {
      return { code: 'cell.empty', expected: 'a number', remedy: `${marks}.` };
    }
    const value = numberOf(text);
    if (value === null) {
      return {
        code: 'cell.number',
        got: shown(text),
        remedy: `${marks}; ${formInWords(map.file)}.`,
      };
    }
    return countProblem(value, text, map) ?? { value, reason: null };
  };
}

type RowSpan = (cells: readonly string[]) => Span | ErrorFacts;

function spanReader({ columns: { period } }: OwnMap, layout: Layout): RowSpan {
  const problem = (got: string, expected: string): ErrorFacts => ({
    code: 'cell.period',
    got: shown(got),
    expected,
  });
  if ('year' in period) {
    const [year, month] = [layout.indexOf(period.year), layout.indexOf(period.month)];
    return (cells) => {
      const texts = [cells[year]?.trim() ?? '', cells[month]?.trim() ?? ''] as const;
      return yearMonth(...texts) ?? problem(texts.join(' '), 'a year and a month, 1 to 12 or July');
    };
  }
  const forms = [period.form].flat();
  const read = periodReader(forms, period['first-month'] ?? 1);
  const at = layout.indexOf(period.column);
  const known = new Map<string, Span | ErrorFacts>();
  return (cells) => {
    const text = cells[at]?.trim() ?? '';
    const span = known.get(text) ?? read(text) ?? problem(text, formsInWords(forms));
    known.set(text, span);
    return span;
  };
}

function widthProblem(cells: readonly string[], width: number): ErrorFacts | null {
  const surplus = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length >= width && !surplus) return null;
  return { code: 'row.width', got: `${cells.length} cells`, expected: `${width} as in the header` };
}

/**
 * Reads the rows of a separated text by a map; what is wrong goes into the list.
 *
 * @param text UTF-8 text, decoded
 * @param file name for messages
 */
export function readRows(
  text: string,
  map: OwnMap,
  register: PlaceRegister,
  file: string,
  problems: ProblemList,
): RawRows {
  const columns = keyColumns(map, nameReader(map, register));
  const { layout, problems: ofHeader } = layoutOf(text, map, columns, file);
  for (const facts of ofHeader) problems.add(facts);
  const readers = columns.map((column) => new KeyReader(column));
  const at = columns.map(({ column }) => layout.indexOf(column));
  const rows = {
    row: [] as number[],
    start: [] as number[],
    months: [] as number[],
    value: [] as (number | null)[],
    reason: [] as (string | null)[],
  };
  let [read, leftOut] = [0, 0];
  const result = () => ({
    ...rows,
    keys: readers.map(({ column: { key }, texts, codes }) => ({ key, texts, codes })),
    read,
    leftOut,
    unused: layout.unused,
  });
  if (ofHeader.length > 0) return result();

  const totals = new Set(map.file.totals.map((name) => name.trim()));
  const labelled = [...at, ...periodColumns(map).map(layout.indexOf)];
  const isTotal = (cells: readonly string[]) =>
    totals.size > 0 && labelled.some((i) => totals.has(cells[i]?.trim() ?? ''));
  const report: Report = (facts, row, field) =>
    problems.add({ ...facts, where: { file, row, field } });
  const spanOf = spanReader(map, layout);
  const readValue = valueReader(map);
  const valueAt = layout.indexOf(map.columns.value.column);

  scanRecords(text, layout.separator, (cells, row) => {
    if (row <= map.file['header-row']) return;
    if (cells.every((cell) => cell.trim() === '')) return;
    read += 1;
    if (isTotal(cells)) {
      leftOut += 1;
      return;
    }
    const width = widthProblem(cells, layout.header.length);
    if (width) return report(width, row, 'the row');
    const span = spanOf(cells);
    const value = readValue(cells[valueAt]?.trim() ?? '');
    if ('code' in span) report(span, row, periodColumns(map).join(', '));
    if ('code' in value) report(value, row, map.columns.value.column);
    readers.forEach((reader, i) => {
      reader.add(cells[at[i] ?? -1]?.trim() ?? '', row, report);
    });
    rows.row.push(row);
    rows.start.push('code' in span ? 0 : span.start);
    rows.months.push('code' in span ? 0 : span.months);
    rows.value.push('code' in value ? null : value.value);
    rows.reason.push('code' in value ? null : value.reason);
  });
  return result();
}
