import { Footer, Header, ImageRun, PageNumber, type Paragraph, TabStopType, TextRun } from 'docx';
import { type DocxContext, paragraph, plain, textRun, textWidth } from './context.ts';
import type { Letterhead, Picture } from './letterhead.ts';

const logoHeight = 52;
const logoWidth = 220;

function logoParagraph(context: DocxContext, logo: Picture): Paragraph {
  const scale = Math.min(logoHeight / logo.height, logoWidth / logo.width);
  const picture = new ImageRun({
    type: 'png',
    data: logo.bytes,
    transformation: {
      width: Math.max(1, Math.round(logo.width * scale)),
      height: Math.max(1, Math.round(logo.height * scale)),
    },
    altText: { name: 'logo', title: '', description: '' },
  });
  return paragraph(context, 'Letterhead', [picture]);
}

/** The head of the first page: logo, organisation, lines. */
export function firstHeader(
  context: DocxContext,
  letterhead: Letterhead,
  logo: Picture | null,
): Header {
  const { organisation, lines } = letterhead;
  const children = [
    ...(logo ? [logoParagraph(context, logo)] : []),
    ...(organisation === '' ? [] : [plain(context, 'LetterheadName', organisation)]),
    ...lines.map((line) => plain(context, 'Letterhead', line)),
    plain(context, 'Letterhead', ''),
  ];
  return new Header({ children });
}

/** The head of all other pages: whose brief, and of what. */
export function runningHeader(context: DocxContext, letterhead: Letterhead, title: string): Header {
  const words = letterhead.organisation === '' ? title : `${letterhead.organisation} · ${title}`;
  return new Header({ children: [plain(context, 'Header', words)] });
}

/** The foot of each page: where the numbers are from, and the page. */
export function pageFooter(context: DocxContext): Footer {
  const { document, words } = context;
  const text = (of: string) => ({ kind: 'text' as const, text: of });
  const from = words('office.foot', {
    release: text(document.release),
    hash: text(document.meta.snapshotHash?.slice(0, 12) ?? '–'),
  });
  const fields: Readonly<Record<string, (typeof PageNumber)[keyof typeof PageNumber]>> = {
    '#1': PageNumber.CURRENT,
    '#2': PageNumber.TOTAL_PAGES,
  };
  const children = words('office.page', { page: text('#1'), pages: text('#2') })
    .split(/(#[12])/)
    .map((part) => fields[part] ?? part);
  return new Footer({
    children: [
      paragraph(context, 'Footer', [textRun(context, `${from}\t`), new TextRun({ children })], {
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      }),
    ],
  });
}
