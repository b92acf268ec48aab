import { SojournError } from '../errors/index.ts';
import { foldText } from './fold.ts';
import { languages, type Place } from './place.ts';

const kinds: readonly Place['kind'][] = ['state', 'area', 'historical', 'pseudo', 'region'];

/** Present States first, regions last: where two places share a name, the first one has it. */
export function byStanding(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Spellings of a name in which people ask: without brackets, without what follows a comma. */
export function shortForms(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, '');
  const forms = [bare, bare.replace(/,.*$/, ''), bare.replace(/^the\s+/i, '')];
  return [...new Set(forms)].filter((form) => form !== name && form !== '');
}

/** Every name of a place: five languages, then other spellings. */
export function namesOf(place: Place): string[] {
  return [...new Set([...languages.map((language) => place.names[language]), ...place.aliases])];
}

function claim(keys: Map<string, Place>, key: string, place: Place): void {
  if (key !== '' && !keys.has(key)) keys.set(key, place);
}

function claimShortForms(keys: Map<string, Place>, places: readonly Place[]): void {
  const claims = new Map<string, Set<Place>>();
  for (const place of places) {
    for (const form of namesOf(place).flatMap(shortForms).map(foldText)) {
      claims.set(form, (claims.get(form) ?? new Set()).add(place));
    }
  }
  for (const [form, claimants] of claims) {
    const [only, ...others] = claimants;
    if (only !== undefined && others.length === 0) claim(keys, form, only);
  }
}

function claimNames(keys: Map<string, Place>, places: readonly Place[]): void {
  for (const language of languages) {
    for (const place of places) claim(keys, foldText(place.names[language]), place);
  }
  for (const place of places) {
    for (const alias of place.aliases) claim(keys, foldText(alias), place);
  }
  claimShortForms(keys, places);
}

/**
 * Code → place.
 *
 * @throws SojournError `internal.invariant` where two places have the same code
 */
export function placesByCode(places: readonly Place[]): Map<string, Place> {
  const byCode = new Map<string, Place>();
  for (const place of places) {
    if (byCode.has(place.code)) {
      throw new SojournError({
        code: 'internal.invariant',
        where: { field: 'code of a place' },
        got: `${place.code} twice`,
        expected: 'one place for each code',
      });
    }
    byCode.set(place.code, place);
  }
  return byCode;
}

/**
 * Folded text → place. A code wins over a two-letter code, that over a number, that over a name,
 * that over another spelling; a shortened name counts only where one place alone has it, and a
 * region has only the names that no country has.
 */
export function placeKeys(places: readonly Place[]): Map<string, Place> {
  const ordered = byStanding(places);
  const keys = new Map<string, Place>();
  for (const place of ordered) claim(keys, foldText(place.code), place);
  for (const place of ordered) claim(keys, foldText(place.iso2 ?? ''), place);
  for (const place of ordered) claim(keys, place.m49 ?? '', place);
  const regions = ordered.filter((place) => place.kind === 'region');
  claimNames(
    keys,
    ordered.filter((place) => place.kind !== 'region'),
  );
  claimNames(keys, regions);
  return keys;
}
