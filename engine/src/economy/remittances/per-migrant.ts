import { checkRange, pow } from '../../core/index.ts';
import { sizeOf } from '../levels/sized.ts';

/** Incomes above this are errors of unit, in international $ per head. */
const mostIncome = 1e7;

/** The exponent of the rule as published and checked: 0.75. */
export function publishedBeta(): number {
  return sizeOf('rem.allocation_beta').central;
}

/**
 * What one migrant sends home by the rule of Ratha and Shaw (2007): the income at home, and a part
 * of the gap where the host is richer. Only ratios of it matter.
 *
 *     r = Y_i                       where Y_j ≤ Y_i
 *     r = Y_i + (Y_j − Y_i)^β       where Y_j > Y_i
 *
 * @param home income per head at home, > 0
 * @param host income per head where the migrant lives, > 0, same unit
 * @param beta 0 to 1
 * @throws SojournError `argument.range`
 * @example perMigrant(9_000, 50_000, 0.75) // 11,881
 */
export function perMigrant(home: number, host: number, beta = publishedBeta()): number {
  checkRange('home', home, Number.MIN_VALUE, mostIncome);
  checkRange('host', host, Number.MIN_VALUE, mostIncome);
  checkRange('beta', beta, 0, 1);
  return rateOf(home, host, beta);
}

/** The rule without checks, for whole matrices. */
export function rateOf(home: number, host: number, beta: number): number {
  return host > home ? home + pow(host - home, beta) : home;
}
