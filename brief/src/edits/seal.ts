import type { BriefDocument } from '../document.ts';
import { sentenceText, type Voice } from '../words/index.ts';
import { figuresHash, plainWords, textHash } from './hash.ts';
import type { Passage } from './passages.ts';

/** The words of a passage as generated. */
export function passageText(
  { blocks }: Passage,
  names: BriefDocument['names'],
  voice: Voice,
): string {
  return blocks.map(({ id, args }) => sentenceText(id, args, names, voice)).join(' ');
}

/** Eight digits for the id of a passage. */
export function idHash(id: string): string {
  return textHash(id).slice(0, 8);
}

/**
 * What is kept beside a passage in a file: hashes of its id, of its words and of its figures as
 * generated. Other words later on mean a person's edit; other figures, that it may be out of date.
 *
 * @example sealOf(passage, document.names, 'en') // '1f0c22ab-9b1c03de55aa41c7-07aa91be'
 */
export function sealOf(passage: Passage, names: BriefDocument['names'], voice: Voice): string {
  const kept = passage.blocks[0]?.seal;
  if (kept !== undefined) return kept;
  const words = textHash(plainWords(passageText(passage, names, voice)));
  return `${idHash(passage.id)}-${words}-${figuresHash(passage).slice(0, 8)}`;
}

const markId = '00000000';

/** The seal of the note that marks the passage `of` as out of date. */
export function markSeal(of: string): string {
  return `${markId}-${textHash(of)}-${markId}`;
}

/** Whether a seal is one of {@link markSeal}. */
export function isMark(seal: string): boolean {
  return readSeal(seal)?.id === markId;
}

/** The three hashes of a seal, or null where it is none. */
export function readSeal(seal: string): { id: string; words: string; figures: string } | null {
  const found = /^([\da-f]{8})[-_]([\da-f]{16})[-_]([\da-f]{8})$/.exec(seal);
  return found ? { id: found[1]!, words: found[2]!, figures: found[3]! } : null;
}
