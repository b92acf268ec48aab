type Cell = string | number | null;

function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of equal shape as CSV (RFC 4180), the names of the first row as header. */
export function csvOf<R extends object>(rows: readonly R[]): string {
  const names = Object.keys(rows[0] ?? {}) as (keyof R & string)[];
  const lines = rows.map((row) => names.map((name) => cell((row[name] ?? null) as Cell)).join(','));
  return `${[names.join(','), ...lines].join('\r\n')}\r\n`;
}
