import type { OwnFigure } from '@sojourn/data';
import type { Figure } from '@sojourn/engine/core';
import { historicPartners } from '../reading/historic.ts';
import { modelledRemittances } from '../reading/senders.ts';
import { latestOwnOn } from './own.ts';
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

/** What a central bank's series of the user's own counts on the way back, in US$, or null. */
export function countedRemittance({ origin, destination }: Direction): OwnFigure | null {
  const own = latestOwnOn({ self: origin, other: destination }, 'remittances');
  return own?.figure.unit === 'current US$' ? own : null;
}

/** The model's figure where it may be told, else null: it yields to a count. */
export function toldRemittance(direction: Direction): Figure | null {
  if (countedRemittance(direction)) return null;
  const found = modelledRemittance(direction);
  return found && !found.historic ? found.usd : null;
}
