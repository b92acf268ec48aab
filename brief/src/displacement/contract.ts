/** A number of persons by released day. */
export type ByDay = readonly number[];

/** A camp, or an area of several where only areas may be told. */
export interface ReportArea {
  readonly name: string;
  readonly country: string;
  /** Where it is drawn; null where it may not be or is not known. */
  readonly point: readonly [longitude: number, latitude: number] | null;
  /** Persons for whom there is room; null without limit or unknown. */
  readonly capacity: number | null;
  readonly mean: ByDay;
  readonly bands: readonly { readonly level: number; readonly low: ByDay; readonly high: ByDay }[];
  /** Whether the bands of a day may be told: not where a hidden mean would follow from them. */
  readonly isBandTold: readonly boolean[];
  readonly registered: ByDay;
  /** Root mean square error over the days, persons; null where it may not be told. */
  readonly rmse: number | null;
}

/** A place on the map that is no camp. */
export interface ReportPlace {
  readonly name: string;
  readonly point: readonly [longitude: number, latitude: number];
  readonly everInConflict: boolean;
}

/** What the map shows on one of its days. */
export interface ReportFrame {
  /** Position in the list of released days. */
  readonly at: number;
  readonly inConflict: readonly string[];
  /** Closed roads as `from|to`. */
  readonly closed: readonly string[];
}

/** A plain rule beside the model, and the model on the same days. */
export interface ReportBaseline {
  readonly rule: string;
  readonly fromDay: number;
  readonly error: number;
  readonly model: number;
}

/** From where the people in each area came, in shares. */
export interface ReportOrigins {
  readonly origins: readonly string[];
  /** Persons by area and origin on the last released day. */
  readonly persons: readonly (readonly number[])[];
}

/** Everything that a report on a case of displacement tells. Plain data; shapes by released day. */
export interface DisplacementReport {
  readonly title: string;
  /** ISO dates of the released days. */
  readonly dates: readonly string[];
  readonly draws: number;
  readonly seed: number;
  /** One in so many people was simulated. */
  readonly scale: number;
  readonly engine: string;
  readonly stamp: string | null;
  readonly purpose: string;
  /** What the bands hold. */
  readonly spread: string;
  readonly areas: readonly ReportArea[];
  readonly places: readonly ReportPlace[];
  readonly roads: readonly { readonly from: string; readonly to: string }[];
  readonly frames: readonly ReportFrame[];
  readonly scores: {
    readonly error: readonly [mean: number, sd: number];
    readonly rescaled: readonly [mean: number, sd: number];
    readonly observed: number;
    readonly crps: number;
    readonly coverage: readonly (readonly [level: number, share: number])[];
    readonly baselines: readonly ReportBaseline[];
  };
  readonly origins: ReportOrigins | null;
  readonly settings: readonly (readonly [name: string, value: string, isDefault: boolean])[];
  readonly warnings: readonly string[];
}
