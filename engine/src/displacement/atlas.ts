import type { DisplacementCase, Settings } from './contract.ts';
import type { Graph } from './graph.ts';

/** Remaining ways of people underway: chains of places, each known by one number; 0 is none. */
export class Ways {
  readonly head: number[] = [-1];
  readonly tail: number[] = [0];
  /** Where the way ends. */
  readonly last: number[] = [-1];
  private readonly known = new Map<number, number>();

  /** The way that goes to `place` first and then `rest`. */
  of(place: number, rest: number): number {
    const key = place * 4_194_304 + rest;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const id = this.head.length;
    this.head.push(place);
    this.tail.push(rest);
    this.last.push(rest === 0 ? place : this.last[rest]!);
    this.known.set(key, id);
    return id;
  }
}

/** Everything that route choice needs. */
export interface Atlas {
  readonly model: DisplacementCase;
  readonly settings: Settings;
  readonly graph: Graph;
  readonly ways: Ways;
  /** Camps with a limit, from the run's start. */
  readonly hasLimit: Uint8Array;
  readonly population: Float64Array;
  /** 1 for places that are passed without counting. */
  readonly marker: Uint8Array;
  /** Long roads that everybody knows, each in both directions. */
  readonly major: readonly (readonly number[])[];
  /** Whether people who deliberate look further. */
  readonly looksFurther: boolean;
}

/** One way out of a place. */
export interface Route {
  readonly link: number;
  readonly path: readonly number[];
  /** (softening + km) ^ distance power. */
  readonly divisor: number;
}
