import type { Cohorts } from './cohorts.ts';
import type { Prepared } from './prepare.ts';
import { Walk } from './walk.ts';

/** Who leaves a camp less often than this is old by the time. */
const rarely = 0.01;
/** So many numbers of kinds and times fit into the memory of people, see {@link Walk}. */
const mostNumbers = 2 ** 14;

/**
 * The same walk, in which those who set out first decide first, as in the peer: groups keep the day
 * on which they set out. Who came into a camp that few leave is among the oldest from then on.
 */
export class AgeWalk extends Walk {
  private readonly width: number;
  private readonly hasBegun: boolean;
  private sorted = new Int32Array(64);
  private readonly starts: Int32Array;
  /** Place of the first in {@link sorted} who may still wait; −1 before the first slice of a day. */
  private cursor = -1;
  private waiting = 0;

  constructor(ready: Prepared, seed: number, draw: number, expected: boolean) {
    super(ready, seed, draw, expected);
    const { days } = ready.model;
    const times = Math.floor(mostNumbers / ready.kinds.count) - 1;
    this.width = 2 * Math.ceil(days / times / 2);
    this.starts = new Int32Array(days + 3);
    this.hasBegun = true;
  }

  protected override freshMemory(place: number, kind: number): number {
    const start = this.hasBegun ? 1 + Math.floor(this.day / this.width) : 0;
    return super.freshMemory(place, start * this.ready.kinds.count + kind);
  }

  protected override kindOf(memory: number): number {
    return super.kindOf(memory) % this.ready.kinds.count;
  }

  private startOf(memory: number): number {
    return Math.floor(super.kindOf(memory) / this.ready.kinds.count);
  }

  protected override rest(
    place: number,
    way: number,
    memory: number,
    made: number,
    people: number,
  ): void {
    const isOld = way === 0 && this.env.camp[place] === 1 && this.env.movechance[place]! <= rarely;
    super.rest(
      place,
      way,
      isOld ? this.withKind(memory, this.kindOf(memory)) : memory,
      made,
      people,
    );
  }

  /** Numbers of the groups by the day on which they set out. */
  private sort(groups: Cohorts): void {
    const { starts } = this;
    if (this.sorted.length < groups.size) this.sorted = new Int32Array(2 * groups.size);
    starts.fill(0);
    for (let at = 0; at < groups.size; at++) starts[this.startOf(groups.memory[at]!) + 1]! += 1;
    for (let k = 1; k < starts.length; k++) starts[k]! += starts[k - 1]!;
    for (let at = 0; at < groups.size; at++) {
      const start = this.startOf(groups.memory[at]!);
      this.sorted[starts[start]!] = at;
      starts[start]! += 1;
    }
  }

  protected override decideInOrder(): void {
    this.cursor = -1;
    this.sort(this.today);
    for (let k = 0; k < this.today.size; k++) this.decideGroup(this.sorted[k]!);
  }

  /** The oldest of those who wait begin their day; of one age, a random part. */
  protected override takeSlice(share: number): void {
    const { underway } = this;
    if (this.cursor < 0) {
      this.sort(underway);
      this.cursor = 0;
      this.waiting = underway.total();
    }
    let wanted = share >= 1 ? Number.POSITIVE_INFINITY : share * this.waiting;
    while (this.cursor < underway.size && wanted > 0) {
      const first = this.cursor;
      const start = this.startOf(underway.memory[this.sorted[first]!]!);
      let [end, alike] = [first, 0];
      for (; end < underway.size; end++) {
        const at = this.sorted[end]!;
        if (this.startOf(underway.memory[at]!) !== start) break;
        alike += underway.people[at]!;
      }
      const part = alike <= wanted ? 1 : wanted / alike;
      for (let k = first; k < end; k++) this.waiting -= this.takeOf(this.sorted[k]!, part);
      if (part < 1) return;
      wanted -= alike;
      this.cursor = end;
    }
  }
}
