import type { RandomNumbers } from '../core/index.ts';
import type { Choices } from './routes.ts';

/** Lots are parts of 2³². */
export const allLots = 2 ** 32;

/**
 * What one person in a place may do next, laid out flat for all places: lots are parts of 1, each
 * up to its limit. The first is to stay, the others are the candidates.
 */
export class Lots {
  limit = new Float64Array(1024);
  /** First road of each lot. */
  link = new Int32Array(1024);
  /** Its number among the roads out of the place. */
  position = new Int32Array(1024);
  /** What remains after that road. */
  rest = new Int32Array(1024);
  /** A camp that may refuse people, or −1. */
  camp = new Int32Array(1024);
  /** First lot, by key. */
  readonly first: Int32Array;
  private readonly room: Int32Array;
  private used = 0;
  private drawn = new Float64Array(64);

  constructor(keys: number) {
    this.first = new Int32Array(keys);
    this.room = new Int32Array(keys);
  }

  /**
   * Lays out the lots of one key.
   *
   * @param sums weights from each candidate on; all 0 where none can be reached, each then as likely
   * @param leave chance to leave; without candidates people stay
   * @param position number of each road among those out of its start
   */
  lay(
    key: number,
    choices: Choices,
    sums: Float64Array,
    leave: number,
    position: Int32Array,
  ): void {
    const count = choices.link.length;
    this.reserve(key, count + 1);
    const { limit } = this;
    const first = this.first[key]!;
    const all = count === 0 ? 0 : sums[0]!;
    limit[first] = count === 0 ? allLots : allLots * (1 - leave);
    for (let k = 0; k < count; k++) {
      const after = k + 1 === count ? 0 : all > 0 ? sums[k + 1]! / all : 1 - (k + 1) / count;
      const at = first + k + 1;
      limit[at] = after > 0 ? allLots * (1 - leave * after) : allLots;
      this.link[at] = choices.link[k]!;
      this.position[at] = position[choices.link[k]!]!;
      this.rest[at] = choices.rest[k]!;
      this.camp[at] = choices.limited ? choices.destination[k]! : -1;
    }
  }

  /** People draw lots of one key, to be taken by {@link take}; the highest lot drawn. */
  share(stream: RandomNumbers, first: number, people: number): number {
    const { limit, drawn } = this;
    let last = first;
    for (let one = 0; one < people; one++) {
      const lot = drawLot(stream, limit, first);
      if (lot > last) last = lot;
      drawn[lot - first]! += 1;
    }
    return last;
  }

  /** So many drew a lot, counted from the first of its key. */
  put(at: number, people: number): void {
    this.drawn[at] = people;
  }

  /** How many drew a lot, counted from the first of its key, and no longer have it. */
  take(at: number): number {
    const people = this.drawn[at]!;
    this.drawn[at] = 0;
    return people;
  }

  private reserve(key: number, count: number): void {
    if (this.room[key]! >= count) return;
    if (this.drawn.length < count) this.drawn = new Float64Array(2 * count);
    this.first[key] = this.used;
    this.room[key] = count;
    this.used += count;
    if (this.used <= this.limit.length) return;
    const limit = new Float64Array(2 * this.used);
    limit.set(this.limit);
    this.limit = limit;
    for (const name of ['link', 'position', 'rest', 'camp'] as const) {
      const more = new Int32Array(2 * this.used);
      more.set(this[name]);
      this[name] = more;
    }
  }
}

/** The lot drawn, from the first of a place on: 32 random bits, and 32 more where they do not decide. */
export function drawLot(stream: RandomNumbers, limit: Float64Array, first: number): number {
  const word = stream.nextU32();
  let lot = first;
  while (word >= limit[lot]!) lot += 1;
  if (limit[lot]! - word >= 1) return lot;
  const fine = word + stream.nextU32() * 2 ** -32;
  while (fine >= limit[lot]!) lot += 1;
  return lot;
}
