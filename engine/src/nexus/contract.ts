import type { Issue, ResultMeta } from '../core/index.ts';

/** The levers that the spike knows; later rooms add theirs. */
export type LeverId = 'labour-quota' | 'conflict-deaths';

/** A dated change of one lever: `place` is a code, or `*` for every place. */
export interface Policy {
  readonly lever: LeverId;
  readonly place: string;
  /** First and last year in which it holds. */
  readonly from: number;
  readonly to: number;
  /** `labour-quota`: factor on the lawful capacity of a destination (1 unchanged). `conflict-deaths`: factor on deaths at an origin. */
  readonly factor: number;
}

/** A scenario file: baseline and policies, sizes and seed. */
export interface Scenario {
  readonly schema: 'sojourn.scenario/1';
  readonly name: string;
  readonly years: number;
  readonly draws: number;
  readonly seed: number;
  readonly policies: readonly Policy[];
  /** Places whose results are wanted beside the world's. */
  readonly places: readonly string[];
}

/** Data of all places and dyads as arrays, made by the data door from the snapshot. */
export interface World {
  readonly snapshotHash: string;
  readonly baseYear: number;
  readonly codes: readonly string[];
  /** By place: population, GDP per head (constant 2021 international $), deaths in conflict a year. */
  readonly population: Float64Array;
  readonly income: Float64Array;
  readonly conflictDeaths: Float64Array;
  /** By place: 1 where income was imputed (and by what rule, in `issues`). */
  readonly incomeImputed: Uint8Array;
  /** By dyad: indices into `codes`, sorted by origin then destination. */
  readonly origin: Int32Array;
  readonly destination: Int32Array;
  readonly labourStock: Float64Array;
  readonly forcedStock: Float64Array;
  readonly km: Float64Array;
  readonly contiguous: Uint8Array;
  readonly language: Uint8Array;
  readonly issues: readonly Issue[];
}

/** The states that an outcome can ask for. */
export type OutcomeId =
  | 'labour-stock-abroad'
  | 'labour-stock-here'
  | 'forced-stock-from'
  | 'forced-stock-here'
  | 'income';

/** Median and bands by year of one outcome of one place (or `WLD`). */
export interface OutcomeFan {
  readonly outcome: OutcomeId;
  readonly place: string;
  readonly unit: string;
  readonly median: readonly number[];
  readonly bands: readonly {
    readonly level: 0.5 | 0.8 | 0.95;
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[];
  /** Monte-Carlo standard error of the median at the last year. */
  readonly medianError: number;
}

/** The result of a scenario: baseline, policy and their difference under common random numbers. */
export interface ScenarioResult {
  readonly meta: ResultMeta;
  readonly years: readonly number[];
  readonly baseline: readonly OutcomeFan[];
  readonly policy: readonly OutcomeFan[];
  readonly difference: readonly OutcomeFan[];
  /** SHA-256 free fingerprint (FNV-1a over the bits) of every number above: equal on every machine. */
  readonly fingerprint: string;
  readonly issues: readonly Issue[];
}
