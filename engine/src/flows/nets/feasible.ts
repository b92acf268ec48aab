import { checkLength, SojournError } from '../../core/index.ts';
import {
  addEdge,
  componentsOf,
  createNetwork,
  levelsFrom,
  maximumFlow,
} from '../balance/max-flow.ts';
import type { NetOptions } from './contract.ts';

/** Whether a flow may be in each cell: where it is allowed and the prior is above zero if asked. */
export function allowedCells(
  prior: Float64Array,
  n: number,
  { allowed }: NetOptions,
  positive: boolean,
): Uint8Array {
  checkLength('prior', prior.length, n * n);
  if (allowed) checkLength('allowed', allowed.length, n * n);
  return Uint8Array.from({ length: n * n }, (_, cell) => {
    const off = Math.floor(cell / n) !== cell % n;
    const may = allowed ? allowed[cell]! > 0 : off;
    return may && off && (!positive || prior[cell]! > 0) ? 1 : 0;
  });
}

/**
 * Requires that net totals can be met by flows of zero or more, by a maximum flow from losing to
 * gaining places; lists cells that are empty whenever they are met and a loop cannot help.
 *
 * @returns cells that hold nothing in any solution with all other cells above zero
 * @throws SojournError `flows.contradiction` naming places and by how much
 */
export function requireNets(net: Float64Array, open: Uint8Array): number[] {
  const n = net.length;
  checkLength('allowed', open.length, n * n);
  const sum = net.reduce((a, b) => a + b, 0);
  const gains = net.reduce((a, b) => a + Math.max(0, b), 0);
  const scale = Math.max(1, gains);
  if (Math.abs(sum) > 1e-9 * scale) {
    throw new SojournError({
      code: 'flows.contradiction',
      where: { field: 'all places together' },
      got: `net totals that add up to ${sum}`,
      expected: '0',
      remedy: 'Rescale the net totals so that they add up to 0.',
    });
  }
  const network = createNetwork(n + 2);
  const edges: number[] = [];
  const cells: number[] = [];
  for (let i = 0; i < n; i++) {
    if (net[i]! < 0) addEdge(network, n, i, -net[i]!);
    else if (net[i]! > 0) addEdge(network, i, n + 1, net[i]!);
    for (let j = 0; j < n; j++) {
      if (open[i * n + j] === 0) continue;
      cells.push(i * n + j);
      edges.push(addEdge(network, i, j, 4 * gains + 1));
    }
  }
  const least = 1e-14 * scale;
  const flow = maximumFlow(network, n, n + 1, least);
  if (gains - flow > 1e-9 * scale) {
    const level = levelsFrom(network, n, least);
    const stuck = Array.from({ length: n }, (_, i) => i + 1).filter((i) => level[i - 1]! >= 0);
    throw new SojournError({
      code: 'flows.contradiction',
      where: { field: `places ${stuck.join(', ')}` },
      got: `${gains - flow} people more than may leave them`,
      expected: 'flows allowed to places that gain',
    });
  }
  network.room.forEach((_, edge) => {
    if (network.head[edge]! >= n || network.head[edge ^ 1]! >= n) network.room[edge] = 0;
  });
  const component = componentsOf(network, 10 * least);
  return cells.filter((_, at) => {
    const edge = edges[at]!;
    const used = network.room[edge ^ 1]! > 10 * least;
    return !used && component[network.head[edge]!] !== component[network.head[edge ^ 1]!];
  });
}

/** Arrivals less departures of each place. */
export function netOf(flows: Float64Array, n: number, into = new Float64Array(n)): Float64Array {
  into.fill(0);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      into[j]! += flows[i * n + j]!;
      into[i]! -= flows[i * n + j]!;
    }
  }
  return into;
}

/** Largest |net − target| relative to the largest target. */
export function netError(flows: Float64Array, net: Float64Array): number {
  const found = netOf(flows, net.length);
  const scale = Math.max(1e-300, ...net.map(Math.abs));
  return Math.max(...found.map((value, i) => Math.abs(value - net[i]!))) / scale;
}
