import { highWord, lowWord } from './bits.ts';
import { addPairs, multiplyPairs, sumError } from './double-double.ts';

/** 2/π in digits of 24 bits, the first worth 2^-24. */
const twoOverPi = Float64Array.of(
  0xa2f983,
  0x6e4e44,
  0x1529fc,
  0x2757d1,
  0xf534dd,
  0xc0db62,
  0x95993c,
  0x439041,
  0xfe5163,
  0xabdebb,
  0xc561b7,
  0x246e3a,
  0x424dd2,
  0xe00649,
  0x2eea09,
  0xd1921c,
  0xfe1deb,
  0x1cb129,
  0xa73ee8,
  0x8235f5,
  0x2ebb44,
  0x84e99c,
  0x7026b4,
  0x5f7e41,
  0x3991d6,
  0x398353,
  0x39f49c,
  0x845f8b,
  0xbdf928,
  0x3b1ff8,
  0x97ffde,
  0x05980f,
  0xef2f11,
  0x8b5a0a,
  0x6d1f6d,
  0x367ecf,
  0x27cb09,
  0xb74f46,
  0x3f669e,
  0x5fea2d,
  0x7527ba,
  0xc7ebe5,
  0xf17b3d,
  0x0739f7,
  0x8a5292,
  0xea6bfb,
  0x5fb11f,
  0x8d5d08,
  0x560330,
  0x46fc7b,
  0x6babf0,
  0xcfbc20,
  0x9af436,
  0x1da9e3,
);

const base = 16_777_216; // 2^24
const columns = 8;

/** The shifted mantissa of x and the product, in digits of 24 bits. */
const mantissa = new Float64Array(4);
const digits = new Float64Array(columns);

/** Writes x = Σ mantissa[j] 2^(24 (j + a)) and returns a, for x of at least 2^6. */
function splitMantissa(x: number): number {
  const top = highWord(x);
  const low = lowWord(x);
  const exponent = (top >>> 20) - 1075;
  const a = Math.floor(exponent / 24);
  const scale = 1 << (exponent - 24 * a);
  mantissa[0] = (low & 0xffffff) * scale;
  mantissa[1] = ((low >>> 24) | ((top & 0xffff) << 8)) * scale;
  mantissa[2] = (((top >>> 16) & 0xf) | 0x10) * scale;
  mantissa[3] = 0;
  for (let j = 0; j < 3; j++) {
    const carry = Math.floor(mantissa[j]! / base);
    mantissa[j] = mantissa[j]! - carry * base;
    mantissa[j + 1] = mantissa[j + 1]! + carry;
  }
  return a;
}

/**
 * The digits of x · 2/π: the whole part modulo 2^24 in digits[0], then 168 bits of the fraction.
 * Digits of 2/π that only add multiples of 2^24 are left out (Payne and Hanek 1983).
 */
function multiplyByTwoOverPi(a: number): void {
  let carry = 0;
  for (let column = columns - 1; column >= 0; column--) {
    let sum = carry;
    for (let j = 0; j < 4; j++) {
      const i = j + a - 1 + column;
      if (i >= 0) sum += mantissa[j]! * twoOverPi[i]!;
    }
    carry = Math.floor(sum / base);
    digits[column] = sum - carry * base;
  }
}

/** Writes x - q π/2 as out[0] + out[1] and returns q mod 4, q the nearest whole number to x · 2/π; x >= 10^6. */
export function reduceLarge(x: number, out: Float64Array): number {
  multiplyByTwoOverPi(splitMantissa(x));
  const up = digits[1]! >= base / 2 ? 1 : 0;
  const two = 1 / (base * base);
  const top = (digits[1]! * base + digits[2]!) * two - up;
  const middle = (digits[3]! * base + digits[4]!) * two * two;
  const last = (digits[5]! * base + digits[6]!) * two * two * two;
  const sum = top + middle;
  addPairs(sum, sumError(top, middle, sum), last, 0, out);
  multiplyPairs(out[0]!, out[1]!, 1.5707963267948966, 6.123233995736766e-17, out);
  return (digits[0]! + up) & 3;
}
