import type { Figure } from '@sojourn/engine/core';
import type { BriefContext } from '../sections/context.ts';
import { seriesOf } from './readers.ts';
import { type ConceptId, conceptIds, type Series } from './series.ts';

/** One figure of one series. */
export interface Claim {
  readonly series: Series;
  readonly figure: Figure;
}

/** A concept with every figure that the data release holds of it for this place. */
export interface Concept {
  readonly id: ConceptId;
  /** Latest first; within a year the series that the text takes first. */
  readonly claims: readonly Claim[];
  /** How many series have a figure. */
  readonly series: number;
}

const yearOf = ({ period }: Figure) => period.end - 1;

/** The latest year in which two series or more have a figure, so that they can be compared. */
function commonYear(read: readonly (readonly Figure[])[]): number | null {
  const counts = new Map<number, number>();
  for (const figures of read) {
    for (const of of figures.map(yearOf)) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([of]) => of);
  return shared.length === 0 ? null : Math.max(...shared);
}

/**
 * What each series says: its latest figure, and the one of the latest year that it shares with
 * another series. Different numbers of one year stand side by side; none is blended.
 */
export function conceptOf(context: BriefContext, id: ConceptId): Concept {
  const all = seriesOf[id].map((series) => ({ series, figures: series.read(context) }));
  const common = commonYear(all.map(({ figures }) => figures));
  const claims = all.flatMap(({ series, figures }) =>
    figures
      .filter((figure, index) => index === figures.length - 1 || yearOf(figure) === common)
      .map((figure) => ({ series, figure })),
  );
  const order = (claim: Claim) => all.findIndex(({ series }) => series === claim.series);
  return {
    id,
    series: all.filter(({ figures }) => figures.length > 0).length,
    claims: claims.sort((a, b) => yearOf(b.figure) - yearOf(a.figure) || order(a) - order(b)),
  };
}

const isSame = (a: Figure, b: Figure) => a.value === b.value;

/** Whether all series count one thing and give the same number for each year that they share. */
export function doAgree({ claims }: Concept): boolean {
  const [first] = claims;
  if (claims.some(({ series }) => series.what !== first?.series.what)) return false;
  const shared = claims.flatMap((claim, index) =>
    claims
      .slice(index + 1)
      .filter((other) => yearOf(other.figure) === yearOf(claim.figure))
      .map((other) => isSame(claim.figure, other.figure)),
  );
  return shared.length > 0 && shared.every(Boolean);
}

/** All years of the series that the text takes of a concept, latest first. */
export function usedFigures(context: BriefContext, id: ConceptId): readonly Figure[] {
  const used = seriesOf[id].find((series) => series.used === 'yes');
  return used ? [...used.read(context)].reverse() : [];
}

/** All concepts in the order of a brief. @example conceptsOf(briefContext(facts))[0].id // 'abroad' */
export function conceptsOf(context: BriefContext): readonly Concept[] {
  return conceptIds.map((id) => conceptOf(context, id));
}
