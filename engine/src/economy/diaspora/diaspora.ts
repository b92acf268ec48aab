import { checkRange, exp, log, log2 } from '../../core/index.ts';
import { dashed, type Sized, sizedBy } from '../levels/sized.ts';

/** What a diaspora does for or to the place of origin and its host. */
export type DiasporaFunction =
  | 'money'
  | 'trade'
  | 'investment'
  | 'new investors'
  | 'skills'
  | 'advocacy at the host'
  | 'democracy at home'
  | 'conflict at home';

/** One function on its own: a size that runs, or a direction in words. */
export interface DiasporaResult {
  readonly function: DiasporaFunction;
  readonly result: Sized;
}

/** A change of a diaspora's size. */
export interface DiasporaChange {
  /** Size of the diaspora after, as a multiple of before; > 0. */
  readonly ratio: number;
  /** Conflict is off unless switched on: its one size has not held up. */
  readonly conflict?: boolean;
}

/** People born at the host to parents from elsewhere stand in no stock by birthplace. */
export const descendants = 'Descendants: not counted by birthplace data.';

/** Both directions of one relation, side by side; neither has a size. */
export const homelandRelation = {
  threat: dashed(
    'threat to the government at home',
    '+',
    'Money, votes and voice from abroad can oppose the government at home.',
  ),
  repression: dashed(
    'repression of the diaspora by the government at home',
    '+',
    'Governments watch, threaten and punish people abroad and their families; recorded by case, not measured.',
  ),
} as const;

const growth = (elasticity: number, ratio: number) => 100 * (exp(elasticity * log(ratio)) - 1);

function conflictOf(ratio: number): Sized {
  const note = 'One study of 2000, not robust later; a wide prior for a large diaspora.';
  const part = Math.max(0, Math.min(1, log2(ratio)));
  return sizedBy('dia.conflict_risk', 'x risk of renewed war', (x) => 1 + (x - 1) * part, note);
}

/**
 * The functions of a diaspora one by one, for a change of its size: those with a size run, the
 * others are a direction in words. Nothing is added up.
 *
 * @param change size as a multiple of before, 0.01 to 100; conflict on or off
 * @throws SojournError `argument.range`
 * @example diaspora({ ratio: 2 }).find((one) => one.function === 'trade')?.result.value // 11 %
 */
export function diaspora({ ratio, conflict = false }: DiasporaChange): readonly DiasporaResult[] {
  checkRange('ratio', ratio, 0.01, 100);
  const results: readonly (readonly [DiasporaFunction, Sized])[] = [
    [
      'money',
      dashed('US$', '+', 'Runs by corridor, from stocks and incomes: see remittances.', [
        'rem.allocation_beta',
      ]),
    ],
    ['trade', sizedBy('dia.trade', '% of trade between the two', (size) => growth(size, ratio))],
    [
      'investment',
      sizedBy('dia.fdi_intensive', '% of the stock of investment', (size) => growth(size, ratio)),
    ],
    [
      'new investors',
      sizedBy(
        'dia.fdi_extensive',
        'percentage points of the chance that a firm invests',
        (size) => size * log2(ratio),
        'Per doubling; counties of the United States.',
      ),
    ],
    ['skills', dashed('knowledge and technology', '+', 'Bridges and information; no common size.')],
    [
      'advocacy at the host',
      dashed('policy of the host', 'mixed', 'Speaks for its own and for the country of origin.'),
    ],
    [
      'democracy at home',
      dashed('democracy indices', '+', 'Emigration as a whole; of the skilled, unclear at first.', [
        'dia.democracy',
      ]),
    ],
    [
      'conflict at home',
      conflict
        ? conflictOf(ratio)
        : dashed('risk of renewed war', 'mixed', 'Off by default: its one size has not held up.', [
            'dia.conflict_risk',
          ]),
    ],
  ];
  return results.map(([name, result]) => ({ function: name, result }));
}
