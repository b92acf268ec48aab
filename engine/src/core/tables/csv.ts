/** A cell of a table as written to a file; null is an empty cell. */
export type CsvCell = string | number | null;

function field(value: CsvCell): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Lines of cells as CSV of RFC 4180: CRLF after every line, quotes where needed, an empty field
 * where there is no datum, numbers in full with a decimal point.
 *
 * @example csvText([['year', 'people'], [2020, 7401763]]) // 'year,people\r\n2020,7401763\r\n'
 */
export function csvText(lines: Iterable<readonly CsvCell[]>): string {
  let text = '';
  for (const cells of lines) text += `${cells.map(field).join(',')}\r\n`;
  return text;
}
