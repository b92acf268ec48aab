import { exp } from '../core/math/index.ts';
import { normalAt, purposes, uniformAt } from '../core/streams/index.ts';
import type { World } from './contract.ts';

/** Size of an invented world. */
export interface SyntheticSize {
  readonly seed: number;
  /** 2 to 17,576 places. */
  readonly places: number;
  /** Destinations that each origin reaches, fewer than there are places. */
  readonly reach: number;
}

/** AAA, AAB, … : codes of invented places. */
function codeOf(index: number): string {
  const letter = (value: number) => String.fromCharCode(65 + (value % 26));
  return letter(Math.floor(index / 676)) + letter(Math.floor(index / 26)) + letter(index);
}

const uniform = (seed: number, t: number, entity: number) =>
  uniformAt(seed, purposes.test, t, 0, entity);
const normal = (seed: number, t: number, entity: number) =>
  normalAt(seed, purposes.test, t, 0, entity);

function deathsOf(seed: number, place: number): number {
  const war = uniform(seed, 3, place);
  if (war < 0.75) return 0;
  return Math.floor(exp(4 + 2.5 * normal(seed, 4, place)));
}

/** Destinations of an origin: evenly spread around the circle of places, ascending. */
function destinationsOf(origin: number, { seed, places, reach }: SyntheticSize): number[] {
  const start = Math.floor(uniform(seed, 5, origin) * places);
  const chosen = new Set<number>();
  for (let k = 0; chosen.size < reach; k++) {
    const j = (start + k) % places;
    if (j !== origin) chosen.add(j);
  }
  return [...chosen].sort((a, b) => a - b);
}

/**
 * An invented world of plausible sizes, the same for the same seed on every machine: for tests,
 * examples and benchmarks where no snapshot is.
 *
 * @param size seed, places, destinations an origin (`reach` < `places`)
 * @example syntheticWorld({seed: 1, places: 240, reach: 50}).origin.length // 12000
 */
export function syntheticWorld(size: SyntheticSize): World {
  const { seed, places } = size;
  const ids = Array.from({ length: places }, (_, i) => i);
  const pairs = ids.flatMap((i) => destinationsOf(i, size).map((j) => [i, j] as const));
  const byPlace = (value: (i: number) => number) => Float64Array.from(ids, value);
  const byDyad = (value: (key: number) => number) =>
    Float64Array.from(pairs, ([i, j]) => value(i * places + j));
  const flag = (t: number, share: number) =>
    Uint8Array.from(pairs, ([i, j]) => (uniform(seed, t, i * places + j) < share ? 1 : 0));
  const conflictDeaths = byPlace((i) => deathsOf(seed, i));
  const forced = (key: number) => {
    const deaths = conflictDeaths[Math.floor(key / places)]!;
    const share = deaths > 0 ? 0.6 : 0.2;
    if (uniform(seed, 6, key) > share) return 0;
    return Math.round(exp((deaths > 0 ? 6 : 4) + 1.5 * normal(seed, 7, key)));
  };
  return {
    snapshotHash: `synthetic-${seed}-${places}-${size.reach}`,
    baseYear: 2024,
    codes: ids.map(codeOf),
    population: byPlace((i) => Math.round(exp(15.5 + 1.5 * normal(seed, 1, i)))),
    income: byPlace((i) => exp(9.4 + normal(seed, 2, i))),
    conflictDeaths,
    incomeImputed: new Uint8Array(places),
    origin: Int32Array.from(pairs, ([i]) => i),
    destination: Int32Array.from(pairs, ([, j]) => j),
    labourStock: byDyad((key) => Math.round(exp(7 + 2 * normal(seed, 8, key)))),
    forcedStock: byDyad(forced),
    km: byDyad((key) => 100 + 15_000 * uniform(seed, 9, key)),
    contiguous: flag(10, 0.03),
    language: flag(11, 0.15),
    issues: [],
  };
}
