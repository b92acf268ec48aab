import { checkInteger } from '../errors/index.ts';
import type { RandomNumbers } from '../streams/index.ts';
import { sampleInteger } from './integer.ts';

/** What can be put in another order in place. */
export interface Sequence<T> {
  readonly length: number;
  [index: number]: T;
}

/**
 * Puts a sequence into random order in place; every order is equally likely (Fisher–Yates,
 * Durstenfeld 1964).
 *
 * @example shuffle(stream, codes)
 */
export function shuffle<T>(stream: RandomNumbers, values: Sequence<T>): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = sampleInteger(stream, last + 1);
    const kept = values[last]!;
    values[last] = values[other]!;
    values[other] = kept;
  }
}

/**
 * Fills `out` with different whole numbers of [0, population), every ordered choice equally
 * likely (Floyd 1987, then shuffled): time and memory grow with `out`, not with the population.
 *
 * @throws SojournError `argument.range` where `out` is longer than the population
 * @example sampleWithoutReplacement(stream, 1e9, new Float64Array(100))
 */
export function sampleWithoutReplacement(
  stream: RandomNumbers,
  population: number,
  out: Int32Array | Uint32Array | Float64Array,
): void {
  checkInteger('population', population, 0, Number.MAX_SAFE_INTEGER);
  checkInteger('length of out', out.length, 0, population);
  const chosen = new Set<number>();
  for (let index = 0; index < out.length; index++) {
    const bound = population - out.length + index + 1;
    const candidate = sampleInteger(stream, bound);
    const value = chosen.has(candidate) ? bound - 1 : candidate;
    chosen.add(value);
    out[index] = value;
  }
  shuffle(stream, out);
}
