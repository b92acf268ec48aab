import { exp, log } from '../../core/index.ts';
import { factorSemidefinite, substitute } from './semidefinite.ts';
import { fillCells, fitColumns, marginTolerance, type Work } from './work.ts';

const mostSteps = 60;
const longestStep = 4;

/** Cells of the seed above zero by column: their row in the order of Newton, and where they are. */
interface Filled {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly cells: Int32Array;
}

function filledOf({ rows, columns, seed, order }: Work): Filled {
  const starts = new Int32Array(columns + 1);
  for (let cell = 0; cell < seed.length; cell++)
    if (seed[cell] !== 0) starts[(cell % columns) + 1]!++;
  for (let j = 0; j < columns; j++) starts[j + 1]! += starts[j]!;
  const next = starts.slice();
  const [ordered, cells] = [new Int32Array(starts[columns]!), new Int32Array(starts[columns]!)];
  for (let i = 0; i < rows; i++) {
    const base = order[i]! * columns;
    for (let j = 0; j < columns; j++) {
      if (seed[base + j] === 0) continue;
      ordered[next[j]!] = i;
      cells[next[j]!++] = base + j;
    }
  }
  return { starts, rows: ordered, cells };
}

/** Takes off the products of all pairs of cells of a column; most cells of stock tables are empty. */
function takeProducts(
  work: Work,
  filled: Filled,
  hessian: Float64Array,
  values: Float64Array,
): void {
  const { rows: n, columns, cells, columnTargets } = work;
  const { starts, rows } = filled;
  for (let j = 0; j < columns; j++) {
    if (!(columnTargets[j]! > 0)) continue;
    const root = Math.sqrt(columnTargets[j]!);
    const [first, end] = [starts[j]!, starts[j + 1]!];
    for (let a = first; a < end; a++) {
      const own = cells[filled.cells[a]!]! / root;
      const base = rows[a]! * n;
      values[a] = own;
      for (let b = first; b < a; b++) hessian[base + rows[b]!]! -= own * values[b]!;
    }
  }
}

/**
 * The Hessian of the dual once columns are eliminated: a graph Laplacian, its diagonal taken from
 * the other entries so that nothing is lost to cancellation. The largest row is pinned: small ones
 * hang on it, not it on them.
 */
function factorHessian(
  work: Work,
  filled: Filled,
  hessian: Float64Array,
  values: Float64Array,
): void {
  const { rows } = work;
  const diagonal = new Float64Array(rows);
  hessian.fill(0);
  takeProducts(work, filled, hessian, values);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < i; k++) {
      const product = -hessian[i * rows + k]!;
      diagonal[i]! += product;
      diagonal[k]! += product;
    }
  }
  for (let i = 0; i < rows; i++) hessian[i * rows + i] = diagonal[i]!;
  factorSemidefinite(hessian, rows);
}

function stepBy(work: Work, factor: Float64Array, step: Float64Array): void {
  const { rows, rowSums, rowTargets, order } = work;
  const right = Float64Array.from(order, (row) => rowTargets[row]! - rowSums[row]!);
  substitute(factor, rows, right);
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

/** A step that leaves no more than this of the error lets the next one use its Hessian again. */
const quick = 0.2;

/**
 * Damped Newton steps until the margins are met or no step helps; a Hessian is used again while
 * steps with it are quick.
 *
 * @param first error to begin with
 * @param enough error at which to stop
 * @returns error left, and steps
 */
export function newton(
  work: Work,
  first: number,
  enough: number,
): { error: number; steps: number } {
  const { rows, u } = work;
  const hessian = new Float64Array(rows * rows);
  const filled = filledOf(work);
  const values = new Float64Array(filled.cells.length);
  const step = new Float64Array(rows);
  const before = new Float64Array(rows);
  let error = first;
  let known = false;
  for (let steps = 0; steps < mostSteps; steps++) {
    if (error <= enough) return { error, steps };
    if (!known) factorHessian(work, filled, hessian, values);
    stepBy(work, hessian, step);
    before.set(u);
    const dual = dualOf(work);
    let reach = 0;
    for (let i = 0; i < rows; i++) reach = Math.max(reach, Math.abs(step[i]!));
    let length = reach > longestStep ? longestStep / reach : 1;
    let after = tryStep(work, before, step, length);
    if (known && !(after < error * quick)) {
      known = false;
      if (after < error) error = after;
      else error = tryStep(work, before, step, 0);
      continue;
    }
    while (after >= error && !(dualOf(work) < dual) && length > 1e-6) {
      length /= 2;
      after = tryStep(work, before, step, length);
    }
    if (!(after < error) && (error <= marginTolerance || length <= 1e-6)) {
      return { error: tryStep(work, before, step, 0), steps };
    }
    known = length === 1 && after < error * quick;
    error = after;
  }
  return { error, steps: mostSteps };
}
