/** Relative error of margins at which balancing stops. */
export const marginTolerance = 1e-12;

/** A table that is being balanced. */
export interface Work {
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
export function fitColumns({ rows, columns, seed, u, v, columnTargets }: Work): void {
  v.fill(0);
  for (let i = 0; i < rows; i++) {
    const factor = u[i]!;
    const base = i * columns;
    if (factor > 0) for (let j = 0; j < columns; j++) v[j]! += seed[base + j]! * factor;
  }
  for (let j = 0; j < columns; j++) v[j] = v[j]! > 0 ? columnTargets[j]! / v[j]! : 0;
}

/** Cells and row sums; returns the largest relative error of a row. */
export function fillCells({ rows, columns, seed, u, v, cells, rowSums, rowTargets }: Work): number {
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
