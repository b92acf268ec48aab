import type { BiasCorrection } from './bias/correct.ts';
import type { GravityBootstrap } from './bootstrap.ts';
import type { Fit } from './contract.ts';
import type { TableDesign } from './formula/design.ts';
import type { Holdout } from './holdout.ts';
import { type CoefficientRow, coefficientRows, type EffectRow, effectRows } from './inference.ts';
import type { ResetTest } from './reset.ts';
import { type FitStatistics, statisticsOf } from './statistics.ts';
import type { Variance } from './variance/variance.ts';

/** What `sojourn gravity --json` writes of a model. */
export interface GravityReport {
  readonly schema: 'sojourn.gravity/1';
  readonly formula: string;
  readonly response: string;
  readonly family: 'poisson' | 'gaussian';
  readonly rows: {
    readonly table: number;
    readonly used: number;
    readonly excluded: number;
    readonly missing: number;
    readonly zeros: number;
    readonly singletons: number;
    readonly separated: number;
  };
  readonly dropped: {
    /** Rows of the table, from 0. */
    readonly zeros: readonly number[];
    readonly singletons: readonly number[];
    readonly separated: readonly number[];
    /** Of each separated row: how far the combination that separates it is above zero. */
    readonly certificate: readonly number[];
    readonly levels: Fit['dropped']['levels'];
    readonly collinear: readonly string[];
  };
  readonly coefficients: readonly CoefficientRow[];
  readonly effects: readonly EffectRow[];
  readonly variance: {
    readonly kind: Variance['kind'];
    readonly by: string;
    readonly parameters: number;
    readonly clusters: number | null;
    readonly degrees: number;
    readonly mended: boolean;
    readonly matrix: readonly (readonly number[])[];
  };
  readonly fixedEffects: readonly { readonly name: string; readonly levels: number }[];
  readonly statistics: FitStatistics;
  readonly reset: ResetTest | null;
  readonly convergence: {
    readonly converged: boolean;
    readonly iterations: number;
    readonly passes: number;
  };
  readonly biasCorrection: {
    readonly threeWay: boolean;
    readonly pairs: number;
    readonly bias: readonly number[];
    readonly coefficients: readonly number[];
    readonly errors: readonly number[];
    readonly covariance: readonly (readonly number[])[];
  } | null;
  readonly bootstrap: {
    readonly replications: number;
    readonly failed: number;
    readonly errors: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  } | null;
  readonly holdout: Holdout | null;
}

/** What may be added to a report. */
export interface ReportParts {
  readonly level?: number;
  readonly reset?: ResetTest | null;
  readonly bias?: BiasCorrection;
  readonly bootstrap?: GravityBootstrap;
  readonly holdout?: Holdout;
}

function rowsOfMatrix(matrix: Float64Array, k: number): number[][] {
  return Array.from({ length: k }, (_, i) => Array.from(matrix.subarray(i * k, (i + 1) * k)));
}

function biasPart(bias: BiasCorrection): GravityReport['biasCorrection'] {
  return {
    threeWay: bias.threeWay,
    pairs: bias.pairs,
    bias: [...bias.bias],
    coefficients: [...bias.coefficients],
    errors: [...bias.correctedErrors],
    covariance: rowsOfMatrix(bias.correctedCovariance, bias.bias.length),
  };
}

function bootstrapPart(of: GravityBootstrap): GravityReport['bootstrap'] {
  return {
    replications: of.draws.length / of.names.length,
    failed: of.failed,
    errors: [...of.errors],
    low: [...of.low],
    high: [...of.high],
  };
}

/** All that was found, as plain data. */
export function reportOf(
  read: TableDesign,
  fit: Fit,
  variance: Variance,
  parts: ReportParts = {},
): GravityReport {
  const { dropped, design, sample } = fit;
  const { zeros, singleton, separated } = dropped.rows;
  return {
    schema: 'sojourn.gravity/1',
    formula: read.formula.text,
    response: design.response,
    family: fit.family,
    rows: {
      table: design.y.length + read.excluded + read.missing,
      used: sample.n,
      excluded: read.excluded,
      missing: read.missing,
      zeros: zeros.length,
      singletons: singleton.length,
      separated: separated.length,
    },
    dropped: {
      zeros: [...zeros],
      singletons: [...singleton],
      separated: [...separated],
      certificate: [...dropped.certificate],
      levels: dropped.levels,
      collinear: dropped.collinear,
    },
    coefficients: coefficientRows(fit, variance, parts.level),
    effects: effectRows(fit, variance, parts.level),
    variance: {
      kind: variance.kind,
      by: variance.by,
      parameters: variance.parameters,
      clusters: variance.clusters,
      degrees: variance.degrees,
      mended: variance.mended,
      matrix: rowsOfMatrix(variance.matrix, fit.names.length),
    },
    fixedEffects: sample.dimensions.map(({ levels }, at) => ({
      name: design.fixedEffects[at]!.name,
      levels,
    })),
    statistics: statisticsOf(fit),
    reset: parts.reset ?? null,
    convergence: { converged: fit.converged, iterations: fit.iterations, passes: fit.passes },
    biasCorrection: parts.bias ? biasPart(parts.bias) : null,
    bootstrap: parts.bootstrap ? bootstrapPart(parts.bootstrap) : null,
    holdout: parts.holdout ?? null,
  };
}
