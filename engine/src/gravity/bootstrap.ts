import {
  checkCancelled,
  checkInteger,
  openStream,
  purposes,
  quantile,
  report,
  type WorkOptions,
} from '../core/index.ts';
import type { Design, Fit } from './contract.ts';
import { fitModel } from './fit.ts';
import { times } from './solve/rank.ts';
import { usedDesign } from './subset.ts';
import { type ClusterVariable, groupingOf } from './variance/clusters.ts';
import { groupedScores } from './variance/scores.ts';

/** How coefficients are drawn anew. */
export interface GravityBootstrapOptions {
  /**
   * `pairs`: clusters are drawn with replacement and the model is estimated again. `wild`: the
   * score of each cluster keeps or changes its sign (Kline & Santos 2012); no model is estimated.
   */
  readonly method: 'pairs' | 'wild';
  readonly replications: number;
  readonly seed: number;
  /** Of the percentile intervals (default 0.95). */
  readonly level?: number;
}

/** Draws of the coefficients, with what they say. */
export interface GravityBootstrap {
  readonly names: readonly string[];
  /** Replications × coefficients; NaN where a draw could not be estimated. */
  readonly draws: Float64Array;
  readonly errors: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Draws that could not be estimated: no convergence, or a regressor lost. */
  readonly failed: number;
}

/** What drawing anew needs of a fit: plain data, so that threads can share the draws. */
export interface BootstrapPlan {
  readonly method: GravityBootstrapOptions['method'];
  readonly names: readonly string[];
  /** Cluster of each row, from 0. */
  readonly codes: Int32Array;
  readonly groups: number;
  readonly coefficients: Float64Array;
  readonly bread: Float64Array;
  /** Of the wild method: scores of clusters × coefficients. */
  readonly scores: Float64Array | null;
  /** Of the method of pairs: the rows that took part. */
  readonly design: Design | null;
}

/** Coefficients of the draws [first, last), draw after draw. */
export interface BootstrapBlock {
  readonly first: number;
  readonly last: number;
  readonly draws: Float64Array;
}

/** @throws SojournError `argument.range` for a number of replications outside 2 to 1 000 000 */
export function checkReplications(replications: number): void {
  checkInteger('replications', replications, 2, 1_000_000);
}

/** Makes a fit ready for draws by cluster. @example planBootstrap(fit, {name: 'o^d', codes}, 'wild') */
export function planBootstrap(
  fit: Fit,
  by: ClusterVariable,
  method: GravityBootstrapOptions['method'],
): BootstrapPlan {
  const { codes, groups } = groupingOf(fit, by);
  const { names, coefficients, bread } = fit;
  return {
    method,
    names,
    codes,
    groups,
    coefficients,
    bread,
    scores: method === 'wild' ? groupedScores(fit, codes, groups) : null,
    design: method === 'pairs' ? usedDesign(fit) : null,
  };
}

/**
 * Opens draws by range: a draw depends on seed and number alone.
 *
 * @example openBootstrap(plan, 1)(0, 10).draws
 */
export function openBootstrap(
  plan: BootstrapPlan,
  seed: number,
): (first: number, last: number) => BootstrapBlock {
  const k = plan.coefficients.length;
  const drawOne = plan.method === 'wild' ? wildDraw(plan, seed) : pairsDraw(plan, seed);
  return (first, last) => {
    const draws = new Float64Array((last - first) * k);
    for (let draw = first; draw < last; draw++) {
      draws.set(drawOne(draw) ?? new Float64Array(k).fill(Number.NaN), (draw - first) * k);
    }
    return { first, last, draws };
  };
}

/**
 * Bootstrap by cluster, with progress; a draw depends on seed and number alone.
 *
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example bootstrapFit(fit, {name: 'o^d', codes}, {method: 'wild', replications: 999, seed: 1})
 */
export function bootstrapFit(
  fit: Fit,
  by: ClusterVariable,
  options: GravityBootstrapOptions,
  work?: WorkOptions,
): GravityBootstrap {
  const { method, replications, seed, level } = options;
  checkReplications(replications);
  const k = fit.coefficients.length;
  const draws = new Float64Array(replications * k);
  const run = openBootstrap(planBootstrap(fit, by, method), seed);
  for (let draw = 0; draw < replications; draw++) {
    checkCancelled(work);
    draws.set(run(draw, draw + 1).draws, draw * k);
    report(work, 'bootstrap', draw + 1, replications);
  }
  return summariseBootstrap(fit.names, draws, level);
}

function streamOf(seed: number, draw: number) {
  return openStream(seed, { purpose: purposes.bootstrap, t: 0, draw, entity: 0 });
}

function wildDraw({ groups, coefficients, bread, scores }: BootstrapPlan, seed: number) {
  const k = coefficients.length;
  return (draw: number): Float64Array => {
    const stream = streamOf(seed, draw);
    const sum = new Float64Array(k);
    for (let group = 0; group < groups; group++) {
      const sign = stream.nextUniform() < 0.5 ? -1 : 1;
      for (let i = 0; i < k; i++) sum[i]! += sign * scores![group * k + i]!;
    }
    return times(bread, sum).map((value, i) => value + coefficients[i]!);
  };
}

/** A cluster drawn m times has weight m: the same as m copies of its rows. */
function pairsDraw({ codes, groups, design, names }: BootstrapPlan, seed: number) {
  return (draw: number): Float64Array | null => {
    const stream = streamOf(seed, draw);
    const times = new Float64Array(groups);
    for (let group = 0; group < groups; group++)
      times[Math.floor(stream.nextUniform() * groups)]!++;
    const again = fitModel(weighted(design!, codes, times));
    return again.converged && again.names.length === names.length ? again.coefficients : null;
  };
}

function weighted(design: Design, codes: Int32Array, times: Float64Array) {
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) if (times[codes[row]!]! > 0) rows.push(row);
  const take = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!);
  return {
    ...design,
    y: take(design.y),
    x: design.x.map(take),
    fixedEffects: design.fixedEffects.map((effect) => ({
      ...effect,
      codes: Int32Array.from(rows, (row) => effect.codes[row]!),
    })),
    weights: Float64Array.from(rows, (row) => times[codes[row]!]! * (design.weights?.[row] ?? 1)),
    ...(design.offset && { offset: take(design.offset) }),
  };
}

/**
 * What draws of the coefficients say: standard errors, percentile intervals.
 *
 * @param draws replications × coefficients; NaN where a draw could not be estimated
 * @example summariseBootstrap(fit.names, draws, 0.95).errors
 */
export function summariseBootstrap(
  names: readonly string[],
  draws: Float64Array,
  level = 0.95,
): GravityBootstrap {
  const k = names.length;
  const [errors, low, high] = [new Float64Array(k), new Float64Array(k), new Float64Array(k)];
  let failed = 0;
  for (let i = 0; i < k; i++) {
    const own = draws.filter((value, at) => at % k === i && !Number.isNaN(value));
    failed = draws.length / k - own.length;
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    const squares = own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    errors[i] = Math.sqrt(squares / (own.length - 1));
    low[i] = quantile(own, (1 - level) / 2);
    high[i] = quantile(own, (1 + level) / 2);
  }
  return { names, draws, errors, low, high, failed };
}
