import { log, pow, SojournError } from '../../core/index.ts';
import { rangeOf } from './moments.ts';

/**
 * Transformation of Box and Cox (1964) after a shift to a minimum of 1: (z^λ − 1)/λ with
 * z = x − min + 1; ln z for λ = 0. The order of the values stays as it was.
 *
 * @param column values, NaN missing
 * @param lambda power; 1 is a shift, 0 the logarithm
 * @param out receives the values; may be `column`
 * @throws SojournError `argument.range` where λ is no finite number
 * @example boxCox(Float64Array.of(0, 3), 0.5, out) // 0, 2
 */
export function boxCox(column: Float64Array, lambda: number, out: Float64Array): void {
  if (!Number.isFinite(lambda)) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'lambda' },
      got: String(lambda),
      expected: 'a finite number',
    });
  }
  const { min } = rangeOf(column);
  for (let i = 0; i < column.length; i++) {
    const z = column[i]! - min + 1;
    out[i] = lambda === 0 ? log(z) : (pow(z, lambda) - 1) / lambda;
  }
}
