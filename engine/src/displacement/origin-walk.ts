import type { Prepared } from './prepare.ts';
import { Walk } from './walk.ts';

/**
 * The same walk, in which people keep from where they set out: they are exchangeable as before, in
 * more and smaller groups. It also counts who comes into each camp.
 */
export class OriginWalk extends Walk {
  /** By place: people who came in today from elsewhere. */
  readonly arrived: Float64Array;
  /** Not yet true while those who are there before day 0 come in. */
  private readonly hasBegun: boolean;

  constructor(ready: Prepared, seed: number, draw: number, expected: boolean) {
    super(ready, seed, draw, expected);
    this.arrived = new Float64Array(ready.graph.names.length);
    this.hasBegun = true;
  }

  protected override freshMemory(place: number, kind: number): number {
    const origin = this.hasBegun ? place + 1 : 0;
    return super.freshMemory(place, origin * this.ready.kinds.count + kind);
  }

  protected override kindOf(memory: number): number {
    return super.kindOf(memory) % this.ready.kinds.count;
  }

  protected override rest(
    place: number,
    way: number,
    memory: number,
    made: number,
    people: number,
  ): void {
    if (made > 0) this.arrived[place]! += people;
    super.rest(place, way, memory, made, people);
  }

  override step(): void {
    this.arrived.fill(0);
    super.step();
  }

  /**
   * Adds up people by place and origin.
   *
   * @param into by place and origin at `place × (places + 1) + origin`; origin 0 is who was there
   * before day 0, origin i + 1 is place i
   */
  addOrigins(into: Float64Array): void {
    const { today, places } = this;
    for (let at = 0; at < today.size; at++) {
      const place = today.position[at]!;
      if (place >= places) continue;
      const origin = Math.floor(super.kindOf(today.memory[at]!) / this.ready.kinds.count);
      into[place * (places + 1) + origin]! += today.people[at]!;
    }
  }
}
