import { checkInteger } from '../errors/index.ts';
import type { RandomNumbers } from '../streams/index.ts';

const word = 4294967296; // 2³²
const largest = 9007199254740992; // 2⁵³

/** Multiply-and-reject with one word (Lemire 2019, algorithm 5); 1 ≤ bound ≤ 2³². */
function belowWord(stream: RandomNumbers, bound: number): number {
  const scale = bound | 0;
  let random = stream.nextU32();
  let low = Math.imul(random, scale) >>> 0;
  if (low < bound) {
    const threshold = (word - bound) % bound;
    while (low < threshold) {
      random = stream.nextU32();
      low = Math.imul(random, scale) >>> 0;
    }
  }
  // The double product is within 2¹¹ of the true one, so that rounding gives its upper word.
  return Math.round((random * bound - low) / word);
}

/** 53 random bits, rejected above the largest multiple of `bound`. */
function belowLargest(stream: RandomNumbers, bound: number): number {
  const limit = largest - (largest % bound);
  for (;;) {
    const high = stream.nextU32() >>> 11;
    const random = high * word + stream.nextU32();
    if (random < limit) return random % bound;
  }
}

/**
 * A whole number in [0, bound), each equally likely, without bias.
 *
 * @param bound whole number from 1 to 2⁵³ − 1
 * @throws SojournError `argument.range`
 * @see Lemire (2019), Fast random integer generation in an interval, ACM TOMACS 29(1)
 * @example sampleInteger(stream, 6) + 1 // a die
 */
export function sampleInteger(stream: RandomNumbers, bound: number): number {
  checkInteger('bound', bound, 1, largest - 1);
  return bound < word ? belowWord(stream, bound) : belowLargest(stream, bound);
}
