import { SojournError } from '../core/index.ts';
import type { Defects, DisplacementCase } from './contract.ts';

/** Places and directed roads by number. */
export interface Graph {
  readonly names: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly countries: readonly string[];
  /** By road: start, end, km, km per day (0: as set), share who walk. Each road comes twice. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly distance: Float64Array;
  readonly speed: Float64Array;
  readonly walk: Float64Array;
  /** 1 on roads to which people are redirected at first. */
  readonly forced: Uint8Array;
  /** Roads out of place i: `out[outAt[i]] … out[outAt[i + 1] − 1]`. */
  readonly outAt: Int32Array;
  readonly out: Int32Array;
  /** Most roads out of one place. */
  readonly mostRoads: number;
}

/** Number of a place, or `cell.place` with the list that names it. */
export function placeNumber(
  graph: Pick<Graph, 'indexOf' | 'names'>,
  list: string,
  name: string,
): number {
  const found = graph.indexOf.get(name);
  if (found !== undefined) return found;
  throw new SojournError({
    code: 'cell.place',
    where: { file: list, row: 1, field: 'place' },
    got: name,
    expected: graph.names[0] ?? 'a place of the case',
    remedy: 'Use the names of the places of the case.',
  });
}

/** Directed roads of a case, in pairs: even there, odd back. */
export function buildGraph(model: DisplacementCase, defects: Defects): Graph {
  const names = model.places.map(({ name }) => name);
  const indexOf = new Map(names.map((name, at) => [name, at]));
  const roads = model.routes.flatMap((route) =>
    defects.redirectionDoubles && route.redirection === 1 ? [route, route] : [route],
  );
  const size = 2 * roads.length;
  const graph = {
    names,
    indexOf,
    countries: model.places.map(({ country }) => country),
    from: new Int32Array(size),
    to: new Int32Array(size),
    distance: new Float64Array(size),
    speed: new Float64Array(size),
    walk: new Float64Array(size),
    forced: new Uint8Array(size),
    outAt: new Int32Array(names.length + 1),
    out: new Int32Array(size),
  };
  roads.forEach((road, at) => {
    const ends = [placeNumber(graph, 'routes', road.from), placeNumber(graph, 'routes', road.to)];
    for (const back of [0, 1]) {
      const link = 2 * at + back;
      graph.from[link] = ends[back]!;
      graph.to[link] = ends[1 - back]!;
      graph.distance[link] = road.distance;
      graph.speed[link] = road.maxMoveSpeed ?? 0;
      graph.walk[link] = road.walkProbability ?? 0;
      graph.forced[link] = road.redirection === back + 1 ? 1 : 0;
    }
  });
  sortRoads(graph);
  const degrees = names.map((_, i) => graph.outAt[i + 1]! - graph.outAt[i]!);
  return { ...graph, mostRoads: degrees.reduce((a, b) => Math.max(a, b), 0) };
}

function sortRoads(graph: Omit<Graph, 'mostRoads'>): void {
  const { from, outAt, out } = graph;
  for (const start of from) outAt[start + 1]! += 1;
  for (let i = 0; i < graph.names.length; i++) outAt[i + 1]! += outAt[i]!;
  const next = outAt.slice();
  for (let link = 0; link < from.length; link++) {
    out[next[from[link]!]!] = link;
    next[from[link]!]! += 1;
  }
}
