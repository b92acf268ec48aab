/** Movements that one hazard caused in one year: a flow, evacuations included. */
export interface HazardYear {
  readonly year: number;
  readonly hazard: string;
  /** Movements, not people: who moves twice counts twice. */
  readonly movements: number;
  /** Events recorded; at least 1. */
  readonly events: number;
}

/** People displaced by disasters at the end of a year (a stock) beside the movements of the year. */
export interface StockYear {
  readonly year: number;
  readonly stock: number;
  readonly movements: number;
}

/** What is known of a place. */
export interface DisasterHistory {
  readonly place: string;
  readonly hazards: readonly HazardYear[];
  readonly stocks: readonly StockYear[];
}

/** An event that is thought of. */
export interface DisasterScenario {
  readonly hazard: string;
  /** Of events of this hazard in the history, the share that displaced fewer; 0 to 1. */
  readonly severity: number;
  /** Share of the movements that are evacuations, 0 to 1; the history does not tell them apart. */
  readonly evacuated: number;
  /** Mean days until those evacuated are back. */
  readonly evacuationDays: number;
  /** Mean days until the others are back, or null: from the history, see `meanDays`. */
  readonly days: number | null;
  /** Share of those away who stay with host families, 0 to 1; the others are in towns. */
  readonly families: number;
  /** Days that are told, from the event on. */
  readonly horizon: number;
}

/** One number by day with its bands over the draws. */
export interface DaySeries {
  /** Middle of the draws. */
  readonly median: Float64Array;
  readonly bands: readonly {
    readonly level: number;
    readonly low: Float64Array;
    readonly high: Float64Array;
  }[];
}

/** What an event may mean. Flows are movements and returns; stocks are people away on a day. */
export interface DisasterOutlook {
  readonly place: string;
  readonly hazard: string;
  readonly severity: number;
  /** Years and events from which it is taken. */
  readonly years: number;
  readonly events: number;
  /** Flow of day 0. */
  readonly flow: {
    readonly movements: Estimate;
    readonly evacuations: Estimate;
    readonly displacements: Estimate;
  };
  /** Mean days away of those who are not evacuated, and where it comes from. */
  readonly days: Estimate;
  readonly daysFrom: 'scenario' | 'place' | 'world';
  /** Stock at the end of each day, from day 0. */
  readonly stock: {
    readonly evacuated: DaySeries;
    readonly displaced: DaySeries;
    readonly inFamilies: DaySeries;
    readonly inTowns: DaySeries;
  };
  /** Flow of each day: people who return. */
  readonly returns: DaySeries;
}

/** Middle of the draws with its intervals of 50, 80 and 95 %. */
export interface Estimate {
  readonly median: number;
  readonly bands: readonly {
    readonly level: number;
    readonly low: number;
    readonly high: number;
  }[];
}
