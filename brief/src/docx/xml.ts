import { escapeXml } from '../office/index.ts';

/** Direction of the words of a file. */
export interface Direction {
  readonly rightToLeft: boolean;
}

/** Properties of a paragraph beside its style, in the order in which the format wants them. */
export interface ParagraphMore {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** Number of a list of the numbering part. */
  readonly list?: number;
  readonly tabs?: string;
  /** Properties of a section that ends with this paragraph. */
  readonly section?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Names under which all parts with text speak of words, links and drawings. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** An XML part under its declaration. */
export function part(xml: string): string {
  return declaration + xml;
}

function lookOf({ rightToLeft }: Direction, bold: boolean): string {
  const look = `${bold ? '<w:b/><w:bCs/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}`;
  return look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
}

/** A run of text, without what XML cannot carry. */
export function textRun(direction: Direction, text: string, bold = false): string {
  return `<w:r>${lookOf(direction, bold)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph in a named style, in the direction of the language. */
export function paragraph(
  { rightToLeft }: Direction,
  style: string,
  runs: readonly string[],
  more: ParagraphMore = {},
): string {
  const properties = [
    style === 'Normal' ? '' : `<w:pStyle w:val="${style}"/>`,
    more.keepNext ? '<w:keepNext/>' : '',
    more.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    more.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${more.list}"/></w:numPr>`,
    more.tabs ?? '',
    rightToLeft ? '<w:bidi/>' : '',
    more.section ?? '',
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs.join('')}</w:p>`;
}

/** A paragraph of plain words. */
export function plain(direction: Direction, style: string, text: string): string {
  return paragraph(direction, style, text === '' ? [] : [textRun(direction, text)]);
}

/** A field that a word processor computes, with what it shows until then. */
export function field(instruction: string, shown: string, properties = ''): string {
  const run = (content: string) => `<w:r>${properties}${content}</w:r>`;
  const edge = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
  return [
    edge('begin'),
    run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`),
    edge('separate'),
    run(`<w:t>${escapeXml(shown)}</w:t>`),
    edge('end'),
  ].join('');
}

/** A table without rules that holds other things side by side; widths in twentieths of a point. */
export function layoutTable(
  { rightToLeft }: Direction,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const all = rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="KeyFigures"/>${rightToLeft ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${all.join('')}</w:tbl>`;
}

/** A cell of such a table; `more` says whether it goes on through rows. */
export function layoutCell(width: number, content: string, more = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`;
}
