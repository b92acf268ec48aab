/**
 * Columns for so many things, at most `most`, so that the last row is as full as can be.
 *
 * @example evenColumns(5, 4) // 3
 */
export function evenColumns(count: number, most: number): number {
  const rows = Math.max(1, Math.ceil(count / most));
  return Math.max(1, Math.ceil(count / rows));
}
