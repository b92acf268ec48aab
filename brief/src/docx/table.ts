import type { TableTwin } from '@sojourn/charts';
import { isWordy } from '../html/table.ts';
import { columnWidths, leastWidth, type TypeSize } from '../office/column-widths.ts';
import { escapeXml } from '../office/index.ts';
import { localCells } from '../words/index.ts';
import { type DocxContext, textWidth } from './context.ts';

/** How large the words of a table are, and the style of its paragraphs. */
export interface TableType extends TypeSize {
  readonly style: string;
}

/** Type of the tables of the text, and of those of the annex. */
export const textType: TableType = { style: 'TableText', perCharacter: 98, margins: 230 };
export const smallType: TableType = { style: 'TableSmall', perCharacter: 88, margins: 240 };

/** A table of no more rows stays on one page, unless its rows are high with words. */
const wholeRows = 8;

/** Rows of a table under a title of their own: `null` where the table has none. */
export interface RowGroup {
  readonly title: string | null;
  readonly table: TableTwin;
}

interface Setting {
  readonly type: TableType;
  readonly width: number;
}

function rowXml(
  { rightToLeft }: DocxContext,
  table: TableTwin,
  texts: readonly string[],
  widths: readonly number[],
  look: { readonly head: boolean; readonly keep: boolean; readonly style: string },
): string {
  const before = `<w:pStyle w:val="${look.style}"/>${look.keep ? '<w:keepNext/>' : ''}${rightToLeft ? '<w:bidi/>' : ''}`;
  const looks = `${look.head ? '<w:b/><w:bCs/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}`;
  const run = looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`;
  const cells = texts.map((text, at) => {
    const end = table.columns[at]?.kind === 'text' ? '' : '<w:jc w:val="end"/>';
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr><w:p><w:pPr>${before}${end}</w:pPr><w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:tc>`;
  });
  const repeated = look.head ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${cells.join('')}</w:tr>`;
}

/** A row that is one cell: what the rows under it are of. */
function titleRow(
  { rightToLeft }: DocxContext,
  title: string,
  widths: readonly number[],
  style: string,
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${total}" w:type="dxa"/><w:gridSpan w:val="${widths.length}"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/><w:keepNext/>${rightToLeft ? '<w:bidi/>' : ''}</w:pPr><w:r><w:rPr><w:b/><w:bCs/>${rightToLeft ? '<w:rtl/>' : ''}</w:rPr><w:t xml:space="preserve">${escapeXml(title)}</w:t></w:r></w:p></w:tc></w:tr>`;
}

/** Several tables of the same columns as one, each under its title. */
export function groupedTable(
  context: DocxContext,
  groups: readonly RowGroup[],
  { type, width }: Setting,
): string {
  const { table } = groups[0]!;
  const cells = groups.map((group) => localCells(group.table, context.voice));
  const widths = columnWidths(table, cells.flat(), width, type);
  const count = cells.flat().length;
  const whole = count <= wholeRows && !isWordy(table);
  const rows = groups.flatMap(({ title }, group) => [
    ...(title === null ? [] : [titleRow(context, title, widths, type.style)]),
    ...cells[group]!.map((texts) =>
      rowXml(context, table, texts, widths, { head: false, keep: whole, style: type.style }),
    ),
  ]);
  const labels = table.columns.map(({ label }) => label);
  const head = rowXml(context, table, labels, widths, {
    head: true,
    keep: true,
    style: type.style,
  });
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('');
  const direction = context.rightToLeft ? '<w:bidiVisual/>' : '';
  return `<w:tbl><w:tblPr><w:tblStyle w:val="BriefTable"/>${direction}<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows.join('')}</w:tbl>`;
}

/** A table of the brief as a native, editable table in the style `BriefTable`; its head repeats. */
export function nativeTable(
  context: DocxContext,
  table: TableTwin,
  setting: Setting = { type: textType, width: textWidth },
): string {
  return groupedTable(context, [{ title: null, table }], setting);
}

/** Whether a table can stand in so narrow a room without a broken word. */
export function fits(context: DocxContext, table: TableTwin, { type, width }: Setting): boolean {
  return leastWidth(table, localCells(table, context.voice), type) <= width;
}
