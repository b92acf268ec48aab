import type { BriefDocument } from '../document.ts';
import { documentTitle } from '../html/page.ts';
import { pageContext } from '../html/page-context.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { dateOf } from '../office/index.ts';
import { gapRows, readmeRows, sourceRows } from './about.ts';
import type { Sheet } from './cells.ts';
import { figureRows } from './figures.ts';
import { sheetNames } from './names.ts';
import { tableRows, tablesOf } from './tables.ts';
import { workbook } from './workbook.ts';

/**
 * A brief as a spreadsheet: a sheet for each table with a source column, every figure with its
 * origin, sources, data gaps, and a sheet that says what the file is. Shares, ratios, changes and
 * differences are live formulas over their parts. The same brief always gives the same bytes.
 *
 * @throws SojournError `argument.choice` for a language without a catalogue
 * @example writeFile('bgd.xlsx', writeXlsx(document, { language: 'en' }))
 */
export function writeXlsx(
  document: BriefDocument,
  options: { readonly language?: BriefLanguage } = {},
): Uint8Array {
  const page = pageContext(document, options.language);
  const tables = tablesOf(page);
  const fixed = ['office.readme', 'office.figures', 'office.sources', 'office.gaps'] as const;
  const names = sheetNames([...fixed.map((id) => page.words(id)), ...tables.map((t) => t.title)]);
  const [readme = '', figures = '', sources = '', gaps = '', ...own] = names;
  const list = tables.map(({ title, note }, at) => [own[at] ?? '', title, note] as const);
  const sheets: readonly Sheet[] = [
    { name: readme, rows: readmeRows(page, list), widths: [34, 70, 60], frozenRows: 0 },
    { name: figures, ...figureRows(page), frozenRows: 1 },
    ...tables.map((table, at) => ({
      name: own[at] ?? '',
      ...tableRows(page, table),
      frozenRows: 1,
    })),
    { name: sources, rows: sourceRows(page), widths: [9, 50, 18, 18, 80, 40], frozenRows: 1 },
    { name: gaps, rows: gapRows(page), widths: [30, 110], frozenRows: 1 },
  ];
  return workbook(sheets, documentTitle(document, page.voice), dateOf(document));
}
