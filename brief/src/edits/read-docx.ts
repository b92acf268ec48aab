import { partText, unescapeXml, unzipParts } from '../office/index.ts';
import type { OldPassage } from './merge.ts';

const main = 'word/document.xml';

/** Marks of footnotes, and fields that refer back to one, are not words. */
function withoutMarks(paragraph: string): string {
  const end = 'w:fldCharType="end"';
  return paragraph
    .replace(new RegExp(`w:fldCharType="begin"(?:(?!${end}).)*NOTEREF(?:(?!${end}).)*`, 'gs'), '')
    .replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*<w:rStyle w:val="Footnote\w*"\/>.*?<\/w:r>/gs, '');
}

function wordsIn(paragraph: string): string {
  return [...withoutMarks(paragraph).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
    .map(([, text]) => (text === undefined ? ' ' : unescapeXml(text)))
    .join('');
}

/** Paragraphs of running text that carry no bookmark are what a person has added. */
function isAddition(paragraph: string): boolean {
  const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? 'Normal';
  return ['Normal', 'BodyText', 'SideNote', 'Standard'].includes(style);
}

/**
 * The sealed paragraphs of a word-processor file, in order. What a person has typed after one, as
 * a paragraph of its own, belongs to it; deleted text under tracked changes does not.
 *
 * @throws Error where the bytes are no ZIP
 * @example readDocxPassages(readFileSync('bgd.docx'))
 */
export function readDocxPassages(bytes: Uint8Array): readonly OldPassage[] {
  const xml = partText(
    unzipParts(bytes, (path) => path === main),
    main,
  );
  const outsideTables = xml.replace(
    /<w:tbl>.*?<\/w:tbl>/gs,
    '<w:p><w:pStyle w:val="Table"/></w:p>',
  );
  const found: { seal: string; text: string }[] = [];
  let open: { seal: string; text: string } | null = null;
  for (const [paragraph] of outsideTables.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)) {
    const name = /<w:bookmarkStart [^>]*w:name="_S([\da-f_]+)"/.exec(paragraph)?.[1];
    const words = wordsIn(paragraph);
    if (name !== undefined) {
      open = { seal: name.replaceAll('_', '-'), text: words };
      found.push(open);
    } else if (open && isAddition(paragraph)) open.text += ` ${words}`;
    else open = null;
  }
  return found;
}
