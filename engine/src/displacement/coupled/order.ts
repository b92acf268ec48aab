import { log } from '../../core/index.ts';
import type { Environment } from '../environment.ts';
import type { Prepared } from '../prepare.ts';
import type { Choices } from '../routes.ts';
import { mixed, WayKeys } from './keys.ts';

/** In which order the candidates of a place are drawn, and with which random number each. */
export interface Order {
  readonly choices: Choices;
  /** Candidates of this case in the order of drawing. */
  readonly candidate: Int32Array;
  /** Number of each among the candidates of both cases. */
  readonly index: Int32Array;
  /** Sums of the weights at empty camps from each candidate on, in this order. */
  readonly sum: Float64Array;
}

interface Candidate {
  readonly key: number;
  /** Number in this case, −1 where it is only in the other. */
  own: number;
  /** Logarithms of the weights here and there. */
  here: number;
  there: number;
  readonly limited: number;
}

const absent = -1e9;
const weightOf = (weight: number) => (weight > 0 ? log(weight) : absent);

function keysOf(choices: Choices, ways: WayKeys): number[] {
  return Array.from(choices.link, (link, k) => mixed(link + 1, ways.of(choices.rest[k]!)));
}

/** The candidates of both cases, each once. */
function union(
  own: Choices,
  other: Choices,
  ways: WayKeys,
  otherWays: WayKeys,
  limits: Uint8Array,
): Candidate[] {
  const all = new Map<number, Candidate>();
  keysOf(own, ways).forEach((key, k) => {
    const here = weightOf(own.weight[k]!);
    all.set(key, { key, own: k, here, there: absent, limited: limits[own.destination[k]!]! });
  });
  keysOf(other, otherWays).forEach((key, k) => {
    const there = weightOf(other.weight[k]!);
    const known = all.get(key);
    if (known) known.there = there;
    else
      all.set(key, { key, own: -1, here: absent, there, limited: limits[other.destination[k]!]! });
  });
  return [...all.values()];
}

/** How much the weight differs between the cases; the same in both. */
const change = ({ here, there }: Candidate) => Math.abs(here - there);

function orderOf(own: Choices, candidates: Candidate[]): Order {
  candidates.sort((a, b) => change(b) - change(a) || b.limited - a.limited || a.key - b.key);
  const kept = candidates.flatMap(({ own: k }, index) => (k < 0 ? [] : [{ k, index }]));
  const sum = new Float64Array(kept.length);
  let rest = 0;
  for (let i = kept.length - 1; i >= 0; i--) {
    rest += own.weight[kept[i]!.k]!;
    sum[i] = rest;
  }
  return {
    choices: own,
    candidate: Int32Array.from(kept, ({ k }) => k),
    index: Int32Array.from(kept, ({ index }) => index),
    sum,
  };
}

/** The order of drawing at a place on a day, for a kind of people. */
export type OrderOf = (env: Environment, day: number, place: number, kind: number) => Order;

/**
 * Orders of drawing for a case that is run beside another: candidates whose weight differs between
 * the two come first, the more the earlier, so that what a closed road leaves to the others is one
 * number; then those to camps with a limit. Both cases draw in the same order.
 */
export function ordersOf(ready: Prepared, other: Prepared, ways: WayKeys): OrderOf {
  const kept = new Map<Choices, Map<Choices, Order>>();
  const latest: { own: Choices; beside: Choices; order: Order }[] = [];
  const otherWays = new WayKeys(other.atlas.ways);
  const limits = ready.atlas.hasLimit.map((one, i) => one | other.atlas.hasLimit[i]!);
  return (env, day, place, kind) => {
    const own = ready.choices(env, place, kind);
    const beside = other.choices(other.timeline[day]!, place, kind);
    const at = place * ready.kinds.count + kind;
    const last = latest[at];
    if (last && last.own === own && last.beside === beside) return last.order;
    const row = kept.get(own) ?? new Map<Choices, Order>();
    kept.set(own, row);
    const order = row.get(beside) ?? orderOf(own, union(own, beside, ways, otherWays, limits));
    row.set(beside, order);
    latest[at] = { own, beside, order };
    return order;
  };
}
