import { cellOf, type MissingReason, type Table, textOf } from '@sojourn/engine/core';

/** First year for which UNHCR's tables have people of a kind. */
const firstYears: Readonly<Record<string, number>> = {
  refugees: 1951,
  asylum_seekers: 2000,
  idps: 1993,
  other_in_need: 2018,
  stateless: 2004,
};

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
 * @example displacedAbsence('asylum_seekers', 1995, 2025) // 'not-applicable'
 */
export function displacedAbsence(kind: string, year: number, lastYear: number): MissingReason {
  if (year > lastYear) return 'not-yet-published';
  return year < (firstYears[kind] ?? year) ? 'not-applicable' : 'not-collected';
}
