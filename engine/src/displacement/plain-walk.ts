import { type Cells, isOnRoad, stands } from './cells.ts';
import { Ground, leastWidth } from './ground.ts';
import type { Prepared } from './prepare.ts';
import type { Choices } from './routes.ts';

/** Up to so many people decide one by one. */
const fewPeople = 10;
/** A slice of the day is at least so large a part of it, and at most so many times the one before. */
const smallestShare = 0.001;
const mostGrowth = 8;
/** Cells are looked through in blocks of 2 to this power. */
const blockBits = 5;

/**
 * The same law where nothing but the place and the km made today must be remembered. People are
 * numbers in a table of cells, worked off by rising km. Only those who come to a camp that may
 * fill today, or to a neighbour of it, depend on others: they are held back until all others have
 * gone their ways, and then go on in slices of a random order.
 */
export class PlainWalk extends Ground {
  private readonly cells: Cells;
  private readonly standing: Float64Array;
  private readonly road: Float64Array;
  private readonly tomorrow: Float64Array;
  private readonly people: Float64Array;
  private readonly busy: Uint8Array;
  /** 1 for places whose people wait for their slice of the day. */
  private readonly held: Uint8Array;
  private filling: number[] = [];
  /** Cells of held places with people, and how many wait in each. */
  private readonly pool: number[] = [];
  private readonly waiting: Float64Array;
  private isHolding = false;
  /** Sums of the weights today at places near full camps, by place. */
  private readonly sums: Float64Array[] = [];
  private readonly sumsDay: Int32Array;
  /** By place: the roads that can be chosen, and see {@link levelsOf}. */
  private readonly roads: Int32Array[] = [];
  private readonly levels: (Float64Array | undefined)[] = [];
  private readonly levelsDay: Int32Array;
  private readonly pulls: Float64Array;

  constructor(ready: Prepared, cells: Cells, seed: number, draw: number, expected: boolean) {
    super(ready, seed, draw, expected);
    const { places } = this;
    this.cells = cells;
    this.standing = ready.present.slice();
    this.occupied.set(ready.present);
    const slots = cells.slotAt[ready.graph.from.length]!;
    this.road = new Float64Array(slots);
    this.tomorrow = new Float64Array(slots);
    this.people = new Float64Array(cells.count);
    this.busy = new Uint8Array((cells.count >> blockBits) + 1);
    this.held = new Uint8Array(places);
    this.waiting = new Float64Array(cells.count);
    this.sumsDay = new Int32Array(places).fill(-1);
    this.levelsDay = new Int32Array(places).fill(-1);
    this.pulls = new Float64Array(places);
  }

  enter(place: number, people: number): void {
    this.standing[place]! += people;
    this.occupied[place]! += people;
  }

  total(): number {
    let sum = 0;
    for (const people of this.standing) sum += people;
    for (const people of this.road) sum += people;
    return sum;
  }

  states(): number {
    let count = 0;
    for (const people of this.standing) if (people > 0) count += 1;
    for (const people of this.road) if (people > 0) count += 1;
    return count;
  }

  sink(): number {
    let gone = 0;
    for (const place of this.ready.draining) {
      if (!this.env.camp[place]) continue;
      this.at(place);
      const out = this.share(this.standing[place]!, this.ready.deactivation[place]!);
      this.standing[place]! -= out;
      this.occupied[place]! -= out;
      gone += out;
    }
    return gone;
  }

  step(): void {
    this.growCapacity();
    this.tomorrow.fill(0);
    if (this.filling.length > 0) this.held.fill(0);
    this.leaveCamps();
    this.lookAtCamps();
    this.leavePlaces();
    this.startRoads();
    this.isHolding = this.filling.length > 0;
    this.workOff();
    if (this.isHolding) this.workInSlices();
    this.road.set(this.tomorrow);
  }

  /** Those in camps decide before the others: they came first, and who leaves makes room. */
  private leaveCamps(): void {
    const { standing, env } = this;
    for (let place = 0; place < this.places; place++) {
      if (env.camp[place] !== 1 || standing[place]! <= 0) continue;
      this.setOutInTheMorning(place);
    }
  }

  private setOutInTheMorning(place: number): void {
    const people = this.standing[place]!;
    this.at(place);
    const going = this.share(people, this.env.movechance[place]!);
    if (going <= 0) return;
    this.standing[place]! -= going;
    this.occupied[place]! -= going;
    this.choose(place, going, -1);
  }

  /** People of other places: those near a camp that may fill set out now, the others are cells. */
  private leavePlaces(): void {
    const { standing, env, held, cells } = this;
    for (let place = 0; place < this.places; place++) {
      const people = standing[place]!;
      if (people <= 0 || env.camp[place] === 1) continue;
      if (held[place]) this.setOutInTheMorning(place);
      else {
        standing[place] = 0;
        this.occupied[place]! -= people;
        this.add(cells.first[place]!, people);
      }
    }
  }

  /** People on roads go on, come to the end, or turn back where the road was closed. */
  private startRoads(): void {
    const { slotAt, arrival } = this.cells;
    const { road, env } = this;
    for (let link = 0; link < arrival.length; link++) {
      const last = slotAt[link + 1]! - 1;
      for (let slot = slotAt[link]!; slot < last; slot++) {
        if (road[slot]! > 0) this.tomorrow[slot + 1]! += road[slot]!;
      }
      const people = road[last]!;
      if (people <= 0) continue;
      if (env.closed[link]) this.stay(this.ready.graph.from[link]!, people);
      else this.add(arrival[link]!, people);
    }
    road.fill(0);
  }

  private stay(place: number, people: number): void {
    this.standing[place]! += people;
    this.occupied[place]! += people;
  }

  private add(cell: number, people: number): void {
    this.people[cell]! += people;
    this.busy[cell >> blockBits] = 1;
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
      for (const near of places) if (!this.env.camp[near]) coming += this.standing[near]!;
      for (const link of links) coming += this.arriving(link);
      if (people + coming <= buffer) continue;
      this.filling.push(place);
      held[place] = 1;
      for (const near of neighbours) held[near] = 1;
    }
  }

  private moving(): number {
    let sum = 0;
    for (let place = 0; place < this.places; place++) {
      if (!this.env.camp[place]) sum += this.standing[place]!;
    }
    for (const people of this.road) sum += people;
    return sum;
  }

  /** People who come to the end of a road today. */
  private arriving(link: number): number {
    return this.road[this.cells.slotAt[link + 1]! - 1]!;
  }

  /** Works off the cells by rising km; held ones are put aside where that is wanted. */
  private workOff(): void {
    const { people, busy, held, cells } = this;
    for (let block = 0; block < busy.length; block++) {
      if (busy[block] === 0) continue;
      const end = Math.min(cells.count, (block + 1) << blockBits);
      for (let cell = block << blockBits; cell < end; cell++) {
        const here = people[cell]!;
        if (here <= 0) continue;
        people[cell] = 0;
        const place = cells.place[cell]!;
        if (this.isHolding && held[place]) {
          this.pool.push(cell);
          this.waiting[cell] = here;
        } else {
          this.decide(cell, place, here);
        }
      }
      busy[block] = 0;
    }
  }

  /** People in a cell: some stay, the others set out. */
  private decide(cell: number, place: number, people: number): void {
    const isSmall = people <= fewPeople && !this.expected && !this.held[place];
    if (isSmall && this.levelsOf(place)) {
      this.scatter(cell, place, people);
      return;
    }
    this.at(place);
    const going = this.share(people, this.env.movechance[place]!);
    this.stay(place, people - going);
    if (going > 0) this.choose(place, going, cell);
  }

  /** Few people, one by one: a number says whether somebody leaves, and by which road. */
  private scatter(cell: number, place: number, people: number): void {
    const leave = this.env.movechance[place]!;
    const levels = this.levels[place]!;
    const stream = this.stream(place);
    let u = this.spare[place]!;
    let width = this.width[place]!;
    let staying = 0;
    for (let one = 0; one < people; one++) {
      if (width < leastWidth) {
        u = stream.nextUniform();
        width = 1;
      }
      let low = leave;
      let range = 1 - leave;
      if (u >= leave && range > 0) staying += 1;
      else {
        let k = 0;
        let high = leave;
        low = levels[0]!;
        while (low > u) {
          k += 1;
          high = low;
          low = levels[k]!;
        }
        range = high - low;
        this.hop(cell, this.roads[place]![k]!, 1);
      }
      u = (u - low) / range;
      width *= range;
    }
    this.spare[place] = u;
    this.width[place] = width;
    if (staying > 0) this.stay(place, staying);
  }

  /** Bounds of the roads among numbers below the chance to leave; false where nobody can choose. */
  private levelsOf(place: number): boolean {
    if (this.levelsDay[place] === this.day) return this.levels[place] !== undefined;
    const choices = this.ready.choices(this.env, place);
    const isNew = choices.limited || this.roads[place] !== choices.link;
    this.levelsDay[place] = this.day;
    if (!isNew) return this.levels[place] !== undefined;
    this.roads[place] = choices.link;
    const count = choices.link.length;
    const sums = count === 0 ? choices.sum : this.sumsFor(place, choices);
    if (count === 0 || !(sums[0]! > 0)) {
      this.levels[place] = undefined;
      return false;
    }
    const scale = this.env.movechance[place]! / sums[0]!;
    const known = this.levels[place];
    const levels = known?.length === count ? known : new Float64Array(count);
    for (let k = 0; k + 1 < count; k++) levels[k] = sums[k + 1]! * scale;
    this.levels[place] = levels;
    return true;
  }

  private hop(cell: number, link: number, people: number): void {
    const { cells } = this;
    if (cell < 0) {
      this.road[cells.slotAt[link]!]! += people;
      return;
    }
    const target = cells.target[cells.targetAt[cell]! + cells.position[link]!]!;
    if (target >= 0) this.add(target, people);
    else if (target === stands) this.stay(this.ready.graph.to[link]!, people);
    else if (target === isOnRoad) this.tomorrow[cells.slotAt[link]! + 1]! += people;
  }

  /** Sums of the weights as the camps stand now. */
  private sumsFor(place: number, choices: Choices): Float64Array {
    if (!choices.limited) return choices.sum;
    if (this.held[place]) return this.sumsNow(choices);
    const count = choices.link.length;
    let known = this.sums[place];
    if (this.sumsDay[place] === this.day && known!.length === 2 * count) return known!;
    this.sumsDay[place] = this.day;
    if (known?.length !== 2 * count) {
      known = new Float64Array(2 * count);
      this.sums[place] = known;
    }
    const now = this.sumsNow(choices);
    for (let k = 0; k < count; k++) known![k] = now[k]!;
    return known!;
  }

  /** A road for each of those who leave; cell −1 in the morning, when they wait for the others. */
  private choose(place: number, people: number, cell: number): void {
    const choices = this.ready.choices(this.env, place);
    const count = choices.link.length;
    if (count === 0) {
      this.stay(place, people);
      return;
    }
    const sums = this.sumsFor(place, choices);
    let left = people;
    for (let k = 0; k < count && left > 0; k++) {
      const rest = sums[k]!;
      const after = k + 1 < count ? sums[k + 1]! : 0;
      const p = rest > 0 ? (rest - after) / rest : 1 / (count - k);
      const share = k === count - 1 || (after <= 0 && rest > 0) ? left : this.share(left, p);
      left -= share;
      if (share <= 0) continue;
      if (choices.limited && this.isRefused(choices.destination[k]!)) this.stay(place, share);
      else this.hop(cell, choices.link[k]!, share);
    }
  }

  /** How many of those held would come into each camp that may fill, as it stands now. */
  private mostStrides(): number {
    let most = 0;
    for (const camp of this.filling) {
      let coming = 0;
      const pulls = this.pulls.fill(-1);
      for (const cell of this.pool) {
        const place = this.cells.place[cell]!;
        if (place === camp) coming += this.waiting[cell]!;
        else if (pulls[place]! < 0) {
          pulls[place] = this.env.movechance[place]! * this.pull(place, camp);
        }
        if (place !== camp) coming += this.waiting[cell]! * pulls[place]!;
      }
      most = Math.max(most, coming / this.stride(camp));
    }
    return most;
  }

  /** Share of those who leave a place that chooses a camp. */
  private pull(place: number, camp: number): number {
    const choices = this.ready.choices(this.env, place);
    const sums = this.sumsFor(place, choices);
    const count = choices.link.length;
    let share = 0;
    for (let k = 0; k < count; k++) {
      if (choices.destination[k] !== camp || this.refusals[k] === 1) continue;
      share += sums[k]! - (k + 1 < count ? sums[k + 1]! : 0);
    }
    return share > 0 ? share / sums[0]! : 0;
  }

  /**
   * Each of those held gets a random time of day, and people of one slice of the day decide
   * together: slices are cut so that no camp takes more than about 1 % of its room in one.
   */
  private workInSlices(): void {
    this.isHolding = false;
    if (this.pool.length === 0) return;
    this.openOrder();
    let share = 1 / Math.max(1e-9, this.mostStrides());
    const before = new Float64Array(this.filling.length);
    for (let left = 1; left > 0; ) {
      share = Math.max(share, smallestShare);
      const now = share >= left * 0.999 ? left : share;
      this.filling.forEach((camp, c) => {
        before[c] = this.occupied[camp]!;
      });
      this.takeSlice(now / left);
      this.workOff();
      left -= now;
      let growth = mostGrowth;
      this.filling.forEach((camp, c) => {
        const change = Math.abs(this.occupied[camp]! - before[c]!);
        growth = Math.min(growth, this.stride(camp) / Math.max(change, 1e-9));
      });
      share = now * growth;
    }
    this.pool.length = 0;
  }

  private takeSlice(share: number): void {
    for (const cell of this.pool) {
      const people = this.waiting[cell]!;
      if (people <= 0) continue;
      const taken = this.slice(people, share);
      if (taken <= 0) continue;
      this.waiting[cell] = people - taken;
      this.add(cell, taken);
    }
  }
}
