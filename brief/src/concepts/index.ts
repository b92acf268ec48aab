export {
  type Claim,
  type Concept,
  conceptOf,
  conceptsOf,
  doAgree,
  usedFigures,
} from './concept.ts';
export { type ConceptId, conceptIds, type Series, type SeriesId, seriesIds } from './series.ts';
