import type { Block, ChartBlock, Section, TableBlock } from '../document.ts';
import { type FlowItem, flowOf } from '../edits/passages.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { annexStretches } from './annex.ts';
import { chartPair, chartXml, isPaired } from './chart.ts';
import { type DocxContext, textWidth } from './context.ts';
import { footnoteMarks } from './footnotes.ts';
import { keyFiguresTable } from './key-figures.ts';
import { gapParagraphs, sourceParagraphs } from './lists.ts';
import { columnRoom, joinStretches, type Stretch } from './page.ts';
import { passageXml } from './passage.ts';
import { nativeTable, smallType } from './table.ts';
import { paragraph, plain, textRun } from './xml.ts';

/** A table in one of two columns is as wide as that, in small type. */
const inColumn = { type: smallType, width: columnRoom(textWidth, 2) };

function tableXml(context: DocxContext, block: TableBlock, inColumns: boolean): string {
  return [
    plain(context, 'Caption', block.title),
    nativeTable(context, block.table, inColumns ? inColumn : undefined),
    paragraph(context, 'SourceLine', [
      textRun(context, block.note ?? context.words('page.source')),
      ...footnoteMarks(context, block.sourceIds),
    ]),
  ].join('');
}

const isChart = (block: Block | FlowItem | undefined): block is ChartBlock =>
  block?.kind === 'chart';

/** The small map of a section that shows it beside its key figures. */
function locatorBeside({ blocks }: Section): ChartBlock | null {
  const map = blocks.find((block) => isChart(block) && block.chart.kind === 'locator');
  const keys = blocks.some(({ kind }) => kind === 'key-figures');
  return keys && isChart(map) ? map : null;
}

interface Place {
  readonly locator: ChartBlock | null;
  readonly inColumns: boolean;
}

function itemXml(context: DocxContext, item: FlowItem, { locator, inColumns }: Place): string {
  switch (item.kind) {
    case 'passage':
      return passageXml(context, item);
    case 'key-figures':
      return keyFiguresTable(context, item, locator) + plain(context, 'Spacer', '');
    case 'chart':
      return item === locator ? '' : chartXml(context, item, inColumns);
    case 'table':
      return tableXml(context, item, inColumns);
  }
}

/** Everything in a section in order, charts that follow each other two in a row. */
function flowXml(context: DocxContext, section: Section, inColumns: boolean): string {
  const flow = flowOf(section);
  const locator = locatorBeside(section);
  const xml: string[] = [];
  for (let at = 0; at < flow.length; at++) {
    const [item, next] = [flow[at]!, flow[at + 1]];
    if (!inColumns && isChart(item) && isChart(next) && isPaired(item) && isPaired(next)) {
      xml.push(chartPair(context, [item, next]));
      at += 1;
    } else xml.push(itemXml(context, item, { locator, inColumns }));
  }
  return xml.join('');
}

/** A section of many charts between short texts is set in two columns, from the head of a page. */
const chartsForColumns = 3;

function sectionStretches(context: DocxContext, section: Section): Stretch[] {
  const title = isMessageId(section.title) ? context.words(section.title) : section.title;
  const heading = plain(context, 'Heading1', title);
  const layout = { continuous: true };
  const dots = section.blocks.filter((block) => isChart(block) && block.chart.kind === 'dots');
  if (dots.length >= chartsForColumns) {
    const xml = heading + flowXml(context, section, true);
    return [{ layout: { columns: 2 }, xml }];
  }
  const lists = [
    ...(section.id === 'gaps' ? gapParagraphs(context) : []),
    ...(section.id === 'sources' ? sourceParagraphs(context) : []),
  ];
  return [{ layout, xml: heading + flowXml(context, section, false) + lists.join('') }];
}

/** Everything of a file: its head, its sections in order, the annex of tables. */
export function bodyXml(context: DocxContext, head: string): string {
  const stretches = [
    { layout: { first: true }, xml: head },
    ...context.document.sections.flatMap((section) => sectionStretches(context, section)),
    ...annexStretches(context),
  ];
  return joinStretches(stretches, (section) => paragraph(context, 'Spacer', [], { section }));
}
