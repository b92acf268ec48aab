import type { BriefDocument } from '../document.ts';
import { type PageContext, pageContext } from '../html/page-context.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';

/** Margins of an A4 page of 20 mm, in twentieths of a point. */
export const pageMargin = 1134;
/** Width of the text between them. */
export const textWidth = 9638;

/** A chart as a file holds it: for programs that know SVG, and for those that do not. */
export interface Drawing {
  readonly svg: string;
  readonly metafile: Uint8Array;
}

/** What every part of a word-processor file needs to make itself. */
export interface DocxContext extends PageContext {
  readonly rightToLeft: boolean;
  /** Texts of the footnotes so far; number 1 is the first. */
  readonly footnotes: string[];
  /** Number of the footnote that names a source, or a set of sources. */
  readonly noteNumbers: Map<string, number>;
  readonly drawings: Drawing[];
  /** A number for a bookmark or picture that nothing else in the file has. */
  nextId(): number;
}

/** Context of one file. */
export function docxContext(
  document: BriefDocument,
  language: BriefLanguage | undefined,
  rightToLeft: boolean,
): DocxContext {
  let last = 0;
  return {
    ...pageContext(document, language),
    rightToLeft,
    footnotes: [],
    noteNumbers: new Map(),
    drawings: [],
    nextId: () => {
      last += 1;
      return last;
    },
  };
}
