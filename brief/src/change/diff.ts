import type { Figure } from '@sojourn/engine/core';
import type { BriefDocument, FigureStyle } from '../document.ts';
import { type FigureAt, figuresOfDocument } from '../figures/index.ts';
import { type SentenceChange, staleSentences } from './sentences.ts';

/**
 * Why a figure is another one than before. `override`: a person set it, or no longer does;
 * `revision`: the source published another release; `method`: it is computed in another way;
 * `new data`: a later period, or another number of the same release.
 */
export type ChangeCause = 'override' | 'revision' | 'method' | 'new data';

/** A figure that differs between two briefs of the same places. */
export interface FigureChange {
  readonly id: string;
  readonly block: string;
  readonly style: FigureStyle;
  readonly cause: ChangeCause;
  readonly from: Figure;
  readonly to: Figure;
}

/** What differs between two briefs of the same places. */
export interface BriefDiff {
  readonly places: readonly string[];
  readonly from: { readonly release: string; readonly snapshotHash: string | null };
  readonly to: { readonly release: string; readonly snapshotHash: string | null };
  readonly changed: readonly FigureChange[];
  /** Figures that only the newer brief has, or only the older one. */
  readonly added: readonly FigureAt[];
  readonly removed: readonly FigureAt[];
  /** Sentences that read otherwise though none of their figures changed. */
  readonly sentences: readonly SentenceChange[];
  readonly same: number;
}

const isOverride = (figure: Figure) => figure.replaces !== undefined;

/** Numbers inside a step change with the data; what is done to them is the method. */
function methodOf(figure: Figure): string {
  return figure.origin.steps.map((step) => step.replace(/[\d.,]+/g, '#')).join('|');
}

function sameFigure(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    a.unit === b.unit &&
    a.period.start === b.period.start &&
    a.period.end === b.period.end &&
    a.origin.release === b.origin.release &&
    a.origin.sourceIds.join() === b.origin.sourceIds.join() &&
    sameReplaced(a.replaces, b.replaces)
  );
}

function sameReplaced(a: Figure | undefined, b: Figure | undefined): boolean {
  return a && b ? sameFigure(a, b) : a === b;
}

/** The first of the causes that holds, in the order in which an analyst would ask. */
export function causeOf(from: Figure, to: Figure): ChangeCause {
  if (from.replaces && to.replaces && from.value === to.value) {
    return causeOf(from.replaces, to.replaces);
  }
  if (isOverride(from) || isOverride(to)) return 'override';
  if (from.origin.release !== to.origin.release) return 'revision';
  const sources = (figure: Figure) => figure.origin.sourceIds.join(' ');
  if (sources(from) !== sources(to) || from.unit !== to.unit || methodOf(from) !== methodOf(to)) {
    return 'method';
  }
  return 'new data';
}

/**
 * Every figure that changed between two briefs of the same places, with the cause.
 *
 * @param from the older brief
 * @param to the newer one
 * @example diffBriefs(saved, made).changed.filter(({ cause }) => cause === 'revision')
 */
export function diffBriefs(from: BriefDocument, to: BriefDocument): BriefDiff {
  const [before, after] = [figuresOfDocument(from), figuresOfDocument(to)];
  const old = new Map(before.map((one) => [one.id, one]));
  const ids = new Set(after.map(({ id }) => id));
  const changed = after.flatMap(({ id, block, style, figure }): FigureChange[] => {
    const was = old.get(id);
    if (!was || sameFigure(was.figure, figure)) return [];
    const cause = causeOf(was.figure, figure);
    return [{ id, block, style, cause, from: was.figure, to: figure }];
  });
  const added = after.filter(({ id }) => !old.has(id));
  const removed = before.filter(({ id }) => !ids.has(id));
  const moved = new Set(
    [...changed, ...added, ...removed].map(({ id }) => id.split('/').slice(0, 2).join('/')),
  );
  const of = ({ release, meta }: BriefDocument) => ({ release, snapshotHash: meta.snapshotHash });
  return {
    places: to.places,
    from: of(from),
    to: of(to),
    changed,
    added,
    removed,
    sentences: staleSentences(from, to).filter(({ section, id }) => !moved.has(`${section}/${id}`)),
    same: after.length - changed.length - added.length,
  };
}
