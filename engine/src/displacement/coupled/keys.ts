import { type Purpose, purposes, QuickStream } from '../../core/index.ts';
import type { Ways } from '../atlas.ts';

const purpose: Purpose = purposes.displacement;

/** A number of 32 bits from two, each bit of which hangs on all of theirs. */
export function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The same way has the same number in two cases, whichever met it first. */
export class WayKeys {
  private readonly keys: number[] = [0];
  private readonly ways: Ways;

  constructor(ways: Ways) {
    this.ways = ways;
  }

  of(way: number): number {
    const known = this.keys[way];
    if (known !== undefined) return known;
    const key = mixed(this.of(this.ways.tail[way]!), this.ways.head[way]! + 1);
    this.keys[way] = key;
    return key;
  }
}

/** Uniform numbers by what is drawn instead of by the order of drawing. */
export class KeyedNumbers {
  private readonly stream: QuickStream;
  private readonly seed: number;
  private readonly draw: number;
  private at = 0;

  constructor(seed: number, draw: number) {
    this.seed = seed;
    this.draw = draw;
    this.stream = new QuickStream(seed, { purpose, t: 0, draw, entity: 0 });
  }

  /** What is drawn from here on belongs to a key on a day. */
  open(day: number, key: number): void {
    this.stream.reopen(this.seed, purpose, day, this.draw, key);
    this.at = 0;
  }

  /** Number `index` of the key; indices rise from call to call. */
  uniform(index: number): number {
    let u = this.stream.nextUniform();
    while (this.at < index) {
      u = this.stream.nextUniform();
      this.at += 1;
    }
    this.at += 1;
    return u;
  }
}
