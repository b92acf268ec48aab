import { checkLength } from '../../core/index.ts';
import { openSeed } from '../balance/layouts.ts';
import { balanceTable } from '../balance/two-way.ts';
import { absoluteDifferences, offDiagonal, totalsOf } from './gini.ts';

/** How a system of flows connects regions and how unequal flows are. Shares from 0 to 1. */
export interface ConnectivityIndices {
  /** Share of pairs with a flow. */
  readonly connectivity: number;
  /** Share of moves that would have to go elsewhere for all flows to be equal. */
  readonly inequalityEqual: number;
  /** The same against flows that regions' totals alone explain (quasi-independence). */
  readonly inequalityExpected: number;
  /** Gini of all flows, and without the correction for few flows. */
  readonly gini: number;
  readonly giniUncorrected: number;
  /** Parts of the uncorrected Gini from differences within rows, within columns, with the counterflow. */
  readonly giniRows: number;
  readonly giniColumns: number;
  readonly giniExchange: number;
  /** Gini of the flows out of and into each region. */
  readonly giniOut: Float64Array;
  readonly giniIn: Float64Array;
  /** Means of those, weighted by the region's own out- or in-flows, and the mean of both. */
  readonly meanGiniOut: number;
  readonly meanGiniIn: number;
  readonly meanGini: number;
  /** Standard deviation by mean of all flows. */
  readonly variation: number;
  readonly variationOut: Float64Array;
  readonly variationIn: Float64Array;
  /** Sum of the coefficients of regions weighted by their flows, out and in. */
  readonly aggregateOut: number;
  readonly aggregateIn: number;
}

function coefficientOfVariation(values: Float64Array): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return mean === 0 ? Number.NaN : Math.sqrt(squares / values.length) / mean;
}

function weighted(values: Float64Array, weights: Float64Array, all: number): number {
  return values.reduce(
    (sum, value, i) => (weights[i] === 0 ? sum : sum + (value * weights[i]!) / all),
    0,
  );
}

function halfDifference(
  flows: Float64Array,
  n: number,
  all: number,
  expected: Float64Array,
): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i !== j) sum += Math.abs(flows[i * n + j]! / all - expected[i * n + j]!);
    }
  }
  return sum / 2;
}

/**
 * Indices of connectivity and inequality of flows between regions (Bell et al. 2002; Plane &
 * Mulligan 1997; Rogers & Sweeney 1998; Rogers & Raymer 1998). The diagonal is not looked at.
 *
 * @param flows n × n, origin by destination, n ≥ 3
 * @throws SojournError `argument.shape`
 * @example connectivityOf(flows, 17).gini
 */
export function connectivityOf(flows: Float64Array, n: number): ConnectivityIndices {
  checkLength('flows', flows.length, n * n);
  const { out, into, all } = totalsOf(flows, n);
  const pairs = n * (n - 1);
  const lines = Array.from({ length: n }, (_, i) => i);
  const rows = lines.map((i) => offDiagonal(flows, n, i, true));
  const columns = lines.map((j) => offDiagonal(flows, n, j, false));
  const cells = Float64Array.from(rows.flatMap((row) => [...row]));
  const share = (sum: number) => sum / (2 * pairs * all);
  const within = (table: readonly Float64Array[]) =>
    share(table.reduce((sum, line) => sum + absoluteDifferences(line), 0));
  const gini = (table: readonly Float64Array[], totals: Float64Array) =>
    Float64Array.from(table, (line, i) => absoluteDifferences(line) / (2 * (n - 2) * totals[i]!));
  const giniOut = gini(rows, out);
  const giniIn = gini(columns, into);
  const expected = balanceTable(
    openSeed(n, n, (i, j) => i === j),
    out,
    into,
  ).cells;
  const differences = absoluteDifferences(cells);
  const [meanGiniOut, meanGiniIn] = [weighted(giniOut, out, all), weighted(giniIn, into, all)];
  const variationOut = Float64Array.from(rows, coefficientOfVariation);
  const variationIn = Float64Array.from(columns, coefficientOfVariation);
  const exchange = lines.reduce(
    (sum, i) =>
      sum + lines.reduce((s, j) => s + Math.abs(flows[i * n + j]! - flows[j * n + i]!), 0),
    0,
  );
  return {
    connectivity: cells.filter((flow) => flow !== 0).length / pairs,
    inequalityEqual: halfDifference(flows, n, all, new Float64Array(n * n).fill(1 / pairs)),
    inequalityExpected: halfDifference(
      flows,
      n,
      all,
      expected.map((value) => value / all),
    ),
    gini: differences / (2 * (pairs - 1) * all),
    giniUncorrected: differences / (2 * pairs * all),
    giniRows: within(rows),
    giniColumns: within(columns),
    giniExchange: share(exchange),
    giniOut,
    giniIn,
    meanGiniOut,
    meanGiniIn,
    meanGini: (meanGiniOut + meanGiniIn) / 2,
    variation: coefficientOfVariation(cells),
    variationOut,
    variationIn,
    aggregateOut: weighted(variationOut, out, all),
    aggregateIn: weighted(variationIn, into, all),
  };
}
