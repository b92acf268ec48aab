import { type DisplacementCase, publishedReports } from '@sojourn/engine/displacement';
import { delay, type Release, releaseOf, week } from '../release.ts';

/**
 * The days from which a case can be forecast: from the first report of a camp to the last day that
 * may be told, two weeks back where the case is live.
 *
 * @param full a live case in full
 * @returns first and last day; the first is infinite where no camp has reported
 * @example forecastDays(model, false) // [0, 299]
 */
export function forecastDays(
  model: DisplacementCase,
  full: boolean,
): readonly [first: number, last: number] {
  const first = Math.min(...publishedReports(model).flatMap(({ days }) => days.slice(0, 1)));
  const last = model.days - 1 - (model.live && !full ? delay : 0);
  return [Math.max(0, first), Math.max(0, last)];
}

/** Camps or areas of a forecast that may be told, and how many days ahead: of a live case every seventh. */
export function toldOfForecast(
  model: DisplacementCase,
  camps: readonly string[],
  days: number,
  full: boolean,
): { readonly release: Pick<Release, 'areas' | 'stamp'>; readonly leads: number[] } {
  const { areas, stamp } = releaseOf(model, camps, full);
  const byWeek = model.live && !full;
  const leads = Array.from({ length: days }, (_, i) => i + 1);
  return {
    release: { areas, stamp },
    leads: byWeek ? leads.filter((lead) => lead % week === 0) : leads,
  };
}
