import { dividePairs, sumError } from './double-double.ts';
import { reduceByHalfPi } from './reduce.ts';

/** (sin r - r) / r³ for |r| <= 0.79: Taylor series to r^21. */
function sineTail(z: number): number {
  return (
    -1 / 6 +
    z *
      (1 / 120 +
        z *
          (-1 / 5040 +
            z *
              (1 / 362880 +
                z *
                  (-1 / 39916800 +
                    z *
                      (1 / 6227020800 +
                        z * (-1 / 1307674368000 + z * (1 / 355687428096000 + z * lastSine)))))))
  );
}
const lastSine = -8.22063524662433e-18;

/** (cos r - 1 + r²/2) / r⁴ for |r| <= 0.79: Taylor series to r^20. */
function cosineTail(z: number): number {
  return (
    1 / 24 +
    z *
      (-1 / 720 +
        z *
          (1 / 40320 +
            z *
              (-1 / 3628800 +
                z *
                  (1 / 479001600 +
                    z *
                      (-1 / 87178291200 +
                        z * (1 / 20922789888000 + z * (-1 / 6402373705728000 + z * lastCosine)))))))
  );
}
const lastCosine = 4.110317623312165e-19;

const reduced = new Float64Array(2);
const sine = new Float64Array(2);
const cosine = new Float64Array(2);

/** sin(r + low) as a pair. */
function sineOf(r: number, low: number, out: Float64Array): void {
  const z = r * r;
  const tail = z * r * sineTail(z) + low * (1 - 0.5 * z);
  const y = r + tail;
  out[0] = y;
  out[1] = r - y + tail;
}

/** cos(r + low) as a pair. */
function cosineOf(r: number, low: number, out: Float64Array): void {
  const z = r * r;
  const half = 0.5 * z;
  const w = 1 - half;
  const tail = 1 - w - half + (z * z * cosineTail(z) - r * low);
  const y = w + tail;
  out[0] = y;
  out[1] = sumError(w, tail, y);
}

function finite(x: number): boolean {
  return x - x === 0;
}

/** Sine of x in radians, any size; error below 1 ulp. @example sin(1) // 0.8414709848078965 */
export function sin(x: number): number {
  if (!finite(x)) return Number.NaN;
  if (Math.abs(x) < 1e-8) return x;
  const quadrant = reduceByHalfPi(x, reduced);
  const of = quadrant & 1 ? cosineOf : sineOf;
  of(reduced[0]!, reduced[1]!, sine);
  return quadrant & 2 ? -sine[0]! : sine[0]!;
}

/** Cosine of x in radians, any size; error below 1 ulp. @example cos(1) // 0.5403023058681398 */
export function cos(x: number): number {
  if (!finite(x)) return Number.NaN;
  const quadrant = reduceByHalfPi(x, reduced);
  const of = quadrant & 1 ? sineOf : cosineOf;
  of(reduced[0]!, reduced[1]!, cosine);
  return (quadrant + 1) & 2 ? -cosine[0]! : cosine[0]!;
}

/** Tangent of x in radians, any size; error below 1 ulp. @example tan(1) // 1.5574077246549023 */
export function tan(x: number): number {
  if (!finite(x)) return Number.NaN;
  if (Math.abs(x) < 1e-8) return x;
  const quadrant = reduceByHalfPi(x, reduced);
  sineOf(reduced[0]!, reduced[1]!, sine);
  cosineOf(reduced[0]!, reduced[1]!, cosine);
  if (quadrant & 1) dividePairs(-cosine[0]!, -cosine[1]!, sine[0]!, sine[1]!, sine);
  else dividePairs(sine[0]!, sine[1]!, cosine[0]!, cosine[1]!, sine);
  return sine[0]!;
}
