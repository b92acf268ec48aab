import type { BriefDocument } from '../document.ts';
import { type BriefLanguage, packOf } from '../messages/catalogue.ts';
import type { HouseStyle } from '../style/style.ts';
import type { Conventions } from './conventions.ts';

/** The language of a brief and, where there is one, the style of the house that writes it. */
export interface Manner {
  readonly language: BriefLanguage;
  readonly style?: HouseStyle;
}

/** A language alone stands for itself in the default style. */
export type Voice = BriefLanguage | Manner;

export function mannerOf(voice: Voice): Manner {
  return typeof voice === 'string' ? { language: voice } : voice;
}

/**
 * In which voice a document is written: its own, or in another language if one is named.
 *
 * @throws SojournError `argument.choice` for a language that is not loaded
 * @example voiceOf(document) // { language: 'en' }
 */
export function voiceOf(
  document: Pick<BriefDocument, 'language' | 'style'>,
  language: BriefLanguage = document.language ?? 'en',
): Manner {
  packOf(language);
  return { language, ...(document.style ? { style: document.style } : {}) };
}

/** How a voice writes numbers, lists and places. */
export function conventionsOf(voice: Voice): Conventions {
  return packOf(mannerOf(voice).language).conventions;
}
