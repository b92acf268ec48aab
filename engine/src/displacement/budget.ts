import type { Settings } from './contract.ts';
import type { Graph } from './graph.ts';

/** Beyond this the table would take more memory than it saves time. */
const mostStates = 4_000_000;

/**
 * What is left of a day's travel decides only where a further hop ends the day. Two remainders
 * that no walk from a place tells apart are one state: each is cut to one more than the longest
 * walk from there that is shorter. The law of the run stays exactly the same. Where recent travel
 * is remembered, every km counts.
 *
 * @returns by place and whole km left (0 … speed) the remainder to use instead, or null where a
 * day cannot be laid out in whole km: roads or people with speeds of their own, roads that are
 * not of whole km, too many places
 */
export function budgetClasses(graph: Graph, settings: Settings): Int32Array | null {
  const speed = settings.maxMoveSpeed;
  const isWhole =
    Number.isInteger(speed) &&
    speed <= 4096 &&
    !settings.startOnFoot &&
    (speed + 1) * graph.names.length <= mostStates &&
    graph.speed.every((own) => own === 0) &&
    graph.walk.every((share) => share === 0) &&
    graph.distance.every((km) => Number.isInteger(km) && km > 0);
  if (!isWhole) return null;
  if (settings.avoidShortStints)
    return Int32Array.from({ length: (speed + 1) * graph.names.length }, (_, i) => i % (speed + 1));
  return rounded(walkLengths(graph, speed), graph.names.length, speed);
}

/** 1 where a walk from the place has that many km, at place × (speed + 1) + km. */
function walkLengths(graph: Graph, speed: number): Uint8Array {
  const width = speed + 1;
  const places = graph.names.length;
  const reached = new Uint8Array(places * width);
  for (let km = 1; km <= speed; km++) {
    for (let link = 0; link < graph.from.length; link++) {
      const length = graph.distance[link]!;
      if (length > km) continue;
      if (length === km || reached[graph.to[link]! * width + km - length]) {
        reached[graph.from[link]! * width + km] = 1;
      }
    }
  }
  return reached;
}

function rounded(reached: Uint8Array, places: number, speed: number): Int32Array {
  const width = speed + 1;
  const out = new Int32Array(places * width);
  for (let place = 0; place < places; place++) {
    let least = 1;
    for (let km = 1; km <= speed; km++) {
      out[place * width + km] = least;
      if (reached[place * width + km]) least = km + 1;
    }
  }
  return out;
}
