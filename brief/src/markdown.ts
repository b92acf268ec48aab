import type { TableTwin } from '@sojourn/charts';
import { formatPeriod } from '@sojourn/engine/core';
import { sourcesInBlock } from './assemble.ts';
import type { Block, BriefDocument, DataGap, Section, SentenceBlock } from './document.ts';
import { documentTitle } from './html/page.ts';
import { type PageContext, pageContext } from './html/page-context.ts';
import { type BriefLanguage, isMessageId } from './messages/catalogue.ts';
import { draftNotices, draftSign } from './words/draft.ts';
import {
  conventionsOf,
  localCells,
  localTwin,
  paragraphsOf,
  sentenceText,
  writeFigure,
} from './words/index.ts';

interface MarkdownContext extends PageContext {
  readonly withSeals: boolean;
}

function escaped(text: string): string {
  return text.replace(/([\\`*_[\]<>|])/g, '\\$1');
}

const stopOf = ({ voice }: PageContext) => conventionsOf(voice).stop;

function marks(page: PageContext, ids: readonly string[]): string {
  return [...new Set(ids.flatMap((id) => page.sourceNumbers.get(id) ?? []))]
    .sort((a, b) => a - b)
    .map((n) => `[^${n}]`)
    .join('');
}

function tableMarkdown(page: PageContext, table: TableTwin): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = localCells(table, page.voice).map((row) => line(row.map(escaped)));
  return [
    line(table.columns.map(({ label }) => escaped(label))),
    line(table.columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'))),
    ...rows,
  ].join('\n');
}

function sentence(page: PageContext, block: Extract<Block, { args: unknown }>): string {
  const text = sentenceText(block.id, block.args, page.document.names, page.voice);
  return escaped(text) + marks(page, sourcesInBlock(block));
}

/** A comment before a paragraph lets a later edition find a person's edits to it. */
function sealed(page: MarkdownContext, block: Block | undefined, words: string): string {
  const seal = page.withSeals && block ? page.seals.get(block) : undefined;
  return seal === undefined ? words : `<!-- seal ${seal} -->\n${words}`;
}

function blockMarkdown(page: MarkdownContext, block: Exclude<Block, SentenceBlock>): string {
  switch (block.kind) {
    case 'note':
      return sealed(page, block, `> ${sentence(page, block)}`);
    case 'key-figures':
      return block.items
        .map(({ label, args, figure, style }) => {
          const words = sentenceText(label, args, page.document.names, page.voice);
          const value = escaped(writeFigure(figure, style, page.voice));
          return `- **${value}** ${escaped(words)} (${formatPeriod(figure.period)})${marks(page, figure.origin.sourceIds)}`;
        })
        .join('\n');
    case 'chart':
      return block.chart.kind === 'locator'
        ? `*${escaped(block.chart.subtitle)}${stopOf(page)}*`
        : [
            `### ${escaped(block.chart.title)}`,
            `*${escaped(block.chart.subtitle)}*`,
            tableMarkdown(page, localTwin(block.chart, page.voice)),
            `${page.words('page.source')}: ${escaped(block.chart.source)}${marks(page, block.sourceIds)}`,
          ].join('\n\n');
    case 'table':
      return [
        `### ${escaped(block.title)}`,
        tableMarkdown(page, block.table),
        escaped(block.note ?? page.words('page.source')) + marks(page, block.sourceIds),
      ].join('\n\n');
  }
}

function blocksMarkdown(page: MarkdownContext, blocks: readonly Block[]): string[] {
  const parts: string[] = [];
  let run: SentenceBlock[] = [];
  const flush = () => {
    for (const paragraph of paragraphsOf(run)) {
      const words = paragraph.map((block) => sentence(page, block)).join(' ');
      parts.push(sealed(page, paragraph[0], words));
    }
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'sentence') run.push(block);
    else {
      flush();
      parts.push(blockMarkdown(page, block));
    }
  }
  flush();
  return parts;
}

function gapLine(page: PageContext, gap: DataGap): string {
  return `- ${escaped(sentenceText(gap.id, gap.args, page.document.names, page.voice))}`;
}

function sectionMarkdown(page: MarkdownContext, section: Section): string {
  const title = isMessageId(section.title) ? page.words(section.title) : section.title;
  const body = blocksMarkdown(page, section.blocks);
  if (section.id === 'gaps') body.push(page.document.gaps.map((g) => gapLine(page, g)).join('\n'));
  if (section.id === 'sources') {
    body.push(
      page.document.sources
        .map((source, index) => {
          return `[^${index + 1}]: ${escaped(source.attribution)}`;
        })
        .join('\n'),
    );
  }
  return [`## ${escaped(title)}`, ...body].join('\n\n');
}

/**
 * A brief as Markdown: the same sentences, each chart as its table, sources as footnotes.
 *
 * @param options `seals` puts a comment before each paragraph, so that edits can be kept later
 * @throws SojournError `argument.choice` for a language without a catalogue
 * @example toMarkdown(document, { language: 'en' })
 */
export function toMarkdown(
  document: BriefDocument,
  options: { readonly language?: BriefLanguage; readonly seals?: boolean } = {},
): string {
  const page = { ...pageContext(document, options.language), withSeals: options.seals ?? false };
  const dated = page.words('document.dated', {
    release: { kind: 'text', text: document.release },
    year: { kind: 'year', year: document.asOf },
  });
  return `${[
    `# ${escaped(documentTitle(document, page.voice))}${draftSign(page.voice)}`,
    `*${escaped(page.words(`document.kind.${document.kind}`))}${stopOf(page)} ${escaped(dated)}*`,
    ...draftNotices(page).map((notice) => `> ${escaped(notice)}`),
    ...document.sections.map((section) => sectionMarkdown(page, section)),
  ].join('\n\n')}\n`;
}
