import { SojournError } from '@sojourn/engine/core';

/**
 * The names of a header row, trimmed.
 *
 * @throws SojournError `schema.invalid` where two columns have one name
 */
export function headerOf(cells: readonly string[], file: string): string[] {
  const header = cells.map((name) => name.trim());
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i);
  if (twice === undefined) return header;
  throw new SojournError({
    code: 'schema.invalid',
    where: { file, field: twice },
    got: 'two columns of that name',
    expected: 'one',
    remedy: 'Give the columns of the file different names.',
  });
}
