import { type Figure, SojournError } from '@sojourn/engine/core';
import { amount, sumOf } from './derive.ts';

/** Populations and counts that a brief speaks of. */
export type Population =
  | 'refugees'
  | 'asylum_seekers'
  | 'other_in_need'
  | 'stateless'
  | 'idps_idmc'
  | 'idps_unhcr'
  | 'idps_disaster'
  | 'disaster_movements'
  | 'migrants'
  | 'palestine_refugees_unrwa'
  /** Outcomes of decisions on asylum, of one year, instance and unit. */
  | 'decisions';

/** Sets of populations whose members are counted once, so that their numbers may be summed. */
export const additiveSets: readonly (readonly Population[])[] = [
  ['refugees', 'asylum_seekers', 'other_in_need'],
];

/** Pairs that readers are tempted to add, and why they must not. */
export const neverAdded: readonly {
  readonly populations: readonly [Population, Population];
  readonly reason: NeverReason;
}[] = [
  { populations: ['refugees', 'stateless'], reason: 'can-be-both' },
  { populations: ['idps_idmc', 'idps_unhcr'], reason: 'two-counts' },
  { populations: ['idps_idmc', 'idps_disaster'], reason: 'can-be-both' },
  { populations: ['idps_disaster', 'disaster_movements'], reason: 'movements' },
  { populations: ['idps_idmc', 'disaster_movements'], reason: 'movements' },
  { populations: ['migrants', 'refugees'], reason: 'inside' },
  { populations: ['refugees', 'palestine_refugees_unrwa'], reason: 'two-mandates' },
];
export type NeverReason = 'can-be-both' | 'two-counts' | 'movements' | 'inside' | 'two-mandates';

/** Whether these populations may be summed: all inside one additive set. */
export function areAdditive(populations: readonly Population[]): boolean {
  if (new Set(populations).size <= 1) return true;
  return additiveSets.some((set) => populations.every((population) => set.includes(population)));
}

/** A count with the population that it counts. */
export interface Counted {
  readonly population: Population;
  readonly figure: Figure;
}

/**
 * The sum of counts of populations, if they may be summed at all. Its step names each of them, so
 * that a reader and a test can see what was added: `sum of 31862 refugees + 7 other_in_need`.
 *
 * @throws SojournError `internal.invariant` for populations outside the additivity table, or of
 * two sources or releases
 * @example addPopulations([{population: 'refugees', figure: a}, {population: 'asylum_seekers', figure: b}])
 */
export function addPopulations(parts: readonly Counted[]): Figure {
  const populations = parts.map((part) => part.population);
  if (areAdditive(populations)) {
    return sumOf(
      parts.map((part) => part.figure),
      parts.map(({ population, figure }) => `${amount(figure)} ${population}`).join(' + '),
    );
  }
  throw new SojournError({
    code: 'internal.invariant',
    where: { field: 'sum of populations' },
    got: populations.join(' + '),
    expected: additiveSets.map((set) => set.join(' + ')).join('; '),
  });
}

/**
 * The sum of parts of one population that do not overlap: women and men, places, outcomes.
 *
 * @throws as {@link addPopulations}
 * @example addParts('migrants', [inIndia, inNepal])
 */
export function addParts(population: Population, parts: readonly Figure[]): Figure {
  return addPopulations(parts.map((figure) => ({ population, figure })));
}
