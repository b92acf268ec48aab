import type { BriefDocument } from '../document.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { sentenceText } from '../words/index.ts';
import { figuresHash, plainWords, textHash } from './hash.ts';
import type { Passage } from './passages.ts';

/** The words of a passage as generated. */
export function passageText(
  { blocks }: Passage,
  names: BriefDocument['names'],
  language: BriefLanguage,
): string {
  return blocks.map(({ id, args }) => sentenceText(id, args, names, language)).join(' ');
}

/**
 * What is kept beside a passage in a file: hashes of its words and of its figures as generated.
 * Other words later on mean a person's edit; other figures, that the edit may be out of date.
 *
 * @example sealOf(passage, document.names, 'en') // '9b1c…-07aa…'
 */
export function sealOf(
  passage: Passage,
  names: BriefDocument['names'],
  language: BriefLanguage,
): string {
  const words = textHash(plainWords(passageText(passage, names, language)));
  return `${words}-${figuresHash(passage)}`;
}
