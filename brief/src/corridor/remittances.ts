import type { Figure } from '@sojourn/engine/core';
import { historicPartners } from '../reading/historic.ts';
import { modelledRemittances } from '../reading/senders.ts';
import type { Direction } from './sides.ts';

/** What the model puts on the way back of one direction's people. */
export interface DirectionRemittance {
  readonly usd: Figure;
  /** Most of them came long ago: the model gives money to people who left generations back. */
  readonly historic: boolean;
}

/** What the model says people of `origin` send home from `destination`, or null. */
export function modelledRemittance({ origin, destination }: Direction): DirectionRemittance | null {
  const sender = destination.place.code;
  const found = modelledRemittances(origin.facts, 'in').find(({ partner }) => partner === sender);
  if (!found) return null;
  return { usd: found.usd, historic: historicPartners(origin.stocks.abroad).has(sender) };
}

/** The same where it may be told, else null. */
export function toldRemittance(direction: Direction): Figure | null {
  const found = modelledRemittance(direction);
  return found && !found.historic ? found.usd : null;
}
