import { type ChartSpec, serialise } from '@sojourn/charts';
import type { ChartBlock } from '../document.ts';
import { toEmf } from '../emf/index.ts';
import { localChart } from '../words/index.ts';
import { type DocxContext, textWidth } from './context.ts';
import { flatSvg } from './flat-svg.ts';
import { footnoteMarks } from './footnotes.ts';
import { outlinesApart } from './outlines.ts';
import { pictureRun } from './picture.ts';
import { layoutCell, layoutTable, paragraph, plain, textRun } from './xml.ts';

const perPixel = 15;
const cellMargins = 170;
/** Widths at which charts are drawn, and the room that each takes on paper, all in pixels. */
const wide = { drawn: 720, printed: Math.floor((textWidth - cellMargins) / perPixel) };
const corridors = { drawn: 640, printed: 540 };
/** A chart by itself that would be too loud over the whole width. */
const single = { drawn: 480, printed: 390 };
const half = { drawn: 360, printed: 304 };
const map = { drawn: 260, printed: 164 };

type Room = typeof wide;

/** Charts that are as clear at half the width stand two in a row. */
const paired: ReadonlySet<ChartSpec['kind']> = new Set(['lines', 'bars', 'fan']);

function drawing(context: DocxContext, { chart, id }: ChartBlock, room: Room): string {
  const width = room.drawn;
  const svg = flatSvg(localChart(chart, context.voice, { width, idPrefix: `docx-${id}` }));
  const scale = room.printed / Number(svg.attrs.width);
  context.drawings.push({ svg: serialise(outlinesApart(svg)), metafile: toEmf(svg) });
  const count = context.drawings.length;
  return pictureRun({
    id: context.nextId(),
    name: id,
    title: chart.title,
    description: chart.summary,
    width: room.printed,
    height: Number(svg.attrs.height) * scale,
    link: `metafile${count}`,
    svgLink: `drawing${count}`,
  });
}

function captioned(context: DocxContext, block: ChartBlock, room: Room): string {
  const { chart, sourceIds } = block;
  const source = chart.source === '' ? '' : `${context.words('page.source')}: ${chart.source}`;
  const marks = footnoteMarks(context, sourceIds);
  return [
    plain(context, 'Caption', chart.title),
    chart.subtitle === '' ? '' : plain(context, 'CaptionDetail', chart.subtitle),
    paragraph(context, 'Picture', [drawing(context, block, room)]),
    source === '' && marks.length === 0
      ? ''
      : paragraph(context, 'SourceLine', [textRun(context, source), ...marks]),
  ].join('');
}

/** A small map without words of its own, for the side of key figures. */
export function locatorPicture(context: DocxContext, block: ChartBlock): string {
  return paragraph(context, 'Picture', [drawing(context, block, map)]);
}

/** Whether a chart may stand beside another. */
export function isPaired({ chart }: ChartBlock): boolean {
  return paired.has(chart.kind);
}

function roomOf({ chart: { kind } }: ChartBlock): Room {
  if (kind === 'corridors') return corridors;
  return kind === 'lines' || kind === 'fan' ? single : wide;
}

/** A chart as a vector picture under its caption; its numbers stand in the annex. */
export function chartXml(context: DocxContext, block: ChartBlock, inColumn: boolean): string {
  if (block.chart.kind === 'locator') return captioned(context, block, map);
  if (inColumn) return captioned(context, block, half);
  const cell = layoutCell(textWidth, captioned(context, block, roomOf(block)));
  return inOneRow(context, [cell], textWidth);
}

/** A row is never cut in two: a caption stays with its picture in every program. */
function inOneRow(context: DocxContext, cells: readonly string[], width: number): string {
  const widths = cells.map(() => width);
  return layoutTable(context, widths, [cells]) + plain(context, 'Spacer', '');
}

/** Two charts side by side, each under its caption. */
export function chartPair(context: DocxContext, pair: readonly [ChartBlock, ChartBlock]): string {
  const width = Math.floor(textWidth / 2);
  const cells = pair.map((block) => layoutCell(width, captioned(context, block, half)));
  return inOneRow(context, cells, width);
}
