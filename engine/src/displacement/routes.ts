import { pow } from '../core/index.ts';
import type { DisplacementCase, Settings } from './contract.ts';
import { distanceKm } from './coordinates.ts';
import type { Environment } from './environment.ts';
import { scoreAhead } from './flood-forecast.ts';
import type { Graph } from './graph.ts';
import { anyone, type Kind, scoreFor } from './kinds.ts';

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
  /** Candidates weaker than the strongest, as camps stand now, divided by this are left out; ∞ where none is. */
  readonly pruning: number;
  /** 1 where a candidate leads to a place with a limit. */
  readonly limited: boolean;
}

/** One way out of a place. */
interface Route {
  readonly link: number;
  readonly path: readonly number[];
  /** (softening + km) ^ distance power. */
  readonly divisor: number;
}

/** Factors of the scores of places in the eyes of a kind of people, by the people there today. */
export type Match = (place: number) => number;

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
  /** Long roads that everybody knows, each in both directions. */
  readonly major: readonly (readonly number[])[];
  /** Whether people who deliberate look further. */
  readonly looksFurther: boolean;
}

/** Km on major routes are divided by it. */
const majorShare = 4;

/** Score of a place, with its flood, whoever looks. */
function scoreOf({ settings }: Atlas, env: Environment, to: number, seen: number): number {
  const level = env.flood[to]!;
  return level > 0 && settings.floodRules ? seen * settings.floodRules.weights[level]! : seen;
}

function scoreSeen(
  atlas: Atlas,
  env: Environment,
  from: number,
  to: number,
  kind: Kind,
  match: Match | null,
): number {
  const { model, settings } = atlas;
  let score = scoreFor(env.score[to]!, kind.squares);
  if (settings.stayCloseToHome) score *= nearness(model, settings, from, to);
  score = scoreOf(atlas, env, to, score);
  if (env.forecast) score *= scoreAhead(env.forecast, to, kind.awareness);
  if (match) score *= match(to);
  if (settings.usePopForLocWeight && !env.camp[to]) {
    score *= pow(Math.max(1, atlas.population[to]!), settings.popPowerForLocWeight);
  }
  return score;
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

/** People who deliberate know one hop more, of three at most, and look at nothing by chance. */
function deliberating(settings: Settings): Settings {
  const { awarenessLevel: hops } = settings;
  return {
    ...settings,
    awarenessLevel: Math.max(hops, Math.min(3, hops + 1)),
    weightSoftening: 0,
    distancePower: 1.2,
    pruningThreshold: 1,
  };
}

/** Whether people of a kind deliberate about leaving a place. */
export function deliberates(env: Environment, place: number, kind: Kind): boolean {
  return kind.isConnected && env.lasting[place] === 1;
}

function routesFrom(atlas: Atlas, env: Environment, origin: number): Route[] {
  const found: Route[] = [];
  const { awarenessLevel, ruleSet } = atlas.settings;
  if (awarenessLevel > 0 || ruleSet === 2) explore(atlas, env, origin, origin, -1, [], 0, 1, found);
  return found;
}

interface Weighed {
  readonly routes: readonly Route[];
  readonly pulls: readonly number[];
  readonly weights: readonly number[];
}

const picked = <T>(list: readonly T[], kept: readonly boolean[]) => list.filter((_, i) => kept[i]);

/** Only the best way to each place, beside major routes; the score counts once more. */
function fixedWays(
  atlas: Atlas,
  env: Environment,
  origin: number,
  regular: readonly Route[],
  score: (to: number) => number,
): Weighed {
  const { settings } = atlas;
  const weigh = ({ path, divisor }: Route) => {
    const to = path.at(-1)!;
    const pull = (settings.weightSoftening + scoreOf(atlas, env, to, env.score[to]!)) / divisor;
    return settings.weightPower === 1 ? pull : pow(pull, settings.weightPower);
  };
  const best = (routes: readonly Route[]) => picked(routes, bestOfEach(routes, routes.map(weigh)));
  const known = best(regular);
  const routes = [...known, ...best(majorWays(atlas, env, origin, known))];
  const weights = routes.map((route) => weigh(route) * score(route.path.at(-1)!));
  return { routes, pulls: weights, weights };
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

/** The shortest open road from one place to another. */
function roadTo({ graph }: Atlas, env: Environment, from: number, to: number): number {
  let best = -1;
  for (let at = graph.outAt[from]!; at < graph.outAt[from + 1]!; at++) {
    const link = graph.out[at]!;
    if (graph.to[link] !== to || env.closed[link]) continue;
    if (best < 0 || graph.distance[link]! < graph.distance[best]!) best = link;
  }
  return best;
}

/** A way along given places, or null where a road is closed; long roads count a quarter of their km. */
function wayAlong(
  atlas: Atlas,
  env: Environment,
  origin: number,
  path: readonly number[],
  regular: number,
): Route | null {
  const { settings, graph } = atlas;
  if (new Set([origin, ...path]).size <= path.length) return null;
  const links = path.map((to, k) => roadTo(atlas, env, k === 0 ? origin : path[k - 1]!, to));
  if (links.includes(-1)) return null;
  const km = links.reduce(
    (sum, link, k) => sum + graph.distance[link]! / (k < regular ? 1 : majorShare),
    0,
  );
  return { link: links[0]!, path, divisor: pow(settings.softening + km, settings.distancePower) };
}

/** Major routes from a place, or from where its ways lead, to places that it does not know otherwise. */
function majorWays(
  atlas: Atlas,
  env: Environment,
  origin: number,
  known: readonly Route[],
): Route[] {
  const ends = new Set([origin, ...known.map(({ path }) => path.at(-1)!)]);
  return [[], ...known.map(({ path }) => path)].flatMap((path) => {
    const from = path.at(-1) ?? origin;
    return atlas.major.flatMap((places) => {
      const end = places.at(-1)!;
      if (places[0] !== from || ends.has(end) || atlas.marker[end]) return [];
      return wayAlong(atlas, env, origin, [...path, ...places.slice(1)], path.length) ?? [];
    });
  });
}

/** Whether each way is the strongest to its destination; of equal ones the first. */
function bestOfEach(routes: readonly Route[], weights: readonly number[]): boolean[] {
  const best = new Map<number, number>();
  routes.forEach(({ path }, k) => {
    const known = best.get(path.at(-1)!);
    if (known === undefined || weights[k]! > weights[known]!) best.set(path.at(-1)!, k);
  });
  return routes.map(({ path }, k) => best.get(path.at(-1)!) === k);
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
