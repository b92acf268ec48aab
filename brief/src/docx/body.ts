import type { ChartSpec } from '@sojourn/charts';
import type { FileChild } from 'docx';
import type { ChartBlock, KeyFiguresBlock, Section, TableBlock } from '../document.ts';
import { flowOf } from '../edits/passages.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { localTwin } from '../words/index.ts';
import { chartParagraphs } from './chart.ts';
import { type DocxContext, footnoteMarks, paragraph, plain, textRun } from './context.ts';
import { keyFiguresTable } from './key-figures.ts';
import { gapParagraphs, sourceParagraphs } from './lists.ts';
import { passageChildren } from './passage.ts';
import { nativeTable } from './table.ts';

function tableChildren(context: DocxContext, block: TableBlock): FileChild[] {
  return [
    plain(context, 'Caption', block.title),
    nativeTable(context, block.table),
    paragraph(context, 'SourceLine', [
      textRun(context, block.note ?? context.words('page.source')),
      ...footnoteMarks(context, block.sourceIds),
    ]),
  ];
}

function blockChildren(
  context: DocxContext,
  block: KeyFiguresBlock | ChartBlock | TableBlock,
): FileChild[] {
  switch (block.kind) {
    case 'key-figures':
      return [keyFiguresTable(context, block), plain(context, 'SourceLine', '')];
    case 'chart':
      return chartParagraphs(context, block);
    case 'table':
      return tableChildren(context, block);
  }
}

function sectionChildren(context: DocxContext, section: Section): FileChild[] {
  const title = isMessageId(section.title) ? context.words(section.title) : section.title;
  const children: FileChild[] = [plain(context, 'Heading1', title)];
  for (const item of flowOf(section)) {
    if (item.kind === 'passage') children.push(...passageChildren(context, item));
    else children.push(...blockChildren(context, item));
  }
  if (section.id === 'gaps') children.push(...gapParagraphs(context));
  if (section.id === 'sources') children.push(...sourceParagraphs(context));
  return children;
}

type Tabled = Exclude<ChartSpec, { kind: 'locator' }>;

function annexTable(context: DocxContext, chart: Tabled): FileChild[] {
  return [
    plain(context, 'Heading2', chart.title),
    plain(context, 'CaptionDetail', chart.subtitle),
    nativeTable(context, localTwin(chart, context.voice)),
    plain(context, 'SourceLine', `${context.words('page.source')}: ${chart.source}`),
  ];
}

/** The numbers of every chart, so that they can be read and copied in any program. */
function annexChildren(context: DocxContext): FileChild[] {
  const charts = context.document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'chart' && block.chart.kind !== 'locator' ? [block.chart] : [],
    ),
  );
  if (charts.length === 0) return [];
  const heading = paragraph(
    context,
    'Heading1',
    [textRun(context, context.words('office.annex'))],
    { pageBreakBefore: true },
  );
  return [heading, ...charts.flatMap((chart) => annexTable(context, chart))];
}

/** Everything under the title: sections in order, then the annex of tables. */
export function bodyChildren(context: DocxContext): FileChild[] {
  const { sections } = context.document;
  return [
    ...sections.flatMap((section) => sectionChildren(context, section)),
    ...annexChildren(context),
  ];
}
