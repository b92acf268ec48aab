import { slipDistance } from './distance.ts';
import { foldText } from './fold.ts';
import { byStanding, namesOf, shortForms } from './keys.ts';
import { type Language, languages, type Place } from './place.ts';

/** A place with its folded spellings, made once. */
export interface Spelled {
  readonly place: Place;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Folded name by language. */
  readonly named: Readonly<Record<Language, string>>;
}

function spelled(place: Place): Spelled {
  const names = namesOf(place).flatMap((name) => [name, ...shortForms(name)]);
  const named = languages.map((language) => [language, foldText(place.names[language])] as const);
  return {
    place,
    codes: [place.code, place.iso2 ?? ''].map(foldText).filter((code) => code !== ''),
    names: [...new Set(names.map(foldText))],
    named: Object.fromEntries(named) as Record<Language, string>,
  };
}

/** Folded spellings of all places, present States first. */
export function spellings(places: readonly Place[]): Spelled[] {
  return byStanding(places).map(spelled);
}

const startsWord = (name: string, text: string) => ` ${name}`.includes(` ${text}`);

/** 0 for the same text, 1 for nothing in common; the start of a word is always near. */
function strangeness(text: string, name: string): number {
  if (text === name) return 0;
  const longer = Math.max(text.length, name.length);
  if (text.length >= 3 && startsWord(name, text)) return 0.1 + 0.1 * (1 - text.length / longer);
  return slipDistance(text, name) / longer;
}

function nearness(text: string, entry: Spelled): number {
  const codes = text.length <= 4 ? entry.codes : [];
  return Math.min(...[...codes, ...entry.names].map((name) => strangeness(text, name)));
}

/** Beyond this, two spellings have nothing to do with each other. */
const farthest = 0.5;
/** So much stranger than the nearest, a place is no help. */
const margin = 0.25;

/** Up to `count` places whose codes or names are spelled most like `query`, nearest first. */
export function nearestPlaces(entries: readonly Spelled[], query: string, count: number): Place[] {
  const text = foldText(query);
  if (text === '') return [];
  const near = entries
    .map((entry) => ({ place: entry.place, score: nearness(text, entry) }))
    .sort((a, b) => a.score - b.score);
  const limit = Math.min(farthest, (near[0]?.score ?? 0) + margin);
  return near
    .slice(0, count)
    .filter(({ score }) => score <= limit)
    .map(({ place }) => place);
}

/** 0 best; null where the text does not occur. */
function matchRank(text: string, entry: Spelled, language: Language): number | null {
  const own = entry.named[language];
  if (entry.codes.includes(text)) return 0;
  if (own.startsWith(text)) return 1;
  if (startsWord(own, text)) return 2;
  if (entry.names.some((name) => name.startsWith(text))) return 3;
  if (entry.names.some((name) => startsWord(name, text))) return 4;
  if (text.length >= 3 && entry.names.some((name) => name.includes(text))) return 5;
  return null;
}

/**
 * Places for a search box, best first: code, start of the name in the reader's language, start of
 * a word of it, the same in other languages, anywhere in a name; failing all, the nearest.
 */
export function searchPlaces(
  entries: readonly Spelled[],
  query: string,
  language: Language,
  count: number,
): Place[] {
  const text = foldText(query);
  if (text === '') return [];
  const found = entries
    .map((entry) => ({ entry, rank: matchRank(text, entry, language) }))
    .filter((match): match is { entry: Spelled; rank: number } => match.rank !== null)
    .sort(
      (a, b) => a.rank - b.rank || (a.entry.named[language] < b.entry.named[language] ? -1 : 1),
    );
  if (found.length === 0) return nearestPlaces(entries, query, Math.min(count, 3));
  return found.slice(0, count).map(({ entry }) => entry.place);
}
