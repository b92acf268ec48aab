import type { BriefDocument } from '../document.ts';
import { documentTitle } from '../html/page.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { dateOf } from '../office/index.ts';
import { draftNotices, draftSign } from '../words/draft.ts';
import { conventionsOf, voiceOf } from '../words/index.ts';
import { bodyXml } from './body.ts';
import { type DocxContext, docxContext } from './context.ts';
import { footnotesXml } from './footnotes.ts';
import { firstHeader, pageFooter, runningHeader } from './frame.ts';
import { type Letterhead, type Picture, plainLetterhead } from './letterhead.ts';
import { numberingXml } from './numbering.ts';
import { packDocx } from './pack.ts';
import { stylesXml } from './styles.ts';
import { namespaces, part, plain } from './xml.ts';

export interface DocxOptions {
  readonly language?: BriefLanguage;
  readonly letterhead?: Letterhead;
  readonly logo?: Picture;
  /** By default that of the language. */
  readonly direction?: 'ltr' | 'rtl';
}

function documentXml(context: DocxContext, title: string, dated: string): string {
  const kind = context.words(`document.kind.${context.document.kind}`);
  const head = [
    plain(context, 'Title', `${title}${draftSign(context.voice)}`),
    plain(context, 'Subtitle', `${kind}. ${dated}`),
    ...draftNotices(context).map((notice) => plain(context, 'CaptionDetail', notice)),
  ];
  return part(
    `<w:document ${namespaces}><w:body>${bodyXml(context, head.join(''))}</w:body></w:document>`,
  );
}

/**
 * A brief as a word-processor file (Office Open XML): native styles and tables, sources as
 * footnotes, charts as vector pictures with their numbers in an annex. The same brief always gives
 * the same bytes.
 *
 * @param options `letterhead` and `logo` of the office whose brief it is
 * @throws SojournError `argument.choice` for a language without a catalogue
 * @example writeFile('bgd.docx', await toDocx(document, { language: 'en' }))
 */
export async function writeDocx(
  document: BriefDocument,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const { letterhead = plainLetterhead, logo = null } = options;
  const conventions = conventionsOf(voiceOf(document, options.language));
  const direction = options.direction ?? conventions.direction;
  const context = docxContext(document, options.language, direction === 'rtl');
  const title = documentTitle(document, context.voice);
  const dated = context.words('document.dated', {
    release: { kind: 'text', text: document.release },
    year: { kind: 'year', year: document.asOf },
  });
  const running = context.words('page.running', { title: { kind: 'text', text: title } });
  const { accent, ink, font } = letterhead;
  return packDocx({
    body: documentXml(context, title, dated),
    styles: stylesXml({ language: conventions.tag, accent, ink, font }),
    numbering: numberingXml(),
    footnotes: footnotesXml(context),
    firstHeader: firstHeader(context, letterhead, logo),
    header: runningHeader(context, letterhead, running),
    footer: pageFooter(context),
    drawings: context.drawings,
    logo,
    title: running,
    author: letterhead.organisation || 'Sojourn',
    description: dated,
    date: dateOf(document),
  });
}
