const resolution = 2.220446049250313e-16; // 2⁻⁵²

/** Two random words to an odd multiple of 2⁻⁵³ in (0, 1), from the upper 26 bits of each. */
export function uniformOfWords(high: number, low: number): number {
  return ((high >>> 6) * 67108864 + (low >>> 6) + 0.5) * resolution;
}
