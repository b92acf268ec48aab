import {
  createPlaceRegister,
  type ErrorFacts,
  type Place,
  type PlaceRegister,
} from '@sojourn/engine/core';
import type { OwnMap } from './map-schema.ts';
import { shown } from './problems.ts';
import type { OwnPlace } from './types.ts';

/** The code of “elsewhere, not told apart”, for a file's row of other countries. */
export const elsewhere = 'other';

/** The second-level places that a map declares, by code. */
export function declaredPlaces(map: OwnMap): OwnPlace[] {
  return Object.entries(map['second-level'])
    .map(([code, name]) => ({ code, name, parent: code.slice(0, 3) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function asPlace({ code, name }: OwnPlace): Place {
  return {
    code,
    kind: 'area',
    names: { en: name, fr: name, es: name, ar: name, bn: name },
    iso2: null,
    m49: null,
    regions: [],
    latitude: null,
    longitude: null,
    predecessors: [],
    aliases: [],
  };
}

type Found = { readonly code: string } | { readonly problem: ErrorFacts };

/** Looks up the names of a file: the map's own names first, then places. */
export interface NameReader {
  /** A country, area, second-level place, or {@link elsewhere}. */
  readonly any: (name: string) => Found;
  /** The reporting country or a second-level place inside it. */
  readonly within: (name: string) => Found;
}

function unknown(name: string, near: readonly Place[]): ErrorFacts {
  const expected = near.map((place) => `${place.names.en} (${place.code})`).join(', ');
  return {
    code: 'cell.place',
    got: shown(name),
    ...(expected === ''
      ? { remedy: 'Write the name and its code under names in the map, for example KSA: SAU.' }
      : { expected }),
  };
}

function region(name: string): ErrorFacts {
  return {
    code: 'cell.place',
    got: `${shown(name)}, which is a region`,
    remedy:
      'Give countries; a row of others is declared under names as other, a total under file.totals.',
  };
}

/**
 * A reader of place names for one map.
 *
 * @param register the places of the snapshot
 */
export function nameReader(map: OwnMap, register: PlaceRegister): NameReader {
  const declared = createPlaceRegister(declaredPlaces(map).map(asPlace));
  const names = new Map(Object.entries(map.names).map(([name, code]) => [name.trim(), code]));
  const suggestions = (name: string) => [
    ...declared.nearest(name, 2),
    ...register.nearest(name, 2),
  ];
  const any = (name: string): Found => {
    const wanted = names.get(name) ?? name;
    if (wanted === elsewhere && names.has(name)) return { code: elsewhere };
    const place = declared.find(wanted) ?? register.find(wanted);
    if (!place) return { problem: unknown(name, suggestions(name)) };
    return place.kind === 'region' ? { problem: region(name) } : { code: place.code };
  };
  const within = (name: string): Found => {
    const found = any(name);
    if ('problem' in found) return found;
    if (found.code === map.place || found.code.startsWith(`${map.place}.`)) return found;
    const near = declared.nearest(name, 3);
    return { problem: unknown(`${name}, which is not in ${map.place}`, near) };
  };
  return { any, within };
}

/** What is wrong with the places that a map itself names. */
export function mapPlaceProblems(map: OwnMap, register: PlaceRegister, file: string): ErrorFacts[] {
  const at = (field: string, facts: ErrorFacts): ErrorFacts => ({
    code: 'schema.invalid',
    where: { file, field },
    got: facts.got ?? '',
    expected: facts.expected ?? 'the code of a place, for example BGD',
  });
  const { any } = nameReader({ ...map, names: {} }, register);
  const check = (field: string, code: string) => {
    const found = any(code);
    if ('problem' in found) return [at(field, found.problem)];
    return found.code === code
      ? []
      : [at(field, { code: 'cell.place', got: shown(code), expected: found.code })];
  };
  return [
    ...check('place', map.place),
    ...declaredPlaces(map).flatMap(({ code, parent }) => check(`second-level.${code}`, parent)),
    ...Object.entries(map.names).flatMap(([name, code]) =>
      code === elsewhere ? [] : check(`names.${shown(name)}`, code),
    ),
  ];
}
