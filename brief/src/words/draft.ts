import type { BriefDocument } from '../document.ts';
import { packOf } from '../messages/catalogue.ts';
import { sentenceText } from './parts.ts';
import { mannerOf, type Voice } from './voice.ts';

/** Whether no native reader has gone through the words of a language. */
export function isDraft(voice: Voice): boolean {
  return !packOf(mannerOf(voice).language).reviewed;
}

/** The small sign beside the title of a machine draft; nothing in a reviewed language. */
export function draftSign(voice: Voice): string {
  return isDraft(voice) ? '\u00a0\u25c7' : '';
}

/**
 * What the head of a machine draft says, in its own language and in English.
 *
 * @example draftNotices({ document, voice: { language: 'en' } }) // []
 */
export function draftNotices({
  document,
  voice,
}: {
  readonly document: BriefDocument;
  readonly voice: Exclude<Voice, string>;
}): readonly string[] {
  if (!isDraft(voice)) return [];
  const { name } = packOf(voice.language).conventions;
  const say = (language: string, of: Voice) =>
    sentenceText('draft.head', { language: { kind: 'text', text: language } }, document.names, of);
  return [say(name.own, voice), say(name.english, { ...voice, language: 'en' })];
}
