import type { Prepared } from './prepare.ts';
import { Walk } from './walk.ts';

/**
 * The same law where nothing but the place and the km left of the day must be remembered: people
 * who come to a place with the same remainder are one number in a table, worked off by rising km.
 */
export class PlainWalk extends Walk {
  private readonly budgets: Int32Array;
  private readonly speed: number;
  /** People by km made and place. */
  private readonly grid: Float64Array;
  /** Lists of the places with people, one per km: first entry and next one. */
  private readonly first: Int32Array;
  private readonly following: Int32Array;
  private readonly standing: Float64Array;

  constructor(ready: Prepared, budgets: Int32Array, seed: number, draw: number, expected: boolean) {
    super(ready, seed, draw, expected);
    this.budgets = budgets;
    this.speed = ready.settings.maxMoveSpeed;
    const states = this.speed * this.places;
    this.grid = new Float64Array(states);
    this.first = new Int32Array(this.speed).fill(-1);
    this.following = new Int32Array(states);
    this.standing = new Float64Array(this.places);
  }

  protected override rest(
    place: number,
    _way: number,
    _memory: number,
    _made: number,
    people: number,
  ): void {
    this.standing[place]! += people;
  }

  protected override depart(
    made: number,
    link: number,
    way: number,
    memory: number,
    people: number,
  ): void {
    if (this.isMorning) this.underway.add(link, way, memory, 0, people);
    else this.hop(link, 0, made, people);
  }

  protected override launch(
    link: number,
    _way: number,
    _memory: number,
    done: number,
    people: number,
  ): void {
    this.hop(link, done, 0, people);
  }

  /** People on a road stay on it, come to its end, or turn back where it was closed. */
  private hop(link: number, done: number, made: number, people: number): void {
    const { graph } = this.ready;
    const { speed, places } = this;
    const length = graph.distance[link]!;
    if (done + speed <= length) {
      this.next.add(places + link, 0, 0, done + speed, people);
      return;
    }
    const isClosed = this.env.closed[link]! > 0;
    const end = isClosed ? graph.from[link]! : graph.to[link]!;
    const total = made + length - done;
    if (isClosed || total >= speed) {
      this.occupied[end]! += people;
      this.standing[end]! += people;
      return;
    }
    const km = speed - this.budgets[end * (speed + 1) + speed - total]!;
    const at = km * places + end;
    if (this.grid[at] === 0) {
      this.following[at] = this.first[km]!;
      this.first[km] = at;
    }
    this.grid[at]! += people;
  }

  protected override workOff(): void {
    const { grid, first, following, places } = this;
    for (let km = 0; km < this.speed; km++) {
      for (let at = first[km]!; at >= 0; at = following[at]!) {
        const people = grid[at]!;
        const place = at - km * places;
        grid[at] = 0;
        this.occupied[place]! += people;
        this.decide(place, 0, 0, km, false, people);
      }
      first[km] = -1;
    }
  }

  protected override settle(): void {
    const { standing } = this;
    for (let place = 0; place < standing.length; place++) {
      if (standing[place]! > 0) this.next.add(place, 0, 0, 0, standing[place]!);
    }
    standing.fill(0);
  }
}
