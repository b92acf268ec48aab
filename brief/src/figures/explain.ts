import { formatPeriod, SojournError } from '@sojourn/engine/core';
import type { BriefDocument, ChartBlock, TableBlock } from '../document.ts';
import { markLabel } from './drawn.ts';
import { type FigureAt, figuresOfDocument } from './list.ts';
import { methodOf } from './method.ts';
import { savedText, writtenFigure } from './text.ts';

/** The whole way of one figure from its source to the page. */
export interface Explanation {
  readonly id: string;
  /** As written in the brief, and the sentence, row of a table or mark of a chart that it stands in. */
  readonly written: string;
  readonly sentence: string | null;
  readonly value: number | null;
  /** The source's own value, where a person has set another one. */
  readonly replaces: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number | null;
  readonly unit: string;
  readonly period: string;
  readonly quality: string;
  /** How the source made the numbers behind it. */
  readonly method: string;
  /** What was read of the data: table, column and keys of its rows; empty for a series of the user. */
  readonly rows: readonly string[];
  readonly release: string;
  readonly licence: string;
  /** What was done to the source's numbers, oldest first; empty: as published. */
  readonly steps: readonly string[];
  readonly sources: readonly { readonly id: string; readonly attribution: string }[];
  readonly snapshotHash: string | null;
  /** Where it lies in the brief as JSON: a JSON Pointer. */
  readonly pointer: string;
}

/** The row of a table under its title: `Figures of Bangladesh: Born here and living abroad`. */
function rowOf({ title, table }: TableBlock, row: number | undefined): string {
  const label = row === undefined ? null : (table.rows[row]?.[0] ?? null);
  return label === null ? title : `${title}: ${label}`;
}

/** The mark of a chart under its title: `Where people born in Bangladesh lived: India, Women`. */
function markOf({ chart }: ChartBlock, drawn: FigureAt['drawn']): string {
  return drawn ? `${chart.title}: ${markLabel(chart, drawn.mark, drawn.part)}` : chart.title;
}

function sentenceWith(document: BriefDocument, at: FigureAt): string | null {
  const section = document.sections.find(({ id }) => id === at.section);
  const block = section?.blocks[at.blockIndex];
  switch (block?.kind) {
    case 'sentence':
    case 'note':
      return savedText(document, block.id, block.args);
    case 'table':
      return rowOf(block, at.row);
    case 'chart':
      return markOf(block, at.drawn);
    case 'key-figures': {
      const item = block.items.find(({ label }) => label === at.block);
      return item ? savedText(document, item.label, item.args) : null;
    }
    default:
      return null;
  }
}

const listed = 8;

function expectedIds(near: readonly string[]): string {
  const more = near.length > listed ? ` and ${near.length - listed} more` : '';
  return `one of ${near.slice(0, listed).join(', ')}${more}`;
}

function find(all: readonly FigureAt[], wanted: string): FigureAt {
  const found = all.find(({ id }) => id === wanted);
  if (found) return found;
  const holding = wanted.trim() === '' ? [] : all.filter(({ id }) => id.includes(wanted));
  if (holding.length === 1) return holding[0]!;
  const near = holding.map(({ id }) => id);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'figure' },
    got: wanted.trim() === '' ? 'no id' : wanted,
    expected:
      near.length > 0
        ? expectedIds(near)
        : `an id such as ${all[0]?.id ?? 'moves/moves.abroad.total/people'}`,
    remedy: 'List the figures of the brief with: sojourn explain FILE.',
  });
}

function explained(document: BriefDocument, at: FigureAt): Explanation {
  const { figure } = at;
  const attribution = (id: string) =>
    document.sources.find((source) => source.id === id || source.also.includes(id))?.attribution;
  return {
    id: at.id,
    written: writtenFigure(figure, at.style),
    sentence: sentenceWith(document, at),
    value: figure.value,
    replaces: figure.replaces?.value ?? null,
    low: figure.low,
    high: figure.high,
    level: figure.level,
    unit: figure.unit,
    period: formatPeriod(figure.period),
    quality: figure.quality,
    method: methodOf(figure),
    rows: figure.rows ?? [],
    release: figure.origin.release,
    licence: figure.origin.licence,
    steps: figure.origin.steps,
    sources: figure.origin.sourceIds.map((id) => ({ id, attribution: attribution(id) ?? id })),
    snapshotHash: document.meta.snapshotHash,
    pointer: at.pointer,
  };
}

/**
 * Where a figure of a brief comes from and what was done to it.
 *
 * @param wanted an id of {@link figuresOfDocument}, or a part of one that no other has
 * @throws SojournError `argument.choice` if no figure, or more than one, has it
 * @example explainFigure(document, 'moves/moves.abroad.total/people').steps
 */
export function explainFigure(document: BriefDocument, wanted: string): Explanation {
  return explained(document, find(figuresOfDocument(document), wanted));
}

/** {@link explainFigure} of every figure, in reading order. @example explainFigures(document)[0] */
export function explainFigures(document: BriefDocument): readonly Explanation[] {
  return figuresOfDocument(document).map((at) => explained(document, at));
}
