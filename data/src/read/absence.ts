import { cellOf, type MissingReason, type Table, textOf } from '@sojourn/engine/core';

/** Year since which UNHCR counts others in need of international protection as a kind of their own. */
const firstYearOfOthersInNeed = 2018;

/**
 * Why a panel has no value of an indicator for a year: after the last year of the series it is
 * not yet published; before the first, or in between, it was not collected.
 *
 * @param indicators table `indicators`
 * @param id an indicator
 * @example panelAbsence(facts.indicators, 'homicide', 2023) // 'not-yet-published'
 */
export function panelAbsence(indicators: Table, id: string, year: number): MissingReason {
  const ids = textOf(indicators, 'id');
  const row = ids.codes.indexOf(ids.dictionary.indexOf(id));
  const last = row < 0 ? null : cellOf(indicators, 'last_year', row);
  return typeof last === 'number' && year > last ? 'not-yet-published' : 'not-collected';
}

/**
 * Why UNHCR's end-of-year tables have no row of a kind for a place and year. The source does not
 * tell nobody from not counted, so that no row is never read as 0.
 *
 * @param kind `refugees`, `asylum_seekers`, `idps`, `other_in_need`, `stateless` …
 * @param lastYear last year of the table
 * @example displacedAbsence('other_in_need', 2010, 2025) // 'not-applicable'
 */
export function displacedAbsence(kind: string, year: number, lastYear: number): MissingReason {
  if (year > lastYear) return 'not-yet-published';
  const before = kind === 'other_in_need' && year < firstYearOfOthersInNeed;
  return before ? 'not-applicable' : 'not-collected';
}
