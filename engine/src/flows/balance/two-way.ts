import { checkLength } from '../../core/index.ts';
import type { Contradiction } from '../contract.ts';
import { newton } from './newton.ts';
import { testSupport } from './support.ts';
import { fillCells, fitColumns, marginTolerance, type Work } from './work.ts';

/** A table with the margins asked for, or why there is none. */
export interface Balanced {
  /** rows × columns. */
  readonly cells: Float64Array;
  /** Largest |margin − target| / target. */
  readonly error: number;
  readonly sweeps: number;
  readonly steps: number;
  /** Cells that had to be emptied because no table with these margins fills them. */
  readonly forced: readonly number[];
  /** Margins that contradict each other; then `cells` do not meet them. */
  readonly contradiction: Contradiction | null;
  /** Factors of rows: a cell is seed × row factor × column factor. */
  readonly factors: Float64Array;
}

/** Where balancing starts and stops. */
export interface BalanceOptions {
  /** Row factors of a similar table, from which Newton begins at once. */
  readonly near?: Float64Array;
  /** Relative error of margins that is good enough (default: as little as doubles allow). */
  readonly tolerance?: number;
}

/** Beyond this no more is to be had from doubles. */
const perfect = 4e-15;
const mostSweeps = 12;
/** Sweeps after Newton: rounding in large rows is not left in small ones. */
const mostPolish = 3;

/** One sweep: rows are scaled to their targets, then columns; returns the error left in rows. */
function sweep(work: Work): number {
  const { rows, u, rowSums, rowTargets } = work;
  for (let i = 0; i < rows; i++) {
    if (rowTargets[i] === 0) u[i] = 0;
    else if (rowSums[i]! > 0) u[i]! *= rowTargets[i]! / rowSums[i]!;
  }
  fitColumns(work);
  return fillCells(work);
}

function openWork(
  seed: Float64Array,
  rowTargets: ArrayLike<number>,
  columnTargets: ArrayLike<number>,
): Work {
  const [rows, columns] = [rowTargets.length, columnTargets.length];
  return {
    rows,
    columns,
    seed,
    rowTargets: Float64Array.from(rowTargets),
    columnTargets: Float64Array.from(columnTargets),
    u: Float64Array.from({ length: rows }, (_, i) => (rowTargets[i]! > 0 ? 1 : 0)),
    v: new Float64Array(columns),
    cells: new Float64Array(rows * columns),
    rowSums: new Float64Array(rows),
    order: Int32Array.from({ length: rows }, (_, i) => i).sort(
      (a, b) => rowTargets[a]! - rowTargets[b]! || a - b,
    ),
  };
}

/** Largest relative error of a column: those without a cell that can be filled are missed. */
function columnError({ rows, columns, cells, columnTargets }: Work): number {
  let worst = 0;
  for (let j = 0; j < columns; j++) {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += cells[i * columns + j]!;
    if (columnTargets[j]! > 0) worst = Math.max(worst, Math.abs(sum / columnTargets[j]! - 1));
  }
  return worst;
}

function iterate(work: Work, { near, tolerance = perfect }: BalanceOptions) {
  if (near)
    for (let i = 0; i < work.rows; i++) if (work.u[i]! > 0 && near[i]! > 0) work.u[i] = near[i]!;
  fitColumns(work);
  let error = fillCells(work);
  let sweeps = 0;
  const first = near ? 1 : mostSweeps;
  for (; sweeps < first && error > tolerance; sweeps++) error = sweep(work);
  const finished = newton(work, error, tolerance);
  error = finished.error;
  for (let last = 0; last < mostPolish && error > tolerance; last++, sweeps++) error = sweep(work);
  return { sweeps, steps: finished.steps, error: Math.max(error, columnError(work)) };
}

/**
 * Scales rows and columns of a seed until it has the margins asked for: the table nearest to the
 * seed in the sense of Kullback and Leibler (Deming & Stephan 1940; Csiszár 1975). A dozen sweeps,
 * then Newton on the dual, where thousands of sweeps would be needed. Where structural zeros stand
 * against the margins, a maximum flow says which margins contradict each other, or which cells
 * every such table leaves empty.
 *
 * @param seed rows × columns, zero or more; zero stays zero
 * @param rowTargets one for each row, zero or more
 * @param columnTargets one for each column, with the same sum
 * @param options a similar table to start from, and when to stop
 * @returns cells that meet every target to 1e-12 relative, or a contradiction
 * @throws SojournError `argument.shape`
 * @example balanceTable(Float64Array.of(1, 1, 1, 1), [1, 3], [2, 2]).cells // 0.5, 0.5, 1.5, 1.5
 */
export function balanceTable(
  seed: Float64Array,
  rowTargets: ArrayLike<number>,
  columnTargets: ArrayLike<number>,
  options: BalanceOptions = {},
): Balanced {
  checkLength('seed', seed.length, rowTargets.length * columnTargets.length);
  const work = openWork(seed, rowTargets, columnTargets);
  const first = iterate(work, options);
  const { cells, u: factors } = work;
  if (first.error <= Math.max(marginTolerance, options.tolerance ?? 0)) {
    return { cells, factors, ...first, forced: [], contradiction: null };
  }
  const support = testSupport(seed, rowTargets, columnTargets);
  if (!support.feasible) {
    return { cells, factors, ...first, forced: [], contradiction: support.contradiction };
  }
  const trimmed = Float64Array.from(seed);
  for (const cell of support.forced) trimmed[cell] = 0;
  const again = openWork(trimmed, rowTargets, columnTargets);
  const second = iterate(again, {});
  return {
    cells: again.cells,
    factors: again.u,
    ...second,
    forced: support.forced,
    contradiction: null,
  };
}
