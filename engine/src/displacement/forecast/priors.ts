/** What a forecast supposes before it has seen a conflict; learned from others. */
export interface ForecastPriors {
  /** Days after which a report weighs half, of the middle filter; others have half and twice. */
  readonly halfLife: number;
  /** Days of reports that the pooled rate of arrivals is worth. */
  readonly poolDays: number;
  /** Rate of a camp without reports, as a part of an even share of all arrivals. */
  readonly poolShare: number;
  /** Shape of the gamma factor between past and future arrivals; smaller is wider. */
  readonly arrivalShape: number;
  /** Part of that factor (0 to 1) that all camps share, as a correlation. */
  readonly together: number;
  /** Relative noise of a report in 30 days, heavy-tailed (Student, 2 degrees of freedom). */
  readonly noise: number;
  /** Chance in 30 days that a camp is counted anew, at another level. */
  readonly recountChance: number;
  /** Mean and sd of the logarithm of the new level over the old. */
  readonly recountMean: number;
  readonly recountSpread: number;
  /** Chance in 30 days of sudden arrivals, and their mean as a part of the average camp. */
  readonly burstChance: number;
  readonly burstSize: number;
  /**
   * Chance that counts so far will yet be corrected, for good. Not learned: conflicts differ too
   * much in it, and round numbers did better on those left out.
   */
  readonly biasChance: number;
  /** Mean and sd of the logarithm of corrected counts over those published. */
  readonly biasMean: number;
  readonly biasSpread: number;
  /** How fast filters that scored worse lose weight; 0 is never. */
  readonly learning: number;
}

/** Round numbers from which learning begins, chosen without looking at any conflict. */
export const plainPriors: ForecastPriors = {
  halfLife: 30,
  poolDays: 30,
  poolShare: 0.3,
  arrivalShape: 1,
  together: 0.4,
  noise: 0.01,
  recountChance: 0.05,
  recountMean: 0,
  recountSpread: 0.3,
  burstChance: 0.02,
  burstSize: 0.5,
  biasChance: 0.5,
  biasMean: -0.2,
  biasSpread: 0.3,
  learning: 0.2,
};

/** Learned from Mali 2012, Burundi 2015, Central African Republic 2013 and South Sudan 2014. */
export const defaultPriors: ForecastPriors = {
  halfLife: 16,
  poolDays: 20,
  poolShare: 0.18,
  arrivalShape: 0.74,
  together: 0.4,
  noise: 0.0095,
  recountChance: 0.074,
  recountMean: -0.23,
  recountSpread: 0.26,
  burstChance: 0.04,
  burstSize: 0.5,
  biasChance: 0.5,
  biasMean: -0.2,
  biasSpread: 0.3,
  learning: 0.2,
};
