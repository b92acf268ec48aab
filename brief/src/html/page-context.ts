import type { Argument, Block, BriefDocument } from '../document.ts';
import { sealsOf } from '../edits/seals.ts';
import type { BriefLanguage, MessageId } from '../messages/catalogue.ts';
import { sentenceText } from '../words/index.ts';

/** What every part of a page needs to render itself. */
export interface PageContext {
  readonly document: BriefDocument;
  readonly language: BriefLanguage;
  /** Number of a source in the list, counted from 1. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** Seals of passages by their first block. */
  readonly seals: ReadonlyMap<Block, string>;
  words(id: MessageId, args?: Readonly<Record<string, Argument>>): string;
}

/** Indexes the sources of a document for its page. */
export function pageContext(document: BriefDocument, language: BriefLanguage): PageContext {
  return {
    document,
    language,
    sourceNumbers: new Map(
      document.sources.flatMap((source, index) =>
        [source.id, ...source.also].map((id): [string, number] => [id, index + 1]),
      ),
    ),
    seals: sealsOf(document, language),
    words: (id, args = {}) => sentenceText(id, args, document.names, language),
  };
}
