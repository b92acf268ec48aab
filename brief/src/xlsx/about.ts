import type { DataGap } from '../document.ts';
import { documentTitle } from '../html/page.ts';
import type { PageContext } from '../html/page-context.ts';
import { sentenceText } from '../words/index.ts';
import { type Cell, number, words } from './cells.ts';

type Rows = readonly (readonly Cell[])[];

const head = (text: string): Cell => ({ kind: 'head', text });

/** What the file is, of which data, under which terms, and what each sheet holds. */
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

export function readmeRows(
  page: PageContext,
  sheets: readonly (readonly [name: string, title: string, note: string])[],
): Rows {
  const { document, language } = page;
  const title = documentTitle(document, language);
  return [
    [{ kind: 'title', text: page.words('page.running', { title: { kind: 'text', text: title } }) }],
    [words(page.words('office.what'))],
    [],
    [head(page.words('office.place')), words(page.words(`document.kind.${document.kind}`))],
    [head(page.words('office.release')), words(document.release)],
    [head(page.words('office.asof')), number(document.asOf, 'year')],
    [head(page.words('office.snapshot')), words(document.meta.snapshotHash)],
    [head(page.words('office.terms')), words(page.words('office.licence'))],
    [],
    ...clearanceRows(page),
    [head(page.words('office.sheet')), head(page.words('page.table')), head('')],
    ...sheets.map((row) => row.map((text) => words(text))),
  ];
}

/** The sources with release, licence and the words in which they ask to be named. */
export function sourceRows(page: PageContext): Rows {
  const heads = ['Number', 'Source', 'Release', 'Licence', 'Attribution', 'Series'];
  return [
    heads.map(head),
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
export function gapRows({ document, language, words: say }: PageContext): Rows {
  const reason = (gap: DataGap) => say(`gap.reason.${gap.reason}`);
  return [
    ['Reason', 'Gap'].map(head),
    ...document.gaps.map((gap) => [
      words(reason(gap)),
      words(sentenceText(gap.id, gap.args, document.names, language)),
    ]),
  ];
}
