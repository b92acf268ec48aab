import type { Argument, Block, BriefDocument } from '../document.ts';
import { sealsOf } from '../edits/seals.ts';
import type { BriefLanguage, MessageId } from '../messages/catalogue.ts';
import { type Manner, sentenceText, voiceOf } from '../words/index.ts';

/** What every part of a page needs to render itself. */
export interface PageContext {
  readonly document: BriefDocument;
  /** Language and house style of all words. */
  readonly voice: Manner;
  /** Number of a source in the list, counted from 1. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** Seals of passages by their first block. */
  readonly seals: ReadonlyMap<Block, string>;
  words(id: MessageId, args?: Readonly<Record<string, Argument>>): string;
}

/**
 * Indexes the sources of a document for its page.
 *
 * @param language by default that of the document
 * @throws SojournError `argument.choice` for a language that is not loaded
 */
export function pageContext(document: BriefDocument, language?: BriefLanguage): PageContext {
  const voice = voiceOf(document, language);
  return {
    document,
    voice,
    sourceNumbers: new Map(
      document.sources.flatMap((source, index) =>
        [source.id, ...source.also].map((id): [string, number] => [id, index + 1]),
      ),
    ),
    seals: sealsOf(document, voice),
    words: (id, args = {}) => sentenceText(id, args, document.names, voice),
  };
}
