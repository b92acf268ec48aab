import type { PlaceRegister } from '@sojourn/data';
import { type Language, languages, type Place } from '@sojourn/engine/core';

/** States and areas have a brief; regions, historical States and pseudo-places have none. */
export function hasBrief(place: Place): boolean {
  return place.kind === 'state' || place.kind === 'area';
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/**
 * The name in another language that a search text meant: null where the English name has it, or
 * none does.
 *
 * @example matchedName(egypt, 'مص') // {language: 'ar', name: 'مصر'}
 */
export function matchedName(
  place: Place,
  searched: string,
): { language: Language; name: string } | null {
  const text = plain(searched.trim());
  if (text === '' || plain(place.names.en).includes(text)) return null;
  const language = languages.find((one) => plain(place.names[one]).includes(text));
  return language === undefined ? null : { language, name: place.names[language] };
}

/** A group of places under the name of their region. */
export interface RegionGroup {
  readonly code: string;
  readonly name: string;
  readonly places: readonly Place[];
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
const byEnglishName = (a: Place, b: Place) => a.names.en.localeCompare(b.names.en, 'en');

/**
 * Places with a brief by their smallest region, groups and places by English name; those of no
 * region come last.
 */
export function byRegion(register: PlaceRegister, other: string): RegionGroup[] {
  const groups = new Map<string, Place[]>();
  for (const place of register.all.filter(hasBrief)) {
    const code = place.regions[0] ?? '';
    groups.set(code, [...(groups.get(code) ?? []), place]);
  }
  const named = [...groups].map(([code, members]) => ({
    code,
    name: code === '' ? other : (register.find(code)?.names.en ?? code),
    places: members.sort(byEnglishName),
  }));
  const first = named.filter((group) => group.code !== '').sort(byName);
  return [...first, ...named.filter((group) => group.code === '')];
}
