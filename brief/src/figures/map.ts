import { tableCells } from '@sojourn/charts';
import type { Figure } from '@sojourn/engine/core';
import type { Argument, Block, TableBlock, TableFigure } from '../document.ts';
import type { Voice } from '../words/index.ts';
import { writtenFigure } from './text.ts';

type Replace = (figure: Figure) => Figure;
type Cell = TableBlock['table']['rows'][number][number];

function inArgument(argument: Argument, replace: Replace): Argument {
  if (argument.kind === 'figure') return { ...argument, figure: replace(argument.figure) };
  if (argument.kind !== 'list') return argument;
  return { ...argument, items: argument.items.map((item) => inArgument(item, replace)) };
}

function inArgs<T extends Readonly<Record<string, Argument>>>(args: T, replace: Replace): T {
  const entries = Object.entries(args).map(([name, one]) => [name, inArgument(one, replace)]);
  return Object.fromEntries(entries) as T;
}

/** Writes in the voice of a table. */
type Write = (figure: Figure, style: TableFigure['style']) => string;

/** In a cell of several figures each stands behind its label: `India 33.6 %; Malaysia 5.6 %`. */
function inCell(text: string, { row, figure, style }: TableFigure, to: Figure, write: Write) {
  const [, label] = /:(.*)$/s.exec(row) ?? [];
  const [old, set] = [write(figure, style), write(to, style)];
  const named = label === undefined ? old : `${label} ${old}`;
  const found = text.includes(named) ? named : old;
  return text.replace(found, () => found.slice(0, found.length - old.length) + set);
}

function swapped(block: TableBlock, cell: Cell, at: TableFigure, to: Figure, write: Write): Cell {
  const isNumber = block.table.columns.find(({ id }) => id === at.column)?.kind !== 'text';
  if (isNumber) return to.replaces ? write(to, at.style) : to.value;
  return typeof cell === 'string' ? inCell(cell, at, to, write) : cell;
}

function inTable(block: TableBlock, replace: Replace, write: Write): TableBlock {
  if (!block.figures) return block;
  const rows = block.table.rows.map((row) => [...row]);
  const figures = block.figures.map((at) => {
    const to = replace(at.figure);
    const column = block.table.columns.findIndex(({ id }) => id === at.column);
    const row = at.at === undefined ? undefined : rows[at.at];
    if (to !== at.figure && row && column >= 0) {
      row[column] = swapped(block, row[column] ?? null, at, to, write);
    }
    return { ...at, figure: to };
  });
  return { ...block, figures, table: { ...block.table, rows } };
}

/**
 * A block with other figures in its words, key figures and cells of tables. Charts stay.
 *
 * @param replace gives the same object where a figure stays
 * @param voice in which the cells of tables are written
 * @example withFigures(block, (figure) => figure.replaces ?? figure)
 */
export function withFigures(block: Block, replace: Replace, voice: Voice = 'en'): Block {
  switch (block.kind) {
    case 'sentence':
    case 'note':
      return { ...block, args: inArgs(block.args, replace) };
    case 'key-figures':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          args: inArgs(item.args, replace),
          figure: replace(item.figure),
        })),
      };
    case 'table':
      return inTable(block, replace, (figure, style) => writtenFigure(figure, style, voice));
    case 'chart':
      return block;
  }
}

/** The cells of a table as a reader sees them, a line for each row. */
export function tableText({ table }: TableBlock): string {
  return tableCells(table)
    .map((row) => row.join(' | '))
    .join('\n');
}
