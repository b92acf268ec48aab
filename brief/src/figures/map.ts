import { tableCells } from '@sojourn/charts';
import type { Figure } from '@sojourn/engine/core';
import type { Argument, Block, TableBlock, TableFigure } from '../document.ts';
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

/** In a cell of several figures each stands behind its label: `India 33.6 %; Malaysia 5.6 %`. */
function inCell(text: string, { row, figure, style }: TableFigure, to: Figure): string {
  const [, label] = /:(.*)$/s.exec(row) ?? [];
  const name = label === undefined ? '' : `${label} `;
  return text.replace(name + writtenFigure(figure, style), () => name + writtenFigure(to, style));
}

function swapped(block: TableBlock, cell: Cell, at: TableFigure, to: Figure): Cell {
  const isNumber = block.table.columns.find(({ id }) => id === at.column)?.kind !== 'text';
  if (isNumber) return to.replaces ? writtenFigure(to, at.style) : to.value;
  return typeof cell === 'string' ? inCell(cell, at, to) : cell;
}

function inTable(block: TableBlock, replace: Replace): TableBlock {
  if (!block.figures) return block;
  const rows = block.table.rows.map((row) => [...row]);
  const figures = block.figures.map((at) => {
    const to = replace(at.figure);
    const column = block.table.columns.findIndex(({ id }) => id === at.column);
    const row = at.at === undefined ? undefined : rows[at.at];
    if (to !== at.figure && row && column >= 0) {
      row[column] = swapped(block, row[column] ?? null, at, to);
    }
    return { ...at, figure: to };
  });
  return { ...block, figures, table: { ...block.table, rows } };
}

/**
 * A block with other figures in its words, key figures and cells of tables. Charts stay.
 *
 * @param replace gives the same object where a figure stays
 * @example withFigures(block, (figure) => figure.replaces ?? figure)
 */
export function withFigures(block: Block, replace: Replace): Block {
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
      return inTable(block, replace);
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
