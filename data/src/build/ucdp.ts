import type { MissingReason } from '@sojourn/engine/core';
import type { Cell } from './built.ts';

/**
 * Places that UCDP counts inside another → that other. Events lie in the country of their year:
 * Palestine in Israel to this day, the others until they have rows of their own; Ukraine stands
 * for all republics of the Soviet Union.
 */
export const countedInside: Readonly<Record<string, string>> = {
  PSE: 'ISR',
  SSD: 'SDN',
  ERI: 'ETH',
  TLS: 'IDN',
  XKX: 'SRB',
  UKR: 'RUS',
};

const rates: ReadonlySet<string> = new Set([
  'conflict_deaths_rate',
  'state_conflict_deaths_rate',
  'one_sided_deaths_rate',
  'nonstate_deaths_rate',
]);

const conflicting: MissingReason = 'conflicting';

/**
 * Rows of the panel in which UCDP's rates are missing where its country holds more than the place
 * of today, since deaths and population are then of different lands. Counts stay.
 *
 * @param rows place, indicator, year, value, low, high, level, reason
 */
export function withoutConflictingRates(rows: readonly Cell[][]): Cell[][] {
  const counted = new Set(
    rows
      .filter(([, indicator]) => indicator === 'conflict_deaths')
      .map(([place, , year]) => `${place} ${year}`),
  );
  const parts = Object.entries(countedInside);
  return rows.map((row) => {
    const [place = null, indicator = null, year = null] = row;
    const conflicts =
      rates.has(String(indicator)) &&
      parts.some(([part, whole]) => whole === place && !counted.has(`${part} ${year}`));
    return conflicts ? [place, indicator, year, null, null, null, null, conflicting] : row;
  });
}
