import type { Built } from '../build/build.ts';
import type { Plan } from '../structure/plan.ts';
import { childShares } from './factors.ts';

/** What every row of a recipe adds to the change of its index between two states. */
export interface Contributions {
  readonly plan: Plan;
  /** Change of the index: second state minus first. */
  readonly change: number;
  /**
   * One number a row: of a node, what it adds to the index; of an indicator likewise. The children
   * of a node sum to it, except where the node is there in one state only (see `stopped`).
   */
  readonly rows: Float64Array;
  /** Rows that are there in one state only: what they add is not divided further. */
  readonly stopped: readonly number[];
}

/** The scores of all rows for one place of a built index. */
export function rowsOfPlace({ scores, plan, places }: Built, place: string): Float64Array {
  const at = places.indexOf(place);
  return Float64Array.from(plan.ids, (_, row) =>
    at < 0 ? Number.NaN : scores[row * places.length + at]!,
  );
}

/**
 * Divides the change of an index between two states – two years of a place, or two places – among
 * dimensions and indicators, exactly: log-mean Divisia for geometric means, Shapley for others.
 *
 * @param plan the tree
 * @param weights relative weights of all rows
 * @param from,to scores of all rows in the two states
 * @returns contributions that add up to the change
 * @example contributionsBetween(plan, plan.weights, rowsOfPlace(built2015, 'SYR'), rowsOfPlace(built2022, 'SYR'))
 */
export function contributionsBetween(
  plan: Plan,
  weights: Float64Array,
  from: Float64Array,
  to: Float64Array,
): Contributions {
  const rows = new Float64Array(plan.ids.length);
  const stopped: number[] = [];
  const change = to[plan.top]! - from[plan.top]!;
  rows[plan.top] = change;
  for (const node of [...plan.nodes].reverse()) {
    const own = to[node.row]! - from[node.row]!;
    if (Number.isNaN(own)) {
      if (rows[node.row] !== 0 && !Number.isNaN(rows[node.row]!)) stopped.push(node.row);
      continue;
    }
    const shares = childShares(node, node.aggregation, weights, from, to);
    const parts = scaled(shares, own, rows[node.row]!, node.row === plan.top);
    node.children.forEach((child, i) => {
      rows[child] = parts[i]!;
    });
  }
  return { plan, change, rows, stopped };
}

/** Shares of a node's own change, turned into shares of what it adds to the index. */
function scaled(shares: Float64Array, own: number, adds: number, top: boolean): Float64Array {
  if (top || own === 0) return own === 0 && !top ? shares.map(() => 0) : shares;
  return shares.map((share) => (share / own) * adds);
}

/** A row with what it adds, largest first in size. */
export interface RankedContribution {
  readonly id: string;
  readonly adds: number;
}

/** The indicators that add most to a change, by size. */
export function largestContributions(
  { plan, rows }: Contributions,
  count: number,
): RankedContribution[] {
  return plan.ids
    .slice(0, plan.indicators)
    .map((id, row) => ({ id, adds: rows[row]! }))
    .filter(({ adds }) => adds !== 0 && !Number.isNaN(adds))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .slice(0, count);
}
