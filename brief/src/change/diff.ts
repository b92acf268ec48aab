import type { Figure } from '@sojourn/engine/core';
import type { BriefDocument, FigureStyle } from '../document.ts';
import { type FigureAt, figuresOfDocument } from '../figures/index.ts';

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
  readonly same: number;
}

const isOverride = (figure: Figure) =>
  figure.origin.steps.some((step) => step.startsWith('override'));

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
    a.origin.release === b.origin.release
  );
}

/** The first of the causes that holds, in the order in which an analyst would ask. */
export function causeOf(from: Figure, to: Figure): ChangeCause {
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
  const of = ({ release, meta }: BriefDocument) => ({ release, snapshotHash: meta.snapshotHash });
  return {
    places: to.places,
    from: of(from),
    to: of(to),
    changed,
    added,
    removed: before.filter(({ id }) => !ids.has(id)),
    same: after.length - changed.length - added.length,
  };
}
