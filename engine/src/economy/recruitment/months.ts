import { checkRange } from '../../core/index.ts';

/** What so many months of earnings mean for a contract. */
export interface MonthsMeaning {
  readonly months: number;
  /** Part of the contract's earnings, 0 to 1; 1 where cost is as high as all earnings. */
  readonly partOfContract: number;
}

/**
 * Arithmetic of SDG 10.7.1, no measurement: which part of a contract's earnings a recruitment cost
 * of so many months takes, before interest.
 *
 * @param months cost in months of earnings, ≥ 0
 * @param contractMonths length of the contract, > 0
 * @throws SojournError `argument.range`
 * @example monthsMeaning(6, 24).partOfContract // 0.25
 */
export function monthsMeaning(months: number, contractMonths: number): MonthsMeaning {
  checkRange('months', months, 0, 1e9);
  checkRange('contractMonths', contractMonths, Number.MIN_VALUE, 1200);
  return { months, partOfContract: Math.min(1, months / contractMonths) };
}
