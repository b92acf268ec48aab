import type { QuickStream } from '../core/index.ts';
import { CellWalk } from './cell-walk.ts';
import { type Cells, isOnRoad, stands } from './cells.ts';
import { Cohorts } from './cohorts.ts';
import { Entries } from './entries.ts';
import { drawLot } from './lots.ts';
import type { Prepared } from './prepare.ts';

/** Instead of a way: those who have not moved today. */
const fresh = -1;
/** Groups up to so large decide one by one. */
const fewPeople = 6;
/** Up to so many draw lots. */
const somePeople = 16;
/** The memory of a person: the kind from this bit on, below it km of recent travel. */
export const kindBits = 14;
export const recentMask = (1 << kindBits) - 1;

/** The memory after a day of so many km: half of that and of recent travel, to a grain in km. */
export function remembering(memory: number, made: number, grain: number): number {
  const twice = (memory & recentMask) + made;
  if (grain === 1) return (memory & ~recentMask) | (twice >> 1);
  return (memory & ~recentMask) | (grain * Math.ceil(twice / (2 * grain) - 0.5));
}

/**
 * The same law where people remember their way, or how far they came of late. Recent travel r, in
 * parts of a day's travel v, is kept as ⌊r v⌋ km: where all roads are of whole km, no rule tells
 * r v from it, for ⌊(r v + m) / 2⌋ = ⌊(⌊r v⌋ + m) / 2⌋, and r v + m < v where ⌊r v⌋ + m < v. With a
 * grain of more than 1 km it is rounded to that.
 */
export class MemoryWalk extends CellWalk {
  private today = new Cohorts();
  private next = new Cohorts();
  /** Who sets out on a road in the morning. */
  private readonly underway = new Cohorts();
  private readonly inCells: Entries;
  private readonly pool = new Entries(0);
  /** Time of day of those in the pool, −1 for groups that are shared out. */
  private times = new Float64Array(64);
  private clock = 0;
  private readonly inPlace: Float64Array;
  private readonly atEnd: Float64Array;
  private onRoad = 0;
  private readonly linkOf: Int32Array;
  private readonly speed: number;
  private readonly grain: number;
  private readonly keepsTravel: boolean;

  constructor(ready: Prepared, cells: Cells, seed: number, draw: number, expected: boolean) {
    super(ready, cells, seed, draw, expected);
    const links = ready.graph.from.length;
    this.inCells = new Entries(cells.count);
    this.inPlace = new Float64Array(this.places);
    this.atEnd = new Float64Array(links);
    this.linkOf = new Int32Array(cells.slotAt[links]!);
    for (let link = 0; link < links; link++)
      this.linkOf.fill(link, cells.slotAt[link]!, cells.slotAt[link + 1]!);
    this.speed = ready.settings.maxMoveSpeed;
    this.grain = ready.recentGrain;
    this.keepsTravel = ready.settings.avoidShortStints;
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

  sink(): number {
    return this.letGo(this.today);
  }

  protected peopleIn(place: number): number {
    return this.inPlace[place]!;
  }

  protected arriving(link: number): number {
    return this.atEnd[link]!;
  }

  protected onRoads(): number {
    return this.onRoad;
  }

  private tally(): void {
    const { today, cells, places } = this;
    this.inPlace.fill(0);
    this.atEnd.fill(0);
    this.onRoad = 0;
    for (let at = 0; at < today.size; at++) {
      const position = today.position[at]!;
      const people = today.people[at]!;
      if (position < places) {
        this.inPlace[position]! += people;
        continue;
      }
      this.onRoad += people;
      const link = this.linkOf[position - places]!;
      if (position - places === cells.slotAt[link + 1]! - 1) this.atEnd[link]! += people;
    }
  }

  protected leaveCamps(): void {
    this.tally();
    const { today, env } = this;
    for (let at = 0; at < today.size; at++) {
      const place = today.position[at]!;
      if (place >= this.places || env.camp[place] !== 1) continue;
      this.setOut(place, today.way[at]!, today.memory[at]!, today.people[at]!);
    }
  }

  private setOut(place: number, way: number, memory: number, people: number): void {
    this.occupied[place]! -= people;
    this.decide(-1, place, way || fresh, memory, people);
  }

  protected leavePlaces(): void {
    const { today, env, held, cells } = this;
    for (let at = 0; at < today.size; at++) {
      const place = today.position[at]!;
      if (place >= this.places || env.camp[place] === 1) continue;
      const people = today.people[at]!;
      if (held[place]) this.setOut(place, today.way[at]!, today.memory[at]!, people);
      else {
        this.occupied[place]! -= people;
        this.add(cells.first[place]!, today.way[at]! || fresh, today.memory[at]!, people);
      }
    }
  }

  protected startRoads(): void {
    const { today, underway, places } = this;
    for (let at = 0; at < today.size; at++) {
      const slot = today.position[at]! - places;
      if (slot >= 0) this.drive(slot, today.way[at]!, today.memory[at]!, today.people[at]!);
    }
    for (let at = 0; at < underway.size; at++) {
      const slot = underway.position[at]!;
      this.drive(slot, underway.way[at]!, underway.memory[at]!, underway.people[at]!);
    }
  }

  /** A day on the road: further, to its end, or back to its start where it was closed. */
  private drive(slot: number, way: number, memory: number, people: number): void {
    const { cells } = this;
    const link = this.linkOf[slot]!;
    if (slot < cells.slotAt[link + 1]! - 1) {
      const later = this.remembered(memory, this.speed);
      this.next.add(this.places + slot + 1, way, later, 0, people);
    } else if (this.env.closed[link]) {
      this.rest(this.ready.graph.from[link]!, way, memory, cells.lastKm[link]!, people);
    } else this.add(cells.arrival[link]!, way, memory, people);
  }

  private remembered(memory: number, made: number): number {
    return this.keepsTravel ? remembering(memory, made, this.grain) : memory;
  }

  private rest(place: number, way: number, memory: number, made: number, people: number): void {
    this.occupied[place]! += people;
    this.next.add(place, way, this.remembered(memory, made), 0, people);
  }

  private add(cell: number, way: number, memory: number, people: number): void {
    this.inCells.add(cell, way, memory, people);
    this.markBusy(cell);
  }

  protected workOn(cell: number): void {
    const { inCells } = this;
    let at = inCells.take(cell);
    if (at < 0) return;
    const place = this.cells.place[cell]!;
    const waits = this.isHolding && this.held[place] === 1;
    for (; at >= 0; at = inCells.next[at]!) {
      const way = inCells.way[at]!;
      const memory = inCells.memory[at]!;
      const people = inCells.people[at]!;
      if (waits) this.hold(cell, way, memory, people);
      else this.decide(cell, place, way, memory, people);
    }
  }

  /** People in a cell, or with cell −1 in the morning: some stay, the others set out. */
  private decide(cell: number, place: number, way: number, memory: number, people: number): void {
    if (way > 0) {
      this.follow(cell, place, way, memory, people);
      return;
    }
    const made = cell < 0 ? 0 : this.cells.km[cell]!;
    const isForced =
      this.keepsTravel &&
      way !== fresh &&
      this.env.town[place] === 1 &&
      (memory & recentMask) + made < this.speed;
    if (people <= fewPeople && !this.expected && cell >= 0) {
      const stream = this.stream(place);
      for (let one = 0; one < people; one++) this.wander(cell, memory, isForced, stream);
      return;
    }
    this.divide(cell, place, memory, people, isForced, made);
  }

  /** The next road of a way that was chosen before. */
  private follow(cell: number, place: number, way: number, memory: number, people: number): void {
    const { ways } = this.ready.atlas;
    const made = cell < 0 ? 0 : this.cells.km[cell]!;
    const link = this.openRoad(place, ways.head[way]!);
    if (link < 0 || this.isRefused(ways.last[way]!)) this.rest(place, 0, memory, made, people);
    else this.hop(cell, link, ways.tail[way]!, memory, people);
  }

  private hop(cell: number, link: number, way: number, memory: number, people: number): void {
    const { cells } = this;
    if (cell < 0) {
      this.underway.add(cells.slotAt[link]!, way, memory, 0, people);
      if (cells.slotAt[link + 1]! - cells.slotAt[link]! === 1) this.atEnd[link]! += people;
      this.onRoad += people;
      return;
    }
    const target = cells.target[cells.targetAt[cell]! + cells.position[link]!]!;
    if (target >= 0) this.add(target, way, memory, people);
    else if (target === stands) {
      const made = cells.km[cell]! + this.ready.graph.distance[link]!;
      this.rest(this.ready.graph.to[link]!, way, memory, made, people);
    } else if (target === isOnRoad) {
      const later = this.remembered(memory, cells.km[cell]! + this.speed);
      this.next.add(this.places + cells.slotAt[link]! + 1, way, later, 0, people);
    }
  }

  /** One person goes on from a cell until the end of the day. */
  private wander(start: number, memory: number, isForced: boolean, stream: QuickStream): void {
    const { place: placeOf, km, target, targetAt } = this.cells;
    const { lots, held, isHolding } = this;
    const { town } = this.env;
    const kind = memory >> kindBits;
    /** Short of so many km people must go on. */
    const mustUntil = this.keepsTravel ? this.speed - (memory & recentMask) : -1;
    let must = isForced;
    for (let cell = start; ; ) {
      const place = placeOf[cell]!;
      const first = this.lotsAt(place, kind, must);
      const { limit } = lots;
      const lot = drawLot(stream, limit, first);
      const camp = lots.camp[lot]!;
      if (lot === first || (camp >= 0 && this.isRefused(camp))) {
        this.rest(place, 0, memory, km[cell]!, 1);
        break;
      }
      const way = lots.rest[lot]!;
      const next = target[targetAt[cell]! + lots.position[lot]!]!;
      if (next < 0 || way > 0) {
        this.hop(cell, lots.link[lot]!, way, memory, 1);
        break;
      }
      const end = placeOf[next]!;
      if (isHolding && held[end] === 1) {
        this.hold(next, 0, memory, 1);
        break;
      }
      must = km[next]! < mustUntil && town[end] === 1;
      cell = next;
    }
  }

  /** People draw lots, each of some or many at once, and those of one lot go on together. */
  private divide(
    cell: number,
    place: number,
    memory: number,
    people: number,
    isForced: boolean,
    made: number,
  ): void {
    const first = this.lotsAt(place, memory >> kindBits, isForced);
    const { lots } = this;
    const isSome = people <= somePeople && cell >= 0 && !this.expected;
    const last = isSome
      ? lots.share(this.stream(place), first, people)
      : this.deal(place, first, people);
    const staying = lots.take(0);
    if (staying > 0) this.rest(place, 0, memory, made, staying);
    for (let lot = first + 1; lot <= last; lot++) {
      const some = lots.take(lot - first);
      if (some <= 0) continue;
      const camp = lots.camp[lot]!;
      if (camp >= 0 && this.isRefused(camp)) this.rest(place, 0, memory, made, some);
      else this.hop(cell, lots.link[lot]!, lots.rest[lot]!, memory, some);
    }
  }

  /** Many people of a place draw lots, to be taken one by one; the highest lot drawn. */
  private deal(place: number, first: number, people: number): number {
    this.at(place);
    let left = people;
    let lot = first;
    for (; left > 0; lot++) {
      const some = this.nextShare(lot, first, left);
      this.lots.put(lot - first, some);
      left -= some;
    }
    return lot - 1;
  }

  /** Puts people of a held place aside: few with a time of day each, many to be shared out. */
  private hold(cell: number, way: number, memory: number, people: number): void {
    const isSmall = people <= fewPeople && !this.expected;
    const items = isSmall ? people : 1;
    for (let one = 0; one < items; one++) {
      const at = this.pool.append(cell, way, memory, people / items);
      if (at >= this.times.length) {
        const more = new Float64Array(2 * this.times.length);
        more.set(this.times);
        this.times = more;
      }
      this.times[at] = isSmall ? this.order.nextUniform() : -1;
    }
  }

  protected eachWaiting(visit: (cell: number, people: number) => void): void {
    const { pool } = this;
    for (let at = 0; at < pool.size; at++) visit(pool.cell[at]!, pool.people[at]!);
  }

  protected takeSlice(share: number): void {
    const { pool, times } = this;
    this.clock += share * (1 - this.clock);
    let kept = 0;
    for (let at = 0; at < pool.size; at++) {
      const people = pool.people[at]!;
      const isGroup = times[at]! < 0;
      const goes = share >= 1 || times[at]! <= this.clock;
      const taken = isGroup ? this.slice(people, share) : goes ? people : 0;
      if (taken > 0) this.add(pool.cell[at]!, pool.way[at]!, pool.memory[at]!, taken);
      if (taken >= people) continue;
      pool.move(at, kept, people - taken);
      times[kept] = times[at]!;
      kept += 1;
    }
    pool.size = kept;
  }

  protected settle(): void {
    const { today } = this;
    this.today = this.next;
    this.next = today;
    this.next.clear();
    this.underway.clear();
    this.inCells.size = 0;
    this.pool.size = 0;
    this.clock = 0;
  }
}
