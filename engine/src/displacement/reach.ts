import type { Graph } from './graph.ts';

/**
 * Least km from each place to where a last hop to the destination starts, for hops that are made
 * within a day; ∞ where there is none. Closures are not looked at, so that it is a lower bound.
 *
 * @param fastest km that anybody makes in a day
 * @returns one number per place; 0 at the neighbours of the destination
 */
export function nearnessTo(graph: Graph, destination: number, fastest: number): Float64Array {
  const km = new Float64Array(graph.names.length).fill(Number.POSITIVE_INFINITY);
  const waiting: number[] = [];
  for (let link = 0; link < graph.from.length; link++) {
    if (graph.to[link] !== destination || graph.distance[link]! >= fastest) continue;
    km[graph.from[link]!] = 0;
    waiting.push(graph.from[link]!);
  }
  // Roads come in pairs, so that the roads out of a place are also those into it.
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (let at = graph.outAt[place]!; at < graph.outAt[place + 1]!; at++) {
      const link = graph.out[at]!;
      const there = km[place]! + graph.distance[link]!;
      const other = graph.to[link]!;
      if (there >= fastest || there >= km[other]!) continue;
      km[other] = there;
      waiting.push(other);
    }
  }
  return km;
}
