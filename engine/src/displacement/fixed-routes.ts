import { pow } from '../core/index.ts';
import type { Atlas, Route } from './atlas.ts';
import type { Environment } from './environment.ts';
import { floodedScore } from './seen-scores.ts';

/** Km on major routes are divided by it. */
const majorShare = 4;

/** Ways with their weights. */
export interface Weighed {
  readonly routes: readonly Route[];
  readonly pulls: readonly number[];
  readonly weights: readonly number[];
}

/** Those of a list that are kept. */
export const picked = <T>(list: readonly T[], kept: readonly boolean[]) =>
  list.filter((_, i) => kept[i]);

/** Whether each way is the strongest to its destination; of equal ones the first. */
function bestOfEach(routes: readonly Route[], weights: readonly number[]): boolean[] {
  const best = new Map<number, number>();
  routes.forEach(({ path }, k) => {
    const known = best.get(path.at(-1)!);
    if (known === undefined || weights[k]! > weights[known]!) best.set(path.at(-1)!, k);
  });
  return routes.map(({ path }, k) => best.get(path.at(-1)!) === k);
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

/** Only the best way to each place, beside major routes; the score counts once more. */
export function fixedWays(
  atlas: Atlas,
  env: Environment,
  origin: number,
  regular: readonly Route[],
  score: (to: number) => number,
): Weighed {
  const { settings } = atlas;
  const weigh = ({ path, divisor }: Route) => {
    const to = path.at(-1)!;
    const pull =
      (settings.weightSoftening + floodedScore(atlas, env, to, env.score[to]!)) / divisor;
    return settings.weightPower === 1 ? pull : pow(pull, settings.weightPower);
  };
  const best = (routes: readonly Route[]) => picked(routes, bestOfEach(routes, routes.map(weigh)));
  const known = best(regular);
  const routes = [...known, ...best(majorWays(atlas, env, origin, known))];
  const weights = routes.map((route) => weigh(route) * score(route.path.at(-1)!));
  return { routes, pulls: weights, weights };
}
