import {
  checkCancelled,
  checkInteger,
  openStream,
  purposes,
  quantile,
  report,
  type WorkOptions,
} from '../core/index.ts';
import type { Fit } from './contract.ts';
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
  const { method, replications, seed } = options;
  checkInteger('replications', replications, 2, 1_000_000);
  const k = fit.coefficients.length;
  const draws = new Float64Array(replications * k);
  const drawOne = method === 'wild' ? wildDraw(fit, by, seed) : pairsDraw(fit, by, seed);
  for (let draw = 0; draw < replications; draw++) {
    checkCancelled(work);
    draws.set(drawOne(draw) ?? new Float64Array(k).fill(Number.NaN), draw * k);
    report(work, 'bootstrap', draw + 1, replications);
  }
  return summarised(fit.names, draws, options.level ?? 0.95);
}

function streamOf(seed: number, draw: number) {
  return openStream(seed, { purpose: purposes.bootstrap, t: 0, draw, entity: 0 });
}

function wildDraw(fit: Fit, by: ClusterVariable, seed: number) {
  const { codes, groups } = groupingOf(fit, by);
  const k = fit.coefficients.length;
  const scores = groupedScores(fit, codes, groups);
  return (draw: number): Float64Array => {
    const stream = streamOf(seed, draw);
    const sum = new Float64Array(k);
    for (let group = 0; group < groups; group++) {
      const sign = stream.nextUniform() < 0.5 ? -1 : 1;
      for (let i = 0; i < k; i++) sum[i]! += sign * scores[group * k + i]!;
    }
    return times(fit.bread, sum).map((value, i) => value + fit.coefficients[i]!);
  };
}

/** A cluster drawn m times has weight m: the same as m copies of its rows. */
function pairsDraw(fit: Fit, by: ClusterVariable, seed: number) {
  const { codes, groups } = groupingOf(fit, by);
  const design = usedDesign(fit);
  return (draw: number): Float64Array | null => {
    const stream = streamOf(seed, draw);
    const times = new Float64Array(groups);
    for (let group = 0; group < groups; group++)
      times[Math.floor(stream.nextUniform() * groups)]!++;
    const again = fitModel(weighted(design, codes, times));
    return again.converged && again.names.length === fit.names.length ? again.coefficients : null;
  };
}

function weighted(design: ReturnType<typeof usedDesign>, codes: Int32Array, times: Float64Array) {
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

function summarised(
  names: readonly string[],
  draws: Float64Array,
  level: number,
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
