import { type DocxContext, textWidth } from './context.ts';
import type { Letterhead, Picture } from './letterhead.ts';
import { pictureRun } from './picture.ts';
import { field, namespaces, paragraph, part, plain, textRun } from './xml.ts';

const logoHeight = 52;
const logoWidth = 220;

function logoParagraph(context: DocxContext, logo: Picture): string {
  const scale = Math.min(logoHeight / logo.height, logoWidth / logo.width);
  const picture = pictureRun({
    id: context.nextId(),
    name: 'logo',
    title: '',
    description: '',
    width: Math.max(1, logo.width * scale),
    height: Math.max(1, logo.height * scale),
    link: 'logo',
  });
  return paragraph(context, 'Letterhead', [picture]);
}

function headerXml(content: string): string {
  return part(`<w:hdr ${namespaces}>${content}</w:hdr>`);
}

/** The head of the first page: logo, organisation, lines. */
export function firstHeader(
  context: DocxContext,
  letterhead: Letterhead,
  logo: Picture | null,
): string {
  const { organisation, lines } = letterhead;
  const children = [
    ...(logo ? [logoParagraph(context, logo)] : []),
    ...(organisation === '' ? [] : [plain(context, 'LetterheadName', organisation)]),
    ...lines.map((line) => plain(context, 'Letterhead', line)),
    plain(context, 'Letterhead', ''),
  ];
  return headerXml(children.join(''));
}

/** The head of all other pages: whose brief, and of what. */
export function runningHeader(context: DocxContext, letterhead: Letterhead, title: string): string {
  const words = letterhead.organisation === '' ? title : `${letterhead.organisation} · ${title}`;
  return headerXml(plain(context, 'Header', words));
}

/** The foot of each page: where the numbers are from, and the page. */
export function pageFooter(context: DocxContext): string {
  const { document, words } = context;
  const text = (of: string) => ({ kind: 'text' as const, text: of });
  const from = words('office.foot', {
    release: text(document.release),
    hash: text(document.meta.snapshotHash?.slice(0, 12) ?? '–'),
  });
  const fields: Readonly<Record<string, string>> = {
    '#1': field('PAGE', '1'),
    '#2': field('NUMPAGES', '1'),
  };
  const numbers = words('office.page', { page: text('#1'), pages: text('#2') })
    .split(/(#[12])/)
    .map((of) => fields[of] ?? textRun(context, of));
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`;
  const runs = [textRun(context, from), '<w:r><w:tab/></w:r>', ...numbers];
  return part(`<w:ftr ${namespaces}>${paragraph(context, 'Footer', runs, { tabs })}</w:ftr>`);
}
