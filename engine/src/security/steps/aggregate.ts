import { exp, log, pow } from '../../core/index.ts';
import type { Aggregation } from '../contract.ts';
import type { NodePlan, Plan } from '../structure/plan.ts';
import { copelandInto } from './copeland.ts';
import type { ScoreMatrix } from './scores.ts';

/** Weighted power mean by way of sums of f(y); skips missing children and rescales the weights. */
function meanInto(
  scores: ScoreMatrix,
  places: number,
  { row, children, threshold }: NodePlan,
  weights: Float64Array,
  kind: 'arithmetic' | 'geometric' | 'harmonic' | 'generalised',
  power: number,
): void {
  let total = 0;
  for (let c = 0; c < children.length; c++) total += weights[children[c]!]!;
  const needed = threshold * total * (1 - 1e-12);
  for (let p = 0; p < places; p++) {
    let sum = 0;
    let mass = 0;
    for (let c = 0; c < children.length; c++) {
      const child = children[c]!;
      const y = scores[child * places + p]!;
      if (Number.isNaN(y)) continue;
      const w = weights[child]!;
      if (w === 0) continue;
      mass += w;
      if (kind === 'arithmetic') sum += w * y;
      else if (kind === 'geometric') sum += w * log(y);
      else if (kind === 'harmonic') sum += w / y;
      else sum += w * pow(y, power);
    }
    scores[row * places + p] =
      mass === 0 || mass < needed ? Number.NaN : finish(kind, sum, mass, power);
  }
}

/** Beyond this a product is turned into a logarithm, so that it cannot overflow. */
const largestProduct = 1e200;

/**
 * Geometric mean of children of equal weight: the logarithm of a product in place of a sum of
 * logarithms.
 */
function equalGeometricInto(
  scores: ScoreMatrix,
  places: number,
  { row, children, threshold }: NodePlan,
): void {
  const needed = threshold * children.length * (1 - 1e-12);
  for (let p = 0; p < places; p++) {
    let product = 1;
    let logs = 0;
    let count = 0;
    for (let c = 0; c < children.length; c++) {
      const y = scores[children[c]! * places + p]!;
      if (Number.isNaN(y)) continue;
      product *= y < 0 ? Number.NaN : y;
      count += 1;
      if (product > largestProduct || product < 1 / largestProduct) {
        logs += log(product);
        product = 1;
      }
    }
    scores[row * places + p] =
      count === 0 || count < needed ? Number.NaN : exp((logs + log(product)) / count);
  }
}

function equalWeights(children: Int32Array, weights: Float64Array): boolean {
  const first = weights[children[0]!]!;
  return first > 0 && children.every((child) => weights[child] === first);
}

function finish(
  kind: 'arithmetic' | 'geometric' | 'harmonic' | 'generalised',
  sum: number,
  mass: number,
  power: number,
): number {
  if (kind === 'arithmetic') return sum / mass;
  if (kind === 'geometric') return exp(sum / mass);
  if (kind === 'harmonic') return mass / sum;
  return pow(sum / mass, 1 / power);
}

/** Median of the children whose weight is not 0; other weights have no part in it. */
function medianInto(
  scores: ScoreMatrix,
  places: number,
  node: NodePlan,
  weights: Float64Array,
): void {
  const { row, threshold } = node;
  const children = node.children.filter((child) => weights[child] !== 0);
  const found = new Float64Array(children.length);
  for (let p = 0; p < places; p++) {
    let count = 0;
    for (const child of children) {
      const y = scores[child * places + p]!;
      if (!Number.isNaN(y)) found[count++] = y;
    }
    const values = found.subarray(0, count).sort();
    const middle = count >> 1;
    const median = count % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
    const enough = count > 0 && count >= threshold * children.length * (1 - 1e-12);
    scores[row * places + p] = enough ? median : Number.NaN;
  }
}

/**
 * Aggregates children into one node, in place.
 *
 * Means skip missing children and rescale the weights, if the share of weight that is there reaches
 * the node's threshold. Geometric and harmonic means need positive scores: a zero gives 0 or NaN as
 * arithmetic has it; `notPositive` tells.
 *
 * @param scores the matrix
 * @param places number of places
 * @param node children, aggregation, threshold
 * @param weights relative weight of every row
 * @param aggregation instead of the node's own
 */
export function aggregateNode(
  scores: ScoreMatrix,
  places: number,
  node: NodePlan,
  weights: Float64Array,
  aggregation: Aggregation = node.aggregation,
): void {
  const { method } = aggregation;
  if (method === 'median') medianInto(scores, places, node, weights);
  else if (method === 'copeland') copelandInto(scores, places, node, weights);
  else if (method === 'geometric' && equalWeights(node.children, weights)) {
    equalGeometricInto(scores, places, node);
  } else {
    const power = method === 'generalised' ? aggregation.power : 1;
    meanInto(scores, places, node, weights, method, power);
  }
}

/** Aggregates all nodes from the indicators up, in place. */
export function aggregateAll(
  scores: ScoreMatrix,
  places: number,
  plan: Plan,
  weights: Float64Array = plan.weights,
): void {
  for (const node of plan.nodes) aggregateNode(scores, places, node, weights);
}
