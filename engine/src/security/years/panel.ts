import { SojournError } from '../../core/index.ts';

/** Values of one indicator over years and places: year y of place p at y · places + p; NaN missing. */
export interface PanelSeries {
  readonly values: Float64Array;
  /** Published bounds where there are any, and the share of doubt that they hold (0.68 …). */
  readonly low?: Float64Array;
  readonly high?: Float64Array;
  readonly level?: number;
}

/** Indicators by year and place. */
export interface SecurityPanel {
  readonly places: readonly string[];
  /** Consecutive years, ascending. */
  readonly years: readonly number[];
  readonly series: ReadonlyMap<string, PanelSeries>;
  /** Group of each place by grouping (income group, region). */
  readonly groups?: ReadonlyMap<string, readonly string[]>;
}

/** One indicator in one year as it is used: values, some carried from earlier years. */
export interface CarriedColumn {
  readonly values: Float64Array;
  /** Age of each value in years; −1 where there is none. */
  readonly ages: Int16Array;
  /**
   * Cells that the recipe filled from other years of their place (age −1): position in `panelFlags`,
   * 0 for the others, and years to the nearest value that was used.
   */
  readonly filled?: { readonly flags: Uint8Array; readonly years: Int16Array };
}

/** The position of a year in a panel. */
export function yearIndex(panel: SecurityPanel, year: number): number {
  const at = year - panel.years[0]!;
  if (panel.years[at] === year) return at;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'year' },
    got: String(year),
    expected: `${panel.years[0]} to ${panel.years.at(-1)}`,
  });
}

/**
 * The latest value of each place up to a year, not older than `maxAge` years.
 *
 * @param panel places and years
 * @param series one indicator
 * @param year the year in question
 * @param maxAge years that a value may be carried forward; 0 takes the year alone
 * @example carry(panel, series, 2022, 5).ages // 0 fresh, 3 from 2019, −1 none
 */
export function carry(
  panel: SecurityPanel,
  series: PanelSeries,
  year: number,
  maxAge: number,
): CarriedColumn {
  const count = panel.places.length;
  const at = yearIndex(panel, year);
  const values = new Float64Array(count).fill(Number.NaN);
  const ages = new Int16Array(count).fill(-1);
  for (let place = 0; place < count; place++) {
    for (let age = 0; age <= maxAge && age <= at; age++) {
      const value = series.values[(at - age) * count + place]!;
      if (Number.isNaN(value)) continue;
      values[place] = value;
      ages[place] = age;
      break;
    }
  }
  return { values, ages };
}
