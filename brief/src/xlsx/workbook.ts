import { escapeXml, type Parts, textPart, zipParts } from '../office/index.ts';
import { type Cell, columnName, type Sheet } from './cells.ts';
import { lookOf, stylesXml } from './styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The longest text that a cell may hold. */
const longestText = 32_767;

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  const style = lookOf(cell);
  switch (cell.kind) {
    case 'number':
      return `<c r="${at}" s="${style}"><v>${cell.value}</v></c>`;
    case 'formula':
      return `<c r="${at}" s="${style}"><f>${escapeXml(cell.formula)}</f><v>${cell.value}</v></c>`;
    case 'head':
    case 'title':
    case 'text': {
      const text = escapeXml(cell.text.slice(0, longestText));
      return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
  }
}

function viewXml({ frozenRows }: Sheet, first: boolean): string {
  const chosen = first ? ' tabSelected="1"' : '';
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView${chosen} workbookViewId="0">${frozenRows > 0 ? pane : ''}</sheetView></sheetViews>`;
}

function sheetXml(sheet: Sheet, first: boolean): string {
  const columns = sheet.widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rows = sheet.rows.map((cells, row) => {
    const xml = cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row + 1}`)).join('');
    return `<row r="${row + 1}">${xml}</row>`;
  });
  return `${declaration}<worksheet xmlns="${main}">${viewXml(sheet, first)}<sheetFormatPr defaultRowHeight="14"/>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${rows.join('')}</sheetData><pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`;
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(([kind, target], at) => {
    const type =
      kind === 'core' ? `${packaging}/relationships/metadata/core-properties` : `${office}/${kind}`;
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(count: number): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: count }, (_, at) =>
    override(`/xl/worksheets/sheet${at + 1}.xml`, `${types}.worksheet+xml`),
  );
  return `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', `${types}.sheet.main+xml`)}${sheets.join('')}${override('/xl/styles.xml', `${types}.styles+xml`)}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

function coreXml(title: string, date: string): string {
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Sojourn</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

/**
 * Sheets as the bytes of an `.xlsx` file. Text is stored as text and can never become a formula;
 * formulas carry the value that they have now, for readers that do not calculate. The same sheets
 * always give the same bytes.
 *
 * @param date of making, ISO 8601 with a time
 * @example workbook([{ name: 'A', rows: [], widths: [], frozenRows: 0 }], 'Title', date)
 */
export function workbook(sheets: readonly Sheet[], title: string, date: string): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml'],
      ['core', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(title, date),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, at === 0);
  });
  const bytes: Parts = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, textPart(text)]),
  );
  return zipParts(bytes);
}
