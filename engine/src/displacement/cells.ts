import type { Graph } from './graph.ts';

/** Ends of a hop that are no cell. */
export const stands = -1;
export const isOnRoad = -2;

/**
 * Where people can be during a day who remember nothing but place and km made: a cell is a place
 * with the km made on arrival, by rising km. Roads have one slot for each day that people are on
 * them; slot 0 holds those who set out today.
 */
export interface Cells {
  readonly count: number;
  readonly place: Int32Array;
  /** Km made; where remainders count as one, the most of them. */
  readonly km: Int32Array;
  /** Cell of each place with 0 km made. */
  readonly first: Int32Array;
  /** Ends of the roads out of a cell's place, from here in the order of the graph. */
  readonly targetAt: Int32Array;
  /** A cell, or {@link stands}, or {@link isOnRoad}. */
  readonly target: Int32Array;
  /** Number of each road among those out of its start. */
  readonly position: Int32Array;
  readonly slotAt: Int32Array;
  /** Cell in which those in the last slot of a road arrive. */
  readonly arrival: Int32Array;
  /** Km made by those on arrival. */
  readonly lastKm: Float64Array;
}

interface Making {
  readonly graph: Graph;
  readonly budgets: Int32Array;
  readonly speed: number;
  /** 1 where place × (speed + 1) + km is a cell, later its number. */
  readonly known: Int32Array;
  readonly waiting: number[];
}

function visit(making: Making, place: number, km: number): number {
  const width = making.speed + 1;
  const key = place * width + making.speed - making.budgets[place * width + making.speed - km]!;
  if (making.known[key] === 0) {
    making.known[key] = 1;
    making.waiting.push(key);
  }
  return key;
}

/** All cells that anybody can come to. */
export function buildCells(graph: Graph, budgets: Int32Array, speed: number): Cells {
  const width = speed + 1;
  const places = graph.names.length;
  const links = graph.from.length;
  const making: Making = {
    graph,
    budgets,
    speed,
    known: new Int32Array(places * width),
    waiting: [],
  };
  const first = new Int32Array(places);
  for (let place = 0; place < places; place++) first[place] = visit(making, place, 0);
  const slotAt = new Int32Array(links + 1);
  const arrival = new Int32Array(links);
  const lastKm = new Float64Array(links);
  for (let link = 0; link < links; link++) {
    const length = graph.distance[link]!;
    const days = Math.floor(length / speed);
    slotAt[link + 1] = slotAt[link]! + days + 1;
    lastKm[link] = length - days * speed;
    arrival[link] = visit(making, graph.to[link]!, lastKm[link]!);
  }
  expand(making);
  return numbered(making, first, slotAt, arrival, lastKm);
}

function expand(making: Making): void {
  const { graph, speed, waiting } = making;
  const width = speed + 1;
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const place = Math.floor(key / width);
    const km = key - place * width;
    for (let at = graph.outAt[place]!; at < graph.outAt[place + 1]!; at++) {
      const link = graph.out[at]!;
      const total = km + graph.distance[link]!;
      if (total < speed) visit(making, graph.to[link]!, total);
    }
  }
}

/** Numbers the cells by rising km and writes down where each road out of them ends. */
function numbered(
  making: Making,
  first: Int32Array,
  slotAt: Int32Array,
  arrival: Int32Array,
  lastKm: Float64Array,
): Cells {
  const { graph, speed, known, budgets } = making;
  const width = speed + 1;
  const places = graph.names.length;
  const place: number[] = [];
  const kms: number[] = [];
  for (let km = 0; km < width; km++) {
    for (let i = 0; i < places; i++) {
      if (known[i * width + km] === 0) continue;
      known[i * width + km] = place.length;
      place.push(i);
      kms.push(km);
    }
  }
  const cellOf = (i: number, km: number) =>
    known[i * width + speed - budgets[i * width + speed - km]!]!;
  const targetAt = new Int32Array(place.length + 1);
  place.forEach((i, cell) => {
    targetAt[cell + 1] = targetAt[cell]! + graph.outAt[i + 1]! - graph.outAt[i]!;
  });
  const target = new Int32Array(targetAt[place.length]!);
  const position = new Int32Array(graph.from.length);
  place.forEach((i, cell) => {
    const start = graph.outAt[i]!;
    for (let at = start; at < graph.outAt[i + 1]!; at++) {
      const link = graph.out[at]!;
      const length = graph.distance[link]!;
      const total = kms[cell]! + length;
      position[link] = at - start;
      target[targetAt[cell]! + at - start] =
        length >= speed ? isOnRoad : total >= speed ? stands : cellOf(graph.to[link]!, total);
    }
  });
  return {
    count: place.length,
    place: Int32Array.from(place),
    km: Int32Array.from(kms),
    first: first.map((key) => known[key]!),
    targetAt,
    target,
    position,
    slotAt,
    arrival: arrival.map((key) => known[key]!),
    lastKm,
  };
}
