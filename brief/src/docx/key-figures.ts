import { formatPeriod } from '@sojourn/engine/core';
import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { KeyFiguresBlock } from '../document.ts';
import { sentenceText, writeFigure } from '../words/index.ts';
import {
  type DocxContext,
  footnoteMarks,
  paragraph,
  plain,
  textRun,
  textWidth,
} from './context.ts';

/** How many figures stand side by side, by the length of the longest value. */
const side = [
  { upTo: 11, columns: 4 },
  { upTo: 14, columns: 3 },
  { upTo: Number.POSITIVE_INFINITY, columns: 2 },
] as const;
type Item = KeyFiguresBlock['items'][number];

function keyCell(context: DocxContext, item: Item | undefined, width: number): TableCell {
  const size = { size: width, type: WidthType.DXA };
  if (!item) return new TableCell({ width: size, children: [plain(context, 'KeyLabel', '')] });
  const { label, args, figure, style } = item;
  const words = sentenceText(label, args, context.document.names, context.voice);
  return new TableCell({
    width: size,
    children: [
      plain(context, 'KeyValue', writeFigure(figure, style, context.voice)),
      paragraph(context, 'KeyLabel', [
        textRun(context, `${words} (${formatPeriod(figure.period)})`),
        ...footnoteMarks(context, figure.origin.sourceIds),
      ]),
    ],
  });
}

/** Key figures as a small native table without rules, at most four side by side. */
export function keyFiguresTable(context: DocxContext, block: KeyFiguresBlock): Table {
  const lengths = block.items.map(
    ({ figure, style }) => writeFigure(figure, style, context.voice).length,
  );
  const longest = Math.max(0, ...lengths);
  const perRow = side.find(({ upTo }) => longest <= upTo)!.columns;
  const columns = Math.min(perRow, Math.max(1, block.items.length));
  const width = Math.floor(textWidth / columns);
  const count = Math.ceil(block.items.length / columns);
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: columns }, (__, at) => block.items[row * columns + at]),
  );
  return new Table({
    style: 'KeyFigures',
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    visuallyRightToLeft: context.rightToLeft,
    rows: rows.map(
      (items) =>
        new TableRow({
          cantSplit: true,
          children: items.map((item) => keyCell(context, item, width)),
        }),
    ),
  });
}
