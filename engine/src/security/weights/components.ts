import {
  correlationFromCovariance,
  covarianceMatrix,
  SojournError,
  symmetricEigen,
} from '../../core/index.ts';

/** Principal components of some columns, each in units of its own deviation. */
export interface Components {
  /** Standard deviation of each component, from the largest down. */
  readonly sdev: Float64Array;
  /** Share of the variance of all columns that each component holds; they add up to 1. */
  readonly shares: Float64Array;
  /** Loadings: component c on column k at c · columns + k; rows of length 1. */
  readonly loadings: Float64Array;
  /** Places without a gap, which alone count. */
  readonly places: number;
}

/** Positions where every column has a value. */
export function completePlaces(columns: readonly Float64Array[]): number[] {
  const all = Array.from({ length: columns[0]?.length ?? 0 }, (_, place) => place);
  return all.filter((place) => columns.every((column) => !Number.isNaN(column[place]!)));
}

/** Turns a component so that its loadings add up to more than nothing. */
function orient(loadings: Float64Array): void {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  if (sum < 0) for (let k = 0; k < loadings.length; k++) loadings[k] = -loadings[k]!;
}

/**
 * Principal components of the correlation matrix (Pearson 1901; Handbook of the OECD and JRC 2008,
 * step 4). The sign of a component is that in which its loadings add up to a positive number.
 *
 * @param columns two or more; places with a gap are left out
 * @param name what is analysed, for messages
 * @throws SojournError `recipe.column` for fewer than three complete places or a column without variance
 * @example principalComponents([a, b]).shares[0] // (1 + |r|) / 2
 */
export function principalComponents(
  columns: readonly Float64Array[],
  name = 'the columns',
): Components {
  const used = completePlaces(columns);
  const k = columns.length;
  const fail = (got: string, expected: string): never => {
    throw new SojournError({ code: 'recipe.column', where: { field: name }, got, expected });
  };
  if (used.length < 3) fail(`${used.length} places without a gap`, 'three or more');
  const data = Float64Array.from(used.flatMap((place) => columns.map((column) => column[place]!)));
  const correlation = correlationFromCovariance(covarianceMatrix(data, used.length, k), k);
  if (correlation.some((r) => Number.isNaN(r))) fail('a column of one value', 'values that differ');
  const { values, vectors } = symmetricEigen(correlation, k);
  const kept = values.map((value) => Math.max(0, value));
  for (let c = 0; c < k; c++) orient(vectors.subarray(c * k, (c + 1) * k));
  return {
    sdev: kept.map(Math.sqrt),
    shares: kept.map((value) => value / k),
    loadings: vectors,
    places: used.length,
  };
}
