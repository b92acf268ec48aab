import { cellOf } from '@sojourn/engine/core';
import type { PlaceFacts } from './facts.ts';

/** A year from which a series of a place cannot be compared with the years before. */
export interface Break {
  readonly role: 'origin' | 'asylum';
  /** Kind of UNHCR’s end-of-year populations: `refugees`, `asylum_seekers`, `idps` … */
  readonly series: string;
  readonly year: number;
  /**
   * `collapse`: at most a twentieth was left, of all people or of those with the partner `other`;
   * `territory`: rows before the year held the place `other`, too; `joint`: all rows hold it.
   */
  readonly reason: 'collapse' | 'territory' | 'joint';
  readonly other: string | null;
  /** People in the year reported before and in this one; null where the reason is not a collapse. */
  readonly before: number | null;
  readonly after: number | null;
}

function breakAt({ breaks }: Pick<PlaceFacts, 'breaks'>, row: number): Break {
  const cell = (name: string) => cellOf(breaks, name, row);
  const people = (name: string) => (cell(name) === null ? null : Number(cell(name)));
  return {
    role: cell('role') === 'origin' ? 'origin' : 'asylum',
    series: String(cell('series')),
    year: Number(cell('year')),
    reason: cell('reason') as Break['reason'],
    other: cell('other') === null ? null : String(cell('other')),
    before: people('before'),
    after: people('after'),
  };
}

/**
 * Breaks of a place’s series between two years: after the earlier one, up to the later one. A
 * change, share or ten-year comparison of the two years is to be refused where there is one.
 *
 * @param role the place as origin or as asylum
 * @param series a kind of UNHCR’s end-of-year populations
 * @returns oldest first; rows that hold another place throughout (`joint`) break nothing
 * @example breaksBetween(facts, 'asylum', 'refugees', 2015, 2025) // CHN: [{ year: 2022, … }]
 */
export function breaksBetween(
  facts: Pick<PlaceFacts, 'breaks'>,
  role: Break['role'],
  series: string,
  from: number,
  to: number,
): readonly Break[] {
  return Array.from({ length: facts.breaks.length }, (_, row) => breakAt(facts, row)).filter(
    (found) =>
      found.role === role &&
      found.series === series &&
      found.reason !== 'joint' &&
      found.year > from &&
      found.year <= to,
  );
}
