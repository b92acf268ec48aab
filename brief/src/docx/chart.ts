import { type ChartSpec, serialise } from '@sojourn/charts';
import { ImageRun, type Paragraph } from 'docx';
import type { ChartBlock } from '../document.ts';
import { toEmf } from '../emf/index.ts';
import { carriedText, textPart } from '../office/index.ts';
import { localChart } from '../words/index.ts';
import { type DocxContext, footnoteMarks, paragraph, plain, textRun } from './context.ts';
import { flatSvg } from './flat-svg.ts';
import { outlinesApart } from './outlines.ts';

const drawnWidth = 640;
const printedWidth = 560;
const mapWidth = 260;
const printedMap = 170;

function drawing(context: DocxContext, chart: ChartSpec, id: string): ImageRun {
  const width = chart.kind === 'locator' ? mapWidth : drawnWidth;
  const svg = flatSvg(localChart(chart, context.voice, { width, idPrefix: `docx-${id}` }));
  const [wide, high] = [Number(svg.attrs.width), Number(svg.attrs.height)];
  const scale = (chart.kind === 'locator' ? printedMap : printedWidth) / wide;
  const count = context.drawings.size + 1;
  const [standIn, olderStandIn] = [`drawing ${count}`, `metafile ${count}`];
  context.drawings.set(standIn, serialise(outlinesApart(svg)));
  context.metafiles.set(olderStandIn, toEmf(svg));
  return new ImageRun({
    type: 'svg',
    data: textPart(standIn),
    transformation: { width: Math.round(wide * scale), height: Math.round(high * scale) },
    fallback: { type: 'png', data: textPart(olderStandIn) },
    altText: {
      name: carriedText(id),
      title: carriedText(chart.title),
      description: carriedText(chart.summary),
    },
  });
}

/** A chart as a vector picture under its caption; its numbers stand in the annex. */
export function chartParagraphs(context: DocxContext, block: ChartBlock): Paragraph[] {
  const { chart, id, sourceIds } = block;
  const source = chart.source === '' ? '' : `${context.words('page.source')}: ${chart.source}`;
  const marks = footnoteMarks(context, sourceIds);
  return [
    plain(context, 'Caption', chart.title),
    ...(chart.subtitle === '' ? [] : [plain(context, 'CaptionDetail', chart.subtitle)]),
    paragraph(context, 'Picture', [drawing(context, chart, id)]),
    ...(source === '' && marks.length === 0
      ? []
      : [paragraph(context, 'SourceLine', [textRun(context, source), ...marks])]),
  ];
}
