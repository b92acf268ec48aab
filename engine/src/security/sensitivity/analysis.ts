import {
  evaluateDesign,
  saltelliDesign,
  shareIntervals,
  varianceShares,
  type WorkOptions,
} from '../../core/index.ts';
import type { SensitivityFactor, SensitivityModel } from './model.ts';

/** A spread below this share of the mean is rounding: then there is nothing to divide. */
const rounding = 1e-9;

/** What a factor explains of an output; NaN where the output does not vary. */
export interface FactorShare {
  readonly factor: SensitivityFactor;
  readonly first: number;
  readonly firstLow: number;
  readonly firstHigh: number;
  readonly total: number;
  readonly totalLow: number;
  readonly totalHigh: number;
}

/** Sensitivity of one output, with how it settled as the design grew. */
export interface SensitivityAnalysis {
  readonly runs: number;
  readonly mean: number;
  readonly variance: number;
  readonly level: number;
  readonly factors: readonly FactorShare[];
  /** Shares by factor at a quarter, half and all of the design. */
  readonly convergence: readonly {
    readonly size: number;
    readonly first: readonly number[];
    readonly total: readonly number[];
  }[];
}

/** Size and seed of a sensitivity analysis. */
export interface AnalysisOptions extends WorkOptions {
  /** Base points N, a power of two; runs = N · (factors + 2). */
  readonly size: number;
  readonly seed: number;
  /** Bootstrap replicates for intervals (default 200). */
  readonly replicates?: number;
}

/** Outputs of the first `size` base points of a larger design: Sobol points are nested. */
function firstOutputs(outputs: Float64Array, from: number, size: number): Float64Array {
  const blocks = outputs.length / from;
  const part = new Float64Array(blocks * size);
  for (let block = 0; block < blocks; block++) {
    part.set(outputs.subarray(block * from, block * from + size), block * size);
  }
  return part;
}

/** The size and seed of a design. */
export type DesignSize = Pick<AnalysisOptions, 'size' | 'seed'>;

/**
 * The design of an analysis, to be run by range, so that threads can share it.
 *
 * @param model from {@link openSensitivity}
 * @returns how many runs there are; outputs of the runs [first, last), the same on any thread
 * @throws SojournError `argument.range` where a run gives no number
 * @example const { runs, run } = openAnalysis(model, { size: 1024, seed: 1 }); run(0, runs)
 */
export function openAnalysis(model: SensitivityModel, { size, seed }: DesignSize) {
  const design = saltelliDesign(size, model.factors.length, { seed });
  return {
    runs: design.runs,
    run: (first: number, last: number, work?: WorkOptions): Float64Array =>
      evaluateDesign((point) => model.run(point), design, work, first, last),
  };
}

/**
 * First- and total-order shares of an output's variance by factor, on an Owen-scrambled Sobol
 * design, with bootstrap intervals and the convergence of the shares.
 *
 * @param model from {@link openSensitivity}
 * @param options size of the design, seed
 * @throws SojournError `argument.range` where a run gives no number; `work.cancelled`
 * @example analyseSensitivity(model, { size: 1024, seed: 1 }).factors
 */
export function analyseSensitivity(
  model: SensitivityModel,
  options: AnalysisOptions,
): SensitivityAnalysis {
  const { runs, run } = openAnalysis(model, options);
  return sharesOf(model.factors, run(0, runs, options), options);
}

/**
 * The shares from the outputs of all runs of {@link openAnalysis}.
 *
 * @param factors of the model, in the order of the coordinates
 * @example sharesOf(model.factors, run(0, runs), { size: 1024, seed: 1 })
 */
export function sharesOf(
  factors: readonly SensitivityFactor[],
  outputs: Float64Array,
  { size, seed, replicates = 200 }: AnalysisOptions,
): SensitivityAnalysis {
  const dimensions = factors.length;
  const design = saltelliDesign(size, dimensions, { seed });
  const shares = varianceShares(design, outputs);
  const intervals = shareIntervals(design, outputs, { seed, replicates });
  const isConstant = Math.sqrt(shares.variance) <= rounding * Math.abs(shares.mean);
  const settled = (share: number) => (isConstant ? Number.NaN : share);
  const sizes = [size / 4, size / 2, size].filter((one) => Number.isInteger(one) && one >= 2);
  return {
    runs: design.runs,
    mean: shares.mean,
    variance: isConstant ? 0 : shares.variance,
    level: intervals.level,
    factors: factors.map((factor, at) => ({
      factor,
      first: settled(shares.first[at]!),
      firstLow: settled(intervals.firstLow[at]!),
      firstHigh: settled(intervals.firstHigh[at]!),
      total: settled(shares.total[at]!),
      totalLow: settled(intervals.totalLow[at]!),
      totalHigh: settled(intervals.totalHigh[at]!),
    })),
    convergence: sizes.map((one) => {
      const part = saltelliDesign(one, dimensions, { seed });
      const { first, total } = varianceShares(part, firstOutputs(outputs, size, one));
      return { size: one, first: Array.from(first, settled), total: Array.from(total, settled) };
    }),
  };
}
