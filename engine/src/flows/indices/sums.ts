import { checkLength } from '../../core/index.ts';
import { totalsOf } from './gini.ts';

/** Moves of one region. */
export interface RegionSums {
  readonly out: Float64Array;
  readonly into: Float64Array;
  readonly turnover: Float64Array;
  readonly net: Float64Array;
}

/** Departures, arrivals, both and their difference by region. @example regionSums(flows, 4).net */
export function regionSums(flows: Float64Array, n: number): RegionSums {
  checkLength('flows', flows.length, n * n);
  const { out, into } = totalsOf(flows, n);
  return {
    out,
    into,
    turnover: out.map((value, i) => value + into[i]!),
    net: into.map((value, i) => value - out[i]!),
  };
}

/** A flow with the one the other way. */
export interface PairFlow {
  readonly origin: number;
  readonly destination: number;
  readonly flow: number;
  readonly counterflow: number;
  /** Flow less counterflow, and both together. */
  readonly net: number;
  readonly interchange: number;
}

/** All ordered pairs of regions with flow and counterflow. @example pairFlows(flows, 4).length // 12 */
export function pairFlows(flows: Float64Array, n: number): PairFlow[] {
  checkLength('flows', flows.length, n * n);
  const pairs: PairFlow[] = [];
  for (let origin = 0; origin < n; origin++) {
    for (let destination = 0; destination < n; destination++) {
      if (origin === destination) continue;
      const flow = flows[origin * n + destination]!;
      const counterflow = flows[destination * n + origin]!;
      pairs.push({
        origin,
        destination,
        flow,
        counterflow,
        net: flow - counterflow,
        interchange: flow + counterflow,
      });
    }
  }
  return pairs;
}

/**
 * Flows between areas, each of several regions; moves within an area stand on the diagonal.
 *
 * @param areaOf area of each region, 0 … areas − 1
 * @example areaFlows(flows, [0, 0, 1])
 */
export function areaFlows(flows: Float64Array, areaOf: readonly number[]): Float64Array {
  const n = areaOf.length;
  checkLength('flows', flows.length, n * n);
  const areas = Math.max(...areaOf) + 1;
  const sums = new Float64Array(areas * areas);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i !== j) sums[areaOf[i]! * areas + areaOf[j]!]! += flows[i * n + j]!;
    }
  }
  return sums;
}

/** Which regions become "other". */
export type LumpRule = 'flow' | 'out' | 'in' | 'turnover';

/**
 * Lumps small flows or small regions: with `flow` every flow below the threshold goes from other
 * to other; with `out` origins, with `in` destinations, with `turnover` both are other, region n,
 * where their total is below it.
 *
 * @returns (n + 1) × (n + 1), other being last
 * @example lumpFlows(flows, 4, 100, ['in', 'out'])
 */
export function lumpFlows(
  flows: Float64Array,
  n: number,
  threshold: number,
  rules: readonly LumpRule[],
): Float64Array {
  const { out, into, turnover } = regionSums(flows, n);
  const small = (rule: LumpRule, totals: Float64Array, i: number) =>
    (rules.includes(rule) && totals[i]! < threshold) ||
    (rules.includes('turnover') && turnover[i]! < threshold);
  const sums = new Float64Array((n + 1) * (n + 1));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const flow = flows[i * n + j]!;
      const low = rules.includes('flow') && flow < threshold;
      const from = low || small('out', out, i) ? n : i;
      const to = low || small('in', into, j) ? n : j;
      sums[from * (n + 1) + to]! += flow;
    }
  }
  return sums;
}
