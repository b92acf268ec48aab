import type { Contradiction } from '../contract.ts';
import { addEdge, componentsOf, createNetwork, levelsFrom, maximumFlow } from './max-flow.ts';

/** Whether margins can be met on the cells of a seed above zero, and which cells must be empty. */
export type Support =
  | { readonly feasible: true; readonly forced: readonly number[] }
  | { readonly feasible: false; readonly contradiction: Contradiction };

const share = 1e-12;

const indicesWhere = (length: number, holds: (at: number) => boolean) =>
  Array.from({ length }, (_, at) => at).filter(holds);

/**
 * Tests margins against structural zeros by a maximum flow: what rows send must fit into columns
 * (Gale 1957). Where it does not, the cut names rows that need more than their columns hold; where
 * it does, cells that are empty in every table with these margins are listed.
 *
 * @param seed rows × columns, zero where nobody can be
 * @param rowTargets zero or more
 * @param columnTargets zero or more
 * @example testSupport(Float64Array.of(1, 0, 1, 1), [2, 1], [1, 2]).feasible // false
 */
export function testSupport(
  seed: Float64Array,
  rowTargets: ArrayLike<number>,
  columnTargets: ArrayLike<number>,
): Support {
  const [rows, columns] = [rowTargets.length, columnTargets.length];
  const [source, sink] = [rows + columns, rows + columns + 1];
  const net = createNetwork(rows + columns + 2);
  let [needed, held] = [0, 0];
  for (let i = 0; i < rows; i++) {
    addEdge(net, source, i, rowTargets[i]!);
    needed += rowTargets[i]!;
  }
  for (let j = 0; j < columns; j++) {
    addEdge(net, rows + j, sink, columnTargets[j]!);
    held += columnTargets[j]!;
  }
  const edges: number[] = [];
  const cells: number[] = [];
  const bound = 2 * (needed + held) + 1;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      if (!(seed[i * columns + j]! > 0)) continue;
      cells.push(i * columns + j);
      edges.push(addEdge(net, i, rows + j, bound));
    }
  }
  const least = share * 1e-2 * Math.max(needed, held);
  const flow = maximumFlow(net, source, sink, least);
  if (Math.min(needed, held) - flow > (rows + columns) * share * needed) {
    const level = levelsFrom(net, source, least);
    const inRows = indicesWhere(rows, (i) => level[i]! >= 0);
    const inColumns = indicesWhere(columns, (j) => level[rows + j]! >= 0);
    const contradiction = {
      rows: inRows,
      columns: inColumns,
      needed: inRows.reduce((sum, i) => sum + rowTargets[i]!, 0),
      available: inColumns.reduce((sum, j) => sum + columnTargets[j]!, 0),
    };
    return { feasible: false, contradiction };
  }
  net.room.forEach((_, edge) => {
    if (net.head[edge]! >= source || net.head[edge ^ 1]! >= source) net.room[edge] = 0;
  });
  const component = componentsOf(net, 10 * least);
  const forced = cells.filter((_, at) => {
    const edge = edges[at]!;
    const used = net.room[edge ^ 1]! > 10 * least;
    return !used && component[net.head[edge]!] !== component[net.head[edge ^ 1]!];
  });
  return { feasible: true, forced };
}
