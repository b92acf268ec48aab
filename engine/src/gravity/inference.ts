import {
  checkRange,
  expm1,
  normalCdf,
  normalQuantile,
  studentTCdf,
  studentTQuantile,
} from '../core/index.ts';
import type { Fit } from './contract.ts';
import type { Variance } from './variance/variance.ts';

/** A coefficient with its doubt. */
export interface CoefficientRow {
  readonly name: string;
  readonly estimate: number;
  readonly error: number;
  /** z for Poisson, t for least squares. */
  readonly statistic: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

/** What a change of a variable does to the expected flow, with an interval. */
export interface EffectRow {
  readonly name: string;
  /**
   * `elasticity`: per cent for one per cent; `indicator`: relative change from 0 to 1; `unit`:
   * relative change for one unit more.
   */
  readonly kind: 'elasticity' | 'indicator' | 'unit';
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Coefficients with standard errors, p-values and intervals: normal for Poisson, Student's t with
 * the variance's degrees of freedom for least squares.
 *
 * @param level of the intervals, between 0 and 1 (default 0.95)
 */
export function coefficientRows(fit: Fit, variance: Variance, level = 0.95): CoefficientRow[] {
  checkRange('level', level, 0.01, 0.9999);
  const normal = fit.family === 'poisson';
  const upper = (1 + level) / 2;
  const reach = normal ? normalQuantile(upper) : studentTQuantile(upper, variance.degrees);
  return fit.names.map((name, at) => {
    const estimate = fit.coefficients[at]!;
    const error = variance.errors[at]!;
    const statistic = estimate / error;
    const tail = -Math.abs(statistic);
    const p = 2 * (normal ? normalCdf(tail) : studentTCdf(tail, variance.degrees));
    return {
      name,
      estimate,
      error,
      statistic,
      p,
      low: estimate - reach * error,
      high: estimate + reach * error,
    };
  });
}

function kindOf(fit: Fit, name: string, column: Float64Array): EffectRow['kind'] {
  if (/^(log\w*\(|ln_|log_)/.test(name) && !/[:^]/.test(name)) return 'elasticity';
  if (fit.family === 'gaussian' && !/^log/.test(fit.design.response)) return 'unit';
  return column.every((value) => value === 0 || value === 1) ? 'indicator' : 'unit';
}

/**
 * Coefficients read as effects: elasticities for logarithms, e^b − 1 for indicators and units.
 * The intercept is left out.
 */
export function effectRows(fit: Fit, variance: Variance, level = 0.95): EffectRow[] {
  return coefficientRows(fit, variance, level).flatMap(({ name, estimate, low, high }, at) => {
    if (name === '(Intercept)') return [];
    const kind = kindOf(fit, name, fit.sample.x[fit.kept[at]!]!);
    const linear = fit.family === 'gaussian' && !/^log/.test(fit.design.response);
    if (kind === 'elasticity' || linear) return [{ name, kind, estimate, low, high }];
    return [{ name, kind, estimate: expm1(estimate), low: expm1(low), high: expm1(high) }];
  });
}
