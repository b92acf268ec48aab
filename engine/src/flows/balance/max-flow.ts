/** A network with capacities; edges come in pairs, edge e and its way back e ^ 1. */
export interface Network {
  readonly nodes: number;
  readonly first: Int32Array;
  readonly next: number[];
  readonly head: number[];
  /** What may still pass. */
  readonly room: number[];
}

/** An empty network. @example createNetwork(4) */
export function createNetwork(nodes: number): Network {
  return { nodes, first: new Int32Array(nodes).fill(-1), next: [], head: [], room: [] };
}

/** Adds an edge and returns its number. */
export function addEdge(net: Network, from: number, to: number, capacity: number): number {
  const edge = net.head.length;
  net.head.push(to, from);
  net.room.push(capacity, 0);
  net.next.push(net.first[from]!, net.first[to]!);
  net.first[from] = edge;
  net.first[to] = edge + 1;
  return edge;
}

/** Steps from `source` to each node along edges with room; −1 where there is no way. */
export function levelsFrom(net: Network, source: number, least: number): Int32Array {
  const level = new Int32Array(net.nodes).fill(-1);
  const queue = new Int32Array(net.nodes);
  let filled = 1;
  queue[0] = source;
  level[source] = 0;
  for (let at = 0; at < filled; at++) {
    const node = queue[at]!;
    for (let edge = net.first[node]!; edge >= 0; edge = net.next[edge]!) {
      const to = net.head[edge]!;
      if (net.room[edge]! <= least || level[to]! >= 0) continue;
      level[to] = level[node]! + 1;
      queue[filled++] = to;
    }
  }
  return level;
}

interface Search {
  readonly net: Network;
  readonly level: Int32Array;
  readonly at: Int32Array;
  readonly sink: number;
  readonly least: number;
}

function push(search: Search, node: number, offered: number): number {
  const { net, level, at, sink, least } = search;
  if (node === sink) return offered;
  let passed = 0;
  for (; at[node]! >= 0; at[node] = net.next[at[node]!]!) {
    const edge = at[node]!;
    const to = net.head[edge]!;
    if (net.room[edge]! <= least || level[to] !== level[node]! + 1) continue;
    const through = push(search, to, Math.min(offered - passed, net.room[edge]!));
    net.room[edge]! -= through;
    net.room[edge ^ 1]! += through;
    passed += through;
    if (offered - passed <= least) return passed;
  }
  return passed;
}

/**
 * The largest flow from source to sink (Dinic 1970); `room` is left as the residual network.
 *
 * @param least rooms up to this count as none: rounding must not feed the search
 * @returns the flow
 * @example maximumFlow(net, 0, 3, 1e-9)
 */
export function maximumFlow(net: Network, source: number, sink: number, least: number): number {
  let flow = 0;
  for (;;) {
    const level = levelsFrom(net, source, least);
    if (level[sink]! < 0) return flow;
    const search = { net, level, at: Int32Array.from(net.first), sink, least };
    const passed = push(search, source, Number.MAX_VALUE);
    if (passed <= least) return flow;
    flow += passed;
  }
}

/**
 * Nodes that can reach each other along edges with room share a number (Tarjan 1972).
 *
 * @example componentsOf(net, 1e-9)
 */
export function componentsOf(net: Network, least: number): Int32Array {
  const { nodes, first, next, head, room } = net;
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const component = new Int32Array(nodes).fill(-1);
  const at = Int32Array.from(first);
  const path: number[] = [];
  const open: number[] = [];
  let counted = 0;
  let found = 0;
  const enter = (node: number) => {
    order[node] = low[node] = counted++;
    path.push(node);
    open.push(node);
  };
  const leave = (node: number) => {
    path.pop();
    const parent = path[path.length - 1];
    if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
    if (low[node] !== order[node]) return;
    for (let member = -1; member !== node; ) {
      member = open.pop()!;
      component[member] = found;
    }
    found += 1;
  };
  for (let root = 0; root < nodes; root++) {
    if (order[root]! >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      const edge = at[node]!;
      if (edge < 0) {
        leave(node);
        continue;
      }
      at[node] = next[edge]!;
      const to = head[edge]!;
      if (room[edge]! <= least) continue;
      if (order[to]! < 0) enter(to);
      else if (component[to]! < 0) low[node] = Math.min(low[node]!, order[to]!);
    }
  }
  return component;
}
