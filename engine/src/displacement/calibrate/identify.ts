import {
  checkCancelled,
  report,
  sobolPoints,
  solveSymmetric,
  symmetricEigen,
  type WorkOptions,
} from '../../core/index.ts';
import { type Calibration, type CalibrationOptions, judgeOf } from './calibrate.ts';
import type { FittedCase } from './objective.ts';
import { type FittedKey, valueAt } from './parameters.ts';

/** What the registrations say of one parameter. */
export interface Told {
  readonly key: FittedKey;
  readonly value: number;
  /** Within this interval E rises by no more than the tolerance, if the others give way. */
  readonly low: number;
  readonly high: number;
  /** Part of the range that the interval covers, 0 to 1. */
  readonly share: number;
  readonly verdict: 'told' | 'hardly told' | 'not told';
  /** The best value lies at an end of the range: the data want more than was allowed. */
  readonly atEdge: boolean;
}

/** Two parameters that do the same: how one gives way when the other moves, −1 to 1. */
export interface Tied {
  readonly first: FittedKey;
  readonly second: FittedKey;
  readonly correlation: number;
}

/** Which parameters the data can tell, and which they confuse. */
export interface Identifiability {
  readonly tolerance: number;
  readonly parameters: readonly Told[];
  /** Pairs with a correlation of at least 0.6 either way, strongest first. */
  readonly tied: readonly Tied[];
  readonly evaluations: number;
}

const reach = 0.15;
const edge = 0.02;
const strong = 0.6;
const limits = { told: 0.25, hardly: 0.6 } as const;

/** Terms of a quadratic in p unknowns: 1, each, and each product once. */
function terms(x: ArrayLike<number>): number[] {
  const out = [1];
  for (let j = 0; j < x.length; j++) out.push(x[j]!);
  for (let j = 0; j < x.length; j++) for (let k = 0; k <= j; k++) out.push(x[j]! * x[k]!);
  return out;
}

/** Second derivatives of the quadratic that fits the values best by least squares. */
export function curvature(
  points: readonly (readonly number[])[],
  values: ArrayLike<number>,
): Float64Array {
  const p = points[0]!.length;
  const rows = points.map(terms);
  const n = rows[0]!.length;
  const products = new Float64Array(n * n);
  const right = new Float64Array(n);
  rows.forEach((row, i) => {
    for (let a = 0; a < n; a++) {
      right[a]! += row[a]! * values[i]!;
      for (let b = 0; b < n; b++) products[a * n + b]! += row[a]! * row[b]!;
    }
  });
  for (let a = 0; a < n; a++) products[a * n + a]! += 1e-9;
  const found = solveSymmetric(products, n, right);
  const out = new Float64Array(p * p);
  let at = 1 + p;
  for (let j = 0; j < p; j++) {
    for (let k = 0; k <= j; k++, at++) {
      out[j * p + k] = out[k * p + j] = j === k ? 2 * found[at]! : found[at]!;
    }
  }
  return out;
}

/** Inverse of the curvature; no direction is flatter than its whole range for the tolerance. */
function spreadFrom(hessian: Float64Array, p: number, tolerance: number): Float64Array {
  const { values, vectors } = symmetricEigen(hessian, p);
  const out = new Float64Array(p * p);
  for (let e = 0; e < p; e++) {
    const bend = Math.max(values[e]!, 2 * tolerance);
    for (let j = 0; j < p; j++) {
      for (let k = 0; k < p; k++)
        out[j * p + k]! += (vectors[e * p + j]! * vectors[e * p + k]!) / bend;
    }
  }
  return out;
}

const verdictOf = (share: number): Told['verdict'] =>
  share <= limits.told ? 'told' : share <= limits.hardly ? 'hardly told' : 'not told';

function tiedPairs(keys: readonly FittedKey[], spread: Float64Array): Tied[] {
  const p = keys.length;
  const pairs = keys.flatMap((first, j) =>
    keys.slice(j + 1).map((second, i) => {
      const k = j + 1 + i;
      const size = Math.sqrt(spread[j * p + j]! * spread[k * p + k]!);
      return { first, second, correlation: spread[j * p + k]! / size };
    }),
  );
  return pairs
    .filter(({ correlation }) => Math.abs(correlation) >= strong)
    .sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

/**
 * What the registrations can tell of the fitted parameters. Around the fit a quadratic is laid
 * through the distances of an even design; its curvature gives, for each parameter, the interval
 * within which E rises by no more than the tolerance when all others give way, and how parameters
 * stand in for each other. The pull to the defaults has no part in it.
 *
 * @param fit what {@link calibrate} gave for the same cases and options
 * @param tolerance a rise of E that nobody would mind (default 0.01)
 * @throws SojournError `work.cancelled`
 * @example identify(cases, calibrate(cases)).parameters.filter(({ verdict }) => verdict === 'not told')
 */
export function identify(
  cases: readonly FittedCase[],
  fit: Calibration,
  options: CalibrationOptions = {},
  tolerance = 0.01,
  work?: WorkOptions,
): Identifiability {
  const judge = judgeOf(cases, options);
  const p = judge.parameters.length;
  const awareness = fit.settings.awarenessLevel ?? 1;
  const centre = fit.at.map((at) => Math.min(1 - reach, Math.max(reach, at)));
  const count = 3 * terms(fit.at).length;
  const cube = sobolPoints(count, p, { scramble: 'owen', seed: (options.seed ?? 1) + 1 });
  const points: number[][] = [];
  const values = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    checkCancelled(work);
    const from = Array.from({ length: p }, (_, j) => reach * (2 * cube[i * p + j]! - 1));
    points.push(from);
    values[i] = judge.error(
      from.map((x, j) => centre[j]! + x),
      awareness,
    );
    report(work, 'identify', i + 1, count);
  }
  const spread = spreadFrom(curvature(points, values), p, tolerance);
  const parameters = judge.parameters.map((parameter, j): Told => {
    const half = Math.sqrt(2 * tolerance * spread[j * p + j]!);
    const [from, to] = [Math.max(0, fit.at[j]! - half), Math.min(1, fit.at[j]! + half)];
    const share = Math.min(1, 2 * half);
    return {
      key: parameter.key,
      value: valueAt(parameter, fit.at[j]!),
      low: valueAt(parameter, from),
      high: valueAt(parameter, to),
      share,
      verdict: verdictOf(share),
      atEdge: fit.at[j]! < edge || fit.at[j]! > 1 - edge,
    };
  });
  const keys = judge.parameters.map(({ key }) => key);
  return { tolerance, parameters, tied: tiedPairs(keys, spread), evaluations: count };
}
