/** The shapes of the security room: recipes, tables, results. Plain data only. */

/** Transformation of a raw column before anything else looks at its shape. */
export interface Transform {
  /** `log` natural logarithm, `log1p` ln(1 + x). */
  readonly function?: 'log' | 'log1p';
  /** Values below or above are set to the limit, in raw units. */
  readonly cap?: { readonly low?: number; readonly high?: number };
}

/** An indicator of a recipe: where it stands, how it counts. */
export interface IndicatorSpec {
  readonly id: string;
  readonly label?: string;
  /** The node (dimension) that it belongs to. */
  readonly parent: string;
  /** 1: more is better, −1: more is worse. */
  readonly direction: 1 | -1;
  /** Relative to its siblings (default 1). */
  readonly weight?: number;
  readonly unit?: string;
  /** Other names that its column goes by in tables, the first one found counts. */
  readonly aliases?: readonly string[];
  /** Column by which it is divided first. */
  readonly denominator?: string;
  readonly transform?: Transform;
  /** Fixed limits in raw units, low < high whatever the direction. */
  readonly goalposts?: { readonly low: number; readonly high: number };
  readonly target?: number;
  /** Instead of the recipe's normalisation. */
  readonly normalise?: Normalisation;
  /** Years that a value may be carried forward (panel). */
  readonly maxAge?: number;
  /**
   * Deviation of one-year changes after the transformation: how far a carried value may have moved.
   * Without it, it is estimated from the panel at hand.
   */
  readonly drift?: number;
}

/** A dimension, sub-index or the index itself; the node without a parent is the index. */
export interface NodeSpec {
  readonly id: string;
  readonly label?: string;
  readonly parent?: string;
  readonly weight?: number;
  /** Instead of the recipe's aggregation at this level. */
  readonly aggregate?: Aggregation;
  /** Shares of children that must be there, instead of the recipe's. */
  readonly threshold?: number;
}

/** How a column becomes comparable. */
export type Normalisation =
  | { readonly method: 'minmax'; readonly low: number; readonly high: number }
  | { readonly method: 'zscore'; readonly mean: number; readonly sd: number }
  | { readonly method: 'rank' }
  | { readonly method: 'borda' }
  | { readonly method: 'percentile_rank' }
  | { readonly method: 'fraction_of_max' }
  | { readonly method: 'distance_to_max' }
  | {
      readonly method: 'goalposts';
      readonly low: number;
      readonly high: number;
      readonly clip: boolean;
    }
  | { readonly method: 'distance_to_target'; readonly cap: boolean }
  | { readonly method: 'distance_to_reference'; readonly place: string };

/** How children become a parent. */
export type Aggregation =
  | { readonly method: 'arithmetic' }
  | { readonly method: 'geometric' }
  | { readonly method: 'harmonic' }
  | { readonly method: 'generalised'; readonly power: number }
  | { readonly method: 'median' }
  | { readonly method: 'copeland' };

/** How missing cells of one year are filled. */
export type Imputation =
  | { readonly method: 'none' }
  | { readonly method: 'mean' | 'median' }
  | { readonly method: 'group_mean' | 'group_median'; readonly group: string }
  | { readonly method: 'regression'; readonly rounds: number };

/**
 * How gaps in the years of a place are filled from its other years, before `impute`: `latest` the
 * last value before; `constant` that, or the first one after; `linear` a straight line between known
 * years, their value beyond them; `linear_constant` the same where a single value serves for all.
 */
export interface PanelImputation {
  readonly method: 'latest' | 'constant' | 'linear' | 'linear_constant';
  /** Most years to the value that is used (default without limit). */
  readonly maxAge?: number;
}

/** How outlying values are treated: the JRC rule. */
export interface Treatment {
  /** Most points to winsorise; `Infinity` is written as null in files. */
  readonly winmax: number;
  readonly skew: number;
  readonly kurtosis: number;
  /** If winsorising does not suffice, on the original column. */
  readonly fallback: 'log_ct' | 'log_ct_plus' | 'none';
}

/** Where weights come from. */
export type Weighting =
  | { readonly method: 'given' }
  /** The same weight for all siblings, whatever the recipe gives. */
  | { readonly method: 'equal' }
  /** Loadings of the first principal component among the siblings of a level. */
  | { readonly method: 'pca'; readonly level: number }
  /** So that correlations of a level with the index have the wanted proportions. */
  | {
      readonly method: 'correlation';
      readonly level: number;
      readonly importance?: readonly number[];
    }
  /** The index of each place with the weights that suit it best, shares within limits. */
  | {
      readonly method: 'benefit_of_the_doubt';
      readonly shares?: { readonly low: number; readonly high: number };
    };

/** A recipe: indicators → dimensions → index, with every rule. */
export interface Recipe {
  readonly schema: 'sojourn.recipe/1';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description?: string;
  readonly indicators: readonly IndicatorSpec[];
  readonly nodes: readonly NodeSpec[];
  readonly impute: Imputation;
  /** Before that, within each place over the years of the table (default: not). */
  readonly imputePanel?: PanelImputation;
  /** Places with a smaller share of indicators are left out; 0 keeps all. */
  readonly availability: number;
  readonly treat: Treatment | null;
  readonly normalise: Normalisation;
  /** Where weights come from (default: as given). */
  readonly weighting?: Weighting;
  /** By level from the indicators up: the last one serves for all above. */
  readonly aggregate: readonly Aggregation[];
  /** Share of children (by weight) that a node needs (default 0: any). */
  readonly threshold?: number;
  /**
   * What a score of 0 or less does under a geometric or harmonic mean: refuse the table (default),
   * or leave the place without that node, said by name.
   */
  readonly zero?: 'refuse' | 'leave_out';
}

/** Places by indicators, one column each; missing is NaN. */
export interface IndicatorTable {
  readonly places: readonly string[];
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Group of each place by grouping (income group, region). */
  readonly groups?: ReadonlyMap<string, readonly string[]>;
  /** Of columns with cells that were filled in before, which: 1 filled. They do not count as known. */
  readonly imputed?: ReadonlyMap<string, Uint8Array>;
}
