import { CellWalk } from './cell-walk.ts';
import { type Cells, isOnRoad, stands } from './cells.ts';
import { mostLimited } from './chances.ts';
import { drawLot } from './lots.ts';
import type { Prepared } from './prepare.ts';

/** Up to so many people decide one by one. */
const fewPeople = 8;
/** Beyond so many cells of all camps with a limit, to look ahead takes longer than to hold people. */
const mostAhead = 200_000;

/** The same law where nothing but the place and the km made today must be remembered. */
export class PlainWalk extends CellWalk {
  private readonly standing: Float64Array;
  private readonly road: Float64Array;
  private readonly tomorrow: Float64Array;
  private readonly people: Float64Array;
  /** Cells of held places with people, and how many wait in each. */
  private readonly pool: number[] = [];
  private readonly waiting: Float64Array;

  constructor(ready: Prepared, cells: Cells, seed: number, draw: number, expected: boolean) {
    super(ready, cells, seed, draw, expected);
    this.standing = new Float64Array(this.places);
    const slots = cells.slotAt[ready.graph.from.length]!;
    this.road = new Float64Array(slots);
    this.tomorrow = new Float64Array(slots);
    this.people = new Float64Array(cells.count);
    this.waiting = new Float64Array(cells.count);
    this.begin();
  }

  protected arrive(place: number, _kind: number, people: number): void {
    this.standing[place]! += people;
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

  protected peopleIn(place: number): number {
    return this.standing[place]!;
  }

  protected arriving(link: number): number {
    return this.road[this.cells.slotAt[link + 1]! - 1]!;
  }

  protected onRoads(): number {
    let sum = 0;
    for (const people of this.road) sum += people;
    return sum;
  }

  protected settle(): void {
    this.road.set(this.tomorrow);
    this.tomorrow.fill(0);
    this.pool.length = 0;
  }

  /** No more than a stride is to be expected, were it the only camp with room. */
  protected override isCalm(camp: number): boolean {
    const { chances, limited } = this.ready;
    const isMuch = limited.length > mostLimited || this.cells.count * limited.length > mostAhead;
    if (!chances || isMuch) return false;
    let shut = 0;
    for (let bit = 0; bit < limited.length; bit++) {
      const other = limited[bit]!.place;
      if (other !== camp && this.openness(other) < 1) shut |= 1 << bit;
    }
    const { place, link } = chances(this.env, camp, shut);
    let coming = 0;
    for (let i = 0; i < place.length; i++)
      if (!this.env.camp[i]) coming += place[i]! * this.standing[i]!;
    for (let i = 0; i < link.length; i++) coming += link[i]! * this.arriving(i);
    return coming <= this.stride(camp);
  }

  protected leaveCamps(): void {
    const { standing, env } = this;
    for (let place = 0; place < this.places; place++) {
      if (env.camp[place] !== 1 || standing[place]! <= 0) continue;
      this.setOutInTheMorning(place);
    }
  }

  /** Those who stay remain, the others wait on their roads until all have set out. */
  private setOutInTheMorning(place: number): void {
    const people = this.standing[place]!;
    this.standing[place] = 0;
    this.occupied[place]! -= people;
    this.divide(-1, place, people);
  }

  protected leavePlaces(): void {
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

  protected startRoads(): void {
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
    this.markBusy(cell);
  }

  protected workOn(cell: number): void {
    const here = this.people[cell]!;
    if (here <= 0) return;
    this.people[cell] = 0;
    const place = this.cells.place[cell]!;
    if (this.isHolding && this.held[place]) {
      this.pool.push(cell);
      this.waiting[cell] = here;
    } else this.decide(cell, place, here);
  }

  /** People in a cell: some stay, the others set out. */
  private decide(cell: number, place: number, people: number): void {
    if (people <= fewPeople && !this.expected) {
      this.wander(cell, people);
      return;
    }
    this.divide(cell, place, people);
  }

  /** Many people draw lots; cell −1 in the morning. */
  private divide(cell: number, place: number, people: number): void {
    const first = this.lotsAt(place, 0, false);
    const { camp, link } = this.lots;
    this.at(place);
    let left = people;
    for (let lot = first; left > 0; lot++) {
      const some = this.nextShare(lot, first, left);
      left -= some;
      if (some <= 0) continue;
      if (lot === first || (camp[lot]! >= 0 && this.isRefused(camp[lot]!))) this.stay(place, some);
      else this.hop(cell, link[lot]!, some);
    }
  }

  /** Few people go on from a cell one by one until the end of the day. */
  private wander(start: number, people: number): void {
    const { place: placeOf, target, targetAt } = this.cells;
    const { lots, held, isHolding } = this;
    const stream = this.stream(placeOf[start]!);
    for (let one = 0; one < people; one++) {
      for (let cell = start; ; ) {
        const place = placeOf[cell]!;
        if (isHolding && held[place] === 1) {
          this.add(cell, 1);
          break;
        }
        const first = this.lotsAt(place, 0, false);
        const lot = drawLot(stream, lots.limit, first);
        const camp = lots.camp[lot]!;
        if (lot === first || (camp >= 0 && this.isRefused(camp))) {
          this.stay(place, 1);
          break;
        }
        const next = target[targetAt[cell]! + lots.position[lot]!]!;
        if (next < 0) {
          this.hop(cell, lots.link[lot]!, 1);
          break;
        }
        cell = next;
      }
    }
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

  protected eachWaiting(visit: (cell: number, people: number) => void): void {
    for (const cell of this.pool) visit(cell, this.waiting[cell]!);
  }

  protected takeSlice(share: number): void {
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
