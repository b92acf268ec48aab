import type { Cells } from '../cells.ts';
import type { Prepared } from '../prepare.ts';
import { mixed, WayKeys } from './keys.ts';
import { type OrderOf, ordersOf } from './order.ts';

/** A case made ready to be run beside another: names of what is drawn that are the same in both. */
export interface Beside {
  readonly orders: OrderOf;
  readonly ways: WayKeys;
  /** By cell of a day. */
  readonly cellKeys: Float64Array;
}

/** Each cell by its place and its rank among the cells of that place. */
function cellKeysOf(ready: Prepared, cells: Cells): Float64Array {
  const rank = new Int32Array(ready.graph.names.length);
  return Float64Array.from(cells.place, (place) => {
    rank[place]! += 1;
    return mixed(ready.entities[place]!, rank[place]!);
  });
}

/**
 * Opens runs of one case beside another with the same places and roads: what is the same in both
 * takes the same chances, what is nearly the same nearly so. Each alone keeps the law of other runs.
 *
 * @returns an option for runs of `ready`; null where no table of cells can be laid out: there the two
 * share random numbers by place only
 * @example runOnce(pair.base, 1, 0, { beside: openBeside(pair.base, pair.variant) })
 */
export function openBeside(ready: Prepared, other: Prepared): Beside | null {
  if (ready.cells === null) return null;
  const ways = new WayKeys(ready.atlas.ways);
  return { ways, orders: ordersOf(ready, other, ways), cellKeys: cellKeysOf(ready, ready.cells) };
}
