import { checkLength, exp, log } from '../../core/index.ts';
import type { Contradiction } from '../contract.ts';
import { solveSemidefinite } from './semidefinite.ts';
import { testSupport } from './support.ts';

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
}

/** Relative error of margins at which balancing stops. */
export const marginTolerance = 1e-12;

/** Beyond this no more is to be had from doubles. */
const perfect = 4e-15;
const mostSweeps = 12;
const mostSteps = 60;
/** Sweeps after Newton: rounding in large rows is not left in small ones. */
const mostPolish = 3;
const longestStep = 4;

interface Work {
  readonly rows: number;
  readonly columns: number;
  readonly seed: Float64Array;
  readonly rowTargets: Float64Array;
  readonly columnTargets: Float64Array;
  /** Factors of rows and columns: a cell is seed · u · v. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly cells: Float64Array;
  readonly rowSums: Float64Array;
  /** Rows from the smallest target to the largest, which Newton's steps leave where it is. */
  readonly order: Int32Array;
}

/** Factors of columns that meet their targets, given those of rows. */
function fitColumns({ rows, columns, seed, u, v, columnTargets }: Work): void {
  v.fill(0);
  for (let i = 0; i < rows; i++) {
    const factor = u[i]!;
    const base = i * columns;
    if (factor > 0) for (let j = 0; j < columns; j++) v[j]! += seed[base + j]! * factor;
  }
  for (let j = 0; j < columns; j++) v[j] = v[j]! > 0 ? columnTargets[j]! / v[j]! : 0;
}

/** Cells and row sums; returns the largest relative error of a row. */
function fillCells({ rows, columns, seed, u, v, cells, rowSums, rowTargets }: Work): number {
  let worst = 0;
  for (let i = 0; i < rows; i++) {
    const base = i * columns;
    let sum = 0;
    for (let j = 0; j < columns; j++) {
      const cell = seed[base + j]! * u[i]! * v[j]!;
      cells[base + j] = cell;
      sum += cell;
    }
    rowSums[i] = sum;
    if (rowTargets[i]! > 0) worst = Math.max(worst, Math.abs(sum / rowTargets[i]! - 1));
  }
  return worst;
}

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

/**
 * The Hessian of the dual once columns are eliminated: a graph Laplacian, its diagonal taken from
 * the other entries so that nothing is lost to cancellation. The largest row is pinned: small ones
 * hang on it, not it on them.
 */
function newtonStep(work: Work, hessian: Float64Array, scaled: Float64Array, step: Float64Array) {
  const { rows, columns, cells, columnTargets, rowSums, rowTargets, order } = work;
  for (let i = 0; i < rows; i++) {
    const base = order[i]! * columns;
    for (let j = 0; j < columns; j++) {
      const target = columnTargets[j]!;
      scaled[i * columns + j] = target > 0 ? cells[base + j]! / Math.sqrt(target) : 0;
    }
  }
  const diagonal = new Float64Array(rows);
  const right = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < i; k++) {
      let product = 0;
      for (let j = 0; j < columns; j++)
        product += scaled[i * columns + j]! * scaled[k * columns + j]!;
      hessian[i * rows + k] = -product;
      diagonal[i]! += product;
      diagonal[k]! += product;
    }
  }
  for (let i = 0; i < rows; i++) {
    hessian[i * rows + i] = diagonal[i]!;
    right[i] = rowTargets[order[i]!]! - rowSums[order[i]!]!;
  }
  solveSemidefinite(hessian, rows, right);
  for (let i = 0; i < rows; i++) step[order[i]!] = right[i]!;
}

/** The dual with columns eliminated: Σ c ln Σ seed·u − Σ r ln u. */
function dualOf(work: Work): number {
  const { rows, columns, u, v, rowTargets, columnTargets } = work;
  let value = 0;
  for (let j = 0; j < columns; j++) {
    if (v[j]! > 0) value += columnTargets[j]! * log(columnTargets[j]! / v[j]!);
  }
  for (let i = 0; i < rows; i++) if (u[i]! > 0) value -= rowTargets[i]! * log(u[i]!);
  return value;
}

function tryStep(work: Work, before: Float64Array, step: Float64Array, length: number): number {
  const { rows, u } = work;
  for (let i = 0; i < rows; i++) u[i] = before[i]! * exp(length * step[i]!);
  fitColumns(work);
  return fillCells(work);
}

/** Damped Newton steps until the margins are met or no step helps; returns error and steps. */
function newton(work: Work, first: number): { error: number; steps: number } {
  const { rows, columns, u } = work;
  const hessian = new Float64Array(rows * rows);
  const scaled = new Float64Array(rows * columns);
  const step = new Float64Array(rows);
  const before = new Float64Array(rows);
  let error = first;
  for (let steps = 0; steps < mostSteps; steps++) {
    if (error <= perfect) return { error, steps };
    newtonStep(work, hessian, scaled, step);
    before.set(u);
    const dual = dualOf(work);
    let reach = 0;
    for (let i = 0; i < rows; i++) reach = Math.max(reach, Math.abs(step[i]!));
    let length = reach > longestStep ? longestStep / reach : 1;
    let after = tryStep(work, before, step, length);
    while (after >= error && !(dualOf(work) < dual) && length > 1e-6) {
      length /= 2;
      after = tryStep(work, before, step, length);
    }
    if (!(after < error) && (error <= marginTolerance || length <= 1e-6)) {
      return { error: tryStep(work, before, step, 0), steps };
    }
    error = after;
  }
  return { error, steps: mostSteps };
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

function iterate(work: Work) {
  fitColumns(work);
  let error = fillCells(work);
  let sweeps = 0;
  for (; sweeps < mostSweeps && error > perfect; sweeps++) error = sweep(work);
  const finished = newton(work, error);
  error = finished.error;
  for (let last = 0; last < mostPolish && error > perfect; last++, sweeps++) error = sweep(work);
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
 * @returns cells that meet every target to 1e-12 relative, or a contradiction
 * @throws SojournError `argument.shape`
 * @example balanceTable(Float64Array.of(1, 1, 1, 1), [1, 3], [2, 2]).cells // 0.5, 0.5, 1.5, 1.5
 */
export function balanceTable(
  seed: Float64Array,
  rowTargets: ArrayLike<number>,
  columnTargets: ArrayLike<number>,
): Balanced {
  checkLength('seed', seed.length, rowTargets.length * columnTargets.length);
  const work = openWork(seed, rowTargets, columnTargets);
  const first = iterate(work);
  if (first.error <= marginTolerance) {
    return { cells: work.cells, ...first, forced: [], contradiction: null };
  }
  const support = testSupport(seed, rowTargets, columnTargets);
  if (!support.feasible) {
    return { cells: work.cells, ...first, forced: [], contradiction: support.contradiction };
  }
  const trimmed = Float64Array.from(seed);
  for (const cell of support.forced) trimmed[cell] = 0;
  const again = openWork(trimmed, rowTargets, columnTargets);
  const second = iterate(again);
  return { cells: again.cells, ...second, forced: support.forced, contradiction: null };
}
