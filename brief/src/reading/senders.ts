import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { columnOrigin } from './origins.ts';

/** Remittances of one sending country as a model shares them out, US$. */
export interface ModelledSender {
  readonly sender: string;
  readonly usd: Figure;
}

/** Senders of the modelled matrix, largest first; ties by code. */
export function modelledSenders(facts: PlaceFacts): readonly ModelledSender[] {
  const table = facts.remittancesIn;
  const usd = numbersOf(table, 'usd');
  const origin = columnOrigin(facts, table, 'usd', 'current US$');
  return [...usd]
    .flatMap((value, row) => {
      if (!(value > 0)) return [];
      const of = year(Number(cellOf(table, 'year', row)));
      const made = figure(value, of, origin, { quality: 'modelled' });
      return [{ sender: String(cellOf(table, 'sender', row)), usd: made }];
    })
    .sort((a, b) => b.usd.value! - a.usd.value! || (a.sender < b.sender ? -1 : 1));
}
