import { SojournError } from '../../core/index.ts';

/** A total as one edition of a series had it. */
export interface VintageTotal {
  readonly year: number;
  readonly scope: 'world' | 'developing countries';
  readonly usd: number;
  readonly vintage: string;
  readonly citation: string;
}

const gep2006 = {
  vintage: 'GEP 2006',
  citation: 'World Bank, Global Economic Prospects 2006, press release of 16 November 2005',
} as const;
const brief2 = {
  vintage: 'Migration and Development Brief 2',
  citation: 'World Bank, Migration and Development Brief 2, 2007',
} as const;

/**
 * Totals as they were printed; each edition revises years back, mostly upward. The 167 billion are
 * what developing countries receive from everywhere, not from rich countries alone.
 */
export const vintageTotals: readonly VintageTotal[] = [
  { year: 2005, scope: 'world', usd: 232e9, ...gep2006 },
  { year: 2005, scope: 'developing countries', usd: 167e9, ...gep2006 },
  { year: 2005, scope: 'developing countries', usd: 188e9, ...brief2 },
  { year: 2006, scope: 'world', usd: 268e9, ...brief2 },
  { year: 2006, scope: 'developing countries', usd: 199e9, ...brief2 },
];

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
