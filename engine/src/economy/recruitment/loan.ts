import { checkInteger, checkRange, expm1, log1p } from '../../core/index.ts';

/**
 * The equal monthly payment that pays a loan back.
 *
 * @param principal borrowed, ≥ 0
 * @param monthlyInterest part a month, 0 to 1: 0.02 is 2 %
 * @param months number of payments, 1 to 600
 * @throws SojournError `argument.range`
 * @example monthlyService(3_000, 0.03, 24) // 177.14
 */
export function monthlyService(principal: number, monthlyInterest: number, months: number): number {
  checkRange('principal', principal, 0, 1e9);
  checkRange('monthlyInterest', monthlyInterest, 0, 1);
  checkInteger('months', months, 1, 600);
  if (monthlyInterest === 0) return principal / months;
  return principal * (monthlyInterest / -expm1(-months * log1p(monthlyInterest)));
}
