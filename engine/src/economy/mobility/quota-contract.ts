import type { Movers, Technology } from './contract.ts';

/** Assumptions of a temporary quota. */
export interface QuotaOptions extends Technology {
  /** Share of the hosts' employment, by skill, that is admitted. */
  readonly quota: number;
  /** Share of the gap between host and home productivity that a migrant closes. */
  readonly catchUp: number;
  /** Share of migrants' earnings that is sent home. */
  readonly remitted: number;
  readonly movers: Movers;
  /** Million migrants by skill, instead of the quota. */
  readonly heads?: { readonly skilled: number; readonly unskilled: number };
  /** Share of skilled workers in the hosts and elsewhere, instead of the world's own. */
  readonly skilledShares?: { readonly hosts: number; readonly elsewhere: number };
  /** Share by which labour is raised to read its wage; 0 takes the derivative. */
  readonly wageStep: number;
}

/** % change of a wage over the hosts. */
export interface WageChange {
  /** Mean over hosts, each counted once; NaN without hosts. */
  readonly mean: number;
  /** Mean over the hosts' workers of that skill. */
  readonly perWorker: number;
  readonly low: number;
  readonly high: number;
}

/** A quota by place; lists have one entry for each region or country. */
export interface QuotaPlaces {
  /** Million who arrive (above 0) or leave (below 0). */
  readonly skilled: Float64Array;
  readonly unskilled: Float64Array;
  /** Change of output, billion US$. */
  readonly output: Float64Array;
  /** Change of income of natives (hosts) or of those who stay (elsewhere), billion US$. */
  readonly residents: Float64Array;
  /** Remittances paid (below 0) or received, billion US$. */
  readonly remittances: Float64Array;
  /** % change of wages; 0 where nobody comes or goes. */
  readonly skilledWage: Float64Array;
  readonly unskilledWage: Float64Array;
}

/** What a quota brings, a year. */
export interface QuotaResult {
  readonly gainBillion: number;
  readonly gainPercent: number;
  readonly migrantsMillion: number;
  readonly skilledMillion: number;
  readonly unskilledMillion: number;
  /** US$ of world output per migrant; NaN where nobody moves. */
  readonly gainPerMigrant: number;
  /** What migrants earn in the hosts, and by how much that exceeds what they earned at home. */
  readonly earningsBillion: number;
  readonly migrantsBillion: number;
  /** Change of income of natives of the hosts, workers and owners of capital. */
  readonly nativesBillion: number;
  /** Change of income of those who stay, before remittances. */
  readonly stayersBillion: number;
  readonly remittancesBillion: number;
  readonly skilledWage: WageChange;
  readonly unskilledWage: WageChange;
  readonly places: QuotaPlaces;
}
