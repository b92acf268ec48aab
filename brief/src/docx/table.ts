import type { TableTwin } from '@sojourn/charts';
import type { Paragraph } from 'docx';
import { escapeXml } from '../office/index.ts';
import { localCells } from '../words/index.ts';
import { type DocxContext, plain, textWidth } from './context.ts';

/** Room for one character of a table's text and for the margins of a cell, in twentieths of a point. */
const perCharacter = 112;
const margins = 260;
/** A cell of more characters than this is set in several lines anyway. */
const widest = 60;

const longestOf = (texts: readonly string[]) =>
  texts.reduce((most, { length }) => Math.max(most, length), 0);
const wordsOf = (text: string) => text.split(/[ \u2010-\u2014-]/);

/**
 * Widths of columns: none narrower than its longest word, a number never in two lines; what is left
 * goes to the columns with the longest cells.
 */
export function columnWidths(
  table: TableTwin,
  cells: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const columns = table.columns.map(({ label, kind }, at) => {
    const texts = cells.map((row) => row[at] ?? '');
    const unbroken = [...wordsOf(label), ...(kind === 'text' ? texts.flatMap(wordsOf) : texts)];
    const least = longestOf(unbroken) * perCharacter + margins;
    return { least, wish: Math.min(widest, longestOf([label, ...texts])) * perCharacter + margins };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  if (least >= width) return columns.map((column) => Math.floor((width * column.least) / least));
  const wishes = columns.reduce((sum, column) => sum + Math.max(0, column.wish - column.least), 0);
  const share = wishes === 0 ? 0 : (width - least) / wishes;
  const even = wishes === 0 ? (width - least) / columns.length : 0;
  return columns.map((column) =>
    Math.floor(column.least + share * Math.max(0, column.wish - column.least) + even),
  );
}

/** The XML of a table in the style `BriefTable`: its head repeats on every page. */
function tableXml({ rightToLeft, voice }: DocxContext, table: TableTwin): string {
  const cells = localCells(table, voice);
  const widths = columnWidths(table, cells, textWidth);
  const turned = rightToLeft ? '<w:bidi/>' : '';
  const cell = (text: string, at: number, head: boolean) => {
    const end = table.columns[at]?.kind === 'text' ? '' : '<w:jc w:val="end"/>';
    const looks = `${head ? '<w:b/><w:bCs/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}`;
    const run = looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/>${turned}${end}</w:pPr><w:r>${run}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:tc>`;
  };
  const row = (texts: readonly string[], head: boolean) => {
    const repeated = head ? '<w:tblHeader/>' : '';
    const all = texts.map((text, at) => cell(text, at, head)).join('');
    return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${all}</w:tr>`;
  };
  const head = table.columns.map(({ label }) => label);
  const rows = [row(head, true), ...cells.map((texts) => row(texts, false))];
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const direction = rightToLeft ? '<w:bidiVisual/>' : '';
  return `<w:tbl><w:tblPr><w:tblStyle w:val="BriefTable"/>${direction}<w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/**
 * A table of the brief as a native, editable table. It is written straight to XML: a brief has
 * thousands of cells, and an object of the library for each would take most of the time.
 */
export function nativeTable(context: DocxContext, table: TableTwin): Paragraph {
  const standIn = `[[table ${context.tables.length + 1}]]`;
  context.tables.push(tableXml(context, table));
  return plain(context, 'TableText', standIn);
}

/** Puts tables in the places of their stand-ins. */
export function withTables(xml: string, tables: readonly string[]): string {
  return xml.replace(
    /<w:p><w:pPr><w:pStyle w:val="TableText"\/>(?:<w:bidi\/>)?<\/w:pPr><w:r>(?:<w:rPr><w:rtl\/><\/w:rPr>)?<w:t xml:space="preserve">\[\[table (\d+)\]\]<\/w:t><\/w:r><\/w:p>/g,
    (whole, number) => tables[Number(number) - 1] ?? whole,
  );
}
