import { checkRange, exp, log } from '../../core/index.ts';
import { dashed, type Sized, sizedBy } from '../levels/sized.ts';

/** Equality of women and men at both ends, on one scale from 0 to 1 (more is more equal). */
export interface NormGap {
  readonly home: number;
  readonly destination: number;
}

/**
 * Norms that migrants bring home: the sign follows the destination. More equal destinations raise
 * the share of women in parliament (Lodigiani and Salomone 2020); less equal ones bring less equal
 * norms (Jordan: Tuccio and Wahba 2018).
 *
 * @param gap equality at both ends, 0 to 1
 * @returns a direction; `0` where both ends are alike
 * @throws SojournError `argument.range`
 * @example normsBroughtHome({ home: 0.4, destination: 0.8 }).direction // '+'
 */
export function normsBroughtHome({ home, destination }: NormGap): Sized {
  checkRange('home', home, 0, 1);
  checkRange('destination', destination, 0, 1);
  const unit = 'equality of women and men at home';
  if (destination === home) return dashed(unit, '0', 'Both ends are alike on this scale.');
  return destination > home
    ? dashed(unit, '+', 'The destination is more equal.', ['wom.norms_parliament'])
    : dashed(unit, '-', 'The destination is less equal.', ['wom.norms_conservative']);
}

/**
 * Change of fertility at home in %, from the norm that migrants meet (Beine, Docquier and Schiff
 * 2013, elasticity 0.3).
 *
 * @param ratio norm that migrants meet after, as a multiple of before, 0.1 to 10
 * @throws SojournError `argument.range`
 * @example fertilityChange(0.8).value // −6.5
 */
export function fertilityChange(ratio: number): Sized {
  checkRange('ratio', ratio, 0.1, 10);
  const change = (size: number) => 100 * (exp(size * log(ratio)) - 1);
  return sizedBy('wom.norms_fertility', '% of the fertility rate', change);
}
