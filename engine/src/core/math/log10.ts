import { scaledLog } from './scaled-log.ts';

/**
 * Logarithm to base 10; exact for powers of ten that are doubles, error below 0.65 ulp. -Infinity
 * at ±0, NaN below.
 *
 * @example log10(1000) // 3
 */
export function log10(x: number): number {
  return scaledLog(x, 0.4342944819032518, 1.098319650216765e-17);
}
