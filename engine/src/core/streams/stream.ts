import { SojournError } from '../errors/index.ts';
import { normalQuantile } from '../special/index.ts';
import { checkAddress, purposeWord, type StreamAddress, seedHigh, seedLow } from './address.ts';
import { philoxBlock } from './philox.ts';
import { uniformOfWords } from './uniform.ts';

/**
 * One sequence of random numbers, guarded: it can only be read forward. It holds no generator
 * state beyond its address and how far it has been read, so the same address always gives the
 * same numbers, on any machine, in any worker, in any order of opening.
 */
export class Stream {
  /** Counter words 1 to 3 and the key, as signed words. */
  private step = 0;
  private draw = 0;
  private entity = 0;
  private low = 0;
  private high = 0;
  /** The current block. */
  private readonly words = new Uint32Array(4);
  /** Words of it already handed out. */
  private used = 4;
  /** Blocks made so far. */
  private blocks = 0;

  constructor(seed: number, address: StreamAddress) {
    this.reopen(seed, address.purpose, address.t, address.draw, address.entity);
  }

  /**
   * Moves to the start of another stream, without allocation (for loops over many cells).
   *
   * @throws SojournError `argument.range` where a field does not fit its bits
   */
  reopen(
    seed: number,
    purpose: StreamAddress['purpose'],
    t: number,
    draw: number,
    entity: number,
  ): void {
    checkAddress(seed, purpose, t, draw, entity);
    this.step = purposeWord(purpose, t);
    this.draw = draw | 0;
    this.entity = entity | 0;
    this.low = seedLow(seed);
    this.high = seedHigh(seed);
    this.used = 4;
    this.blocks = 0;
  }

  /** The next 32 random bits as a number in [0, 2³²). */
  nextU32(): number {
    if (this.used === 4) this.refill();
    const word = this.words[this.used]!;
    this.used += 1;
    return word;
  }

  /**
   * The next uniform in the open interval (0, 1): an odd multiple of 2⁻⁵³ made of 52 random
   * bits, so that u and 1 − u are equally likely and neither 0 nor 1 ever comes.
   */
  nextUniform(): number {
    if (this.used === 4) this.refill();
    if (this.used === 3) return uniformOfWords(this.nextU32(), this.nextU32());
    const at = this.used;
    this.used = at + 2;
    return uniformOfWords(this.words[at]!, this.words[at + 1]!);
  }

  /** The next standard normal, by inversion of its distribution function: one uniform each. */
  nextNormal(): number {
    return normalQuantile(this.nextUniform());
  }

  private refill(): void {
    if (this.blocks > 0xffffffff) {
      throw new SojournError({
        code: 'internal.invariant',
        where: { field: 'numbers taken from one stream' },
        got: 'more than 2^34 words',
        expected: 'a new draw, t or entity before that',
      });
    }
    const { step, draw, entity, low, high } = this;
    philoxBlock(this.blocks, step, draw, entity, low, high, this.words, 0);
    this.blocks += 1;
    this.used = 0;
  }
}

/**
 * Opens the stream of a seed at an address.
 *
 * @param seed whole number in [0, 2⁵³)
 * @param address purpose (8 bits), t (24 bits), draw and entity (32 bits each)
 * @throws SojournError `argument.range` where a field does not fit its bits
 * @example openStream(42, {purpose: purposes.test, t: 0, draw: 7, entity: entityOfPlace('BGD')}).nextUniform()
 */
export function openStream(seed: number, address: StreamAddress): Stream {
  return new Stream(seed, address);
}
