/**
 * Elementary functions in whole-number fixed-point arithmetic of 320 bits after the point: the
 * independent ground for error bounds. Slow and simple on purpose.
 */
export const bits = 320n;
export const one = 1n << bits;

/** An exact value of any size: fixed · 2^exponent. */
export interface Wide {
  readonly fixed: bigint;
  readonly exponent: number;
}

/** x · 2^-scale as a fixed-point number; bits below 2^-320 are cut. */
export function fromDouble(x: number, scale = 0): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const raw = view.getBigUint64(0);
  const field = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const mantissa = field === 0 ? fraction : fraction | 0x10000000000000n;
  const shift = BigInt(Math.max(field, 1) - 1075 - scale) + bits;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return raw >> 63n ? -size : size;
}

export const multiply = (a: bigint, b: bigint): bigint => (a * b) >> bits;
export const divide = (a: bigint, b: bigint): bigint => (a << bits) / b;

/** √a by Newton's method on whole numbers. */
export function squareRoot(a: bigint): bigint {
  if (a === 0n) return 0n;
  const target = a << bits;
  let x = 1n << BigInt((target.toString(2).length / 2 + 1) | 0);
  for (;;) {
    const next = (x + target / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** 2 atanh(1/3) = ln 2, by its series. */
export const ln2: bigint = (() => {
  let sum = 0n;
  let power = one / 3n;
  for (let n = 1n; power > 0n; n += 2n) {
    sum += power / n;
    power /= 9n;
  }
  return 2n * sum;
})();

const wideBits = 1500n;

/** Machin: π = 16 atan(1/5) - 4 atan(1/239), 1,500 bits, which an angle of 2^1023 needs. */
const widePi: bigint = (() => {
  const inverse = (m: bigint) => {
    let sum = 0n;
    let power = (1n << wideBits) / m;
    for (let n = 1n, sign = 1n; power > 0n; n += 2n, sign = -sign) {
      sum += (sign * power) / n;
      power /= m * m;
    }
    return sum;
  };
  return 16n * inverse(5n) - 4n * inverse(239n);
})();

export const pi: bigint = widePi >> (wideBits - bits);

/** e^x, any size. */
export function expWide(x: bigint): Wide {
  const k = (2n * x + ln2) / (2n * ln2) - (x < 0n ? 1n : 0n);
  const r = x - k * ln2;
  let sum = 0n;
  let term = one;
  for (let n = 1n; term !== 0n && term !== -1n; n += 1n) {
    sum += term;
    term = multiply(term, r) / n;
  }
  return { fixed: sum, exponent: Number(k) };
}

/** e^x for |x| below 150 or so. */
export function exp(x: bigint): bigint {
  const { fixed, exponent } = expWide(x);
  return exponent >= 0 ? fixed << BigInt(exponent) : fixed >> BigInt(-exponent);
}

/** Half of a value of any size. */
export function halved(x: Wide): Wide {
  return { fixed: x.fixed, exponent: x.exponent - 1 };
}

/** ln x of any positive double. */
export function logOf(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const scale = (view.getInt32(0) >>> 20) - 1023;
  return log(fromDouble(x, scale)) + BigInt(scale) * ln2;
}

/** ln x for x > 0: k ln 2 + 2 atanh((m - 1) / (m + 1)). */
export function log(x: bigint): bigint {
  const k = BigInt(x.toString(2).length) - bits;
  const m = k >= 0n ? x >> k : x << -k;
  const s = divide(m - one, m + one);
  const z = multiply(s, s);
  let sum = 0n;
  let power = s;
  for (let n = 1n; power !== 0n && n < 1000n; n += 2n) {
    sum += power / n;
    power = multiply(power, z);
  }
  return 2n * sum + k * ln2;
}

/** sin and cos of x, any size. */
export function sinCos(x: bigint): { sin: bigint; cos: bigint } {
  const half = widePi / 2n;
  const wide = x << (wideBits - bits);
  const q = wide / half - (x < 0n ? 1n : 0n);
  const r = (wide - q * half) >> (wideBits - bits);
  const square = multiply(r, r);
  const alternate = (first: bigint, from: number) => {
    let sum = 0n;
    let term = first;
    for (let n = from; term !== 0n && n < 400; n += 2) {
      sum += term;
      term = -multiply(term, square) / BigInt((n + 1) * (n + 2));
    }
    return sum;
  };
  const s = alternate(r, 1);
  const c = alternate(one, 0);
  const quadrant = Number(((q % 4n) + 4n) % 4n);
  const table = [
    { sin: s, cos: c },
    { sin: c, cos: -s },
    { sin: -s, cos: -c },
    { sin: -c, cos: s },
  ];
  return table[quadrant]!;
}

/** atan x: halve the angle until small, then the series. */
export function atan(x: bigint): bigint {
  if (x < 0n) return -atan(-x);
  if (x > one) return pi / 2n - atan(divide(one, x));
  let t = x;
  for (let i = 0; i < 4; i++) t = divide(t, one + squareRoot(one + multiply(t, t)));
  const z = multiply(t, t);
  let sum = 0n;
  let power = t;
  for (let n = 1n, sign = 1n; power !== 0n && n < 1000n; n += 2n, sign = -sign) {
    sum += (sign * power) / n;
    power = multiply(power, z);
  }
  return sum << 4n;
}

/** The distance of a double to the next one away from zero. */
export function ulpOf(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const raw = view.getBigUint64(0);
  view.setBigUint64(0, raw + 1n);
  return view.getFloat64(0) - Math.abs(x);
}

/** Error of `got` against the exact value, in units in the last place of `got`. */
export function errorInUlps(got: number, exact: Wide | bigint): number {
  const { fixed, exponent } = typeof exact === 'bigint' ? { fixed: exact, exponent: 0 } : exact;
  const difference = fromDouble(got, exponent) - fixed;
  const scaled = (difference << 30n) / fromDouble(ulpOf(got), exponent);
  return Math.abs(Number(scaled)) / 2 ** 30;
}
