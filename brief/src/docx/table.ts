import { type TableTwin, tableCells } from '@sojourn/charts';
import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type DocxContext, paragraph, textRun, textWidth } from './context.ts';

const widest = 42;
const narrowest = 7;

/** Widths of columns by their longest cell, so that words get the room that numbers leave. */
function columnWidths(table: TableTwin, cells: readonly (readonly string[])[]): number[] {
  const longest = table.columns.map(({ label, kind }, at) => {
    const words = kind === 'text' ? label.length : label.length / 2;
    const lengths = cells.map((row) => row[at]?.length ?? 0);
    return Math.min(widest, Math.max(narrowest, words, ...lengths));
  });
  const total = longest.reduce((sum, length) => sum + length, 0);
  return longest.map((length) => Math.floor((textWidth * length) / total));
}

/** A table of the brief as a native, editable table: its head repeats on every page. */
export function nativeTable(context: DocxContext, table: TableTwin): Table {
  const cells = tableCells(table);
  const widths = columnWidths(table, cells);
  const cell = (text: string, at: number, head: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [
        paragraph(
          context,
          'TableText',
          [textRun(context, text, head)],
          table.columns[at]?.kind === 'text' ? {} : { alignment: AlignmentType.END },
        ),
      ],
    });
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: texts.map((text, at) => cell(text, at, head)),
    });
  return new Table({
    style: 'BriefTable',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    visuallyRightToLeft: context.rightToLeft,
    rows: [
      row(
        table.columns.map(({ label }) => label),
        true,
      ),
      ...cells.map((r) => row(r, false)),
    ],
  });
}
