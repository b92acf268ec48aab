/** The shapes of the flows room. Tables are n × n, row by row; plain data only. */
import type { Issue } from '../core/index.ts';

/** What an account starts from: two stock tables and what happened between them. */
export interface FlowInput {
  /** One for each place, in the order of rows and columns. */
  readonly codes: readonly string[];
  /** People at the start: cell `birthplace · n + residence`; the native-born on the diagonal. */
  readonly start: Float64Array;
  /** People at the end, as `start`. */
  readonly end: Float64Array;
  /** Births in the period by place of residence. */
  readonly births: Float64Array;
  /** Deaths in the period by place of residence. */
  readonly deaths: Float64Array;
}

/**
 * How the two tables come to hold as many people of each birthplace: `closed` gives both the mean
 * (nobody leaves the covered world), `open-dr` lets the difference leave or enter (Abel 2013),
 * `open` does so as the package migest does, which may go below zero.
 */
export type BirthplaceRule = 'closed' | 'open' | 'open-dr';

/**
 * How the world's growth is made to equal births less deaths: on the native-born before births and
 * deaths are deducted, rounded to people (`before`), the same without rounding (`exact`), or after
 * they are deducted (`after`). Open accounts need none.
 */
export type ClosureRule = 'before' | 'exact' | 'after';

/** Which mover is whom. */
export type FlowMethod = 'minimum' | 'independence' | 'pseudo-bayes';

/** The choices of an account before people are moved. */
export interface AccountOptions {
  /** Default `closed`. */
  readonly birthplaces?: BirthplaceRule;
  /** Default `before`. */
  readonly closure?: ClosureRule;
  /** Newborns are native (default), or spread like the residents. */
  readonly births?: 'native' | 'proportion';
  /** The dead are spread like the residents (default), or so that birthplaces add up. */
  readonly deaths?: 'proportion' | 'accounting';
  /** Where targets contradict the tables: stop and say so (default), or move the targets and say so. */
  readonly contradictions?: 'stop' | 'move';
  /** A closed account of similar tables: its balancing is begun from there. */
  readonly near?: Account;
  /** Relative error of margins that is good enough (default: as little as doubles allow). */
  readonly tolerance?: number;
}

/** How people are moved. */
export interface MoveOptions {
  readonly method: FlowMethod;
  /** Share of independence in `pseudo-bayes` (default 0.13). */
  readonly weight?: number;
  /** Prior n × n: expected size of each flow up to a factor; also n × n × n, birthplace first. */
  readonly seed?: Float64Array;
}

/** Two tables that hold as many people of each birthplace, and how they came to. */
export interface Account {
  readonly codes: readonly string[];
  /** Those alive at the end, by where they were at the start: `birthplace · n + residence`. */
  readonly from: Float64Array;
  /** Those alive at the start, by where they are at the end. */
  readonly to: Float64Array;
  /** Stock tables after the closure, whose difference the account explains. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Births and deaths by birthplace and residence. */
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  /** Of the start, who left the covered world; at the end, who came from outside (open accounts). */
  readonly left: Float64Array;
  readonly entered: Float64Array;
  /** Largest relative error of a margin after balancing. */
  readonly marginError: number;
  /** Factors by birthplace that balanced the tables of a closed account. */
  readonly factors?: { readonly from: Float64Array; readonly to: Float64Array };
  readonly issues: readonly Issue[];
}

/** Moves by origin and destination, with their kinds. */
export interface FlowEstimate {
  readonly codes: readonly string[];
  readonly method: FlowMethod;
  /** Moves: cell `origin · n + destination`, zero on the diagonal. */
  readonly flows: Float64Array;
  readonly total: number;
  /** Parts of `flows`: from the birthplace, back to it, between two other places. */
  readonly outward: Float64Array;
  readonly returning: Float64Array;
  readonly transit: Float64Array;
  /** Arrivals less departures less what the stock tables, births and deaths imply, by place. */
  readonly residual: Float64Array;
  readonly marginError: number;
  readonly issues: readonly Issue[];
}

/** Margins that no table can meet. */
export interface Contradiction {
  /** Rows that together need more than the columns open to them hold. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly needed: number;
  readonly available: number;
}
