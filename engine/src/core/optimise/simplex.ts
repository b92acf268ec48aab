import { checkLength, checkRange, SojournError } from '../errors/index.ts';
import type { LinearProgram, LinearSolution } from './linear-program.ts';

/** Condensed tableau: m rows and the objective's by n unknowns and the limits. */
interface Tableau {
  readonly cells: Float64Array;
  readonly rows: number;
  readonly unknowns: number;
  /** Variable of each row and column: 0 … n − 1 are unknowns, n + i the slack of row i. */
  readonly basic: Int32Array;
  readonly free: Int32Array;
}

const zero = 1e-11;

function open({ objective, rows, limits }: LinearProgram): Tableau {
  const [m, n] = [limits.length, objective.length];
  checkLength('rows', rows.length, m * n);
  const cells = new Float64Array((m + 1) * (n + 1));
  for (let i = 0; i < m; i++) {
    checkRange(`limit ${i}`, limits[i]!, 0, Number.MAX_VALUE);
    for (let j = 0; j < n; j++) cells[i * (n + 1) + j] = rows[i * n + j]!;
    cells[i * (n + 1) + n] = limits[i]!;
  }
  for (let j = 0; j < n; j++) cells[m * (n + 1) + j] = -objective[j]!;
  return {
    cells,
    rows: m,
    unknowns: n,
    basic: Int32Array.from({ length: m }, (_, i) => n + i),
    free: Int32Array.from({ length: n }, (_, j) => j),
  };
}

/** The column that enters: the steepest, or by Bland's rule the first that improves; −1 if none. */
function entering({ cells, rows, unknowns, free }: Tableau, bland: boolean): number {
  const base = rows * (unknowns + 1);
  let found = -1;
  for (let j = 0; j < unknowns; j++) {
    if (cells[base + j]! >= -zero) continue;
    const before =
      found < 0 || (bland ? free[j]! < free[found]! : cells[base + j]! < cells[base + found]!);
    if (before) found = j;
  }
  return found;
}

/** The row that leaves: the first limit that is met; −1 if none is. */
function leaving({ cells, rows, unknowns, basic }: Tableau, column: number): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows; i++) {
    const pivot = cells[i * (unknowns + 1) + column]!;
    if (pivot <= zero) continue;
    const ratio = Math.max(0, cells[i * (unknowns + 1) + unknowns]!) / pivot;
    if (ratio < least || (ratio === least && basic[i]! < basic[found]!)) {
      found = i;
      least = ratio;
    }
  }
  return found;
}

function pivotOn({ cells, rows, unknowns, basic, free }: Tableau, row: number, column: number) {
  const width = unknowns + 1;
  const inverse = 1 / cells[row * width + column]!;
  for (let j = 0; j < width; j++) cells[row * width + j]! *= inverse;
  for (let i = 0; i <= rows; i++) {
    const factor = cells[i * width + column]!;
    if (i === row || factor === 0) continue;
    for (let j = 0; j < width; j++) {
      if (j !== column) cells[i * width + j]! -= factor * cells[row * width + j]!;
    }
    cells[i * width + column] = -factor * inverse;
  }
  cells[row * width + column] = inverse;
  [basic[row], free[column]] = [free[column]!, basic[row]!];
}

function read({ cells, rows, unknowns, basic, free }: Tableau) {
  const width = unknowns + 1;
  const x = new Float64Array(unknowns);
  const prices = new Float64Array(rows);
  basic.forEach((variable, i) => {
    if (variable < unknowns) x[variable] = Math.max(0, cells[i * width + unknowns]!);
  });
  free.forEach((variable, j) => {
    if (variable >= unknowns) prices[variable - unknowns] = Math.max(0, cells[rows * width + j]!);
  });
  return { x, prices };
}

/** Weak duality as a proof, measured on the program as it was given. */
function doubtOf(program: LinearProgram, x: Float64Array, prices: Float64Array): number {
  const { objective, rows, limits } = program;
  const n = objective.length;
  let value = 0;
  let bound = 0;
  let doubt = 0;
  for (let i = 0; i < limits.length; i++) {
    let used = 0;
    for (let j = 0; j < n; j++) used += rows[i * n + j]! * x[j]!;
    doubt = Math.max(doubt, used - limits[i]!);
    bound += prices[i]! * limits[i]!;
  }
  for (let j = 0; j < n; j++) {
    let worth = 0;
    for (let i = 0; i < limits.length; i++) worth += prices[i]! * rows[i * n + j]!;
    doubt = Math.max(doubt, objective[j]! - worth);
    value += objective[j]! * x[j]!;
  }
  return Math.max(doubt, Math.abs(bound - value)) / (1 + Math.abs(value));
}

/** Pivots without gain after which Bland's rule takes over: it never goes round in circles. */
const patience = 20;

/**
 * Solves a small dense linear program by the simplex method of Dantzig (1951), with the rule of
 * Bland (1977) against circles. Because no limit is below zero the origin is allowed and no first
 * phase is needed. The answer carries its proof: prices of the rows (the dual solution).
 *
 * @param program objective, rows and limits; some tens of unknowns, some thousands of rows
 * @throws SojournError `argument.shape`, `argument.range` for a limit below zero or an endless gain
 * @example solveLinear({ objective: [1, 1], rows: Float64Array.of(1, 2, 3, 1), limits: [4, 6] }).value // 2.8
 */
export function solveLinear(program: LinearProgram): LinearSolution {
  const tableau = open(program);
  const { cells, rows, unknowns } = tableau;
  const corner = rows * (unknowns + 1) + unknowns;
  for (let idle = 0; ; ) {
    const column = entering(tableau, idle > patience);
    if (column < 0) break;
    const row = leaving(tableau, column);
    if (row < 0) {
      throw new SojournError({
        code: 'argument.range',
        where: { field: 'objective' },
        got: 'a gain without end',
        expected: 'rows that limit it',
      });
    }
    const before = cells[corner]!;
    pivotOn(tableau, row, column);
    idle = cells[corner]! > before + zero ? 0 : idle + 1;
  }
  const { x, prices } = read(tableau);
  let value = 0;
  for (let j = 0; j < unknowns; j++) value += program.objective[j]! * x[j]!;
  return { value, x, prices, doubt: doubtOf(program, x, prices) };
}
