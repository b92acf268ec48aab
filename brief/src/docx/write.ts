import { AlignmentType, Document, LevelFormat, Paragraph, TextRun } from 'docx';
import type { BriefDocument } from '../document.ts';
import { documentTitle } from '../html/page.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { carriedText, dateOf } from '../office/index.ts';
import { draftNotices, draftSign } from '../words/draft.ts';
import { conventionsOf, voiceOf } from '../words/index.ts';
import { bodyChildren } from './body.ts';
import { docxContext, plain } from './context.ts';
import { firstHeader, pageFooter, runningHeader } from './frame.ts';
import { type Letterhead, type Picture, plainLetterhead } from './letterhead.ts';
import { bullets, numbers } from './lists.ts';
import { packDocx } from './pack.ts';
import { stylesXml } from './styles.ts';

export interface DocxOptions {
  readonly language?: BriefLanguage;
  readonly letterhead?: Letterhead;
  readonly logo?: Picture;
  /** By default that of the language. */
  readonly direction?: 'ltr' | 'rtl';
}

const margin = 1247;

const lists = [
  {
    reference: bullets,
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 340, hanging: 227 } } },
      },
    ],
  },
  {
    reference: numbers,
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 454, hanging: 454 } } },
      },
    ],
  },
];

/**
 * A brief as a word-processor file (Office Open XML): native styles and tables, each sentence's
 * sources as a footnote, charts as vector pictures with their numbers in an annex. The same brief
 * always gives the same bytes.
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
  const children = [
    plain(context, 'Title', `${title}${draftSign(context.voice)}`),
    plain(context, 'Subtitle', `${context.words(`document.kind.${document.kind}`)}. ${dated}`),
    ...draftNotices(context).map((notice) => plain(context, 'CaptionDetail', notice)),
    ...bodyChildren(context),
  ];
  const footnotes = context.footnotes.map((text, index) => [
    index + 1,
    {
      children: [
        new Paragraph({ style: 'FootnoteText', children: [new TextRun(carriedText(` ${text}`))] }),
      ],
    },
  ]);
  const running = context.words('page.running', { title: { kind: 'text', text: title } });
  const file = new Document({
    title: carriedText(running),
    creator: carriedText(letterhead.organisation || 'Sojourn'),
    lastModifiedBy: carriedText(letterhead.organisation || 'Sojourn'),
    description: carriedText(dated),
    numbering: { config: lists },
    footnotes: Object.fromEntries(footnotes),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        headers: {
          first: firstHeader(context, letterhead, logo),
          default: runningHeader(context, letterhead, running),
        },
        footers: { first: pageFooter(context), default: pageFooter(context) },
        children,
      },
    ],
  });
  const look = {
    language: conventions.tag,
    accent: letterhead.accent,
    ink: letterhead.ink,
    font: letterhead.font,
  };
  return packDocx(file, stylesXml(look), dateOf(document), context);
}
