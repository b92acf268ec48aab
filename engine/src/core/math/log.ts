import { highWord, powerOfTwo } from './bits.ts';
import { addPairs, dividePairs, multiplyPairs, productError } from './double-double.ts';

const ln2First = 0.6931471805592082;
const ln2Second = 7.371002565167799e-13;
const ln2Third = 1.94704509238075e-31;

/** Exponent k so that x / 2^k lies in [√½, √2); x positive and normal. */
function balancedExponent(x: number): number {
  const word = highWord(x);
  const k = (word >>> 20) - 1023;
  // fraction bits of √2: 0x6a09e
  return (word & 0xfffff) > 0x6a09e ? k + 1 : k;
}

/** 2/3 z + 2/5 z² + … for z <= 0.0295: what 2·atanh(s)/s - 2 is, z = s². */
function atanhTail(z: number): number {
  return (
    z *
    (2 / 3 +
      z *
        (2 / 5 +
          z *
            (2 / 7 +
              z *
                (2 / 9 +
                  z *
                    (2 / 11 +
                      z *
                        (2 / 13 +
                          z *
                            (2 / 15 +
                              z * (2 / 17 + z * (2 / 19 + z * (2 / 21 + z * (2 / 23)))))))))))
  );
}

/**
 * Natural logarithm, the same bits everywhere.
 *
 * log x = k ln 2 + 2 atanh(f / (2 + f)), f = x / 2^k - 1 (Tang 1990 in spirit). Error below 1 ulp.
 * -Infinity at 0, NaN below.
 *
 * @example log(10) // 2.302585092994046
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  let shift = 0;
  let y = x;
  if (x < 2.2250738585072014e-308) {
    y = x * powerOfTwo(54);
    shift = -54;
  }
  const exponent = balancedExponent(y);
  const k = exponent + shift;
  const f = y * powerOfTwo(-exponent) - 1;
  const s = f / (2 + f);
  const half = 0.5 * f * f;
  const tail = s * (half + atanhTail(s * s));
  if (k === 0) return f - (half - tail);
  return k * ln2First - (half - (tail + k * ln2Second) - f);
}

const scratch = new Float64Array(2);

/**
 * log(x + low) as out[0] + out[1] with relative error below 2^-66, x positive and finite, low at
 * most half an ulp of x.
 */
export function logPair(x: number, low: number, out: Float64Array): void {
  let shift = 0;
  let y = x;
  let yl = low;
  if (x < 1e-290) {
    y = x * powerOfTwo(100);
    yl = low * powerOfTwo(100);
    shift = -100;
  }
  const exponent = balancedExponent(y);
  const k = exponent + shift;
  const unit = powerOfTwo(-exponent);
  const m = y * unit;
  const ml = yl * unit;
  // s = (m - 1) / (m + 1), both exact as pairs
  const numerator = m - 1;
  const denominator = m + 1;
  const denominatorLow = m - (denominator - 1) + ml;
  addPairs(numerator, 0, ml, 0, scratch);
  dividePairs(scratch[0]!, scratch[1]!, denominator, denominatorLow, scratch);
  const s = scratch[0]!;
  const sl = scratch[1]!;
  // z = s²; 2s (1 + z/3 + z²/5 + …): the first two terms as pairs
  multiplyPairs(s, sl, s, sl, scratch);
  const z = scratch[0]!;
  const zl = scratch[1]!;
  multiplyPairs(z, zl, 0.3333333333333333, 1.850371707708594e-17, scratch);
  const third = scratch[0]!;
  const thirdLow = scratch[1]!;
  multiplyPairs(z, zl, z, zl, scratch);
  const z2 = scratch[0]!;
  const z2l = scratch[1]!;
  multiplyPairs(z2, z2l, 0.2, -1.1102230246251566e-17, scratch);
  const rest =
    z2 * z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + higherTerms(z))))));
  addPairs(scratch[0]!, scratch[1]!, rest, 0, scratch);
  addPairs(third, thirdLow, scratch[0]!, scratch[1]!, scratch);
  multiplyPairs(scratch[0]!, scratch[1]!, s, sl, scratch);
  addPairs(s, sl, scratch[0]!, scratch[1]!, scratch);
  const high = 2 * scratch[0]!;
  const highLow = 2 * scratch[1]!;
  // k ln 2 in three parts: the first product is exact
  const second = k * ln2Second;
  const secondLow = productError(k, ln2Second, second) + k * ln2Third;
  addPairs(k * ln2First, 0, second, secondLow, scratch);
  addPairs(scratch[0]!, scratch[1]!, high, highLow, out);
}

function higherTerms(z: number): number {
  return z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23 + z * (1 / 25)))));
}
