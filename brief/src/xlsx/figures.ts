import { formatPeriod } from '@sojourn/engine/core';
import type { BriefDocument } from '../document.ts';
import { type FigureAt, figuresOfDocument } from '../figures/index.ts';
import { documentTitle } from '../html/page.ts';
import type { PageContext } from '../html/page-context.ts';
import { sentenceText } from '../words/index.ts';
import { type Cell, decimalsNeeded, number, words } from './cells.ts';
import { type Quotient, quotientOf } from './quotient.ts';

const heads = [
  'Figure',
  'Section',
  'Said in',
  'Value',
  'Low',
  'High',
  'Unit',
  'Period',
  'Place',
  'Quality',
  'Source',
  'Release',
  'Licence',
  'Steps',
  'Part',
  'Whole',
];
const [valueColumn, partColumn, wholeColumn] = ['D', 'O', 'P'];
const widths = [38, 13, 60, 14, 12, 12, 12, 12, 20, 11, 46, 16, 16, 40, 14, 14];

/** Sentences and labels by section and id, as a reader sees them. */
function saidIn({ document, voice }: PageContext): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const add = (key: string, text: string) => {
    if (!said.has(key)) said.set(key, text);
  };
  for (const { id, blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind === 'sentence' || block.kind === 'note') {
        add(`${id}/${block.id}`, sentenceText(block.id, block.args, document.names, voice));
      } else if (block.kind === 'key-figures') {
        for (const { label, args } of block.items) {
          add(`${id}/${label}`, sentenceText(label, args, document.names, voice));
        }
      } else if (block.kind === 'table') add(`${id}/${block.id}`, block.title);
      else add(`${id}/${block.id}`, block.chart.title);
    }
  }
  return said;
}

function placeOf({ document, voice }: PageContext, id: string): string {
  const code = /:([A-Z]{3})(?:$|[#/:])/.exec(id)?.[1];
  return (code && document.names[code]?.[voice.language]) || documentTitle(document, voice);
}

/** Rows of figures by source, release and value, those that are published as they are. */
function publishedRows(all: readonly FigureAt[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  all.forEach(({ figure }, index) => {
    const key = `${figure.origin.sourceIds[0]}/${figure.value}`;
    if (quotientOf(figure) === null && !rows.has(key)) rows.set(key, index + 2);
  });
  return rows;
}

function partCells(
  { figure }: FigureAt,
  quotient: Quotient,
  published: ReadonlyMap<string, number>,
): readonly [Cell, Cell] {
  const cell = (value: number): Cell => {
    const rows = figure.origin.sourceIds.map((source) => published.get(`${source}/${value}`));
    const row = rows.find((found) => found !== undefined);
    const format = decimalsNeeded(value);
    return row === undefined
      ? number(value, format)
      : { kind: 'formula', formula: `${valueColumn}${row}`, value, format };
  };
  return [cell(quotient.part), cell(quotient.whole)];
}

function figureRow(
  page: PageContext,
  at: FigureAt,
  row: number,
  said: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, number>,
): readonly Cell[] {
  const { figure } = at;
  const { origin, value } = figure;
  const format = value === null ? 0 : decimalsNeeded(value);
  const quotient = quotientOf(figure);
  const sources = origin.sourceIds.flatMap((id) => {
    const n = page.sourceNumbers.get(id);
    return n === undefined ? [] : [page.document.sources[n - 1]?.title ?? id];
  });
  const formula = quotient?.formula(`${partColumn}${row}`, `${wholeColumn}${row}`);
  return [
    words(at.id),
    words(at.section),
    words(said.get(`${at.section}/${at.block}`) ?? at.block),
    formula !== undefined && value !== null
      ? { kind: 'formula', formula, value, format }
      : number(value, format),
    number(figure.low, format),
    number(figure.high, format),
    words(figure.unit),
    words(formatPeriod(figure.period)),
    words(placeOf(page, at.id)),
    words(figure.quality),
    words([...new Set(sources)].join('; ')),
    words(origin.release),
    words(origin.licence),
    words(origin.steps.join('; ')),
    ...(quotient ? partCells(at, quotient, published) : []),
  ];
}

/** Every figure of the brief in a row: its value, where it is from, and how it was computed. */
export function figureRows(page: PageContext): {
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
} {
  const document: BriefDocument = page.document;
  const all = figuresOfDocument(document);
  const said = saidIn(page);
  const published = publishedRows(all);
  const head = heads.map((text): Cell => ({ kind: 'head', text }));
  const rows = all.map((at, index) => figureRow(page, at, index + 2, said, published));
  return { rows: [head, ...rows], widths };
}
