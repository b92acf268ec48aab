import type { IndicatorTable } from '../contract.ts';

/** A column that a formula reads. */
export interface FormulaInput {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** What a value may be, in that unit. */
  readonly low: number;
  readonly high: number;
  /** Other names that its column goes by in tables. */
  readonly aliases: readonly string[];
}

/** A result of a formula. */
export interface FormulaRow {
  readonly id: string;
  readonly label: string;
  /** Row that it goes into; null for the index itself and what is told beside it. */
  readonly parent: string | null;
}

/**
 * An index that is no tree of means, by its published formula: no weights, nothing to draw.
 * `compute` gives a column for each row, NaN where an input is missing.
 */
export interface FormulaIndex {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly inputs: readonly FormulaInput[];
  /** Rows from the lowest up; the index is the row with the id of the formula. */
  readonly rows: readonly FormulaRow[];
  compute(table: IndicatorTable): ReadonlyMap<string, Float64Array>;
}
