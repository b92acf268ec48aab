import { exp, log, shapley } from '../../core/index.ts';
import type { Aggregation } from '../contract.ts';
import { aggregateNode } from '../steps/aggregate.ts';
import type { NodePlan } from '../structure/plan.ts';

/** Logarithmic mean: (a − b)/(ln a − ln b), a where they are equal (Ang 2004). */
export function logMean(a: number, b: number): number {
  const ratio = log(a / b);
  // Near equality the quotient loses digits: the arithmetic mean is right to the second order.
  return Math.abs(ratio) < 1e-6 ? (a + b) / 2 : (a - b) / ratio;
}

function sameChildren(from: Float64Array, to: Float64Array, children: Int32Array): boolean {
  return children.every((child) => Number.isNaN(from[child]!) === Number.isNaN(to[child]!));
}

/** Relative weights of the children that are there. */
function presentWeights(values: Float64Array, children: Int32Array, weights: Float64Array) {
  let mass = 0;
  for (const child of children) if (!Number.isNaN(values[child]!)) mass += weights[child]!;
  return Array.from(children, (child) =>
    Number.isNaN(values[child]!) ? 0 : weights[child]! / mass,
  );
}

/**
 * The value of a node when some children are in the second state and the others still in the first;
 * where no child is there, as it was in the first state.
 */
function worthOf(
  node: NodePlan,
  aggregation: Aggregation,
  weights: Float64Array,
  from: Float64Array,
  to: Float64Array,
): (members: Uint8Array) => number {
  const open = { ...node, threshold: 0 };
  const scores = from.slice();
  return (members) => {
    node.children.forEach((child, i) => {
      scores[child] = members[i] === 1 ? to[child]! : from[child]!;
    });
    aggregateNode(scores, 1, open, weights, aggregation);
    const worth = scores[node.row]!;
    return Number.isNaN(worth) ? from[node.row]! : worth;
  };
}

/**
 * What each child adds to the change of a node: exact for the arithmetic mean, log-mean Divisia
 * for the geometric one (Ang 2004), Shapley values for all others and where the children that are
 * there differ (beyond 16 children by sampled orders, which add up all the same).
 *
 * @param node its children
 * @param aggregation how they are joined
 * @param weights relative weights of all rows
 * @param from,to values of all rows in the two states
 * @returns shares of the children; they sum to the change of the node
 */
export function childShares(
  node: NodePlan,
  aggregation: Aggregation,
  weights: Float64Array,
  from: Float64Array,
  to: Float64Array,
): Float64Array {
  const { children } = node;
  const w = presentWeights(from, children, weights);
  const same = sameChildren(from, to, children);
  const positive = children.every((child) => !(from[child]! <= 0) && !(to[child]! <= 0));
  if (same && aggregation.method === 'arithmetic') {
    return Float64Array.from(children, (child, i) =>
      w[i] === 0 ? 0 : w[i]! * (to[child]! - from[child]!),
    );
  }
  if (same && positive && aggregation.method === 'geometric') {
    const mean = (values: Float64Array) => {
      let sum = 0;
      children.forEach((child, i) => {
        if (w[i]! > 0) sum += w[i]! * log(values[child]!);
      });
      return exp(sum);
    };
    const scale = logMean(mean(to), mean(from));
    return Float64Array.from(children, (child, i) =>
      w[i] === 0 ? 0 : scale * w[i]! * log(to[child]! / from[child]!),
    );
  }
  const worth = worthOf(node, aggregation, weights, from, to);
  return shapley(children.length, worth).values;
}
