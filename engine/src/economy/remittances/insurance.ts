import { checkRange } from '../../core/index.ts';
import { type Sized, sizedBy } from '../levels/sized.ts';

/** How remittances answer when a household's income at home falls. */
export interface Insurance {
  readonly replaced: Sized;
  /** What stays lost. */
  readonly lost: Sized;
}

/**
 * Remittances as insurance: the part of a fall of income that they replace, in households with
 * migrants (Yang and Choi 2007: 60 %, Philippines, rainfall). Countries as a whole: no clear sign
 * (`rem.cyclicality_macro`).
 *
 * @param fall of income at home, US$ or any unit, ≥ 0
 * @param unit of the fall
 * @throws SojournError `argument.range`
 * @example insurance(100, 'US$').replaced.value // 60
 */
export function insurance(fall: number, unit: string): Insurance {
  checkRange('fall', fall, 0, 1e13);
  const holds = 'Households with migrants, Philippines; no countrywide sign.';
  return {
    replaced: sizedBy('rem.insurance', unit, (share) => share * fall, holds),
    lost: sizedBy('rem.insurance', unit, (share) => share * fall - fall, holds),
  };
}
