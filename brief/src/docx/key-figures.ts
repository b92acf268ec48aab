import { formatPeriod } from '@sojourn/engine/core';
import type { ChartBlock, KeyFiguresBlock } from '../document.ts';
import { evenColumns } from '../office/even-columns.ts';
import { sentenceText, writeFigure } from '../words/index.ts';
import { locatorPicture } from './chart.ts';
import { type DocxContext, textWidth } from './context.ts';
import { footnoteMarks } from './footnotes.ts';
import { layoutCell, layoutTable, paragraph, plain, textRun } from './xml.ts';

/** How many figures stand side by side, by the length of the longest value. */
const side = [
  { upTo: 12, columns: 4 },
  { upTo: 16, columns: 3 },
  { upTo: Number.POSITIVE_INFINITY, columns: 2 },
] as const;
const mapWidth = 2640;
type Item = KeyFiguresBlock['items'][number];

function keyCell(context: DocxContext, item: Item | undefined, width: number): string {
  if (!item) return layoutCell(width, plain(context, 'KeyLabel', ''));
  const { label, args, figure, style } = item;
  const words = sentenceText(label, args, context.document.names, context.voice);
  const value = plain(context, 'KeyValue', writeFigure(figure, style, context.voice));
  const under = paragraph(context, 'KeyLabel', [
    textRun(context, `${words} (${formatPeriod(figure.period)})`),
    ...footnoteMarks(context, figure.origin.sourceIds),
  ]);
  return layoutCell(width, value + under);
}

function mostColumns(context: DocxContext, { items }: KeyFiguresBlock, withMap: boolean): number {
  const lengths = items.map(
    ({ figure, style }) => writeFigure(figure, style, context.voice).length,
  );
  const longest = Math.max(0, ...lengths);
  const columns = side.find(({ upTo }) => longest <= upTo)!.columns;
  return withMap ? Math.min(3, columns) : columns;
}

/** Key figures as a small native table without rules, a small map at their side if there is one. */
export function keyFiguresTable(
  context: DocxContext,
  block: KeyFiguresBlock,
  locator: ChartBlock | null = null,
): string {
  const most = mostColumns(context, block, locator !== null);
  const columns = Math.max(2, evenColumns(block.items.length, most));
  const width = Math.floor((textWidth - (locator ? mapWidth : 0)) / columns);
  const count = Math.ceil(block.items.length / columns);
  const rows = Array.from({ length: count }, (_, row) => {
    const cells = Array.from({ length: columns }, (__, at) =>
      keyCell(context, block.items[row * columns + at], width),
    );
    if (!locator) return cells;
    const through = row === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
    const content = row === 0 ? locatorPicture(context, locator) : plain(context, 'KeyLabel', '');
    return [...cells, layoutCell(mapWidth, content, through)];
  });
  const widths = Array.from({ length: columns }, () => width);
  return layoutTable(context, locator ? [...widths, mapWidth] : widths, rows);
}
