import { type PlaceRegister, SojournError } from '@sojourn/engine/core';
import { type FileTable, numberIn } from './cells.ts';
import type { FemaleShares } from './contract.ts';

const kinds = ['population', 'births', 'deaths'] as const;

function shareIn(cell: unknown, file: string, row: number, field: string): number {
  const value = numberIn(cell, file, row, field);
  if (value > 0 && value < 1) return value;
  throw new SojournError({
    code: 'argument.range',
    where: { field: `${file}, row ${row}: ${field}` },
    got: String(value),
    expected: 'a share of women and girls, above 0 and below 1',
  });
}

/**
 * Shares of women and girls from a file with a place and any of the columns population, births and
 * deaths; an empty cell is not known.
 *
 * @throws SojournError `column.missing`, `cell.place`, `cell.number`, `argument.range` naming the cell
 * @example femaleShares(await readFileTable('shares.csv', bytes), register).births?.get('IND') // 0.48
 */
export function femaleShares(table: FileTable, register: PlaceRegister): FemaleShares {
  const { file, columns, rows } = table;
  const found: Partial<Record<(typeof kinds)[number], Map<string, number>>> = {};
  for (const kind of kinds) {
    const at = columns.findIndex((name) => name.trim().toLowerCase() === kind);
    if (at < 0) continue;
    const shares = new Map<string, number>();
    for (const { row, cells } of rows) {
      const label = String(cells[0] ?? '').trim();
      const place = register.find(label);
      if (!place) {
        throw new SojournError({
          code: 'cell.place',
          where: { file, row, field: columns[0]! },
          got: label,
          expected: 'a code as BGD, a number as 050 or a name',
        });
      }
      if (cells[at] === null || cells[at] === '') continue;
      shares.set(place.code, shareIn(cells[at], file, row, kind));
    }
    found[kind] = shares;
  }
  if (Object.keys(found).length > 0) return found;
  throw new SojournError({
    code: 'column.missing',
    where: { file, field: 'population, births or deaths' },
    got: columns.join(', '),
    expected: 'place, population, births, deaths',
  });
}
