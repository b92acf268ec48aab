import { binomialQuantile } from '../../core/index.ts';
import { type Cells, isOnRoad, stands } from '../cells.ts';
import { Cohorts } from '../cohorts.ts';
import { Ground } from '../ground.ts';
import { kindBits, recentMask, remembering } from '../memory-walk.ts';
import type { Prepared } from '../prepare.ts';
import type { Beside } from './beside.ts';
import { Bins } from './bins.ts';
import { KeyedNumbers, mixed, type WayKeys } from './keys.ts';
import type { Order, OrderOf } from './order.ts';

/** The day is halved so often at most: slices of a thousandth. */
const mostHalvings = 10;
const ticks = 1 << mostHalvings;

/** Groups by number in the bins, and how many of each wait for one part of the day. */
interface Part {
  readonly groups: number[];
  readonly people: number[];
}

function put(part: Part, group: number, people: number): void {
  if (people <= 0) return;
  part.groups.push(group);
  part.people.push(people);
}

/** Strides of a camp that people of one slice may make up. */
const mostTaken = 0.5;

/** What a key is for. */
const [choosing, halving, entering, draining] = [1, 2, 3, 4] as const;

/**
 * The law of the other walks for runs of one case beside another. Each share is the quantile of its
 * binomial distribution at a random number that goes by what is shared out: run, day, place, km made
 * on arrival, memory, slice of the day, and candidate. What is the same in both cases gives the same
 * numbers, what is nearly the same nearly the same ones; what other places did does not matter.
 */
export class CoupledWalk extends Ground {
  private today = new Cohorts();
  private next = new Cohorts();
  private readonly cells: Cells;
  private readonly bins: Bins;
  private readonly ways: WayKeys;
  private readonly orders: OrderOf;
  private readonly numbers: KeyedNumbers;
  private readonly linkOf: Int32Array;
  private readonly speed: number;
  private readonly keepsTravel: boolean;
  /** By cell: a key that is the same in both cases. */
  private readonly cellKeys: Float64Array;
  /** Places whose people wait for their slice of the day. */
  private readonly held: Uint8Array;
  private filling: number[] = [];
  private readonly inPlace: Float64Array;
  private readonly atEnd: Float64Array;
  private tick = 0;
  /** Sums of the weights in the order of drawing as camps stood at the last look. */
  private readonly sums = new Map<Order, Float64Array>();
  /** Groups put aside, by number in the bins. */
  private pool: number[] = [];
  private readonly waiting: Float64Array;
  private isHolding = false;
  /** How many times more came in a slice than was expected. */
  private surplus = 1;

  constructor(ready: Prepared, beside: Beside, cells: Cells, seed: number, draw: number) {
    super(ready, seed, draw, false);
    const links = ready.graph.from.length;
    this.cells = cells;
    this.bins = new Bins(cells.count);
    this.ways = beside.ways;
    this.orders = beside.orders;
    this.cellKeys = beside.cellKeys;
    this.numbers = new KeyedNumbers(seed, draw);
    this.linkOf = new Int32Array(cells.slotAt[links]!);
    for (let link = 0; link < links; link++)
      this.linkOf.fill(link, cells.slotAt[link]!, cells.slotAt[link + 1]!);
    this.speed = ready.settings.maxMoveSpeed;
    this.keepsTravel = ready.settings.avoidShortStints;
    this.held = new Uint8Array(this.places);
    this.waiting = new Float64Array(this.places);
    this.inPlace = new Float64Array(this.places);
    this.atEnd = new Float64Array(links);
    this.begin();
  }

  protected arrive(place: number, kind: number, people: number): void {
    this.today.add(place, 0, kind << kindBits, 0, people);
  }

  total(): number {
    return this.today.total();
  }

  states(): number {
    return this.today.size;
  }

  private quantile(index: number, people: number, p: number): number {
    if (p <= 0 || people <= 0) return 0;
    if (p >= 1) return people;
    return binomialQuantile(this.numbers.uniform(index), people, p);
  }

  private open(purpose: number, place: number, what: number): void {
    this.numbers.open(this.day, mixed(mixed(purpose, this.ready.entities[place]!), what));
  }

  override newcomers(left: number, weight: number, sum: number, place: number): number {
    this.open(entering, place, 0);
    return this.quantile(0, left, weight / sum);
  }

  sink(): number {
    const { today } = this;
    let gone = 0;
    for (let at = 0; at < today.size; at++) {
      const place = today.position[at]!;
      if (place >= this.places || !this.env.camp[place]) continue;
      const out = this.ready.deactivation[place]!;
      if (out <= 0) continue;
      this.open(draining, place, mixed(this.ways.of(today.way[at]!), today.memory[at]!));
      const share = this.quantile(0, today.people[at]!, out);
      today.people[at]! -= share;
      this.occupied[place]! -= share;
      gone += share;
    }
    return gone;
  }

  step(): void {
    this.growCapacity();
    this.tick = 0;
    this.tally();
    this.sums.clear();
    this.leave(1);
    this.sums.clear();
    this.lookAtCamps();
    this.leave(0);
    this.startRoads();
    this.isHolding = this.filling.length > 0;
    this.workOff();
    if (this.isHolding) this.workInSlices();
    const { today } = this;
    this.today = this.next;
    this.next = today;
    today.clear();
    this.bins.clear();
  }

  private tally(): void {
    const { today, cells, places } = this;
    this.inPlace.fill(0);
    this.atEnd.fill(0);
    for (let at = 0; at < today.size; at++) {
      const position = today.position[at]!;
      const people = today.people[at]!;
      if (position < places) {
        this.inPlace[position]! += people;
        continue;
      }
      const link = this.linkOf[position - places]!;
      if (position - places === cells.slotAt[link + 1]! - 1) this.atEnd[link]! += people;
    }
  }

  /** Those in camps decide before the others: they came first, and who leaves makes room. */
  private leave(camp: 0 | 1): void {
    const { today, env } = this;
    for (let at = 0; at < today.size; at++) {
      const place = today.position[at]!;
      if (place >= this.places || env.camp[place] !== camp) continue;
      const people = today.people[at]!;
      this.occupied[place]! -= people;
      const cell = this.cells.first[place]!;
      this.decide(cell, place, today.way[at]!, today.memory[at]!, people, true);
    }
  }

  private startRoads(): void {
    const { today, places, cells } = this;
    for (let at = 0; at < today.size; at++) {
      const slot = today.position[at]! - places;
      if (slot < 0) continue;
      const [way, memory, people] = [today.way[at]!, today.memory[at]!, today.people[at]!];
      const link = this.linkOf[slot]!;
      if (slot < cells.slotAt[link + 1]! - 1)
        this.next.add(places + slot + 1, way, this.remembered(memory, this.speed), 0, people);
      else if (this.env.closed[link])
        this.rest(this.ready.graph.from[link]!, way, memory, cells.lastKm[link]!, people);
      else this.bins.add(cells.arrival[link]!, way, memory, people);
    }
  }

  private remembered(memory: number, made: number): number {
    return this.keepsTravel ? remembering(memory, made, this.ready.recentGrain) : memory;
  }

  private rest(place: number, way: number, memory: number, made: number, people: number): void {
    this.occupied[place]! += people;
    this.next.add(place, way, this.remembered(memory, made), 0, people);
  }

  /** People in a cell: some stay, the others set out; in the morning those who spent the night. */
  private decide(
    cell: number,
    place: number,
    way: number,
    memory: number,
    people: number,
    isMorning: boolean,
  ): void {
    if (way > 0) {
      this.follow(cell, place, way, memory, people);
      return;
    }
    const made = this.cells.km[cell]!;
    const isForced =
      this.keepsTravel &&
      !isMorning &&
      this.env.town[place] === 1 &&
      (memory & recentMask) + made < this.speed;
    const when = isMorning ? ticks : this.tick;
    this.open(choosing, place, mixed(mixed(this.cellKeys[cell]!, memory), when));
    const going = isForced ? people : this.quantile(0, people, this.env.movechance[place]!);
    if (people > going) this.rest(place, 0, memory, made, people - going);
    if (going > 0) this.choose(cell, place, memory, going);
  }

  /** The next road of a way that was chosen before. */
  private follow(cell: number, place: number, way: number, memory: number, people: number): void {
    const { ways } = this.ready.atlas;
    const link = this.openRoad(place, ways.head[way]!);
    if (link < 0 || this.isRefused(ways.last[way]!))
      this.rest(place, 0, memory, this.cells.km[cell]!, people);
    else this.hop(cell, link, ways.tail[way]!, memory, people);
  }

  private hop(cell: number, link: number, way: number, memory: number, people: number): void {
    const { cells } = this;
    const target = cells.target[cells.targetAt[cell]! + cells.position[link]!]!;
    if (target >= 0) this.bins.add(target, way, memory, people);
    else if (target === stands) {
      const made = cells.km[cell]! + this.ready.graph.distance[link]!;
      this.rest(this.ready.graph.to[link]!, way, memory, made, people);
    } else if (target === isOnRoad) {
      const later = this.remembered(memory, cells.km[cell]! + this.speed);
      this.next.add(this.places + cells.slotAt[link]! + 1, way, later, 0, people);
    }
  }

  private choose(cell: number, place: number, memory: number, people: number): void {
    const order = this.orders(this.env, this.day, place, memory >> kindBits);
    const { choices, candidate, index } = order;
    const count = candidate.length;
    if (count === 0) {
      this.rest(place, 0, memory, this.cells.km[cell]!, people);
      return;
    }
    const sums = this.sumsFor(order);
    let left = people;
    for (let i = 0; i < count && left > 0; i++) {
      const [rest, after] = [sums[i]!, i + 1 < count ? sums[i + 1]! : 0];
      const isLast = i === count - 1 || (after <= 0 && rest > 0);
      const p = rest > 0 ? (rest - after) / rest : 1 / (count - i);
      const share = isLast ? left : this.quantile(1 + index[i]!, left, p);
      if (share <= 0) continue;
      left -= share;
      const k = candidate[i]!;
      if (choices.limited && this.isRefused(choices.destination[k]!))
        this.rest(place, 0, memory, this.cells.km[cell]!, share);
      else this.hop(cell, choices.link[k]!, choices.rest[k]!, memory, share);
    }
  }

  private sumsFor(order: Order): Float64Array {
    const { choices, candidate, sum } = order;
    if (!choices.limited) return sum;
    const known = this.sums.get(order);
    if (known) return known;
    const weights = this.weightsNow(choices);
    const now = new Float64Array(candidate.length);
    let rest = 0;
    for (let i = candidate.length - 1; i >= 0; i--) {
      rest += weights[candidate[i]!]!;
      now[i] = rest;
    }
    this.sums.set(order, now);
    return now;
  }

  /** Camps that today's people may bring beyond their buffer; those near them are held. */
  private lookAtCamps(): void {
    const { ready, held, env } = this;
    held.fill(0);
    this.filling = [];
    for (const { place, neighbours, places, links } of ready.limited) {
      const room = this.room(place);
      const people = this.occupied[place]!;
      if (room < 1 || people >= room) continue;
      let coming = 0;
      for (const near of places)
        coming += env.camp[near] ? this.underway(near) : this.inPlace[near]!;
      for (const link of links) coming += this.atEnd[link]!;
      if (people + coming <= ready.settings.capacityBuffer * room) continue;
      this.filling.push(place);
      held[place] = 1;
      for (const near of neighbours) held[near] = 1;
    }
  }

  /** How many left a camp this morning. */
  private underway(camp: number): number {
    return Math.max(0, this.inPlace[camp]! - this.occupied[camp]!);
  }

  /** Works off the cells by rising km; those held are put aside. */
  private workOff(): void {
    const { bins, cells, held } = this;
    for (let cell = bins.nextCell(0); cell >= 0; cell = bins.nextCell(cell + 1)) {
      const place = cells.place[cell]!;
      const waits = this.isHolding && held[place] === 1;
      for (let at = bins.first(cell); at >= 0; at = bins.following(at)) {
        const people = bins.people(at);
        if (people <= 0) continue;
        if (waits) {
          this.pool.push(at);
          continue;
        }
        bins.empty(at);
        this.decide(cell, place, bins.way(at), bins.memory(at), people, false);
      }
    }
  }

  private workInSlices(): void {
    const { bins, pool } = this;
    this.isHolding = false;
    const people = pool.map((at) => bins.people(at));
    for (const at of pool) bins.empty(at);
    this.surplus = 1;
    this.takePart(0, 0, { groups: pool, people });
    this.pool = [];
  }

  /**
   * People of one part of the day decide together where no camp takes more than its stride of them;
   * else the part is halved. Halves are the same parts of the day in both cases.
   */
  private takePart(depth: number, start: number, part: Part): void {
    if (part.groups.length === 0) return;
    this.sums.clear();
    const isOne = part.groups.length === 1 && part.people[0] === 1;
    if (depth === mostHalvings || isOne || this.mostStrides(part) <= mostTaken) {
      this.decideTogether(start, part);
      return;
    }
    const middle = start + (ticks >> (depth + 1));
    const [early, late] = this.halves(part, middle);
    this.takePart(depth + 1, start, early);
    this.takePart(depth + 1, middle, late);
  }

  private decideTogether(start: number, { groups, people }: Part): void {
    const { bins, filling } = this;
    const before = filling.map((camp) => this.occupied[camp]!);
    const limits = filling.map((camp) => this.stride(camp));
    groups.forEach((at, i) => {
      bins.add(bins.cell(at), bins.way(at), bins.memory(at), people[i]!);
    });
    this.tick = start;
    this.workOff();
    filling.forEach((camp, c) => {
      const change = Math.abs(this.occupied[camp]! - before[c]!);
      this.surplus = Math.max(this.surplus, change / limits[c]!);
    });
  }

  private halves({ groups, people }: Part, middle: number): readonly [Part, Part] {
    const { bins, cells } = this;
    const early: Part = { groups: [], people: [] };
    const late: Part = { groups: [], people: [] };
    groups.forEach((at, i) => {
      const state = mixed(this.ways.of(bins.way(at)), bins.memory(at));
      const cell = bins.cell(at);
      this.open(halving, cells.place[cell]!, mixed(mixed(this.cellKeys[cell]!, state), middle));
      const first = this.quantile(0, people[i]!, 0.5);
      put(early, at, first);
      put(late, at, people[i]! - first);
    });
    return [early, late];
  }

  /** How many strides of a camp these would make up, as it stands now: the most of all camps. */
  private mostStrides({ groups, people }: Part): number {
    const { cells, bins, waiting } = this;
    waiting.fill(0);
    groups.forEach((at, i) => {
      waiting[cells.place[bins.cell(at)]!]! += people[i]!;
    });
    let most = 0;
    for (const camp of this.filling) {
      let coming = waiting[camp]!;
      for (let place = 0; place < this.places; place++) {
        if (waiting[place]! > 0 && place !== camp)
          coming += waiting[place]! * this.pull(place, camp);
      }
      most = Math.max(most, coming / this.stride(camp));
    }
    return most * this.surplus;
  }

  /** Share of those in a place that sets out for a camp. */
  private pull(place: number, camp: number): number {
    const order = this.orders(this.env, this.day, place, 0);
    const { choices, candidate } = order;
    if (candidate.length === 0 || this.isRefused(camp)) return 0;
    const sums = this.sumsFor(order);
    let share = 0;
    for (let i = 0; i < candidate.length; i++) {
      if (choices.destination[candidate[i]!] === camp)
        share += sums[i]! - (i + 1 < candidate.length ? sums[i + 1]! : 0);
    }
    return share > 0 ? (this.env.movechance[place]! * share) / sums[0]! : 0;
  }
}
