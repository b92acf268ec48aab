/** Maximise `objective`·x over x ≥ 0 where each row·x ≤ its limit; no limit is below zero. */
export interface LinearProgram {
  readonly objective: ArrayLike<number>;
  /** Rows × unknowns, row by row. */
  readonly rows: Float64Array;
  /** One for each row, zero or more: x = 0 is always allowed. */
  readonly limits: ArrayLike<number>;
}

/** The best x of a linear program with the prices that prove it. */
export interface LinearSolution {
  readonly value: number;
  readonly x: Float64Array;
  /** Price of each row: how much one more unit of its limit would be worth. */
  readonly prices: Float64Array;
  /**
   * How far the proof is from perfect, on the scale of the program: the largest of the gap between
   * value and prices, a row that is exceeded and a price that is too low.
   */
  readonly doubt: number;
}

/** Solves linear programs; a door may give a faster one to the engine. */
export type LpSolver = (program: LinearProgram) => LinearSolution;
