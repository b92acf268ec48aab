import type { Sample } from '../contract.ts';
import { boardOf } from './board.ts';
import { alone } from './crew.ts';
import { openProjector } from './projector.ts';
import { crossProducts, independentColumns, inverseOf, times } from './rank.ts';

/** Rows whose fitted value is zero, and the combination of columns that shows it. */
export interface Separation {
  /** Rows of the sample, ascending. */
  readonly rows: Int32Array;
  /** Value of the combination at those rows: above zero, the largest is 1. */
  readonly certificate: Float64Array;
  /** Whether the search ended by itself. */
  readonly settled: boolean;
}

/** Weight of rows with a positive response; multipliers do the rest, so it need not be huge. */
const penalty = 1e4;
const mostRounds = 5000;
/** Values of the combination that count as zero, and those that count as positive, of its largest. */
const nothing = 1e-7;
const something = 1e-4;

function scaled(column: Float64Array): Float64Array {
  let [sum, squares] = [0, 0];
  for (const value of column) sum += value;
  const mean = sum / column.length;
  for (const value of column) squares += (value - mean) ** 2;
  const deviation = Math.sqrt(squares / column.length);
  const [shift, by] = deviation > 0 ? [mean, deviation] : [0, Math.abs(mean) || 1];
  return column.map((value) => (value - shift) / by);
}

/** Least squares on regressors and fixed effects with fixed weights. */
function openFitting(sample: Sample, w: Float64Array) {
  // without fixed effects the intercept is a column and must stay what it is
  const columns = sample.x.map((column) =>
    sample.dimensions.length > 0 ? scaled(column) : scaledByLength(column),
  );
  const board = boardOf(sample, w, columns, alone);
  const projector = openProjector(board, alone.open(board));
  projector.weigh();
  const norms = columns.map((column) => column.reduce((sum, value) => sum + value * value, 0));
  for (const column of columns) projector.project(column, 1e-8);
  const kept = independentColumns(crossProducts(columns, w).products, norms, 1e-9);
  const x = kept.map((at) => columns[at]!);
  const bread = inverseOf(crossProducts(x, w).products, x.length);
  /** Replaces a column by its residual. */
  return (column: Float64Array): void => {
    projector.project(column, 1e-6);
    if (!bread) return;
    const b = times(bread, crossProducts(x, w, column).sums);
    x.forEach((own, at) => {
      for (let row = 0; row < column.length; row++) column[row]! -= b[at]! * own[row]!;
    });
  };
}

function scaledByLength(column: Float64Array): Float64Array {
  const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0) / column.length);
  return length > 0 ? column.map((value) => value / length) : column.slice();
}

/**
 * Separated rows: those with response 0 at which some combination z of regressors and fixed
 * effects is positive while z = 0 wherever the response is positive and z ≥ 0 wherever it is 0.
 * Their fitted value is 0 in the limit and coefficients along z run away (Correia, Guimarães &
 * Zylkin 2019, arXiv 1903.01633). Found by their iterative rectifier: fit u = 1[y = 0], set what
 * is negative to 0, fit again. Instead of an infinite weight on positive rows a finite one is used
 * with multipliers, which keeps the least squares well conditioned.
 *
 * @param rounds most fits before the search is given up
 * @returns the rows that one combination shows; call again without them until none is found
 */
export function findSeparated(sample: Sample, rounds = mostRounds): Separation {
  const { n, y } = sample;
  const zero = Uint8Array.from(y, (value) => (value > 0 ? 0 : 1));
  const fit = openFitting(
    sample,
    Float64Array.from(zero, (is) => (is ? 1 : penalty)),
  );
  const target = Float64Array.from(zero);
  const residual = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    residual.set(target);
    fit(residual);
    let [largest, lowest, violation] = [0, 0, 0];
    for (let row = 0; row < n; row++) {
      const z = target[row]! - residual[row]!;
      if (zero[row]) {
        largest = Math.max(largest, z);
        lowest = Math.min(lowest, z);
      } else violation = Math.max(violation, Math.abs(z));
    }
    if (largest < nothing)
      return { rows: new Int32Array(0), certificate: new Float64Array(0), settled: true };
    if (-lowest <= nothing * largest && violation <= nothing * largest) {
      return shown(target, residual, zero, largest);
    }
    for (let row = 0; row < n; row++) {
      if (zero[row]) target[row] = Math.max(target[row]! - residual[row]!, 0);
      else target[row] = residual[row]!;
    }
  }
  return { rows: new Int32Array(0), certificate: new Float64Array(0), settled: false };
}

function shown(
  target: Float64Array,
  residual: Float64Array,
  zero: Uint8Array,
  largest: number,
): Separation {
  const rows: number[] = [];
  for (let row = 0; row < zero.length; row++) {
    if (zero[row] && target[row]! - residual[row]! > something * largest) rows.push(row);
  }
  return {
    rows: Int32Array.from(rows),
    certificate: Float64Array.from(rows, (row) => (target[row]! - residual[row]!) / largest),
    settled: true,
  };
}
