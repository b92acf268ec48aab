/** Shapes of labour mobility: a world of regions or countries, assumptions, results. */

/** Output by market exchange rates, or at purchasing power parity. */
export type Currency = 'market' | 'ppp';

/** Regions or countries in one year; every list has one entry for each. */
export interface LabourWorld {
  readonly names: readonly string[];
  readonly year: number;
  readonly currency: Currency;
  /** Million people employed. */
  readonly employment: Float64Array;
  /** Billion US$ a year. */
  readonly output: Float64Array;
  /** Share of output paid to labour, between 0 and 1. */
  readonly labourShare: Float64Array;
  /** Human capital index, above 0. */
  readonly humanCapital: Float64Array;
  /** Share of workers with tertiary schooling, between 0 and 1. */
  readonly tertiary: Float64Array;
  /** 1 where a quota admits workers, 0 where they come from. */
  readonly host: Uint8Array;
}

/** Who may move. */
export type Movers = 'all' | 'skilled' | 'unskilled';

/** How output answers to labour. */
export interface Technology {
  /** Elasticity of substitution between capital and labour; 1 is Cobb–Douglas. */
  readonly sigma: number;
  /** Elasticity of substitution between skilled and other labour. */
  readonly epsilon: number;
  /** Wage of skilled over other workers where output per worker is high, and elsewhere. */
  readonly premiumRich: number;
  readonly premiumPoor: number;
  /** One share of labour for all, instead of the world's own. */
  readonly labourShare?: number;
}

/** Assumptions of free mobility: the five sliders are currency (in the world), phi, sigma, eta, share. */
export interface FreeMobilityOptions extends Technology {
  /** 0: productivity lies in the place; 1: schooling travels with the worker. */
  readonly phi: number;
  /** Armington elasticity between the goods of regions; Infinity is one good. */
  readonly eta: number;
  /** One labour type, or skilled and other labour. */
  readonly types: 1 | 2;
  readonly movers: Movers;
  /** Part of the movement that takes place: 0 none, 1 until wages are equal. */
  readonly share: number;
}

/** Who gains: the three parts add up to the gain. Billion US$ a year. */
export interface GainAccounts {
  readonly gain: number;
  /** Income of those who move, after less before. */
  readonly migrants: number;
  /** Income of natives (workers and owners of capital) where people arrive. */
  readonly natives: number;
  /** Income of those who stay (workers and owners of capital) where people leave. */
  readonly stayers: number;
}

/** A world after movement. */
export interface MobilityResult {
  readonly gainBillion: number;
  readonly gainPercent: number;
  /** Million people who move, and their share of all workers. */
  readonly moversMillion: number;
  readonly moversShare: number;
  readonly iterations: number;
  readonly accounts: GainAccounts;
  /** By region: million people after; value of output, billion US$ of the base year. */
  readonly people: Float64Array;
  readonly value: Float64Array;
  /** By region: price of its good against the world's basket (1 before). */
  readonly price: Float64Array;
  /** By region: % change of the wage of skilled and other workers; NaN where there is one type. */
  readonly skilledWagePercent: Float64Array;
  readonly unskilledWagePercent: Float64Array;
}
