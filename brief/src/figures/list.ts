import type { Figure } from '@sojourn/engine/core';
import type { Argument, Block, BriefDocument, FigureStyle, SectionId } from '../document.ts';

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
  readonly figure: Figure;
  readonly style: FigureStyle;
}

type Found = Omit<FigureAt, 'section' | 'block' | 'blockIndex'>;
type Args = Readonly<Record<string, Argument>>;

/** What a pair such as `India (2.5 million)` is known by. */
function nameOf(argument: Argument): string | null {
  if (argument.kind === 'place') return argument.code;
  if (argument.kind === 'message') return argument.id;
  return argument.kind === 'text' ? argument.text : null;
}

function inArgument(argument: Argument, path: string): readonly Found[] {
  if (argument.kind === 'figure') {
    return [{ id: path, figure: argument.figure, style: argument.style }];
  }
  if (argument.kind !== 'list') return [];
  const [first, second] = argument.items;
  const name = argument.items.length === 2 && first ? nameOf(first) : null;
  if (name !== null && second) return inArgument(second, `${path}:${name}`);
  return argument.items.flatMap((item, index) =>
    inArgument(item, item.kind === 'list' ? path : `${path}:${index + 1}`),
  );
}

function inArguments(args: Args, path: string): readonly Found[] {
  return Object.entries(args).flatMap(([name, argument]) =>
    inArgument(argument, `${path}/${name}`),
  );
}

/** Present and past are two wordings of one sentence. */
export function untensed(id: string): string {
  return id.replace(/\.(present|past)$/, '');
}

function inBlock(block: Block, section: SectionId, blockIndex: number): readonly FigureAt[] {
  const at = (name: string, found: readonly Found[]) =>
    found.map((one) => ({ ...one, section, block: name, blockIndex }));
  switch (block.kind) {
    case 'sentence':
    case 'note':
      return at(block.id, inArguments(block.args, `${section}/${untensed(block.id)}`));
    case 'key-figures':
      return block.items.flatMap(({ label, args, figure, style }) =>
        at(label, [
          { id: `${section}/${label}/value`, figure, style },
          ...inArguments(args, `${section}/${label}`),
        ]),
      );
    case 'table':
      return (block.figures ?? []).flatMap(({ at: index, row, column, figure, style }) =>
        at(block.id, [
          {
            id: `${section}/${block.id}/${row}.${column}`,
            figure,
            style,
            ...(index !== undefined && { row: index }),
          },
        ]),
      );
    case 'chart':
      return [];
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
    document.sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block, index) => inBlock(block, id, index)),
    ),
  );
}
