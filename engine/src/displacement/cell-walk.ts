import type { Cells } from './cells.ts';
import { Ground } from './ground.ts';
import { allLots, Lots } from './lots.ts';
import type { Prepared } from './prepare.ts';
import type { Choices } from './routes.ts';

/** A slice of the day is at least so large a part of it, and at most so many times the one before. */
const smallestShare = 0.001;
const mostGrowth = 8;

/**
 * A day in a table of cells, worked off by rising km. Only those who come to a camp that may fill
 * today, or to a place from which it can be chosen, depend on others: they are held back until all
 * others have gone their ways, and then go on in slices of a random order.
 */
export abstract class CellWalk extends Ground {
  protected readonly cells: Cells;
  /** One bit for each cell with people, 32 in a word. */
  private readonly busy: Int32Array;
  /** 1 for places whose people wait for their slice of the day. */
  protected readonly held: Uint8Array;
  protected filling: number[] = [];
  protected isHolding = false;
  private readonly kinds: number;
  /** Sums of the weights today at places near full camps, by place. */
  private readonly sums: Float64Array[] = [];
  private readonly sumsMoment: Int32Array;
  /** Counts the times at which camps are looked at; those of the day and of the slice. */
  private moment = 0;
  private morning = 0;
  /** People put aside, by place. */
  private readonly waitingIn: Float64Array;
  /** At 2 × key, and at the next where people must leave: see {@link lotsAt}. */
  protected readonly lots: Lots;
  private readonly lotsMoment: Int32Array;
  /** What lots were laid from: they stay the same where no camp with a limit can be chosen. */
  private readonly laid: (Choices | undefined)[] = [];
  private readonly laidLeave: Float64Array;

  constructor(ready: Prepared, cells: Cells, seed: number, draw: number, expected: boolean) {
    super(ready, seed, draw, expected);
    this.cells = cells;
    this.kinds = ready.kinds.count;
    this.busy = new Int32Array((cells.count >> 5) + 1);
    this.held = new Uint8Array(this.places);
    this.sumsMoment = new Int32Array(this.places * ready.kinds.count);
    this.waitingIn = new Float64Array(this.places);
    this.lots = new Lots(2 * this.places * ready.kinds.count);
    this.lotsMoment = new Int32Array(2 * this.places * ready.kinds.count);
    this.laidLeave = new Float64Array(2 * this.places * ready.kinds.count);
  }

  /** People who begin the day in a place. */
  protected abstract peopleIn(place: number): number;

  /** People who come to the end of a road today. */
  protected abstract arriving(link: number): number;

  /** People on roads this morning. */
  protected abstract onRoads(): number;

  /** Those in camps decide before the others: they came first, and who leaves makes room. */
  protected abstract leaveCamps(): void;

  /** People of other places: those who are held decide now, the others begin their day. */
  protected abstract leavePlaces(): void;

  /** People on roads go on, come to the end, or turn back where the road was closed. */
  protected abstract startRoads(): void;

  /** Those in a cell decide or, where they are to be held, are put aside. */
  protected abstract workOn(cell: number): void;

  /** A share of those put aside begin their day. */
  protected abstract takeSlice(share: number): void;

  /** Tells how many wait in each cell. */
  protected abstract eachWaiting(visit: (cell: number, people: number) => void): void;

  /** The day is over. */
  protected abstract settle(): void;

  step(): void {
    this.growCapacity();
    if (this.filling.length > 0) this.held.fill(0);
    this.morning = this.lookAgain();
    this.leaveCamps();
    this.morning = this.lookAgain();
    this.lookAtCamps();
    this.leavePlaces();
    this.startRoads();
    this.isHolding = this.filling.length > 0;
    if (this.isHolding) this.openOrder();
    this.workOff();
    if (this.isHolding) this.workInSlices();
    this.settle();
  }

  /** From here on choices see how full the camps are now. */
  private lookAgain(): number {
    this.moment += 1;
    return this.moment;
  }

  /** Number of a place and a kind of people. */
  protected keyOf(place: number, kind: number): number {
    return place * this.ready.kinds.count + kind;
  }

  private momentOf(place: number): number {
    return this.held[place] ? this.moment : this.morning;
  }

  /** By rising km, so that those whom a cell sends on are met later. */
  private workOff(): void {
    const { busy } = this;
    for (let word = 0; word < busy.length; word++) {
      for (let bits = busy[word]!; bits !== 0; bits = busy[word]!) {
        const least = bits & -bits;
        busy[word] = bits ^ least;
        this.workOn((word << 5) + 31 - Math.clz32(least));
      }
    }
  }

  /** Camps that today's people may bring beyond their buffer; their neighbours are held. */
  private lookAtCamps(): void {
    const { ready, held } = this;
    this.filling = [];
    let moving = -1;
    for (const { place, neighbours, places, links } of ready.limited) {
      const room = this.room(place);
      const people = this.occupied[place]!;
      if (room < 1 || people >= room) continue;
      const buffer = ready.settings.capacityBuffer * room;
      if (moving < 0) moving = this.moving();
      if (people + moving <= buffer) continue;
      let coming = 0;
      for (const near of places) if (!this.env.camp[near]) coming += this.peopleIn(near);
      for (const link of links) coming += this.arriving(link);
      if (people + coming <= buffer || this.isCalm(place)) continue;
      this.filling.push(place);
      held[place] = 1;
      for (const near of neighbours) held[near] = 1;
    }
  }

  /** Whether so few are sure to come to a camp today that nobody need look again. */
  protected isCalm(_camp: number): boolean {
    return false;
  }

  private moving(): number {
    let sum = this.onRoads();
    for (let place = 0; place < this.places; place++) {
      if (!this.env.camp[place]) sum += this.peopleIn(place);
    }
    return sum;
  }

  /** Sums of the weights as the camps stood at the last look, from each candidate on. */
  private sumsFor(place: number, kind: number, choices: Choices): Float64Array {
    if (!choices.limited) return choices.sum;
    const count = choices.link.length;
    const moment = this.momentOf(place);
    const key = this.keyOf(place, kind);
    let known = this.sums[key];
    if (this.sumsMoment[key] === moment) return known!;
    this.sumsMoment[key] = moment;
    if (known?.length !== count) {
      known = new Float64Array(count);
      this.sums[key] = known;
    }
    const now = this.sumsNow(choices);
    for (let k = 0; k < count; k++) known![k] = now[k]!;
    return known!;
  }

  /** First of the {@link Lots} of one person in a place, as camps stood at the last look. */
  protected lotsAt(place: number, kind: number, isForced: boolean): number {
    const at = 2 * (place * this.kinds + kind) + (isForced ? 1 : 0);
    const moment = this.held[place] === 1 ? this.moment : this.morning;
    if (this.lotsMoment[at] !== moment) this.layLots(at, place, kind, isForced, moment);
    return this.lots.first[at]!;
  }

  private layLots(
    at: number,
    place: number,
    kind: number,
    isForced: boolean,
    moment: number,
  ): void {
    this.lotsMoment[at] = moment;
    const choices = this.ready.choices(this.env, place, kind);
    const leave = isForced ? 1 : this.env.movechance[place]!;
    if (!choices.limited && this.laid[at] === choices && this.laidLeave[at] === leave) return;
    this.laid[at] = choices;
    this.laidLeave[at] = leave;
    const sums = choices.link.length === 0 ? choices.sum : this.sumsFor(place, kind, choices);
    this.lots.lay(at, choices, sums, leave, this.cells.position);
  }

  /** How many of those left, who drew no lot from the first up to this one, draw it. */
  protected nextShare(lot: number, first: number, left: number): number {
    const { limit } = this.lots;
    const to = limit[lot]!;
    if (to >= allLots) return left;
    const from = lot === first ? 0 : limit[lot - 1]!;
    return this.share(left, (to - from) / (allLots - from));
  }

  protected markBusy(cell: number): void {
    this.busy[cell >> 5]! |= 1 << cell;
  }

  /** How many strides of a camp those held would make up, as it stands now: the most of all camps. */
  private mostStrides(): number {
    const { waitingIn } = this;
    waitingIn.fill(0);
    this.eachWaiting((cell, people) => {
      waitingIn[this.cells.place[cell]!]! += people;
    });
    let most = 0;
    for (const camp of this.filling) {
      let coming = waitingIn[camp]!;
      for (let place = 0; place < this.places; place++) {
        const people = waitingIn[place]!;
        if (people > 0 && place !== camp) coming += people * this.pull(place, camp);
      }
      most = Math.max(most, coming / this.stride(camp));
    }
    return most;
  }

  /** Share of those in a place that sets out for a camp. */
  private pull(place: number, camp: number): number {
    const choices = this.ready.choices(this.env, place);
    const count = choices.link.length;
    if (count === 0) return 0;
    const sums = this.sumsFor(place, 0, choices);
    let share = 0;
    for (let k = 0; k < count; k++) {
      if (choices.destination[k] !== camp || this.isRefused(camp)) continue;
      share += sums[k]! - (k + 1 < count ? sums[k + 1]! : 0);
    }
    return share > 0 ? (this.env.movechance[place]! * share) / sums[0]! : 0;
  }

  /**
   * Each of those held gets a random time of day, and people of one slice of the day decide
   * together: slices are cut so that no camp takes more than its stride in one.
   */
  private workInSlices(): void {
    this.isHolding = false;
    this.lookAgain();
    let share = 1 / Math.max(1e-9, this.mostStrides());
    const before = new Float64Array(this.filling.length);
    for (let left = 1; left > 0; ) {
      share = Math.max(share, smallestShare);
      const now = share >= left * 0.999 ? left : share;
      this.filling.forEach((camp, c) => {
        before[c] = this.occupied[camp]!;
      });
      this.lookAgain();
      this.takeSlice(now / left);
      this.workOff();
      left -= now;
      let growth = mostGrowth;
      this.filling.forEach((camp, c) => {
        const change = Math.abs(this.occupied[camp]! - before[c]!);
        growth = Math.min(growth, (this.stride(camp) + 1) / (change + 1));
      });
      share = now * growth;
    }
  }
}
