import { solveSemidefinite } from '../balance/semidefinite.ts';

/** What the solver needs of a problem: residuals, weighted, and their slopes. */
export interface LeastSquares {
  readonly size: number;
  readonly rows: number;
  /** Fills residuals and, row by row, their derivatives; returns the sum of squares. */
  readonly at: (
    point: Float64Array,
    residuals: Float64Array,
    slopes: Float64Array | null,
  ) => number;
}

/** Where the solver stopped. */
export interface Climbed {
  readonly point: Float64Array;
  readonly squares: number;
  readonly steps: number;
  readonly converged: boolean;
  readonly slopes: Float64Array;
}

function normalEquations(residuals: Float64Array, slopes: Float64Array, size: number) {
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let row = 0; row < residuals.length; row++) {
    for (let i = 0; i < size; i++) {
      const own = slopes[row * size + i]!;
      right[i]! -= own * residuals[row]!;
      for (let j = 0; j <= i; j++) matrix[i * size + j]! += own * slopes[row * size + j]!;
    }
  }
  return { matrix, right };
}

/**
 * Least squares by Levenberg and Marquardt with Nielsen's damping (Madsen, Nielsen & Tingleff 2004,
 * 3.2), scaled by the diagonal; stops when a step changes nothing more.
 *
 * @param mostSteps at most so many evaluations
 * @example climb(problem, start, 200).point
 */
export function climb(problem: LeastSquares, start: Float64Array, mostSteps: number): Climbed {
  const { size, rows, at } = problem;
  const residuals = new Float64Array(rows);
  const slopes = new Float64Array(rows * size);
  let point = Float64Array.from(start);
  let squares = at(point, residuals, slopes);
  let [damping, growth] = [1e-2, 2];
  let steps = 0;
  let converged = false;
  for (; steps < mostSteps && !converged; steps++) {
    const { matrix, right } = normalEquations(residuals, slopes, size);
    const gradient = Float64Array.from(right);
    const diagonal = Float64Array.from(right, (_, i) => Math.max(matrix[i * size + i]!, 1e-300));
    for (let i = 0; i < size; i++) matrix[i * size + i] = diagonal[i]! * (1 + damping);
    solveSemidefinite(matrix, size, right);
    const next = point.map((value, i) => value + right[i]!);
    const trial = new Float64Array(rows);
    const after = at(next, trial, null);
    let expected = 0;
    for (let i = 0; i < size; i++) {
      expected += right[i]! * (damping * diagonal[i]! * right[i]! + gradient[i]!);
    }
    const moved = Math.max(...right.map(Math.abs));
    if (Number.isFinite(after) && after < squares) {
      const ratio = (squares - after) / expected;
      damping *= Math.max(1 / 3, 1 - (2 * ratio - 1) * (2 * ratio - 1) * (2 * ratio - 1));
      damping = Math.max(damping, 1e-15);
      growth = 2;
      converged = moved < 1e-11;
      point = next;
      squares = at(point, residuals, slopes);
    } else {
      converged = moved < 1e-11 || damping > 1e15;
      damping *= growth;
      growth *= 2;
    }
  }
  return { point, squares, steps, converged, slopes };
}
