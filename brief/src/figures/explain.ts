import { formatPeriod, SojournError } from '@sojourn/engine/core';
import type { BriefDocument } from '../document.ts';
import { sentenceText, writeFigure } from '../words/index.ts';
import { type FigureAt, figuresOfDocument } from './list.ts';

/** The whole way of one figure from its source to the page. */
export interface Explanation {
  readonly id: string;
  /** As written in the brief, and the sentence that it stands in. */
  readonly written: string;
  readonly sentence: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number | null;
  readonly unit: string;
  readonly period: string;
  readonly quality: string;
  readonly release: string;
  readonly licence: string;
  /** What was done to the source's numbers, oldest first; empty: as published. */
  readonly steps: readonly string[];
  readonly sources: readonly { readonly id: string; readonly attribution: string }[];
  readonly snapshotHash: string | null;
}

function sentenceWith(document: BriefDocument, { section, block }: FigureAt): string | null {
  const blocks = document.sections.find(({ id }) => id === section)?.blocks ?? [];
  for (const one of blocks) {
    if ((one.kind === 'sentence' || one.kind === 'note') && one.id === block) {
      return sentenceText(one.id, one.args, document.names, 'en');
    }
    if (one.kind === 'table' && one.id === block) return one.title;
    const item = one.kind === 'key-figures' ? one.items.find(({ label }) => label === block) : null;
    if (item) return sentenceText(item.label, item.args, document.names, 'en');
  }
  return null;
}

function find(all: readonly FigureAt[], wanted: string): FigureAt {
  const found = all.find(({ id }) => id === wanted);
  if (found) return found;
  const near = all.filter(({ id }) => id.includes(wanted)).map(({ id }) => id);
  if (near.length === 1) return find(all, near[0]!);
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'figure' },
    got: wanted,
    expected:
      near.length > 0
        ? `one of ${near.slice(0, 8).join(', ')}`
        : `an id such as ${all[0]?.id ?? 'moves/moves.abroad.total/people'}`,
    remedy: 'List the figures of the brief with: sojourn explain FILE.',
  });
}

/**
 * Where a figure of a brief comes from and what was done to it.
 *
 * @param wanted an id of {@link figuresOfDocument}, or a part of one that no other has
 * @throws SojournError `argument.choice` if no figure, or more than one, has it
 * @example explainFigure(document, 'moves/moves.abroad.total/people').steps
 */
export function explainFigure(document: BriefDocument, wanted: string): Explanation {
  const at = find(figuresOfDocument(document), wanted);
  const { figure } = at;
  const attribution = (id: string) =>
    document.sources.find((source) => source.id === id || source.also.includes(id))?.attribution;
  return {
    id: at.id,
    written: writeFigure(figure, at.style),
    sentence: sentenceWith(document, at),
    value: figure.value,
    low: figure.low,
    high: figure.high,
    level: figure.level,
    unit: figure.unit,
    period: formatPeriod(figure.period),
    quality: figure.quality,
    release: figure.origin.release,
    licence: figure.origin.licence,
    steps: figure.origin.steps,
    sources: figure.origin.sourceIds.map((id) => ({ id, attribution: attribution(id) ?? id })),
    snapshotHash: document.meta.snapshotHash,
  };
}
