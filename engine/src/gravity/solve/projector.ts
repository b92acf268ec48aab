import type { Board } from './board.ts';
import { type Hands, joinLevels, sumOver } from './crew.ts';

/**
 * Takes fixed effects out of columns by weighted least squares. The dimension by which rows are
 * sorted is eliminated exactly; what is left, a system in the levels of the others, is solved by
 * conjugate gradients with a diagonal preconditioner: alternating projections with conjugate
 * acceleration (Hernández-Ramos, Escalante & Raydan 2011; Correia 2017).
 */
export interface Projector {
  /** Tells that the weights of the board have changed. */
  weigh(): void;
  /**
   * Replaces a column by what the fixed effects do not explain. A column that was projected at
   * nearly the same weights is nearly done: start from it.
   *
   * @param tolerance of the error that remains, relative to the norm of what is left
   */
  project(column: Float64Array, tolerance: number): void;
  /** Effects of groups, and of the levels of the others, that together come nearest to a column. */
  solve(
    column: Float64Array,
    tolerance: number,
  ): { readonly means: Float64Array; readonly levels: Float64Array };
  /** Applications of the operator so far: the measure of work. */
  passes(): number;
}

const mostPasses = 20_000;
/** A column of which less than this share of its squared norm is left counts as explained. */
export const explained = 1e-10;

const identity: Projector = {
  weigh: () => {},
  project: () => {},
  solve: () => ({ means: new Float64Array(0), levels: new Float64Array(0) }),
  passes: () => 0,
};

/** Opens a projector on a board; what is projected need not lie on it, but threads help only there. */
export function openProjector(board: Board, hands: Hands): Projector {
  const { starts, codes, size, vector: direction } = board;
  if (starts.length === 1) return identity;
  const scale = new Float64Array(size);
  const solution = new Float64Array(size);
  const residual = new Float64Array(size);
  const image = new Float64Array(size);
  let count = 0;

  function weigh(): void {
    hands.run('weigh');
    joinLevels(board, scale);
    for (let level = 0; level < size; level++) {
      scale[level] = scale[level]! > 0 ? 1 / scale[level]! : 0;
    }
  }

  /** Σ r² · scale: about the squared norm of the error. */
  function errorNow(): number {
    let sum = 0;
    for (let level = 0; level < size; level++) {
      sum += residual[level]! * residual[level]! * scale[level]!;
    }
    return sum;
  }

  /** One step of conjugate gradients; returns its length. */
  function advance(error: number): number {
    hands.run('normal');
    joinLevels(board, image);
    count++;
    let [curvature, length2] = [0, 0];
    for (let level = 0; level < size; level++) {
      curvature += direction[level]! * image[level]!;
      if (scale[level]! > 0) length2 += (direction[level]! * direction[level]!) / scale[level]!;
    }
    // dimensions overlap, so the system is singular: along its null space there is only rounding
    if (!(curvature > 1e-13 * length2)) return 0;
    const length = error / curvature;
    for (let level = 0; level < size; level++) {
      solution[level]! += length * direction[level]!;
      residual[level]! -= length * image[level]!;
    }
    return length;
  }

  function turn(ratio: number): void {
    for (let level = 0; level < size; level++) {
      direction[level] =
        residual[level]! * scale[level]! + (ratio === 0 ? 0 : ratio * direction[level]!);
    }
  }

  /** Conjugate gradients on a centred column; whether they ended by their tolerance. */
  function iterate(norm: number, tolerance: number): { steps: number; done: boolean } {
    let error = errorNow();
    let left = norm;
    for (let steps = 0; steps < mostPasses; steps++) {
      const enough = tolerance * tolerance * Math.max(left, norm * explained);
      if (error <= Math.max(enough, norm * 1e-31)) return { steps, done: true };
      const length = advance(error);
      if (length === 0) return { steps, done: false };
      left -= length * error;
      const next = errorNow();
      turn(next / error);
      error = next;
    }
    return { steps: mostPasses, done: true };
  }

  /** Projects, and adds what the levels have explained to `total`. */
  function projectInto(column: Float64Array, tolerance: number, total: Float64Array | null): void {
    for (let round = 0; round < 3; round++) {
      hands.run('centre', column);
      joinLevels(board, residual);
      const norm = sumOver(board);
      if (size === 0 || norm === 0) return;
      solution.fill(0);
      turn(0);
      const { steps, done } = iterate(norm, tolerance);
      if (steps > 0) {
        direction.set(solution);
        hands.run('subtract', column);
      }
      if (total) for (let level = 0; level < size; level++) total[level]! += solution[level]!;
      if (done) return;
    }
  }

  const project = (column: Float64Array, tolerance: number) => projectInto(column, tolerance, null);

  function solve(column: Float64Array, tolerance: number) {
    const rest = column.slice();
    const total = new Float64Array(size);
    projectInto(rest, tolerance, total);
    const means = new Float64Array(starts.length - 1);
    for (let group = 0; group < means.length; group++) {
      // what is left has mean zero in the group, so the first row tells its effect
      const row = starts[group]!;
      let effect = column[row]! - rest[row]!;
      for (const code of codes) effect -= total[code[row]!]!;
      means[group] = effect;
    }
    return { means, levels: total };
  }

  return { weigh, project, solve, passes: () => count };
}
