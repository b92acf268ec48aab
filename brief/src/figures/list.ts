import type { Figure } from '@sojourn/engine/core';
import type {
  Argument,
  Block,
  BriefDocument,
  ChartBlock,
  FigureStyle,
  KeyFiguresBlock,
  SectionId,
  TableBlock,
} from '../document.ts';

/** One figure of a document, with the place where it stands. */
export interface FigureAt {
  /** `section/block/argument`, the same for every brief of one kind: `moves/moves.abroad.total/people`. */
  readonly id: string;
  readonly section: SectionId;
  /** Message id of the sentence or label that carries it, or the id of its table. */
  readonly block: string;
  /** Index of the block in its section. */
  readonly blockIndex: number;
  /** Index of its row, in a table that says it. */
  readonly row?: number;
  /** The number of a mark in a chart that draws it. */
  readonly drawn?: { readonly mark: string; readonly part: string };
  readonly figure: Figure;
  readonly style: FigureStyle;
  /** Where it lies in the document, as a JSON Pointer: `/sections/1/blocks/0/args/people/figure`. */
  readonly pointer: string;
}

type Found = Omit<FigureAt, 'section' | 'block' | 'blockIndex'>;

/** A name inside a JSON Pointer (RFC 6901). */
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
type Args = Readonly<Record<string, Argument>>;

/** What a pair such as `India (2.5 million)` is known by. */
function nameOf(argument: Argument): string | null {
  if (argument.kind === 'place') return argument.code;
  if (argument.kind === 'message') return argument.id;
  return argument.kind === 'text' ? argument.text : null;
}

function inArgument(argument: Argument, path: string, pointer: string): readonly Found[] {
  if (argument.kind === 'figure') {
    const { figure, style } = argument;
    return [{ id: path, figure, style, pointer: `${pointer}/figure` }];
  }
  if (argument.kind !== 'list') return [];
  const [first, second] = argument.items;
  const name = argument.items.length === 2 && first ? nameOf(first) : null;
  if (name !== null && second) return inArgument(second, `${path}:${name}`, `${pointer}/items/1`);
  return argument.items.flatMap((item, index) =>
    inArgument(
      item,
      item.kind === 'list' ? path : `${path}:${index + 1}`,
      `${pointer}/items/${index}`,
    ),
  );
}

function inArguments(args: Args, path: string, pointer: string): readonly Found[] {
  return Object.entries(args).flatMap(([name, argument]) =>
    inArgument(argument, `${path}/${name}`, `${pointer}/args/${escaped(name)}`),
  );
}

/** Present and past are two wordings of one sentence. */
export function untensed(id: string): string {
  return id.replace(/\.(present|past)$/, '');
}

function inKeyFigure(
  { label, args, figure, style }: KeyFiguresBlock['items'][number],
  path: string,
  pointer: string,
): readonly Found[] {
  const value = { id: `${path}/${label}/value`, figure, style, pointer: `${pointer}/figure` };
  return [value, ...inArguments(args, `${path}/${label}`, pointer)];
}

function inTable({ id, figures = [] }: TableBlock, path: string, pointer: string) {
  return figures.map(
    ({ at, row, column, figure, style }, index): Found => ({
      id: `${path}/${id}/${row}.${column}`,
      figure,
      style,
      pointer: `${pointer}/figures/${index}/figure`,
      ...(at !== undefined && { row: at }),
    }),
  );
}

function inChart({ id, figures = [] }: ChartBlock, path: string, pointer: string) {
  return figures.map(
    ({ mark, part, figure, style }, index): Found => ({
      id: `${path}/${id}/${mark}.${part}`,
      figure,
      style,
      drawn: { mark, part },
      pointer: `${pointer}/figures/${index}/figure`,
    }),
  );
}

function inBlock(
  block: Block,
  section: SectionId,
  blockIndex: number,
  pointer: string,
): readonly FigureAt[] {
  const at = (name: string, found: readonly Found[]) =>
    found.map((one) => ({ ...one, section, block: name, blockIndex }));
  switch (block.kind) {
    case 'sentence':
    case 'note':
      return at(block.id, inArguments(block.args, `${section}/${untensed(block.id)}`, pointer));
    case 'key-figures':
      return block.items.flatMap((item, index) =>
        at(item.label, inKeyFigure(item, section, `${pointer}/items/${index}`)),
      );
    case 'table':
      return at(block.id, inTable(block, section, pointer));
    case 'chart':
      return at(block.id, inChart(block, section, pointer));
  }
}

/** A sentence said twice in one section gets a number from the second time on. */
function numbered(found: readonly FigureAt[]): readonly FigureAt[] {
  const seen = new Map<string, number>();
  return found.map((one) => {
    const times = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, times);
    return times === 1 ? one : { ...one, id: `${one.id}#${times}` };
  });
}

/**
 * Every figure of a brief in reading order, under an id that stays the same when the brief is
 * made again from newer data.
 *
 * @example figuresOfDocument(document).find(({ id }) => id === 'moves/moves.abroad.total/people')
 */
export function figuresOfDocument(document: BriefDocument): readonly FigureAt[] {
  return numbered(
    document.sections.flatMap(({ id, blocks }, section) =>
      blocks.flatMap((block, index) =>
        inBlock(block, id, index, `/sections/${section}/blocks/${index}`),
      ),
    ),
  );
}
