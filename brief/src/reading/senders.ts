import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

/** Remittances of one corridor as a model shares them out, US$. */
export interface ModelledRemittance {
  readonly partner: string;
  readonly usd: Figure;
}

/** `in`: received by the place, by sender; `out`: sent from it, by receiver. Largest first. */
export function modelledRemittances(
  facts: PlaceFacts,
  side: 'in' | 'out',
): readonly ModelledRemittance[] {
  const table = side === 'in' ? facts.remittancesIn : facts.remittancesOut;
  if (table.length === 0) return [];
  const usd = numbersOf(table, 'usd');
  const origin = columnOrigin(facts, table, 'usd', 'current US$');
  return [...usd]
    .flatMap((value, row) => {
      if (!(value > 0)) return [];
      const of = year(Number(cellOf(table, 'year', row)));
      const rows = rowAt(table, 'usd', row);
      const made = figure(value, of, origin, { quality: 'modelled', rows });
      const partner = String(cellOf(table, side === 'in' ? 'sender' : 'receiver', row));
      return [{ partner, usd: made }];
    })
    .sort((a, b) => b.usd.value! - a.usd.value! || (a.partner < b.partner ? -1 : 1));
}
