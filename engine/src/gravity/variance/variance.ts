import { checkLength, SojournError, symmetricEigen } from '../../core/index.ts';
import type { Fit } from '../contract.ts';
import { type ClusterVariable, type Grouping, groupingOf, intersection } from './clusters.ts';
import { addDyadic, type Dyads } from './dyadic.ts';
import { parameterCount, type SmallSample } from './factors.ts';
import { addOuter, groupedScores, sandwich } from './scores.ts';

/** Which errors are taken to be related. */
export type VarianceKind =
  | { readonly kind: 'iid' }
  | { readonly kind: 'hetero' }
  /** One to four cluster variables; two or more: inclusion and exclusion. */
  | { readonly kind: 'cluster'; readonly by: readonly ClusterVariable[] }
  /** Rows that share a country, as origin or as destination. */
  | ({ readonly kind: 'dyadic' } & Dyads);

/** Covariance of coefficients with what it was made of. */
export interface Variance {
  readonly kind: VarianceKind['kind'];
  /** `o^d`, or several with commas. */
  readonly by: string;
  /** k × k, row by row. */
  readonly matrix: Float64Array;
  readonly errors: Float64Array;
  /** Parameters counted. */
  readonly parameters: number;
  /** Smallest number of clusters; null without clusters. */
  readonly clusters: number | null;
  /** Degrees of freedom of t: clusters − 1, or n − K. */
  readonly degrees: number;
  /** Whether a negative variance was mended by raising eigenvalues to 1e-10. */
  readonly mended: boolean;
}

function subsets(groupings: readonly Grouping[]): { grouping: Grouping; sign: number }[] {
  const all: { grouping: Grouping; sign: number }[] = [];
  for (const grouping of groupings) {
    const longer = all.map(({ grouping: of, sign }) => ({
      grouping: intersection(of, grouping),
      sign: -sign,
    }));
    all.push({ grouping, sign: 1 }, ...longer);
  }
  return all;
}

const correction = (groups: number): number => groups / (groups - 1);

function clusterMeat(fit: Fit, groupings: readonly Grouping[], small: SmallSample): Float64Array {
  const k = fit.coefficients.length;
  const meat = new Float64Array(k * k);
  const least = Math.min(...groupings.map(({ groups }) => groups));
  const rule = small.clusters ?? 'smallest';
  for (const { grouping, sign } of subsets(groupings)) {
    const own = { smallest: correction(least), own: correction(grouping.groups), none: 1 }[rule];
    addOuter(groupedScores(fit, grouping.codes, grouping.groups), k, sign * own, meat);
  }
  return meat;
}

function heteroMeat(fit: Fit): Float64Array {
  const { sample, fitted, demeaned } = fit;
  const k = demeaned.length;
  const meat = new Float64Array(k * k);
  for (let row = 0; row < sample.n; row++) {
    const residual = (sample.weights?.[row] ?? 1) * (sample.y[row]! - fitted[row]!);
    for (let i = 0; i < k; i++) {
      const score = residual * residual * demeaned[i]![row]!;
      for (let j = 0; j <= i; j++) meat[i * k + j]! += score * demeaned[j]![row]!;
    }
  }
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) meat[j * k + i] = meat[i * k + j]!;
  return meat;
}

/** Raises eigenvalues below 1e-10 to it where a variance is negative (Cameron, Gelbach & Miller 2011). */
function mend(matrix: Float64Array, k: number): boolean {
  let negative = false;
  for (let i = 0; i < k; i++) negative ||= matrix[i * k + i]! < 0;
  if (!negative) return false;
  const { values, vectors } = symmetricEigen(matrix, k);
  matrix.fill(0);
  for (let of = 0; of < k; of++) {
    addOuter(vectors.subarray(of * k, (of + 1) * k), k, Math.max(values[of]!, 1e-10), matrix);
  }
  return true;
}

function finished(
  fit: Fit,
  kind: VarianceKind['kind'],
  by: string,
  matrix: Float64Array,
  parameters: number,
  clusters: number | null,
): Variance {
  const k = fit.coefficients.length;
  const mended = mend(matrix, k);
  return {
    kind,
    by,
    matrix,
    errors: Float64Array.from({ length: k }, (_, i) => Math.sqrt(matrix[i * k + i]!)),
    parameters,
    clusters,
    degrees: clusters === null ? fit.sample.n - parameters : clusters - 1,
    mended,
  };
}

function clustersOf(fit: Fit, by: readonly ClusterVariable[]): Grouping[] {
  if (by.length < 1 || by.length > 4) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: 'cluster variables' },
      got: String(by.length),
      expected: 'one to four',
    });
  }
  return by.map((variable) => {
    checkLength(variable.name, variable.codes.length, fit.design.y.length);
    const grouping = groupingOf(fit, variable);
    if (grouping.groups > 1) return grouping;
    throw new SojournError({
      code: 'argument.range',
      where: { field: variable.name },
      got: 'one cluster',
      expected: 'two clusters or more',
    });
  });
}

/**
 * Covariance of the coefficients of a fit. Clusters: Σ (−1)^(size + 1) B (Σ s s′) B over the sets
 * of cluster variables (Cameron, Gelbach & Miller 2011); dyadic: rows that share a country (Cameron
 * & Miller 2014; Aronow, Samii & Assenova 2015). Small-sample factors follow fixest unless said
 * otherwise.
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example varianceOf(fit, {kind: 'cluster', by: [{name: 'o^d', codes}]}).errors
 */
export function varianceOf(fit: Fit, what: VarianceKind, small: SmallSample = {}): Variance {
  const k = fit.coefficients.length;
  const { n } = fit.sample;
  const adjust = (parameters: number) =>
    small.adjust === false ? 1 : (n - 1) / Math.max(n - parameters, 1);
  const scaled = (matrix: Float64Array, by: number) => matrix.map((value) => value * by);
  if (what.kind === 'iid' || what.kind === 'hetero') {
    const parameters = parameterCount(fit, [], small.count);
    const degrees = Math.max(n - parameters, 1);
    const matrix =
      what.kind === 'hetero'
        ? scaled(sandwich(fit.bread, heteroMeat(fit), k), adjust(parameters) * correction(n))
        : scaled(
            fit.bread,
            fit.family === 'gaussian' ? fit.deviance / degrees : adjust(parameters),
          );
    return finished(fit, what.kind, '', matrix, parameters, null);
  }
  const groupings = clustersOf(
    fit,
    what.kind === 'dyadic' ? [what.origin, what.destination] : what.by,
  );
  const parameters = parameterCount(
    fit,
    groupings.map(({ codes }) => codes),
    small.count,
  );
  const by = groupings.map(({ name }) => name).join(', ');
  if (what.kind === 'cluster') {
    const least = Math.min(...groupings.map(({ groups }) => groups));
    const meat = clusterMeat(fit, groupings, small);
    const matrix = scaled(sandwich(fit.bread, meat, k), adjust(parameters));
    return finished(fit, 'cluster', by, matrix, parameters, least);
  }
  const meat = new Float64Array(k * k);
  const countries = addDyadic(fit, what, meat);
  const factor = small.clusters === 'none' ? 1 : correction(countries);
  const matrix = scaled(sandwich(fit.bread, meat, k), adjust(parameters) * factor);
  return finished(fit, 'dyadic', by, matrix, parameters, countries);
}
