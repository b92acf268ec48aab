const prime = 16_777_619;
const offset = 2_166_136_261;

/** FNV-1a of a text's UTF-16 code units as bytes (low byte first where above 255), 32 bits. @example fnv1aOfText('') // 2166136261 */
export function fnv1aOfText(text: string): number {
  let hash = offset | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), prime);
    if (unit > 0xff) hash = Math.imul(hash ^ (unit >>> 8), prime);
  }
  return hash >>> 0;
}

const view = new DataView(new ArrayBuffer(8));

/** Continues an FNV-1a hash over the eight bytes of each number, low byte first; every NaN alike. */
export function fnv1aOver(hash: number, values: ArrayLike<number>): number {
  let h = hash | 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    view.setFloat64(0, Number.isNaN(value) ? Number.NaN : value, true);
    for (let byte = 0; byte < 8; byte++) h = Math.imul(h ^ view.getUint8(byte), prime);
  }
  return h >>> 0;
}

/**
 * A fingerprint of numbers to the bit: two FNV-1a hashes with different starts, 16 hex digits.
 *
 * @example fnv1aOfNumbers([1, 2, 3]) === fnv1aOfNumbers(Float64Array.of(1, 2, 3)) // true
 */
export function fnv1aOfNumbers(values: ArrayLike<number>): string {
  const first = fnv1aOver(offset, values);
  const second = fnv1aOver(fnv1aOfText('sojourn'), values);
  return first.toString(16).padStart(8, '0') + second.toString(16).padStart(8, '0');
}
