/** Upper 32 bits of `word` × 0xD2511F53, by 16-bit halves: integer operations only. */
function multiplyHighFirst(word: number): number {
  const low = word & 0xffff;
  const high = word >>> 16;
  const middle = (Math.imul(high, 0x1f53) + (Math.imul(low, 0x1f53) >>> 16)) | 0;
  const carry = (Math.imul(low, 0xd251) + (middle & 0xffff)) | 0;
  return (Math.imul(high, 0xd251) + (middle >>> 16) + (carry >>> 16)) | 0;
}

/** Upper 32 bits of `word` × 0xCD9E8D57. */
function multiplyHighSecond(word: number): number {
  const low = word & 0xffff;
  const high = word >>> 16;
  const middle = (Math.imul(high, 0x8d57) + (Math.imul(low, 0x8d57) >>> 16)) | 0;
  const carry = (Math.imul(low, 0xcd9e) + (middle & 0xffff)) | 0;
  return (Math.imul(high, 0xcd9e) + (middle >>> 16) + (carry >>> 16)) | 0;
}

/**
 * One block of Philox 4×32-10 written to `out[offset .. offset + 3]`: the kernel, without checks
 * or allocation. Counter and key words are taken modulo 2³².
 *
 * @example philoxBlock(0, 0, 0, 0, 0, 0, out, 0); // out[0] === 0x6627e8d5
 */
export function philoxBlock(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  key0: number,
  key1: number,
  out: Uint32Array,
  offset: number,
): void {
  let c0 = counter0 | 0;
  let c1 = counter1 | 0;
  let c2 = counter2 | 0;
  let c3 = counter3 | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < 10; round++) {
    const highFirst = multiplyHighFirst(c0);
    const highSecond = multiplyHighSecond(c2);
    const lowFirst = Math.imul(c0, 0xd2511f53);
    const lowSecond = Math.imul(c2, 0xcd9e8d57);
    c0 = highSecond ^ c1 ^ k0;
    c1 = lowSecond;
    c2 = highFirst ^ c3 ^ k1;
    c3 = lowFirst;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  out[offset] = c0;
  out[offset + 1] = c1;
  out[offset + 2] = c2;
  out[offset + 3] = c3;
}

/**
 * The Philox 4×32-10 bijection: 128 bits of counter and 64 bits of key to four random words.
 *
 * @param counter four words in [0, 2³²)
 * @param key two words in [0, 2³²)
 * @param out receives four words; must hold at least four
 * @see Salmon, Moraes, Dror, Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC'11, §3.3
 * @example philox4x32([0, 0, 0, 0], [0, 0], out); // out[0] === 0x6627e8d5
 */
export function philox4x32(
  counter: ArrayLike<number>,
  key: ArrayLike<number>,
  out: Uint32Array,
): void {
  philoxBlock(counter[0]!, counter[1]!, counter[2]!, counter[3]!, key[0]!, key[1]!, out, 0);
}
