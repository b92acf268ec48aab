import type { Figure } from '@sojourn/engine/core';
import type { Argument, Block, BriefDocument, ChartBlock, TableBlock } from '../document.ts';
import {
  type Drawn,
  drawnNumbers,
  type Explanation,
  explainFigures,
  figuresOfDocument,
  writtenFigure,
} from '../figures/index.ts';

/** Years, dates and releases such as `2025.12` are no figures. */
const dated = /\b(19|20)\d\d([-.–]\d\d?)*\b/g;

/** Numbers in the words of the catalogue: names of goals and conventions, units, thresholds. */
const fixed = new RegExp(
  [
    /SDG [\d.]+(c\.\d)?/,
    /ILO conventions 97, 143, 189 and 190/,
    /(each|every) [\d,]+ (people|inhabitants)/,
    /goal is 3\s%/,
    /under 18/,
    /[Ff]ewer than 100 decisions/,
    /1 further progress needed, 4 fully meets/,
    /of \d+ that the sources cover/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** Texts of sentences that are no figures: a release, and how many of what is listed beside it. */
const counts: readonly string[] = ['n', 'release'];
const entries: Readonly<Record<string, readonly string[]>> = {
  'checklist.intro': ['there', 'all'],
  'security.carried': ['there', 'carried'],
  'security.fresh': ['there'],
};

/** Columns that name an indicator and its unit: `DTP3 immunisation`, `per 1,000 live births`. */
const named: readonly string[] = ['indicator', 'unit'];

/** What is missing in the trace of a figure. */
function emptyIn(of: Explanation): readonly string[] {
  const isOwn = of.sources.some(({ id }) => id.startsWith('own:'));
  const missing = {
    'place in the brief': !of.sentence,
    unit: !of.unit,
    year: !/\d{4}/.test(of.period),
    source: of.sources.length === 0 || of.sources.some(({ attribution }) => !attribution),
    release: !of.release,
    licence: !of.licence,
    method: !of.method,
    rows:
      (!isOwn && of.rows.length === 0) ||
      !of.rows.every((rows) => /^(\d+ rows of )?\w+\.\w+ where \w+=/.test(rows)),
    data: !/^[\da-f]{64}$/.test(of.snapshotHash ?? ''),
  };
  return Object.entries(missing).flatMap(([what, is]) => (is ? [what] : []));
}

/** Whether a figure has this end of an interval: as its own, or named by its last step. */
function holdsEnd(
  figure: Figure | undefined,
  { level, of }: Required<Drawn>['end'],
  value: number,
) {
  if (!figure) return false;
  if (Math.round(100 * (figure.level ?? 0)) === level) return figure[of] === value;
  const named = new RegExp(`; ${level} %: (\\S+) to ([^;\\s]+)`).exec(
    figure.origin.steps.at(-1) ?? '',
  );
  return Number(named?.[of === 'low' ? 1 : 2]) === value;
}

/** Numbers that a chart draws or writes and that are not those of a figure under its name. */
function inChart({ chart, figures = [] }: ChartBlock): readonly string[] {
  const named = new Map(figures.map((one) => [`${one.mark}.${one.part}`, one.figure]));
  const drawn = drawnNumbers(chart).filter(({ mark, part, value, end: of }) => {
    if (of) return !holdsEnd(named.get(`${mark}.${part}`), of, value);
    const end = part === 'low' || part === 'high' ? part : null;
    const figure = named.get(`${mark}.${end ? 'value' : part}`);
    return figure?.[end ?? 'value'] !== value;
  });
  const notes = chart.kind === 'bars' ? chart.bars : [];
  const unnamed = notes.filter(({ id, note }) => {
    const figure = named.get(`${id}.note`);
    return note && /\d/.test(note) && !(figure && note.includes(writtenFigure(figure, 'exact')));
  });
  return [
    ...drawn.map(({ mark, part, value }) => `draws ${value} as ${mark}.${part}`),
    ...unnamed.map(({ id, note }) => `writes ${note} at ${id}`),
  ];
}

/** A text without a number that stands in it by itself, not as a part of a longer one. */
function withoutNumber(text: string, number: string): string {
  const literal = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\d,.])${literal}(?![\\d]|[,.]\\d)`), '');
}

/** Cells of a table with a number that is not that of a figure of the cell. */
function inTable({ table, figures = [] }: TableBlock): readonly string[] {
  return table.rows.flatMap((row, at) =>
    row.flatMap((cell, index) => {
      const column = table.columns[index]!;
      if (cell === null || column.kind === 'year' || named.includes(column.id)) return [];
      const own = figures.filter((one) => one.column === column.id && (one.at ?? at) === at);
      if (typeof cell === 'number') {
        return own.some(({ figure }) => figure.value === cell) ? [] : [`cell ${at}.${column.id}`];
      }
      const rest = own.reduce(
        (text, { figure, style }) => withoutNumber(text, writtenFigure(figure, style)),
        cell,
      );
      const isUnnamed = column.kind === 'number' && own.length === 0;
      const hasMore =
        column.kind === 'text' && /\d/.test(rest.replace(fixed, '').replace(dated, ''));
      return isUnnamed || hasMore ? [`cell ${at}.${column.id}: ${rest}`] : [];
    }),
  );
}

function numbersIn(argument: Argument): readonly string[] {
  if (argument.kind === 'list') return argument.items.flatMap(numbersIn);
  return argument.kind === 'text' && /^[\d.,\s]+$/.test(argument.text) ? [argument.text] : [];
}

function inBlock(block: Block): readonly string[] {
  if (block.kind === 'chart') return inChart(block);
  if (block.kind === 'table') return inTable(block);
  const said =
    block.kind === 'key-figures'
      ? block.items.map(({ label, args }) => ({ label, args }))
      : [{ label: block.id, args: block.args }];
  return said.flatMap(({ label, args }) =>
    Object.entries(args).flatMap(([name, argument]) =>
      counts.includes(name) || entries[label]?.includes(name)
        ? []
        : numbersIn(argument).map((text) => `says ${text} as ${name}`),
    ),
  );
}

const nameOf = (block: Block) => (block.kind === 'key-figures' ? 'key figures' : block.id);

/** What lies at a JSON Pointer. */
function pointedAt(document: BriefDocument, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document);
}

/**
 * What a brief prints without a trace: figures whose explanation is not there or lacks something,
 * and numbers of sentences, tables and charts that are no figures.
 */
export function untraced(document: BriefDocument): readonly string[] {
  const explained = explainFigures(document).flatMap((of) =>
    emptyIn(of).map((what) => `${of.id}: no ${what}`),
  );
  const printed = document.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => inBlock(block).map((what) => `${id}/${nameOf(block)}: ${what}`)),
  );
  return [...explained, ...printed];
}

/** Figures of a brief whose id is that of another, or whose JSON Pointer leads elsewhere. */
export function unfound(document: BriefDocument): readonly string[] {
  const all = figuresOfDocument(document);
  const ids = new Set<string>();
  return all.flatMap(({ id, figure, pointer }) => {
    const isSecond = ids.has(id);
    ids.add(id);
    return [
      ...(isSecond ? [`${id}: twice`] : []),
      ...(pointedAt(document, pointer) === figure ? [] : [`${pointer}: another figure`]),
    ];
  });
}
