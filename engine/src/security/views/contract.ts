/** The shapes of the views: the same indicators on other shelves, and what stands beside them. */

/** One shelf of a view. */
export interface ViewGroup {
  readonly id: string;
  readonly label: string;
  /** What it holds, in a sentence. */
  readonly holds: string;
  /** Indicators of the recipe, each in one group of the view alone. */
  readonly indicators: readonly string[];
  /** Further facts without goalposts: shown with their value, never in a score. */
  readonly further: readonly string[];
  /** Whether the source names it; false for the remainder. */
  readonly named: boolean;
}

/** A re-grouping of a recipe's indicators. */
export interface View {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly groups: readonly ViewGroup[];
}

/** A value of a view as the source has it. */
export interface ViewValue {
  readonly id: string;
  /** Whether the recipe scores it; further facts have no score. */
  readonly own: boolean;
  readonly value: number;
  readonly year: number;
  /** Years between its year and the one asked for. */
  readonly age: number;
  /** Published bounds; null where the source gives none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Share of doubt between the bounds; null where the source does not say. */
  readonly level: number | null;
  /** From 1 to 100 between the recipe's goalposts; null for further facts. */
  readonly score: number | null;
}

/** An indicator of a view without a value that is fresh enough. */
export interface ViewGap {
  readonly id: string;
  readonly own: boolean;
  /** Year of the last value before, too old to be shown; null where there is none. */
  readonly last: number | null;
}

/** One group of a view for one place and year. */
export interface GroupValues {
  readonly group: ViewGroup;
  readonly values: readonly ViewValue[];
  readonly gaps: readonly ViewGap[];
}
