import { checkLength } from '../errors/index.ts';
import {
  bootstrapReplicates,
  percentileInterval,
  resampleObservations,
} from '../statistics/index.ts';
import { checkCancelled, type WorkOptions } from '../work/index.ts';
import { evaluateDesign, type Model } from './model.ts';
import { type SaltelliDesign, type SaltelliOptions, saltelliDesign } from './saltelli.ts';

/** Shares of the output's variance by factor (or group): NaN where the output does not vary. */
export interface VarianceShares {
  readonly mean: number;
  readonly variance: number;
  /** Sᵢ = V(E(Y|Xᵢ))/V(Y): the share that fixing the factor would remove on average. */
  readonly first: Float64Array;
  /** STᵢ = E(V(Y|X₋ᵢ))/V(Y): the share that remains when all others are fixed. */
  readonly total: Float64Array;
  /** Sᵢⱼ, groups × groups, symmetric, NaN on the diagonal; null unless the design has the runs. */
  readonly second: Float64Array | null;
}

/** Low and high end of an interval for each group. */
export interface ShareIntervals {
  readonly level: number;
  readonly firstLow: Float64Array;
  readonly firstHigh: Float64Array;
  readonly totalLow: Float64Array;
  readonly totalHigh: Float64Array;
}

function meanAndVariance(
  outputs: Float64Array,
  size: number,
  rows: Uint32Array,
): { mean: number; variance: number } {
  let total = 0;
  for (const row of rows) total += outputs[row]! + outputs[size + row]!;
  const mean = total / (2 * rows.length);
  let squares = 0;
  for (const row of rows) {
    const [a, b] = [outputs[row]! - mean, outputs[size + row]! - mean];
    squares += a * a + b * b;
  }
  return { mean, variance: squares / (2 * rows.length - 1) };
}

/** Sᵢ: Saltelli et al. (2010) table 2 (b), mean of f_B(f_ABi − f_A), with f_B centred. */
function firstShare(
  outputs: Float64Array,
  size: number,
  rows: Uint32Array,
  block: number,
  mean: number,
): number {
  let products = 0;
  for (const row of rows) {
    const change = outputs[block * size + row]! - outputs[row]!;
    products += (outputs[size + row]! - mean) * change;
  }
  return products / rows.length;
}

/** STᵢ: Jansen (1999), half the mean of (f_A − f_ABi)²; table 2 (f) of Saltelli et al. (2010). */
function totalShare(outputs: Float64Array, size: number, rows: Uint32Array, block: number): number {
  let squares = 0;
  for (const row of rows) {
    const change = outputs[row]! - outputs[block * size + row]!;
    squares += change * change;
  }
  return squares / (2 * rows.length);
}

/** V(E(Y|Xᵢ, Xⱼ)): mean of f_BAi·f_ABj − f_A·f_B, centred (Saltelli 2002, theorem 2). */
function closedPair(
  outputs: Float64Array,
  size: number,
  rows: Uint32Array,
  blockBA: number,
  blockAB: number,
  mean: number,
): number {
  let products = 0;
  for (const row of rows) {
    const mixed = (outputs[blockBA * size + row]! - mean) * (outputs[blockAB * size + row]! - mean);
    products += mixed - (outputs[row]! - mean) * (outputs[size + row]! - mean);
  }
  return products / rows.length;
}

function sharesOfRows(
  design: SaltelliDesign,
  outputs: Float64Array,
  rows: Uint32Array,
): VarianceShares {
  const { size, groups, secondOrder } = design;
  const g = groups.length;
  const { mean, variance } = meanAndVariance(outputs, size, rows);
  const first = new Float64Array(g);
  const total = new Float64Array(g);
  for (let i = 0; i < g; i++) {
    first[i] = firstShare(outputs, size, rows, 2 + i, mean) / variance;
    total[i] = totalShare(outputs, size, rows, 2 + i) / variance;
  }
  if (!secondOrder) return { mean, variance, first, total, second: null };
  const second = new Float64Array(g * g).fill(Number.NaN);
  for (let i = 0; i < g; i++) {
    for (let j = 0; j < i; j++) {
      const pair = closedPair(outputs, size, rows, 2 + g + i, 2 + j, mean) / variance;
      second[i * g + j] = pair - first[i]! - first[j]!;
      second[j * g + i] = second[i * g + j]!;
    }
  }
  return { mean, variance, first, total, second };
}

/**
 * First-order (Saltelli et al. 2010), total (Jansen 1999) and, where the design has the runs,
 * second-order indices. Outputs are centred first, so that a large mean cannot blur small shares.
 *
 * @param outputs one a run, in the design's order
 * @throws SojournError `argument.shape`
 * @example varianceShares(design, evaluateDesign(model, design)).total
 */
export function varianceShares(design: SaltelliDesign, outputs: Float64Array): VarianceShares {
  checkLength('outputs', outputs.length, design.runs);
  const rows = Uint32Array.from({ length: design.size }, (_, row) => row);
  return sharesOfRows(design, outputs, rows);
}

export interface ShareIntervalOptions {
  /** Default 500. */
  readonly replicates?: number;
  /** Default 0.95. */
  readonly level?: number;
  readonly seed?: number;
}

/**
 * Percentile bootstrap intervals: base points are drawn again together with all their runs, and
 * the variance and centre are computed anew each time. For scrambled Sobol points they are too
 * wide rather than too narrow, because resampling does not see how even the points are.
 *
 * @throws SojournError `argument.shape`, `argument.range`, `work.cancelled`
 * @example shareIntervals(design, outputs, {seed: 1}).totalHigh
 */
export function shareIntervals(
  design: SaltelliDesign,
  outputs: Float64Array,
  options: ShareIntervalOptions = {},
  work?: WorkOptions,
): ShareIntervals {
  checkLength('outputs', outputs.length, design.runs);
  const { replicates = 500, level = 0.95, seed = 0 } = options;
  const g = design.groups.length;
  const draws = Array.from({ length: 2 * g }, () => new Float64Array(replicates));
  let replicate = 0;
  const keepShares = (rows: Uint32Array) => {
    const { first, total } = sharesOfRows({ ...design, secondOrder: false }, outputs, rows);
    for (let i = 0; i < g; i++) {
      draws[i]![replicate] = first[i]!;
      draws[g + i]![replicate] = total[i]!;
    }
    return replicate++;
  };
  checkCancelled(work);
  bootstrapReplicates(keepShares, resampleObservations(design.size), { replicates, seed }, work);
  const ends = draws.map((own) =>
    own.some(Number.isNaN) ? { low: Number.NaN, high: Number.NaN } : percentileInterval(own, level),
  );
  const pick = (from: number, end: 'low' | 'high') =>
    Float64Array.from({ length: g }, (_, i) => ends[from + i]![end]);
  return {
    level,
    firstLow: pick(0, 'low'),
    firstHigh: pick(0, 'high'),
    totalLow: pick(g, 'low'),
    totalHigh: pick(g, 'high'),
  };
}

/**
 * Variance-based sensitivity of a model: design, runs, indices and intervals in one call.
 *
 * @param size base points, a power of two; runs are size · (groups + 2)
 * @throws SojournError as its parts, and `work.cancelled`
 * @example sobolIndices(ishigami, 3, 4096, {seed: 1}).first // about 0.314, 0.442, 0
 */
export function sobolIndices(
  model: Model,
  dimensions: number,
  size: number,
  options: SaltelliOptions & ShareIntervalOptions = {},
  work?: WorkOptions,
): VarianceShares & { readonly intervals: ShareIntervals } {
  const design = saltelliDesign(size, dimensions, options);
  const outputs = evaluateDesign(model, design, work);
  const intervals = shareIntervals(design, outputs, options, work);
  return { ...varianceShares(design, outputs), intervals };
}
