/** Exponents and powers of two by bit access. */

const view = new DataView(new ArrayBuffer(8));

/** The upper 32 bits of a double: sign, exponent, 20 bits of the fraction. */
export function highWord(x: number): number {
  view.setFloat64(0, x);
  return view.getInt32(0);
}

/** The lower 32 bits of a double, as an unsigned whole number. */
export function lowWord(x: number): number {
  view.setFloat64(0, x);
  return view.getUint32(4);
}

const powers = new Float64Array(2098);
for (let k = 0, p = 5e-324; k < powers.length; k++, p *= 2) powers[k] = p;

/** 2^k exactly for -1074 <= k <= 1023. */
export function powerOfTwo(k: number): number {
  return powers[k + 1074]!;
}

/** y · 2^k with one rounding, for |y| in [1/4, 4] and any whole k. */
export function scaleByPower(y: number, k: number): number {
  if (k >= -1020 && k <= 1020) return y * powerOfTwo(k);
  if (k > 1020) return k > 1100 ? y * Infinity : y * powerOfTwo(1020) * powerOfTwo(k - 1020);
  return k < -1200 ? y * 0 : y * powerOfTwo(-900) * powerOfTwo(Math.max(k + 900, -1074));
}
