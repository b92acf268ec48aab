import { AlignmentType, Footer, Header, ImageRun, PageNumber, type Paragraph, TextRun } from 'docx';
import { type DocxContext, paragraph, plain, textRun } from './context.ts';
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
  const hash = document.meta.snapshotHash?.slice(0, 12) ?? '–';
  const from = words('page.foot', {
    release: { kind: 'text', text: document.release },
    hash: { kind: 'text', text: hash },
  });
  const number = new TextRun({
    children: [
      `${words('office.page')} `,
      PageNumber.CURRENT,
      ` ${words('office.pageOf')} `,
      PageNumber.TOTAL_PAGES,
    ],
  });
  return new Footer({
    children: [
      paragraph(context, 'Footer', [textRun(context, from)]),
      paragraph(context, 'Footer', [number], { alignment: AlignmentType.END }),
    ],
  });
}
