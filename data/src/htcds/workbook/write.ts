import { serialOfDay, type WrittenCell } from '@sojourn/engine/typology/htcds';
import { xmlText } from './xml.ts';
import { pack } from './zip.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Letters of a column, counted from 0. @example columnLetters(27) // 'AB' */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}

/** Looks: 0 plain, 1 header, 2 a day, 3 text that a spreadsheet must never take for a formula. */
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The first day whose serial number all spreadsheet programs read alike. */
const firstCommonDay = '1900-03-01';

function textCell(text: string, at: string, style: number): string {
  const looks = /^[=+\-@\t\r']/.test(text) ? 3 : style;
  return `<c r="${at}" s="${looks}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function cellXml(cell: WrittenCell, at: string, style: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, at, style);
  return cell.day < firstCommonDay
    ? textCell(cell.day, at, style)
    : `<c r="${at}" s="2"><v>${serialOfDay(cell.day)}</v></c>`;
}

function sheetXml(rows: readonly (readonly WrittenCell[])[]): string {
  const list = rows.map((cells, row) => {
    const style = row < 2 ? 1 : 0;
    const xml = cells.map((cell, at) => cellXml(cell, `${columnLetters(at)}${row + 1}`, style));
    return `<row r="${row + 1}"${row === 0 ? ' hidden="1"' : ''}>${xml.join('')}</row>`;
  });
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="45" width="18" customWidth="1"/></cols><sheetData>${list.join('')}</sheetData></worksheet>`;
}

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

const relations = (list: string) =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${list}</Relationships>`;

const override = (path: string, type: string) =>
  `<Override PartName="${path}" ContentType="${types}.${type}+xml"/>`;

/**
 * Rows as an `.xlsx` workbook of one sheet with two header rows, the first hidden as in the
 * template. Text is stored as text and marked as such, so that no cell is ever taken for a formula;
 * days are dates. The same rows always give the same bytes.
 *
 * @example writeCaseSheet(htcdsGrid(records, 'excel').rows)
 */
export function writeCaseSheet(rows: readonly (readonly WrittenCell[])[]): Uint8Array {
  return pack({
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/worksheets/sheet1.xml', 'worksheet')}${override('/xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Case Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, 'worksheet', 'worksheets/sheet1.xml') + relation(2, 'styles', 'styles.xml'),
    ),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    'xl/styles.xml': styles,
  });
}
