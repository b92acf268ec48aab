import { type Cells, stands } from './cells.ts';
import type { Environment } from './environment.ts';
import type { Graph } from './graph.ts';
import type { Choices } from './routes.ts';

/** Camps with a limit, at most: each has a bit. */
export const mostLimited = 30;

/** So many numbers are kept, 32 MB. */
const mostNumbers = 4_000_000;

/** Chances to come to a camp today: of those who begin the day in a place, or reach the end of a road. */
export interface Chances {
  readonly place: Float64Array;
  readonly link: Float64Array;
}

/** Tells the chances by day, camp and the camps with a limit that are taken as full, a bit each. */
export type ChancesOf = (env: Environment, camp: number, shut: number) => Chances;

type ChoicesOf = (env: Environment, place: number) => Choices;

/** The share of each candidate where camps that are shut take nobody in. */
function sharesOf(choices: Choices, shut: ReadonlySet<number>): Float64Array {
  const isOut = (k: number) => choices.seesRoom && shut.has(choices.destination[k]!);
  const weights = choices.weight.map((weight, k) => (isOut(k) ? 0 : weight));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : weights;
}

/** From the last cells of the day back to the first. */
function chancesAt(
  graph: Graph,
  cells: Cells,
  choices: ChoicesOf,
  env: Environment,
  camp: number,
  shut: ReadonlySet<number>,
): Chances {
  const roads = graph.names.map((_, place) => choices(env, place));
  const shares = roads.map((found) => sharesOf(found, shut));
  const chance = new Float64Array(cells.count);
  for (let cell = cells.count - 1; cell >= 0; cell--) {
    const place = cells.place[cell]!;
    const { link } = roads[place]!;
    let sum = 0;
    for (let k = 0; k < link.length; k++) {
      const road = link[k]!;
      const target = cells.target[cells.targetAt[cell]! + cells.position[road]!]!;
      if (target >= 0) sum += shares[place]![k]! * chance[target]!;
      else if (target === stands && graph.to[road] === camp) sum += shares[place]![k]!;
    }
    chance[cell] = place === camp ? 1 : sum * env.movechance[place]!;
  }
  return {
    place: Float64Array.from(cells.first, (cell) => chance[cell]!),
    link: Float64Array.from(cells.arrival, (cell) => chance[cell]!),
  };
}

/**
 * Chances to come to a camp before the day ends, for people who remember nothing: the camp is
 * taken as empty and other camps beyond their buffer as full, so that whoever might go there comes
 * here instead. Kept from day to day and run to run.
 *
 * @param limited camps with a limit, at most {@link mostLimited}: those whose bits are set are full
 * @example chancesOf(graph, cells, choices, [3])(env, 3, 0).place[0]
 */
export function chancesOf(
  graph: Graph,
  cells: Cells,
  choices: ChoicesOf,
  limited: readonly number[],
): ChancesOf {
  const kept = new Map<number, Map<number, Chances>>();
  const most = mostNumbers / (graph.names.length + graph.from.length);
  let size = 0;
  return (env, camp, shut) => {
    const key = env.version * graph.names.length + camp;
    const known = kept.get(key)?.get(shut);
    if (known) return known;
    if (size >= most) kept.clear();
    size = kept.size === 0 ? 1 : size + 1;
    const full = limited.filter((_, bit) => (shut >> bit) & 1);
    const found = chancesAt(graph, cells, choices, env, camp, new Set(full));
    const row = kept.get(key) ?? new Map<number, Chances>();
    kept.set(key, row.set(shut, found));
    return found;
  };
}
