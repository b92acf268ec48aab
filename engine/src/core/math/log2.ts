import { scaledLog } from './scaled-log.ts';

/**
 * Logarithm to base 2; exact for powers of two, error below 0.65 ulp. -Infinity at ±0, NaN below.
 *
 * @example log2(8) // 3
 */
export function log2(x: number): number {
  return scaledLog(x, 1.4426950408889634, 2.0355273740931033e-17);
}
