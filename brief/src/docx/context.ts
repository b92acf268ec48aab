import {
  FootnoteReferenceRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { BriefDocument } from '../document.ts';
import { type PageContext, pageContext } from '../html/page-context.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { carriedText } from '../office/index.ts';

/** Width of the text on an A4 page with margins of 22 mm, in twentieths of a point. */
export const textWidth = 9412;

/** What every part of a word-processor file needs to make itself. */
export interface DocxContext extends PageContext {
  readonly rightToLeft: boolean;
  /** Texts of the footnotes so far; number 1 is the first. */
  readonly footnotes: string[];
  /** Drawings by the stand-in that the library packs in their stead: it hashes slowly. */
  readonly drawings: Map<string, string>;
  /** The same drawings for programs that know no SVG, by stand-ins of their own. */
  readonly metafiles: Map<string, Uint8Array>;
  /** Tables as XML, in order. */
  readonly tables: string[];
}

/** Context of one file. */
export function docxContext(
  document: BriefDocument,
  language: BriefLanguage | undefined,
  rightToLeft: boolean,
): DocxContext {
  return {
    ...pageContext(document, language),
    rightToLeft,
    footnotes: [],
    drawings: new Map(),
    metafiles: new Map(),
    tables: [],
  };
}

/** A run of text, without what XML cannot carry. */
export function textRun({ rightToLeft }: DocxContext, text: string, bold = false): TextRun {
  return new TextRun({
    text: carriedText(text),
    ...(bold ? { bold } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
  });
}

/** A paragraph in a named style, in the direction of the language. */
export function paragraph(
  context: DocxContext,
  style: string,
  children: readonly ParagraphChild[],
  more: Partial<IParagraphOptions> = {},
): Paragraph {
  return new Paragraph({
    ...more,
    ...(style === 'Normal' ? {} : { style }),
    ...(context.rightToLeft ? { bidirectional: true } : {}),
    children,
  });
}

/** A paragraph of plain words. */
export function plain(context: DocxContext, style: string, text: string): Paragraph {
  return paragraph(context, style, [textRun(context, text)]);
}

/** Title, release and licence of each source, one after another. */
function footnoteText(context: DocxContext, ids: readonly string[]): string {
  const numbers = [...new Set(ids.flatMap((id) => context.sourceNumbers.get(id) ?? []))];
  return numbers
    .sort((a, b) => a - b)
    .flatMap((n) => context.document.sources[n - 1] ?? [])
    .map(({ title, release, licence }) =>
      context.words('office.footnote', {
        title: { kind: 'text', text: title },
        release: { kind: 'text', text: release },
        licence: { kind: 'text', text: licence },
      }),
    )
    .join(' ');
}

/** A mark that leads to a footnote naming these sources; nothing where there are none. */
export function footnoteMarks(context: DocxContext, ids: readonly string[]): ParagraphChild[] {
  const text = footnoteText(context, ids);
  if (text === '') return [];
  context.footnotes.push(text);
  return [new FootnoteReferenceRun(context.footnotes.length)];
}
