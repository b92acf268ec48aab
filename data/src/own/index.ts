/** What a page can use too: stored series, their figures, who may read them. */
export {
  type Audience,
  allowedIn,
  confidentialityInWords,
  requireAllowed,
  shareable,
} from './audience.ts';
export {
  type OwnFigure,
  type OwnPart,
  type OwnSide,
  ownBreakdown,
  ownFiguresFor,
  ownYears,
} from './figures.ts';
export { type Gap, type GapSide, gapBetween, type NoGap } from './gap.ts';
export { loadOwnSeries, type OwnSource } from './load.ts';
export { ownOrigin, ownSourceEntry, ownSourceId } from './origin.ts';
export { storedCsv, storedJson } from './stored.ts';
export type { OwnBasis, PeriodFigure } from './sums.ts';
export {
  type Confidentiality,
  type OwnConcept,
  type OwnMeasure,
  type OwnPlace,
  type OwnSeries,
  type OwnUnit,
  ownConcepts,
  unitText,
} from './types.ts';
