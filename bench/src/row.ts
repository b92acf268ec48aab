/** One way of doing a thing: set up, then measured call by call. */
export interface Part {
  readonly title: string;
  /** Prepares outside the clock; what it returns is measured. */
  readonly prepare: () => Call | Promise<Call>;
  /** How many things one call makes, where that differs from the row. */
  readonly calls?: number;
}

export type Call = () => unknown;

/** One measured row: our way against a plain one in the same run. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** `ms`: milliseconds for one of `calls`; `per second`: how many of `calls` in a second. */
  readonly unit: 'ms' | 'per second';
  /** How many things one call makes. */
  readonly calls: number;
  /** What it should be at most (ms) or at least (per second). */
  readonly target?: number;
  /**
   * `warm`: repeated in one process after warming up; `cold`: once a process, several processes;
   * `paired`: run and baseline in turn, each time a process of its own, the best of each compared.
   */
  readonly mode: 'warm' | 'cold' | 'paired';
  /** Instead of the asked number of repeats and three warm-ups: for calls that take long. */
  readonly repeats?: number;
  readonly warmUps?: number;
  /** CPU time of all threads, or what a person waits. */
  readonly clock: 'cpu' | 'wall';
  readonly run: Part;
  readonly baseline: Part;
}

/** A row whose parts are whole commands, measured from outside. */
export interface CommandRow {
  readonly id: string;
  readonly title: string;
  readonly target: number;
  /** File that must be built first, relative to the root. */
  readonly needs: string;
  /** Arguments of Node. */
  readonly run: readonly string[];
  readonly baseline: { readonly title: string; readonly run: readonly string[] };
}

/** What measuring one part gave. */
export interface Samples {
  /** Milliseconds of each call. */
  readonly milliseconds: readonly number[];
  /** Peak memory of the process, megabytes. */
  readonly peakMegabytes: number;
}

/** One line of the table. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly unit: Row['unit'];
  readonly clock: Row['clock'];
  readonly target: number | null;
  readonly median: number | null;
  readonly best: number | null;
  readonly peakMegabytes: number | null;
  readonly baselineTitle: string;
  readonly baseline: number | null;
  /** How many times better than the baseline; above 1 is better. */
  readonly ratio: number | null;
  /** Why there is no number. */
  readonly skipped: string | null;
}
