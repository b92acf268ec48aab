import { checkLength, exp, type LpSolver, log } from '../../core/index.ts';
import { solveSemidefinite } from './semidefinite.ts';
import { marginTolerance } from './work.ts';

/** Totals of groups of cells: every cell is in one group, or in none (−1). */
export interface Margin {
  /** For messages: `rows`, `blocks`. */
  readonly name: string;
  readonly groups: Int32Array;
  /** One for each group, zero or more. */
  readonly targets: Float64Array;
}

/** A group whose total cannot be met together with the others. */
export interface ShortGroup {
  readonly margin: string;
  readonly group: number;
  readonly target: number;
  /** Largest part of it that fits beside the others. */
  readonly reached: number;
}

/** Cells that meet their margins, or which do not fit together. */
export interface Fitted {
  readonly cells: Float64Array;
  /** Largest |sum − target| / target over all groups; absolute for targets of 0. */
  readonly error: number;
  readonly sweeps: number;
  readonly steps: number;
  readonly feasible: boolean;
  readonly short: readonly ShortGroup[];
}

/** Options of {@link fitMargins}. */
export interface FitOptions {
  /** Tells which margins contradict each other where they do. */
  readonly solver?: LpSolver;
}

const mostSweeps = 60;
const mostSteps = 60;
const perfect = 4e-15;
/** From this many groups on, Newton's matrix costs more than sweeps. */
const mostGroups = 1500;

interface Work {
  readonly margins: readonly Margin[];
  readonly sums: readonly Float64Array[];
  readonly cells: Float64Array;
}

function sumGroups({ groups }: Margin, cells: Float64Array, into: Float64Array): void {
  into.fill(0);
  for (let at = 0; at < cells.length; at++) if (groups[at]! >= 0) into[groups[at]!]! += cells[at]!;
}

function errorOf(margin: Margin, sums: Float64Array): number {
  let worst = 0;
  margin.targets.forEach((target, group) => {
    const apart = Math.abs(sums[group]! - target);
    worst = Math.max(worst, target > 0 ? apart / target : apart);
  });
  return worst;
}

function worstError({ margins, sums, cells }: Work): number {
  let worst = 0;
  margins.forEach((margin, m) => {
    sumGroups(margin, cells, sums[m]!);
    worst = Math.max(worst, errorOf(margin, sums[m]!));
  });
  return worst;
}

function scaleTo(margin: Margin, sums: Float64Array, cells: Float64Array): void {
  sumGroups(margin, cells, sums);
  const { groups, targets } = margin;
  for (let group = 0; group < targets.length; group++) {
    sums[group] = sums[group]! > 0 ? targets[group]! / sums[group]! : 0;
  }
  for (let at = 0; at < cells.length; at++) if (groups[at]! >= 0) cells[at]! *= sums[groups[at]!]!;
}

function sweep({ margins, sums, cells }: Work): void {
  margins.forEach((margin, m) => {
    scaleTo(margin, sums[m]!, cells);
  });
}

function hessianOf({ margins, cells }: Work, offsets: readonly number[], size: number) {
  const hessian = new Float64Array(size * size);
  for (let at = 0; at < cells.length; at++) {
    const value = cells[at]!;
    if (value === 0) continue;
    for (let m = 0; m < margins.length; m++) {
      const a = margins[m]!.groups[at]!;
      if (a < 0) continue;
      for (let l = 0; l <= m; l++) {
        const b = margins[l]!.groups[at]!;
        if (b >= 0) hessian[(offsets[m]! + a) * size + offsets[l]! + b]! += value;
      }
    }
  }
  return hessian;
}

/** One damped Newton step on the dual; returns the error after it. */
function newtonStep(work: Work, offsets: readonly number[], size: number, error: number): number {
  const { margins, sums, cells } = work;
  const hessian = hessianOf(work, offsets, size);
  const step = new Float64Array(size);
  margins.forEach((margin, m) => {
    margin.targets.forEach((target, group) => {
      step[offsets[m]! + group] = target - sums[m]![group]!;
    });
  });
  solveSemidefinite(hessian, size, step);
  const before = Float64Array.from(cells);
  const move = new Float64Array(cells.length);
  let reach = 0;
  for (let at = 0; at < cells.length; at++) {
    if (cells[at] === 0) continue;
    margins.forEach(({ groups }, m) => {
      if (groups[at]! >= 0) move[at]! += step[offsets[m]! + groups[at]!]!;
    });
    reach = Math.max(reach, Math.abs(move[at]!));
  }
  for (let length = reach > 3 ? 3 / reach : 1; length > 1e-4; length /= 2) {
    for (let at = 0; at < cells.length; at++) cells[at] = before[at]! * exp(length * move[at]!);
    const after = worstError(work);
    if (after < error) return after;
  }
  cells.set(before);
  return worstError(work);
}

function shortGroups(
  seed: Float64Array,
  margins: readonly Margin[],
  solve: LpSolver,
): ShortGroup[] {
  const open = [...seed.keys()].filter((at) => seed[at]! > 0);
  const limits = margins.flatMap(({ targets }) => [...targets]);
  const rows = new Float64Array(limits.length * open.length);
  let offset = 0;
  for (const { groups, targets } of margins) {
    open.forEach((at, column) => {
      if (groups[at]! >= 0) rows[(offset + groups[at]!) * open.length + column] = 1;
    });
    offset += targets.length;
  }
  const objective = open.map((at) => margins.filter(({ groups }) => groups[at]! >= 0).length);
  const { x } = solve({ objective, rows, limits });
  const best = new Float64Array(seed.length);
  open.forEach((at, column) => {
    best[at] = x[column]!;
  });
  const scale = 1e-9 * Math.max(...limits);
  return margins.flatMap((margin) => {
    const sums = new Float64Array(margin.targets.length);
    sumGroups(margin, best, sums);
    return [...margin.targets].flatMap((target, group) =>
      target - sums[group]! > scale
        ? [{ margin: margin.name, group, target, reached: sums[group]! }]
        : [],
    );
  });
}

/**
 * The table nearest to a seed (Kullback–Leibler) that has given totals of any groups of cells:
 * rows, columns, blocks, stripes, layers, all cells (Deming & Stephan 1940; Willekens 1999).
 * Sweeps while they are fast, then Newton on the dual; stops when every total is met to 1e-12.
 *
 * @param seed cells, zero or more; zero stays zero
 * @param margins groups with targets; targets of one margin add up to those of another that covers
 * the same cells
 * @param options a solver for linear programs, which says what does not fit together
 * @throws SojournError `argument.shape`
 * @example fitMargins(seed, [rowMargin(2, 2, [1, 3]), columnMargin(2, 2, [2, 2])])
 */
export function fitMargins(
  seed: Float64Array,
  margins: readonly Margin[],
  { solver }: FitOptions = {},
): Fitted {
  for (const { name, groups } of margins) checkLength(name, groups.length, seed.length);
  const cells = Float64Array.from(seed);
  const sums = margins.map(({ targets }) => new Float64Array(targets.length));
  const work: Work = { margins, sums, cells };
  let error = worstError(work);
  let sweeps = 0;
  for (; sweeps < mostSweeps && error > perfect; sweeps++) {
    sweep(work);
    error = worstError(work);
  }
  const offsets = margins.map((_, m) =>
    margins.slice(0, m).reduce((sum, { targets }) => sum + targets.length, 0),
  );
  const size = margins.reduce((sum, { targets }) => sum + targets.length, 0);
  let steps = 0;
  while (error > perfect && steps < mostSteps && size <= mostGroups) {
    const after = newtonStep(work, offsets, size, error);
    if (!(after < error)) break;
    error = after;
    steps += 1;
  }
  for (; error > marginTolerance && sweeps < 20_000; sweeps++) {
    sweep(work);
    const after = worstError(work);
    if (sweeps % 500 === 0 && after > error * 0.999) break;
    error = after;
  }
  const feasible = error <= marginTolerance;
  const short = feasible || !solver ? [] : shortGroups(seed, margins, solver);
  return { cells, error, sweeps, steps, feasible, short };
}

/** Kullback–Leibler divergence Σ y ln(y/m) − y + m of a table from a seed, 0 where both are 0. */
export function divergence(cells: ArrayLike<number>, seed: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < cells.length; at++) {
    const [y, m] = [cells[at]!, seed[at]!];
    if (y > 0) sum += y * log(y / m) - y + m;
    else sum += m;
  }
  return sum;
}
