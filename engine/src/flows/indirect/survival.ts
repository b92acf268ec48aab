import { checkLength } from '../../core/index.ts';

/** Children born in the interval, whose migration follows that of women. */
export interface ChildrenOptions {
  /** Part of the women's migration that children of the first rows share (default 0.25, 0.75). */
  readonly exposure?: readonly number[];
  /** Rows of women of childbearing age for the first row of children, 0-based (default 3 … 8). */
  readonly womenRows?: readonly number[];
}

/** Net migration by cohort. */
export interface SurvivalEstimate {
  /** Residents at the end less survivors of those at the start. */
  readonly forward: Float64Array;
  /** Those who must have been there at the start less those who were. */
  readonly reverse: Float64Array;
  /** Mean of both. */
  readonly average: Float64Array;
  /** Survivors expected at the end; residents expected at the start. */
  readonly expectedEnd: Float64Array;
  readonly expectedStart: Float64Array;
}

function addChildren(end: Float64Array, nets: readonly Float64Array[], options: ChildrenOptions) {
  const { exposure = [0.25, 0.75], womenRows = [3, 4, 5, 6, 7, 8] } = options;
  exposure.forEach((part, child) => {
    const rows = womenRows.map((row) => row + child).filter((row) => row < end.length);
    const women = rows.reduce((sum, row) => sum + end[row]!, 0);
    for (const net of nets) {
      const moved = rows.reduce((sum, row) => sum + net[row]!, 0);
      net[child] = (part * end[child]! * moved) / women;
    }
  });
}

/**
 * Net migration as the residual of two censuses and survival ratios (Bogue, Hinze & White 1982;
 * United Nations 1970, Manual VI). Rows are cohorts by age at the end; missing cells count as 0
 * net migration.
 *
 * @param start people of the cohort at the first census; NaN for those born since
 * @param end people of the cohort at the second
 * @param survival ratio of those who live to the second
 * @param children how to estimate children born between, if wanted
 * @throws SojournError `argument.shape`
 * @example survivalRatio([100], [95], [0.9]).forward // 5
 */
export function survivalRatio(
  start: ArrayLike<number>,
  end: ArrayLike<number>,
  survival: ArrayLike<number>,
  children?: ChildrenOptions,
): SurvivalEstimate {
  checkLength('end', end.length, start.length);
  checkLength('survival', survival.length, start.length);
  const each = (value: (row: number) => number) =>
    Float64Array.from({ length: start.length }, (_, row) => value(row));
  const known = (value: number) => (Number.isNaN(value) ? 0 : value);
  const expectedEnd = each((row) => start[row]! * survival[row]!);
  const expectedStart = each((row) => end[row]! / survival[row]!);
  const forward = each((row) => known(end[row]! - expectedEnd[row]!));
  const reverse = each((row) => known(expectedStart[row]! - start[row]!));
  const average = each((row) => (forward[row]! + reverse[row]!) / 2);
  if (children) addChildren(Float64Array.from(end), [forward, reverse, average], children);
  return { forward, reverse, average, expectedEnd, expectedStart };
}
