import { pow } from '../core/index.ts';
import type { DisplacementCase, Settings } from './contract.ts';
import { distanceKm } from './coordinates.ts';
import type { Environment } from './environment.ts';
import type { Graph } from './graph.ts';
import { scoreFor } from './kinds.ts';

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

/** Candidate routes out of one place on days of one version. */
export interface Choices {
  /** First road of each candidate. */
  readonly link: Int32Array;
  /** What remains after that road, see {@link Ways}. */
  readonly rest: Int32Array;
  readonly destination: Int32Array;
  /** (weight softening + score) / (softening + km) ^ power: the weight at an empty camp, before the weight power. */
  readonly pull: Float64Array;
  /** Weights at empty camps. */
  readonly weight: Float64Array;
  /** Sum of the weights from each candidate on. */
  readonly sum: Float64Array;
  /** Whether the room of camps matters to the choice; else only for who is refused. */
  readonly seesRoom: boolean;
  /** 1 where a candidate leads to a place with a limit. */
  readonly limited: boolean;
}

interface Found {
  link: number[];
  path: number[][];
  pull: number[];
  score: number[];
}

function nearness(model: DisplacementCase, settings: Settings, from: number, to: number): number {
  const km = distanceKm(model.places[from]!, model.places[to]!);
  return 1 / pow(Math.max(1, km), settings.homeDistancePower);
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
}

function scoreSeen(
  atlas: Atlas,
  env: Environment,
  from: number,
  to: number,
  squares: number,
): number {
  const { model, settings } = atlas;
  let score = scoreFor(env.score[to]!, squares);
  if (settings.stayCloseToHome) score *= nearness(model, settings, from, to);
  const level = env.flood[to]!;
  if (level > 0 && settings.floodRules) score *= settings.floodRules.weights[level]!;
  if (settings.usePopForLocWeight && !env.camp[to]) {
    score *= pow(Math.max(1, atlas.population[to]!), settings.popPowerForLocWeight);
  }
  return score;
}

function explore(
  atlas: Atlas,
  env: Environment,
  origin: number,
  squares: number,
  from: number,
  first: number,
  path: number[],
  km: number,
  step: number,
  found: Found,
): void {
  const { graph, settings, marker } = atlas;
  for (let at = graph.outAt[from]!; at < graph.outAt[from + 1]!; at++) {
    const link = graph.out[at]!;
    const to = graph.to[link]!;
    if (env.closed[link] || to === origin || path.includes(to)) continue;
    const start = first < 0 ? link : first;
    const far = km + graph.distance[link]!;
    const names = [...path, to];
    if (!marker[to]) {
      const score = scoreSeen(atlas, env, origin, to, squares);
      found.score.push(score);
      found.link.push(start);
      found.path.push(names);
      found.pull.push(
        (settings.weightSoftening + score) / pow(settings.softening + far, settings.distancePower),
      );
    }
    const reach = marker[to] ? step - 1 : step;
    if (settings.awarenessLevel > reach)
      explore(atlas, env, origin, squares, to, start, names, far, reach + 1, found);
  }
}

/** All simple ways of at most so many hops, each as a candidate of its own. */
export function choicesFrom(atlas: Atlas, env: Environment, origin: number, squares = 0): Choices {
  const found: Found = { link: [], path: [], pull: [], score: [] };
  if (atlas.settings.awarenessLevel > 0)
    explore(atlas, env, origin, squares, origin, -1, [], 0, 1, found);
  const { weightPower, pruningThreshold, fixedRoutes } = atlas.settings;
  let weights = found.pull.map((pull) => (weightPower === 1 ? pull : pow(pull, weightPower)));
  const only = (kept: readonly boolean[]) => {
    const keep = <T>(list: T[]) => list.filter((_, i) => kept[i]);
    [found.link, found.path, found.pull] = [keep(found.link), keep(found.path), keep(found.pull)];
    weights = keep(weights);
  };
  if (fixedRoutes) {
    const best = bestOfEach(found, weights);
    weights = weights.map((weight, k) => weight * found.score[k]!);
    only(best);
  } else if (pruningThreshold >= 1.001) {
    const least = Math.max(...weights) / pruningThreshold;
    only(weights.map((weight) => weight >= least));
  }
  const rest = found.path.map((path) =>
    path.slice(1).reduceRight((way, place) => atlas.ways.of(place, way), 0),
  );
  const destination = Int32Array.from(found.path, (path) => path.at(-1)!);
  return {
    link: Int32Array.from(found.link),
    rest: Int32Array.from(rest),
    destination,
    pull: Float64Array.from(found.pull),
    weight: Float64Array.from(weights),
    sum: sumsFromEnd(weights),
    seesRoom: !fixedRoutes,
    limited: destination.some((place) => atlas.hasLimit[place] === 1),
  };
}

/** Whether each way is the strongest to its destination; of equal ones the first. */
function bestOfEach(found: Found, weights: readonly number[]): boolean[] {
  const best = new Map<number, number>();
  found.path.forEach((path, k) => {
    const known = best.get(path.at(-1)!);
    if (known === undefined || weights[k]! > weights[known]!) best.set(path.at(-1)!, k);
  });
  return found.path.map((path, k) => best.get(path.at(-1)!) === k);
}

function sumsFromEnd(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let i = weights.length - 1; i >= 0; i--) {
    sum += weights[i]!;
    sums[i] = sum;
  }
  return sums;
}
