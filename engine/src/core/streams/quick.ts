import { normalQuantile } from '../special/index.ts';
import { checkAddress, purposeWord, type StreamAddress, seedHigh, seedLow } from './address.ts';
import { philoxBlock } from './philox.ts';
import { uniformOfWords } from './uniform.ts';

/** What samplers take their random numbers from. */
export interface RandomNumbers {
  /** The next 32 random bits as a number in [0, 2³²). */
  nextU32(): number;
  /** The next uniform in the open interval (0, 1), 52 random bits. */
  nextUniform(): number;
  /** The next standard normal. */
  nextNormal(): number;
}

/**
 * A stream for loops that take very many numbers: opened by address like a {@link Stream}, but
 * from there on the numbers come from sfc32, a small generator of 128 bits of state that begins
 * with the first Philox block of the address. About four times as fast. It can only be read from
 * its start on.
 *
 * @see Doty-Humphrey (2014), PractRand, generator sfc32
 */
export class QuickStream implements RandomNumbers {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 0;
  private readonly block = new Uint32Array(4);

  constructor(seed: number, address: StreamAddress) {
    this.reopen(seed, address.purpose, address.t, address.draw, address.entity);
  }

  /**
   * Moves to the start of another stream, without allocation.
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
    const { block } = this;
    philoxBlock(
      0,
      purposeWord(purpose, t),
      draw | 0,
      entity | 0,
      seedLow(seed),
      seedHigh(seed),
      block,
      0,
    );
    this.a = block[0]! | 0;
    this.b = block[1]! | 0;
    this.c = block[2]! | 0;
    this.counter = block[3]! | 0;
  }

  nextU32(): number {
    const { b, c } = this;
    const out = (((this.a + b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  }

  nextUniform(): number {
    const high = this.nextU32();
    return uniformOfWords(high, this.nextU32());
  }

  nextNormal(): number {
    return normalQuantile(this.nextUniform());
  }
}
