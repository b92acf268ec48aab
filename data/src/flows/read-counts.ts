import { SojournError } from '@sojourn/engine/core';
import { countIn, type FileTable, numberIn } from './cells.ts';
import type { Labels } from './labels.ts';

const placeNames = /^(iso3|iso|code|place|country|region|name|label|residence)$/;

function placeColumn({ columns }: FileTable): number {
  const named = columns.findIndex((name) => placeNames.test(name.trim().toLowerCase()));
  return named >= 0 ? named : 0;
}

/** The column of a kind: by its name (births, deaths), or the only one beside the place. */
function valueColumn(table: FileTable, kind: string): number {
  const { columns, file } = table;
  const place = placeColumn(table);
  const rest = columns.map((_, at) => at).filter((at) => at !== place);
  const stem = kind.replace(/s$/, '');
  const named = rest.find((at) => columns[at]!.toLowerCase().includes(stem));
  if (named !== undefined) return named;
  const value = rest.find((at) =>
    ['value', 'people', 'count', 'n'].includes(columns[at]!.toLowerCase()),
  );
  if (value !== undefined) return value;
  if (rest.length === 1) return rest[0]!;
  throw new SojournError({
    code: 'column.missing',
    where: { file, field: kind },
    got: columns.join(', '),
    expected: `a place and ${kind}`,
  });
}

/**
 * Births, deaths, people or net migration by place from a file of two columns, or of several with one named so.
 *
 * @param kind which; only `net` may be below zero
 * @returns one for each code; places of the file that are not among them are passed over
 * @throws SojournError `row.duplicate`, `cell.negative`, `cell.number`, `cell.empty`, `cell.place`,
 * `column.missing`, `argument.shape` naming places without a row
 * @example countsOf(await readFileTable('births.csv', bytes), 'births', codes, labels)
 */
export function countsOf(
  table: FileTable,
  kind: 'births' | 'deaths' | 'population' | 'net',
  codes: readonly string[],
  labels: Labels,
): Float64Array {
  const { file, columns } = table;
  const [place, value] = [placeColumn(table), valueColumn(table, kind)];
  const wanted = new Set(codes);
  const found = new Map<string, { value: number; row: number }>();
  for (const { row, cells } of table.rows) {
    const label = String(cells[place] ?? '').trim();
    const code = wanted.has(label) ? label : labels.codeOf(label, file, row, columns[place]!);
    const first = found.get(code);
    if (first) {
      throw new SojournError({
        code: 'row.duplicate',
        where: { file, row, field: 'the place' },
        got: code,
        expected: `row ${first.row}`,
        remedy: 'Keep one of the rows.',
      });
    }
    if (wanted.has(code)) {
      const read = kind === 'net' ? numberIn : countIn;
      found.set(code, { value: read(cells[value], file, row, columns[value]!), row });
    }
  }
  const missing = codes.filter((code) => !found.has(code));
  if (missing.length > 0) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: file },
      got: `no ${kind} for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and others' : ''}`,
      expected: 'a row for every place of the stock tables',
      remedy: 'Add the rows; write 0 where there were none.',
    });
  }
  return Float64Array.from(codes, (code) => found.get(code)!.value);
}
