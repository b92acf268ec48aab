import type { BriefDocument, NoteBlock, SectionId, SentenceBlock } from '../document.ts';
import { untensed } from '../figures/index.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { sentenceText } from '../words/index.ts';

/** A sentence of a saved brief that the data of today would write otherwise, or not at all. */
export interface SentenceChange {
  readonly section: SectionId;
  readonly id: string;
  readonly was: string;
  /** Null where nothing is said of it any more. */
  readonly now: string | null;
}

interface Told {
  readonly section: SectionId;
  readonly id: string;
  readonly text: string;
}

/** An older brief may hold a sentence that this version no longer writes: its id stands for it. */
function textOf(document: BriefDocument, { id, args }: SentenceBlock | NoteBlock): string {
  return isMessageId(id) ? sentenceText(id, args, document.names, 'en') : id;
}

/** Sentences, notes and labels of key figures under ids that do not change with the tense. */
function told(document: BriefDocument): Map<string, Told> {
  const found = new Map<string, Told>();
  const add = (section: SectionId, id: string, text: string) => {
    let key = `${section}/${untensed(id)}`;
    while (found.has(key)) key += '+';
    found.set(key, { section, id: untensed(id), text });
  };
  for (const { id: section, blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind !== 'sentence' && block.kind !== 'note') continue;
      add(section, block.id, textOf(document, block));
    }
  }
  return found;
}

/**
 * Which sentences of a saved brief the same places' brief of today does not bear out.
 *
 * @example staleSentences(saved, buildCountryBrief(facts)).map(({ was, now }) => [was, now])
 */
export function staleSentences(saved: BriefDocument, today: BriefDocument): SentenceChange[] {
  const now = told(today);
  return [...told(saved)].flatMap(([key, { section, id, text }]) => {
    const newer = now.get(key)?.text ?? null;
    return newer === text ? [] : [{ section, id, was: text, now: newer }];
  });
}
