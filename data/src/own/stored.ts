import { type CsvCell, csvText, SojournError } from '@sojourn/engine/core';
import { spanText } from './canonical.ts';
import { type OwnSeries, type OwnTexts, ownSeriesSchema } from './types.ts';

const fields = [
  'schema',
  'id',
  'title',
  'concept',
  'conceptName',
  'measure',
  'unit',
  'counts',
  'place',
  'owner',
  'licence',
  'confidentiality',
  'precedence',
  'release',
  'method',
  'absentRows',
  'source',
  'places',
  'length',
] as const satisfies readonly (keyof OwnSeries)[];

const line = (name: string, value: unknown) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;

const texts = ({ dictionary, codes }: OwnTexts) => ({ dictionary, codes });

/** The canonical text of a series, a line for each field and column, up to its fingerprint. */
function body(series: OwnSeries): string {
  const { start, months, keys, value, reason } = series.columns;
  const columns = [
    line('start', start),
    line('months', months),
    `"keys": {\n${Object.entries(keys)
      .map(([key, of]) => `   ${line(key, texts(of))}`)
      .join(',\n')}\n  }`,
    line('value', value),
    line('reason', texts(reason)),
  ];
  const head = fields.map((name) => ` ${line(name, series[name])}`).join(',\n');
  return `{\n${head},\n "columns": {\n  ${columns.join(',\n  ')}\n }`;
}

/** SHA-256 in hexadecimal of bytes; null where there is no cryptography. */
export type Sha256 = (bytes: Uint8Array) => string | null | Promise<string | null>;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/**
 * The content of `<id>.json`: the series and a fingerprint of all of it, the same bytes for the
 * same series.
 */
export async function storedJson(series: OwnSeries, sha256: Sha256): Promise<string> {
  const text = body(series);
  return `${text},\n ${line('fingerprint', await sha256(bytesOf(text)))}\n}\n`;
}

/** The rows as CSV for people and spreadsheets: period, its months, keys, value, reason. */
export function storedCsv(series: OwnSeries): string {
  const { start, months, keys, value, reason } = series.columns;
  const named = Object.entries(keys);
  const at = ({ dictionary, codes }: OwnTexts, row: number) => dictionary[codes[row] ?? -1] ?? null;
  const rows = value.map((cell, row): CsvCell[] => [
    spanText(start[row] ?? 0, months[row] ?? 1),
    spanText(start[row] ?? 0, 1),
    months[row] ?? null,
    ...named.map(([, column]) => at(column, row)),
    cell,
    at(reason, row),
  ]);
  const header = ['period', 'first_month', 'months', ...named.map(([key]) => key)];
  return csvText([[...header, 'value', 'reason'], ...rows]);
}

function changed(file: string, got: string): SojournError {
  return new SojournError({ code: 'own.changed', where: { file }, got });
}

function checkVersion(stored: { readonly schema?: unknown }, file: string): void {
  if (stored.schema === ownSeriesSchema) return;
  if (typeof stored.schema !== 'string' || !stored.schema.startsWith('sojourn.own-series/')) {
    throw changed(file, 'it is no stored series');
  }
  throw new SojournError({
    code: 'schema.newer',
    where: { file },
    got: stored.schema,
    expected: ownSeriesSchema,
    remedy: 'Update Sojourn to read this series.',
  });
}

const isObject = (of: unknown): of is Record<string, unknown> =>
  typeof of === 'object' && of !== null;

function isTexts(of: unknown, length: number): boolean {
  if (!isObject(of) || !Array.isArray(of.dictionary) || !Array.isArray(of.codes)) return false;
  const size = of.dictionary.length;
  const valid = (code: unknown) =>
    Number.isInteger(code) && Number(code) >= -1 && Number(code) < size;
  return of.codes.length === length && of.codes.every(valid);
}

function isSeries(of: Record<string, unknown>): boolean {
  const { columns, length } = of;
  if (!isObject(columns) || !isObject(columns.keys) || typeof length !== 'number') return false;
  const lists = [columns.start, columns.months, columns.value];
  return (
    fields.every((name) => of[name] !== undefined) &&
    lists.every((list) => Array.isArray(list) && list.length === length) &&
    [...Object.values(columns.keys), columns.reason].every((column) => isTexts(column, length))
  );
}

/**
 * The series in a stored file.
 *
 * @param file name for messages
 * @param sha256 null results leave the fingerprint unchecked
 * @throws SojournError `own.changed` where the content is not as it was stored, `schema.newer`
 */
export async function parseStored(text: string, file: string, sha256: Sha256): Promise<OwnSeries> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    throw changed(file, 'it is not JSON');
  }
  if (!isObject(stored)) throw changed(file, 'it is no stored series');
  checkVersion(stored, file);
  const { fingerprint, ...rest } = stored;
  if (!isSeries(rest)) throw changed(file, 'columns or fields are missing');
  const series = rest as unknown as OwnSeries;
  const expected = await sha256(bytesOf(body(series)));
  if (expected !== null && expected !== fingerprint) {
    throw changed(file, 'its fingerprint does not match its content');
  }
  return series;
}
