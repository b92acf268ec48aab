/** The shapes of the gravity room: designs, samples, fits. Plain data only. */

import type { WorkOptions } from '../core/index.ts';
import type { Crew } from './solve/crew.ts';

/** One dimension of fixed effects: the level of each row, codes from 0, every level named. */
export interface FixedEffect {
  readonly name: string;
  /** Variables that it is made of: `origin^year` of origin and year. */
  readonly parts: readonly string[];
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** Which error law, and with it which estimator: Poisson pseudo-maximum likelihood, least squares. */
export type Family = 'poisson' | 'gaussian';

/** A model as numbers: response, regressors and fixed effects, one entry per row without gaps. */
export interface Design {
  readonly family: Family;
  readonly response: string;
  readonly y: Float64Array;
  readonly names: readonly string[];
  readonly x: readonly Float64Array[];
  readonly fixedEffects: readonly FixedEffect[];
  /** Positive weight of each row (default 1). */
  readonly weights?: Float64Array;
  /** Added to the linear predictor (default 0). */
  readonly offset?: Float64Array;
  /** Row of the data behind each row of the design (default: the same). */
  readonly rowOf?: Int32Array;
}

/** Why a row of the design takes no part in the fit. */
export type DropReason = 'zeros' | 'singleton' | 'separated';

/** A fixed-effect level that was dropped. */
export interface DroppedLevel {
  readonly effect: string;
  readonly level: string;
  readonly reason: 'zeros' | 'singleton';
}

/** What was left out before estimation, and why. */
export interface Dropped {
  /** Rows of the data, ascending, by reason. */
  readonly rows: Readonly<Record<DropReason, Int32Array>>;
  readonly levels: readonly DroppedLevel[];
  /** Regressors left out because the others and the fixed effects give them. */
  readonly collinear: readonly string[];
  /**
   * For separated rows, in their order: the combination of regressors and fixed effects that is
   * positive there and zero wherever the response is positive.
   */
  readonly certificate: Float64Array;
}

/** How a model is solved. */
export interface FitOptions {
  /** Largest number of outer iterations (default 200). */
  readonly iterations?: number;
  /** Whether levels with one row are dropped, too, until none is left (default false). */
  readonly singletons?: boolean;
  /** Whether separated rows are looked for and dropped (default true). */
  readonly separation?: boolean;
  /** Relative tolerance of the last projection (default 1e-10). */
  readonly tolerance?: number;
  /** Who runs the passes over the rows (default: the calling thread alone); no matter for the bits. */
  readonly crew?: Crew;
  /** Progress and cancelling, iteration by iteration. */
  readonly work?: WorkOptions;
}

/** The rows that take part, sorted by the dimension with most levels. */
export interface Sample {
  readonly n: number;
  /** Row of the design behind each row. */
  readonly rows: Int32Array;
  readonly y: Float64Array;
  readonly x: readonly Float64Array[];
  readonly weights: Float64Array | null;
  readonly offset: Float64Array | null;
  readonly dimensions: readonly Dimension[];
}

/** A dimension of fixed effects among the rows that take part; levels without rows are gone. */
export interface Dimension {
  readonly codes: Int32Array;
  readonly levels: number;
  /** Level of the design behind each level. */
  readonly levelOf: Int32Array;
}

/** A model that was estimated. */
export interface Fit {
  readonly family: Family;
  readonly design: Design;
  readonly sample: Sample;
  readonly dropped: Dropped;
  /** Whether nothing moves any more, and every search for separated rows ended by itself. */
  readonly converged: boolean;
  /** Outer iterations; of all restarts together. */
  readonly iterations: number;
  /** Applications of the projection operator, the measure of work. */
  readonly passes: number;
  /** Regressors kept: position in the design. */
  readonly kept: readonly number[];
  readonly names: readonly string[];
  readonly coefficients: Float64Array;
  /** Linear predictor of each row of the sample, offset included. */
  readonly eta: Float64Array;
  /** Fitted value of each row of the sample. */
  readonly fitted: Float64Array;
  /** Kept regressors less their fixed effects, at the final weights. */
  readonly demeaned: readonly Float64Array[];
  /** (X̃′WX̃)⁻¹, row by row. */
  readonly bread: Float64Array;
  /** Poisson: the deviance; least squares: the weighted sum of squared residuals. */
  readonly deviance: number;
}
