import { type TableTwin, toCsv } from '@sojourn/charts';
import { columnWidths } from '../office/column-widths.ts';
import { localCells } from '../words/index.ts';
import { escapeHtml } from './escape.ts';
import type { PageContext } from './page-context.ts';

function isDate(text: string): boolean {
  return /^\d{4}-\d\d(-\d\d)?$/.test(text);
}

/** From this many columns of words on, a phone shows each row as a list of its own. */
const wordyColumns = 3;
/** Width of a page and of its letters in tables, in tenths of a millimetre. */
const paper = { width: 1760, type: { perCharacter: 17, margins: 36 } };

/** Whether a table is mostly words: its rows are high, and it may be cut in two on paper. */
export function isWordy(table: TableTwin): boolean {
  return table.columns.filter(({ kind }) => kind === 'text').length >= wordyColumns;
}

/** Widths of columns on paper, in a hundredth of the page each. */
function columnGroup(table: TableTwin, cells: readonly (readonly string[])[]): string {
  const widths = columnWidths(table, cells, paper.width, paper.type);
  const all = widths.map(
    (width) => `<col style="--w:${(width / (paper.width / 100)).toFixed(1)}%">`,
  );
  return `<colgroup>${all.join('')}</colgroup>`;
}

/** A table as HTML: a caption, headers with scope, numbers to the right. */
export function tableHtml(page: PageContext, table: TableTwin, caption: string | null): string {
  const wordy = isWordy(table);
  const label = (index: number) =>
    wordy ? ` data-label="${escapeHtml(table.columns[index]?.label ?? '')}"` : '';
  const align = (index: number) => (table.columns[index]?.kind === 'text' ? '' : ' class="n"');
  const head = table.columns
    .map(({ label }, index) => `<th scope="col"${align(index)}>${escapeHtml(label)}</th>`)
    .join('');
  const rows = localCells(table, page.voice);
  const body = rows.map((row) => {
    const cells = row.map((text, index) =>
      index === 0
        ? `<th scope="row"${align(0)}>${escapeHtml(text)}</th>`
        : `<td${isDate(text) ? ' class="d"' : align(index)}${label(index)}>${escapeHtml(text)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const title = caption === null ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  return `<table${wordy ? ' class="wordy"' : ''}>${title}${wordy ? columnGroup(table, rows) : ''}<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A link that hands out the table as a CSV file, with nothing to fetch. */
export function csvLink(page: PageContext, table: TableTwin, name: string): string {
  const file = `${[...page.document.places, name].join('-').toLowerCase()}.csv`;
  const data = `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(table))}`;
  const label = escapeHtml(page.words('page.csv'));
  return `<a class="csv" download="${escapeHtml(file)}" href="${escapeHtml(data)}">${label}</a>`;
}

/** A table with its CSV, folded away behind a chart. */
export function tableDetails(page: PageContext, table: TableTwin, name: string, title: string) {
  const summary = escapeHtml(page.words('page.table'));
  return `<details><summary>${summary}</summary><div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(title)}">${tableHtml(page, table, title)}</div><p class="tools">${csvLink(page, table, name)}</p></details>`;
}
