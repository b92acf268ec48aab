import { slipDistance } from '@sojourn/engine/core';

/** Rows as aligned columns; the columns in `right` are aligned to the right. */
export function columns(
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) =>
        right.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/** The candidate nearest to what was typed, or null where none is near (half its letters wrong). */
export function nearestOf(typed: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.ceil(typed.length / 2);
  for (const candidate of candidates) {
    const distance = slipDistance(typed, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
