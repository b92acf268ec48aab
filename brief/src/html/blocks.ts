import { type ChartSpec, serialise } from '@sojourn/charts';
import { formatPeriod } from '@sojourn/engine/core';
import { sourcesInBlock } from '../assemble.ts';
import type {
  Block,
  ChartBlock,
  KeyFiguresBlock,
  NoteBlock,
  SentenceBlock,
  TableBlock,
} from '../document.ts';
import { evenColumns } from '../office/even-columns.ts';
import {
  localChart,
  localTwin,
  paragraphsOf,
  sentenceParts,
  sentenceText,
  writeFigure,
} from '../words/index.ts';
import { englishHtml } from './english.ts';
import { escapeHtml } from './escape.ts';
import { figureTitle, partsHtml, sourceMarks } from './marks.ts';
import type { PageContext } from './page-context.ts';
import { csvLink, isWordy, tableDetails, tableHtml } from './table.ts';

/** The five lines at the head begin with what they are about. */
const isLeadIn = (id: string) => id.startsWith('hurry.');

/** Key figures in a row of a page: fewer where that leaves none alone. */
const mostKeys = 4;
/** A table of no more rows is not cut in two on paper. */
const shortRows = 14;
/** Letters of a key figure that fit on one line. */
const longestLine = 18;
const pageWidth = 720;
const phoneWidth = 360;
const marginWidth = 260;

function sentenceHtml(page: PageContext, block: SentenceBlock | NoteBlock): string {
  const parts = sentenceParts(block.id, block.args, page.document.names, page.voice);
  const html = partsHtml(page, parts);
  return isLeadIn(block.id) ? html.replace(/^([^:<]+:)/, '<b class="lead-in">$1</b>') : html;
}

/** Lets a later edition find a person's edits to the paragraph. */
function sealAttribute(page: PageContext, [first]: readonly Block[]): string {
  const seal = first && page.seals.get(first);
  return seal === undefined ? '' : ` data-seal="${seal}"`;
}

/** Sentences in a row make a paragraph; a mark stands where the sources change. */
function paragraphHtml(page: PageContext, sentences: readonly SentenceBlock[]): string {
  const sources = sentences.map((sentence) => sourcesInBlock(sentence));
  const key = (index: number) => (sources[index] ?? []).join(' ');
  const words = sentences.map((sentence, index) => {
    const mark = key(index) === key(index + 1) ? '' : sourceMarks(page, sources[index]!);
    return sentenceHtml(page, sentence) + mark;
  });
  return `<p${sealAttribute(page, sentences)}>${words.join(' ')}</p>`;
}

/** A long amount such as `27,5 milliards de dollars É.-U.` may break after number and unit. */
function brokenWhereLong(value: string): string {
  const [number = '', unit, ...rest] = value.split('\u00a0');
  if (unit === undefined || value.length <= longestLine) return value;
  return [`${number}\u00a0${unit}`, ...rest].join(' ');
}

function keyFiguresHtml(page: PageContext, block: KeyFiguresBlock): string {
  const items = block.items.map(({ label, args, figure, style }) => {
    const value = escapeHtml(brokenWhereLong(writeFigure(figure, style, page.voice)));
    const words = sentenceText(label, args, page.document.names, page.voice);
    const title = escapeHtml(figureTitle(page, figure));
    return `<div class="key"><dt>${escapeHtml(words)}</dt><dd><data value="${figure.value ?? ''}" title="${title}">${value}</data> <span class="when">${formatPeriod(figure.period)}${sourceMarks(page, figure.origin.sourceIds)}</span></dd></div>`;
  });
  const columns = evenColumns(items.length, mostKeys);
  return `<dl class="keys" style="--keys:${Math.max(3, columns)}">${items.join('')}</dl>`;
}

/** A locator stands in the margin; every other chart is laid out for a page and for a phone. */
function drawings(page: PageContext, chart: ChartSpec, id: string): string {
  const draw = (width: number, name: string) =>
    serialise(localChart(chart, page.voice, { width, idPrefix: `${id}-${name}` }));
  if (chart.kind === 'locator') return draw(marginWidth, 'map');
  const wide = `<div class="wide">${draw(pageWidth, 'w')}</div>`;
  return `${wide}<div class="narrow">${draw(phoneWidth, 'n')}</div>`;
}

function chartHtml(page: PageContext, block: ChartBlock): string {
  const { chart, id } = block;
  const table = localTwin(chart, page.voice);
  const source = `${escapeHtml(page.words('page.source'))}: ${englishHtml(page, chart.source)}`;
  const line =
    chart.source === ''
      ? ''
      : `<p class="source">${source}${sourceMarks(page, block.sourceIds)}</p>`;
  const details = chart.kind === 'locator' ? '' : tableDetails(page, table, id, chart.title);
  return `<figure class="figure figure-${chart.kind}" id="chart-${id}"><figcaption><h3>${escapeHtml(chart.title)}</h3><p class="sub">${escapeHtml(chart.subtitle)}</p></figcaption>${drawings(page, chart, id)}${line}${details}</figure>`;
}

function tableBlockHtml(page: PageContext, block: TableBlock): string {
  const marks = sourceMarks(page, block.sourceIds);
  const words = block.note ?? page.words('page.source');
  const note = `<p class="source">${escapeHtml(words)}${marks}</p>`;
  const short =
    block.table.rows.length <= shortRows && !isWordy(block.table) ? ' figure-short' : '';
  return `<figure class="figure figure-table${short}" id="table-${block.id}"><figcaption><h3>${escapeHtml(block.title)}</h3></figcaption><div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(block.title)}">${tableHtml(page, block.table, null)}</div>${note}<p class="tools">${csvLink(page, block.table, block.id)}</p></figure>`;
}

function noteHtml(page: PageContext, block: NoteBlock): string {
  return `<div class="note" role="note"><p${sealAttribute(page, [block])}>${sentenceHtml(page, block)}${sourceMarks(page, sourcesInBlock(block))}</p></div>`;
}

function blockHtml(page: PageContext, block: Exclude<Block, SentenceBlock | NoteBlock>): string {
  switch (block.kind) {
    case 'key-figures':
      return keyFiguresHtml(page, block);
    case 'chart':
      return chartHtml(page, block);
    case 'table':
      return tableBlockHtml(page, block);
  }
}

/** All blocks of a section: sentences in a row make paragraphs, notes in a row one margin. */
export function blocksHtml(page: PageContext, blocks: readonly Block[]): string {
  const html: string[] = [];
  let sentences: SentenceBlock[] = [];
  let notes: NoteBlock[] = [];
  const flush = () => {
    if (sentences.length > 0) {
      const paragraphs = paragraphsOf(sentences).map((run) => paragraphHtml(page, run));
      html.push(`<div class="text">${paragraphs.join('\n')}</div>`);
    }
    if (notes.length > 0) {
      html.push(`<div class="notes">${notes.map((note) => noteHtml(page, note)).join('\n')}</div>`);
    }
    sentences = [];
    notes = [];
  };
  for (const block of blocks) {
    if (block.kind === 'sentence') {
      if (notes.length > 0) flush();
      sentences.push(block);
    } else if (block.kind === 'note') notes.push(block);
    else {
      flush();
      html.push(blockHtml(page, block));
    }
  }
  flush();
  return html.join('\n');
}
