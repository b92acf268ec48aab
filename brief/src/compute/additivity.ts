import { type Figure, SojournError } from '@sojourn/engine/core';
import { sumOf } from './derive.ts';

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
  | 'palestine_refugees_unrwa';

/** Sets of populations whose members are counted once, so that their numbers may be summed. */
export const additiveSets: readonly (readonly Population[])[] = [
  ['refugees', 'asylum_seekers', 'other_in_need'],
];

/** Pairs that readers are tempted to add, and why they must not. */
export const neverAdded: readonly {
  readonly populations: readonly [Population, Population];
  readonly reason: string;
}[] = [
  { populations: ['refugees', 'stateless'], reason: 'one person can be both' },
  { populations: ['idps_idmc', 'idps_unhcr'], reason: 'two counts of overlapping people' },
  { populations: ['idps_idmc', 'disaster_movements'], reason: 'people and movements' },
  { populations: ['idps_idmc', 'idps_disaster'], reason: 'one person can be both' },
  { populations: ['migrants', 'refugees'], reason: 'refugees are among the migrants' },
  { populations: ['refugees', 'palestine_refugees_unrwa'], reason: 'two mandates, two registers' },
];

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
 * The sum of counts of different populations, if they may be summed at all.
 *
 * @throws SojournError `internal.invariant` for populations outside the additivity table
 * @example addPopulations([{population: 'refugees', figure: a}, {population: 'asylum_seekers', figure: b}])
 */
export function addPopulations(parts: readonly Counted[]): Figure {
  const populations = parts.map((part) => part.population);
  if (areAdditive(populations)) return sumOf(parts.map((part) => part.figure));
  throw new SojournError({
    code: 'internal.invariant',
    where: { field: 'sum of populations' },
    got: populations.join(' + '),
    expected: additiveSets.map((set) => set.join(' + ')).join('; '),
  });
}
