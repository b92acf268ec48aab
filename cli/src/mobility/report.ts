import type { Line } from '../remittances/line.ts';

/** A result as it is written: lines with ranges, words on how to read them, columns by place. */
export interface Report {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly words: readonly string[];
  readonly assumptions: Readonly<Record<string, unknown>>;
  /** The model's numbers as they are, without rounding or words. */
  readonly result: Readonly<Record<string, unknown>>;
  /** Columns by place, in the order of the world; empty where nothing is by place. */
  readonly places: Readonly<Record<string, readonly (string | number)[]>>;
}
