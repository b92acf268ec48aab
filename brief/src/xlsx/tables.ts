import type { TableTwin } from '@sojourn/charts';
import type { PageContext } from '../html/page-context.ts';
import { localFloor, localTwin } from '../words/index.ts';
import { type Cell, type CellFormat, decimalsNeeded, number, words } from './cells.ts';

/** A table of the brief on the way to its sheet. */
export interface SheetTable {
  readonly title: string;
  readonly table: TableTwin;
  readonly sourceIds: readonly string[];
  /** Unit, period or caveat, for the list of sheets. */
  readonly note: string;
}

/** Every table of the brief, those behind charts too, in the order of the text. */
export function tablesOf({ document, voice }: PageContext): readonly SheetTable[] {
  return document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): SheetTable[] => {
      const { kind } = block;
      if (kind === 'table') {
        const { title, table, sourceIds, note } = block;
        return [{ title, table, sourceIds, note: note ?? '' }];
      }
      if (kind !== 'chart' || block.chart.kind === 'locator') return [];
      const { title, subtitle } = block.chart;
      return [
        { title, table: localTwin(block.chart, voice), sourceIds: block.sourceIds, note: subtitle },
      ];
    }),
  );
}

/** Decimals of a cell: those that its row or column says, never so few that digits are lost. */
function formatOf(table: TableTwin, row: number, at: number, value: number): CellFormat {
  const column = table.columns[at];
  if (column?.kind === 'year') return 'year';
  const said = table.rowDecimals?.[row] ?? column?.decimals;
  return said === undefined ? decimalsNeeded(value) : (Math.min(3, said) as CellFormat);
}

function widthOf(table: TableTwin, at: number): number {
  const lengths = table.rows.map((row) => String(row[at] ?? '').length);
  const label = table.columns[at]?.label.length ?? 0;
  return Math.min(44, Math.max(10, Math.min(label, 18), ...lengths) + 2);
}

/** A table as rows of a sheet: its head first, the sources of each row in the last column. */
export function tableRows(
  page: PageContext,
  { table, sourceIds }: SheetTable,
): { readonly rows: readonly (readonly Cell[])[]; readonly widths: readonly number[] } {
  const numbers = [...new Set(sourceIds.flatMap((id) => page.sourceNumbers.get(id) ?? []))];
  const source = numbers
    .sort((a, b) => a - b)
    .map((n) => page.document.sources[n - 1]?.attribution ?? '')
    .join(' ');
  const labels = [...table.columns.map(({ label }) => label), page.words('page.source')];
  const rows = table.rows.map((cells, row) => [
    ...cells.map((cell, at) =>
      typeof cell === 'number'
        ? number(cell, formatOf(table, row, at, cell))
        : words(cell && localFloor(cell, page.voice)),
    ),
    words(source),
  ]);
  return {
    rows: [labels.map((text): Cell => ({ kind: 'head', text })), ...rows],
    widths: [...table.columns.map((_, at) => widthOf(table, at)), 60],
  };
}
