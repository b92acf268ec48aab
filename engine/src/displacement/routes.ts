import { pow } from '../core/index.ts';
import type { Atlas, Route } from './atlas.ts';
import type { Settings } from './contract.ts';
import { deliberates, deliberating } from './deliberation.ts';
import type { Environment } from './environment.ts';
import { fixedWays, picked, type Weighed } from './fixed-routes.ts';
import { anyone, type Kind } from './kinds.ts';
import { type Match, scoreSeen } from './seen-scores.ts';

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
  /** Candidates weaker than the strongest, as camps stand now, divided by this are left out; ∞ where none is. */
  readonly pruning: number;
  /** 1 where a candidate leads to a place with a limit. */
  readonly limited: boolean;
}

function explore(
  atlas: Atlas,
  env: Environment,
  origin: number,
  from: number,
  first: number,
  path: readonly number[],
  km: number,
  step: number,
  found: Route[],
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
      const divisor = pow(settings.softening + far, settings.distancePower);
      found.push({ link: start, path: names, divisor });
    }
    const reach = marker[to] ? step - 1 : step;
    if (settings.awarenessLevel > reach)
      explore(atlas, env, origin, to, start, names, far, reach + 1, found);
  }
}

function routesFrom(atlas: Atlas, env: Environment, origin: number): Route[] {
  const found: Route[] = [];
  const { awarenessLevel, ruleSet } = atlas.settings;
  if (awarenessLevel > 0 || ruleSet === 2) explore(atlas, env, origin, origin, -1, [], 0, 1, found);
  return found;
}

function weighedWays(
  settings: Settings,
  routes: readonly Route[],
  score: (to: number) => number,
  pruning: number,
): Weighed {
  const { weightSoftening, weightPower } = settings;
  const pulls = routes.map(
    ({ path, divisor }) => (weightSoftening + score(path.at(-1)!)) / divisor,
  );
  const weights = pulls.map((pull) => (weightPower === 1 ? pull : pow(pull, weightPower)));
  const least = Math.max(...weights) / pruning;
  const kept = weights.map((weight) => weight >= least);
  return {
    routes: picked(routes, kept),
    pulls: picked(pulls, kept),
    weights: picked(weights, kept),
  };
}

/** All simple ways of at most so many hops, each as a candidate of its own. */
export function choicesFrom(
  plain: Atlas,
  env: Environment,
  origin: number,
  kind: Kind = anyone,
  match: Match | null = null,
): Choices {
  const looksFurther = plain.looksFurther && deliberates(env, origin, kind);
  const atlas = looksFurther ? { ...plain, settings: deliberating(plain.settings) } : plain;
  const { settings } = atlas;
  const all = routesFrom(atlas, env, origin);
  const score = (to: number) => scoreSeen(atlas, env, origin, to, kind, match);
  const isPruned = settings.pruningThreshold >= 1.001 && !settings.fixedRoutes;
  const pruning = isPruned ? settings.pruningThreshold : Number.POSITIVE_INFINITY;
  const mayFill = all.some(({ path }) => atlas.hasLimit[path.at(-1)!] === 1);
  // Who knows no hop ahead takes any road by Flee 2.0.
  const { routes, pulls, weights } =
    settings.awarenessLevel === 0
      ? { routes: all, pulls: all.map(() => 1), weights: all.map(() => 1) }
      : settings.fixedRoutes
        ? fixedWays(atlas, env, origin, all, score)
        : weighedWays(settings, all, score, mayFill ? Number.POSITIVE_INFINITY : pruning);
  const rest = routes.map(({ path }) =>
    path.slice(1).reduceRight((way, place) => atlas.ways.of(place, way), 0),
  );
  const destination = Int32Array.from(routes, ({ path }) => path.at(-1)!);
  return {
    link: Int32Array.from(routes, ({ link }) => link),
    rest: Int32Array.from(rest),
    destination,
    pull: Float64Array.from(pulls),
    weight: Float64Array.from(weights),
    sum: sumsFromEnd(weights),
    seesRoom: !settings.fixedRoutes && settings.awarenessLevel > 0,
    pruning,
    limited: destination.some((place) => atlas.hasLimit[place] === 1),
  };
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
