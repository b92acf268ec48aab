import type { DataGap } from '../document.ts';
import { documentTitle } from '../html/page.ts';
import type { PageContext } from '../html/page-context.ts';
import { draftNotices } from '../words/draft.ts';
import { sentenceText } from '../words/index.ts';
import { type Cell, number, words } from './cells.ts';

type Rows = readonly (readonly Cell[])[];

const head = (text: string): Cell => ({ kind: 'head', text });

/** Who stands for the brief, with notes of the checker; none for a brief without a record. */
function clearanceRows(page: PageContext): Rows {
  return page.document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'note' && (block.id === 'clearance.state' || block.id === 'clearance.note')
        ? [[head(''), words(page.words(block.id, block.args))]]
        : [],
    ),
  );
}

/** What the file is, of which data, under which terms, and what each sheet holds. */
export function readmeRows(
  page: PageContext,
  sheets: readonly (readonly [name: string, title: string, note: string])[],
): Rows {
  const { document, voice } = page;
  const title = documentTitle(document, voice);
  return [
    [{ kind: 'title', text: page.words('page.running', { title: { kind: 'text', text: title } }) }],
    [words(page.words('office.what'))],
    ...draftNotices(page).map((notice) => [words(notice)]),
    [],
    [head(page.words('office.place')), words(page.words(`document.kind.${document.kind}`))],
    [head(page.words('office.release')), words(document.release)],
    [head(page.words('office.asof')), number(document.asOf, 'year')],
    [head(page.words('office.snapshot')), words(document.meta.snapshotHash)],
    ...clearanceRows(page),
    [head(page.words('office.terms')), words(page.words('office.licence'))],
    [],
    [head(page.words('office.sheet')), head(page.words('page.table')), head('')],
    ...sheets.map((row) => row.map((text) => words(text))),
  ];
}

/** The sources with release, licence and the words in which they ask to be named. */
export function sourceRows(page: PageContext): Rows {
  const heads = [
    'sheet.number',
    'sheet.source',
    'page.release',
    'page.licence',
    'sheet.attribution',
    'sheet.series',
  ] as const;
  return [
    heads.map((id) => head(page.words(id))),
    ...page.document.sources.map(({ id, also, title, release, licence, attribution }, index) => [
      number(index + 1, 'year'),
      words(title),
      words(release),
      words(licence),
      words(attribution),
      words([id, ...also].join('; ')),
    ]),
  ];
}

/** What is missing, old, too few or under another licence. */
export function gapRows({ document, voice, words: say }: PageContext): Rows {
  const reason = (gap: DataGap) => say(`gap.reason.${gap.reason}`);
  return [
    [head(say('sheet.reason')), head(say('sheet.gap'))],
    ...document.gaps.map((gap) => [
      words(reason(gap)),
      words(sentenceText(gap.id, gap.args, document.names, voice)),
    ]),
  ];
}
