import { highWord, powerOfTwo } from './bits.ts';
import { productError } from './double-double.ts';

/** ∛m for m in [1, 8] within 0.3 %: minimax polynomial. */
function firstGuess(m: number): number {
  return (
    0.6351358965297974 +
    m *
      (0.4376511823665314 +
        m * (-0.07858405442166184 + m * (0.008696608682521138 + m * -0.00038138373226353464)))
  );
}

/**
 * Cube root; error below 0.52 ulp, exact for cubes of whole numbers.
 *
 * Two steps of Halley's iteration (1694), the second with the residual y³ - m to twice the
 * precision.
 *
 * @example cbrt(27) // 3
 */
export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x;
  const size = Math.abs(x);
  const subnormal = size < 2.2250738585072014e-308;
  const lifted = subnormal ? size * powerOfTwo(300) : size;
  const third = Math.floor(((highWord(lifted) >>> 20) - 1023) / 3);
  const step = powerOfTwo(-third);
  const m = lifted * step * step * step;
  const guess = firstGuess(m);
  const guessResidual = guess * guess * guess - m;
  const y = guess - (guess * guessResidual) / (3 * m + 2 * guessResidual);
  const square = y * y;
  const cube = square * y;
  const residual = cube - m + (productError(square, y, cube) + productError(y, y, square) * y);
  const root = y - (y * residual) / (3 * m + 2 * residual);
  const result = root * powerOfTwo(subnormal ? third - 100 : third);
  return x < 0 ? -result : result;
}
