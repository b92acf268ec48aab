import { SojournError } from '../errors/index.ts';
import { foldText } from './fold.ts';
import { placeKeys, placesByCode } from './keys.ts';
import { nearestPlaces, searchPlaces, spellings } from './near.ts';
import type { Language, Place } from './place.ts';

/** Every place of a snapshot, looked up by code or by name. */
export interface PlaceRegister {
  readonly all: readonly Place[];
  /**
   * The place of a code (alpha-3, alpha-2, M49, a source's own) or a name in any language; case,
   * accents and punctuation do not matter.
   *
   * @throws SojournError `place.unknown` with up to three nearest names
   */
  get(codeOrName: string): Place;
  /** As {@link get}, but undefined where there is none. */
  find(codeOrName: string): Place | undefined;
  /** Up to `count` places spelled most like `query`, nearest first. */
  nearest(query: string, count: number): readonly Place[];
  /** Places for a search box, best first, at most `count` (10 unless told). */
  search(text: string, language: Language, count?: number): readonly Place[];
  /**
   * The places from which `code` came, nearest first, each once: SSD → SDN before 2011 …
   *
   * @throws SojournError `place.unknown` where it or a predecessor is not registered
   */
  lineage(code: string): readonly Place[];
  /** The places that came from `code`, in the register's order. */
  successors(code: string): readonly Place[];
}

function unknownPlace(query: string, near: readonly Place[]): SojournError {
  const expected = near.map((place) => `${place.names.en} (${place.code})`).join(', ');
  return new SojournError({
    code: 'place.unknown',
    got: query,
    ...(near.length > 0
      ? { expected }
      : { remedy: 'Codes are ISO 3166 alpha-3, for example BGD.' }),
  });
}

/** Predecessors of predecessors, breadth first. */
function ancestors(code: string, get: (code: string) => Place): Place[] {
  const start = get(code);
  const line: Place[] = [];
  let generation = [start];
  while (generation.length > 0) {
    const parents = generation.flatMap((place) => place.predecessors.map(get));
    generation = [...new Set(parents)].filter((p) => p !== start && !line.includes(p));
    line.push(...generation);
  }
  return line;
}

/**
 * A register of places.
 *
 * @param places plain records, each code once
 * @throws SojournError `internal.invariant` where two places have the same code
 * @example createPlaceRegister(places).get('bangladesh').code // 'BGD'
 */
export function createPlaceRegister(places: readonly Place[]): PlaceRegister {
  const byCode = placesByCode(places);
  // Names of all languages are folded only when somebody asks for a name.
  let keys: ReturnType<typeof placeKeys> | undefined;
  let spelled: ReturnType<typeof spellings> | undefined;
  const entries = () => {
    spelled ??= spellings(places);
    return spelled;
  };
  const find = (query: string) => {
    const exact = byCode.get(query);
    if (exact) return exact;
    keys ??= placeKeys(places);
    return keys.get(foldText(query));
  };
  const nearest = (query: string, count: number) => nearestPlaces(entries(), query, count);
  const get = (query: string) => {
    const place = find(query);
    if (place === undefined) throw unknownPlace(query, nearest(query, 3));
    return place;
  };
  return {
    all: places,
    get,
    find,
    nearest,
    search: (text, language, count = 10) => searchPlaces(entries(), text, language, count),
    lineage: (code) => ancestors(code, get),
    successors: (code) => {
      const parent = get(code);
      return places.filter((place) => place.predecessors.includes(parent.code));
    },
  };
}
