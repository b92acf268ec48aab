import type { DisplacementCase } from '@sojourn/engine/displacement';

/** Simulated counts under this are not told. */
export const least = 10;

/** A simulated count as it may be told. @example told(3.2) // '< 10' */
export function told(persons: number): number | string {
  if (!Number.isFinite(persons)) return '';
  return persons > 0 && persons < least ? '< 10' : Math.round(persons);
}

const week = 7;
const delay = 14;

/** What of a case may leave: everything of a historic one; of a live one weeks, two weeks late. */
export interface Release {
  readonly days: readonly number[];
  /** Camps, or the areas that take their place. */
  readonly areas: readonly { readonly name: string; readonly camps: readonly number[] }[];
  /** Stamped on every output, or null. */
  readonly stamp: string | null;
}

function areasOf(model: DisplacementCase, camps: readonly string[]) {
  const areas = new Map<string, number[]>();
  camps.forEach((camp, c) => {
    const place = model.places.find(({ name }) => name === camp)!;
    const area = `${place.country}${place.region ? `, ${place.region}` : ''}`;
    areas.set(area, [...(areas.get(area) ?? []), c]);
  });
  return [...areas].map(([name, members]) => ({ name, camps: members }));
}

/**
 * The days and places that may be exported.
 *
 * @param full a live case in full: only on an explicit wish, and stamped
 */
export function releaseOf(
  model: DisplacementCase,
  camps: readonly string[],
  full: boolean,
): Release {
  const all = Array.from({ length: model.days }, (_, t) => t);
  const each = camps.map((name, c) => ({ name, camps: [c] }));
  if (!model.live) return { days: all, areas: each, stamp: null };
  if (full) {
    const stamp =
      'Live case, full detail on request: for those who assist only, not to be passed on.';
    return { days: all, areas: each, stamp };
  }
  const days = all.filter((t) => t % week === week - 1 && t < model.days - delay);
  return { days, areas: areasOf(model, camps), stamp: 'Live case: areas by week, 14 days late.' };
}
