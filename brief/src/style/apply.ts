import type { PlaceFacts } from '@sojourn/data';
import type { Place, PlaceRegister } from '@sojourn/engine/core';
import type { Block, BriefDocument, Section } from '../document.ts';
import type { Manner } from '../words/voice.ts';
import type { HouseStyle } from './style.ts';
import { wordedIn } from './terms.ts';

function renamed(place: Place, style: HouseStyle): Place {
  const names = style.places[place.code];
  return names ? { ...place, names: { ...place.names, ...names } } : place;
}

/** A register whose places bear the names of a house; it finds them as before. */
function renamedRegister(register: PlaceRegister, style: HouseStyle): PlaceRegister {
  const named = new Map(register.all.map((place) => [place, renamed(place, style)]));
  const of = (place: Place) => named.get(place) ?? renamed(place, style);
  return {
    all: register.all.map(of),
    get: (code) => of(register.get(code)),
    find: (code) => {
      const found = register.find(code);
      return found && of(found);
    },
    nearest: (query, count) => register.nearest(query, count).map(of),
    search: (text, language, count) => register.search(text, language, count).map(of),
    lineage: (code) => register.lineage(code).map(of),
    successors: (code) => register.successors(code).map(of),
  };
}

/**
 * Facts whose places bear the names of a house. Without a style they are the same facts.
 *
 * @example styledFacts(facts, unStyle).place.names.en // 'Iran (Islamic Republic of)'
 */
export function styledFacts(facts: PlaceFacts, style: HouseStyle | undefined): PlaceFacts {
  if (!style || Object.keys(style.places).length === 0) return facts;
  const places = renamedRegister(facts.places, style);
  return { ...facts, places, place: places.get(facts.place.code) };
}

/** Footnotes of the house on places that the brief names, in the order of their codes. */
function footnotes({ names }: BriefDocument, { language, style }: Manner): Block[] {
  if (!style) return [];
  return Object.keys(style.footnotes)
    .filter((code) => names[code] !== undefined)
    .sort()
    .flatMap((code): Block[] => {
      const text = wordedIn(style.footnotes[code], language);
      if (text === null) return [];
      return [
        {
          kind: 'note',
          id: 'style.footnote',
          args: { place: { kind: 'place', code }, text: { kind: 'text', text } },
        },
      ];
    });
}

function withNotes(section: Section, notes: readonly Block[]): Section {
  return section.id === 'sources' ? { ...section, blocks: [...notes, ...section.blocks] } : section;
}

/** Says in a document in which language and style it is, and adds the footnotes of the house. */
export function inVoice(document: BriefDocument, voice: Manner): BriefDocument {
  const { language, style } = voice;
  const notes = footnotes(document, voice);
  const sections =
    notes.length === 0
      ? document.sections
      : document.sections.map((section) => withNotes(section, notes));
  return {
    ...document,
    ...(language === 'en' ? {} : { language }),
    ...(style ? { style } : {}),
    sections,
  };
}
