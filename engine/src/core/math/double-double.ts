/**
 * Errors of floating-point sums and products (Dekker 1971; Knuth 1997, 4.2.2), so that a value can
 * be carried as an unevaluated sum high + low of about 106 bits.
 */

/** The rounding error of `sum = a + b`, exactly. */
export function sumError(a: number, b: number, sum: number): number {
  const virtual = sum - a;
  return a - (sum - virtual) + (b - virtual);
}

const splitter = 134_217_729; // 2^27 + 1

/** The rounding error of `product = a * b`, exactly unless parts over- or underflow (|a|, |b| < 2^970). */
export function productError(a: number, b: number, product: number): number {
  const ca = splitter * a;
  const ah = ca - (ca - a);
  const al = a - ah;
  const cb = splitter * b;
  const bh = cb - (cb - b);
  const bl = b - bh;
  return ah * bh - product + ah * bl + al * bh + al * bl;
}

/** Adds (bh + bl) to (ah + al); writes high and low. */
export function addPairs(ah: number, al: number, bh: number, bl: number, out: Float64Array): void {
  const s = ah + bh;
  const e = sumError(ah, bh, s) + (al + bl);
  const high = s + e;
  out[0] = high;
  out[1] = s - high + e;
}

/** Multiplies (ah + al) by (bh + bl); writes high and low. */
export function multiplyPairs(
  ah: number,
  al: number,
  bh: number,
  bl: number,
  out: Float64Array,
): void {
  const p = ah * bh;
  const e = productError(ah, bh, p) + (ah * bl + al * bh);
  const high = p + e;
  out[0] = high;
  out[1] = p - high + e;
}

/** Divides (ah + al) by (bh + bl); writes high and low. */
export function dividePairs(
  ah: number,
  al: number,
  bh: number,
  bl: number,
  out: Float64Array,
): void {
  const q = ah / bh;
  const p = q * bh;
  const rest = ah - p - productError(q, bh, p) + al - q * bl;
  const e = rest / bh;
  const high = q + e;
  out[0] = high;
  out[1] = q - high + e;
}
