export { type ResultWithWomen, resultsWithWomen, type WomenLine, womenLine } from './lines.ts';
export { fertilityChange, type NormGap, normsBroughtHome } from './norms.ts';
export { type Job, type WomanMove, type WomanMoveResult, womanMove } from './own-migration.ts';
export { type StayingResult, womenWhoStay } from './staying.ts';
