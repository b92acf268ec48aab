import type { Issue } from '@sojourn/engine/core';
import type { FlowInput } from '@sojourn/engine/flows';

/** Periods of five years for which there are stocks at both ends. */
export const worldPeriods = [1990, 1995, 2000, 2005, 2010, 2015] as const;

export type WorldPeriod = (typeof worldPeriods)[number];

/** Whose moves: both sexes, women and girls, men and boys. */
export type FlowSex = 'both' | 'female' | 'male';

/** Share of women and girls by place, 0 to 1; what is not given is half. */
export interface FemaleShares {
  readonly population?: ReadonlyMap<string, number>;
  readonly births?: ReadonlyMap<string, number>;
  readonly deaths?: ReadonlyMap<string, number>;
}

/** What {@link loadWorldFlows} takes. */
export interface WorldOptions {
  readonly start: WorldPeriod;
  /** Default `both`. */
  readonly sex?: FlowSex;
  /** Revision of World Population Prospects (default 2024). */
  readonly vintage?: '2024' | '2022';
  /** Without places that the published estimates leave out: Channel Islands, Caribbean Netherlands. */
  readonly asPublished?: boolean;
  /** Foreign-born of unknown origin: with the native-born (default), or spread over known origins. */
  readonly unknownOrigins?: 'native' | 'spread';
  /** Of the population, births and deaths, by sex; without them each is split half and half. */
  readonly femaleShares?: FemaleShares;
}

/** The input of a world account, with what stands beside it. */
export interface WorldInput extends FlowInput {
  readonly start_year: number;
  readonly end_year: number;
  /** Foreign-born of unknown origin at each end who stand with the native-born. */
  readonly unknown: { readonly start: Float64Array; readonly end: Float64Array };
  /** Net migration of the five years in World Population Prospects, mid-year to mid-year. */
  readonly publishedNet: Float64Array;
  readonly issues: readonly Issue[];
}
