import { SojournError } from '../../core/index.ts';
import printed from './vintages.json' with { type: 'json' };

/** A total as one edition of a series had it. */
export interface VintageTotal {
  readonly year: number;
  readonly scope: 'world' | 'developing countries';
  readonly usd: number;
  readonly vintage: string;
  readonly citation: string;
}

/**
 * Totals as they were printed; each edition revises years back, mostly upward. The 167 billion are
 * what developing countries receive from everywhere, not from rich countries alone.
 */
export const vintageTotals = printed as readonly VintageTotal[];

/**
 * Change between two totals of one vintage and one scope, in %.
 *
 * @throws SojournError `argument.choice` where they are of two vintages or scopes
 * @example changeWithin(totals[0], totals[1])
 */
export function changeWithin(from: VintageTotal, to: VintageTotal): number {
  if (from.vintage !== to.vintage || from.scope !== to.scope) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'vintage' },
      got: `${from.scope}, ${from.vintage}, beside ${to.scope}, ${to.vintage}`,
      expected: 'two totals of one vintage and one scope',
      remedy: 'Compare years inside one edition; show two editions side by side.',
    });
  }
  return 100 * (to.usd / from.usd - 1);
}
