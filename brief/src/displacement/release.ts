import type { DisplacementCase } from '@sojourn/engine/displacement';

export { least, told } from './hidden.ts';

/** Days between those that are told of a live case, and days by which they are late. */
export const week = 7;
export const delay = 14;

/** What of a case may leave: everything of a historic one; of a live one weeks, two weeks late. */
export interface Release {
  readonly days: readonly number[];
  /** Camps, or the areas that take their place. */
  readonly areas: readonly Area[];
  /** Stamped on every output, or null. */
  readonly stamp: string | null;
}

interface Area {
  readonly name: string;
  readonly camps: readonly number[];
}

/** Members by name; those whose group has one member are left over. */
function grouped(camps: readonly number[], nameOf: (camp: number) => string) {
  const groups = new Map<string, number[]>();
  for (const camp of camps) {
    const name = nameOf(camp);
    groups.set(name, [...(groups.get(name) ?? []), camp]);
  }
  const areas = [...groups].map(([name, members]): Area => ({ name, camps: members }));
  return {
    areas: areas.filter(({ camps: { length } }) => length > 1),
    left: areas.filter(({ camps: { length } }) => length === 1).flatMap((area) => area.camps),
  };
}

/**
 * Areas of two camps or more, so that none is a camp by another name: regions, else what is left
 * of a country, else what is left at all. A last camp that stays alone joins the smallest area.
 */
function areasOf(model: DisplacementCase, camps: readonly string[]): Area[] {
  const places = camps.map((camp) => model.places.find(({ name }) => name === camp)!);
  const regions = grouped([...camps.keys()], (c) => {
    const { country, region } = places[c]!;
    return region ? `${country}, ${region}` : country;
  });
  const countries = grouped(regions.left, (c) => `${places[c]!.country}, other areas`);
  const rest = grouped(countries.left, () => 'Other areas');
  const areas = [...regions.areas, ...countries.areas, ...rest.areas];
  const [alone] = rest.left;
  if (alone === undefined) return areas;
  const smallest = areas.reduce<Area | null>(
    (least, area) => (least === null || area.camps.length < least.camps.length ? area : least),
    null,
  );
  if (smallest === null) return [{ name: places[alone]!.country, camps: [alone] }];
  const country = places[alone]!.country;
  const joined = { name: `${smallest.name}; ${country}`, camps: [...smallest.camps, alone] };
  return areas.map((area) => (area === smallest ? joined : area));
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
