import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

/** What is constant between two places. */
export interface Pair {
  readonly km: Figure;
  readonly contiguous: boolean;
}

/** Distance and border of a pair, or null where the source has none. */
export function corridorPair(facts: PlaceFacts, partner: string): Pair | null {
  const table = facts.pairs;
  const column = ['destination', 'origin'];
  for (let row = 0; row < table.length; row++) {
    const codes = column.map((name) => cellOf(table, name, row));
    if (!codes.includes(partner) || !codes.includes(facts.place.code)) continue;
    const km = numbersOf(table, 'km')[row]!;
    if (!(km > 0)) return null;
    const of = Number(facts.manifest.release.slice(0, 4));
    return {
      km: figure(km, year(of), columnOrigin(facts, table, 'km', 'km'), {
        rows: rowAt(table, 'km', row),
      }),
      contiguous: numbersOf(table, 'contiguous')[row] === 1,
    };
  }
  return null;
}
