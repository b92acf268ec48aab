import type { BriefDocument, SectionId } from '../document.ts';
import { savedText, tableText, untensed } from '../figures/index.ts';
import { asPublished } from './published.ts';

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
  readonly kind: 'words' | 'table' | 'gap';
  readonly text: string;
}

/** Sentences, notes, tables and gaps under ids that do not change with the tense. */
function told(document: BriefDocument): Map<string, Told> {
  const found = new Map<string, Told>();
  const add = (section: SectionId, id: string, kind: Told['kind'], text: string) => {
    let key = `${section}/${untensed(id)}`;
    while (found.has(key)) key += '+';
    found.set(key, { section, id: untensed(id), kind, text });
  };
  for (const { id: section, blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind === 'sentence' || block.kind === 'note') {
        add(section, block.id, 'words', savedText(document, block.id, block.args));
      } else if (block.kind === 'table') add(section, block.id, 'table', tableText(block));
    }
  }
  for (const { id, args } of document.gaps) {
    add('gaps', id, 'gap', savedText(document, id, args));
  }
  return found;
}

/**
 * All that a brief says in words and tables on the data of its sources, by section and id: what
 * a person signs who clears it.
 *
 * @example statementsOf(document)['moves/moves.abroad.total']
 */
export function statementsOf(document: BriefDocument): Record<string, string> {
  return Object.fromEntries([...told(asPublished(document))].map(([key, { text }]) => [key, text]));
}

/**
 * Which sentences of a saved brief the same places' brief of today does not bear out. What a
 * person has set or noted in it by hand is left aside.
 *
 * @example staleSentences(saved, buildCountryBrief(facts)).map(({ was, now }) => [was, now])
 */
export function staleSentences(saved: BriefDocument, today: BriefDocument): SentenceChange[] {
  const now = told(asPublished(today));
  return [...told(asPublished(saved))].flatMap(([key, { section, id, kind, text }]) => {
    const newer = now.get(key)?.text ?? null;
    return kind !== 'words' || newer === text ? [] : [{ section, id, was: text, now: newer }];
  });
}
