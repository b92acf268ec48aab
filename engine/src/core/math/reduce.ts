import { addPairs, productError, sumError } from './double-double.ts';

/** π/2 in three parts; the first two have 33 bits, so that k·part is exact for k < 2^20. */
const first = 1.5707963267341256;
const second = 6.077100506303966e-11;
const third = 2.0222662487959506e-21;

/** 2/π as a binary fraction of 1280 bits. */
const twoOverPi = BigInt(
  '0xa2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6babf0cfbc209af4361d',
);
const fractionBits = 1280n;
const one = 1n << fractionBits;

const view = new DataView(new ArrayBuffer(8));

/**
 * x = q π/2 + r with |r| <= π/4 (a little more at the border): writes r as out[0] + out[1] and
 * returns q mod 4. Cody and Waite 1980 below 10^6, Payne and Hanek 1983 with whole-number
 * arithmetic above.
 */
export function reduceByHalfPi(x: number, out: Float64Array): number {
  if (Math.abs(x) <= 0.7853981633974483) {
    out[0] = x;
    out[1] = 0;
    return 0;
  }
  if (Math.abs(x) >= 1e6) return reduceLarge(x, out);
  const k = Math.floor(x * 0.6366197723675814 + 0.5);
  const a = x - k * first;
  const kb = k * second;
  const b = a - kb;
  const be = sumError(a, -kb, b);
  const kc = k * third;
  const kce = productError(k, third, kc);
  addPairs(b, be, -kc, -kce, out);
  return k & 3;
}

function reduceLarge(x: number, out: Float64Array): number {
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigUint64(0);
  const exponent = Number(bits >> 52n) - 1075;
  const mantissa = (bits & 0xfffffffffffffn) | 0x10000000000000n;
  // |x|·2/π in units of 2^-1280, whole part kept to two bits
  const product =
    exponent >= 0
      ? (mantissa * twoOverPi) << BigInt(exponent)
      : (mantissa * twoOverPi) >> BigInt(-exponent);
  let q = Number((product >> fractionBits) & 3n);
  let fraction = product & (one - 1n);
  if (fraction > one >> 1n) {
    fraction -= one;
    q += 1;
  }
  // fraction as a pair of doubles from its top bits, times π/2
  const scaled = fraction / (1n << 1152n); // 2^-128 units
  const high = Number(scaled);
  const low = Number(scaled - BigInt(high));
  const h = high * 2.938735877055719e-39;
  const l = low * 2.938735877055719e-39;
  const p = h * 1.5707963267948966;
  const e =
    productError(h, 1.5707963267948966, p) + h * 6.123233995736766e-17 + l * 1.5707963267948966;
  const r = p + e;
  const sign = x < 0 ? -1 : 1;
  out[0] = sign * r;
  out[1] = sign * (p - r + e);
  return sign > 0 ? q & 3 : -q & 3;
}
