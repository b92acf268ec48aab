export {
  type ShareIntervalOptions,
  type ShareIntervals,
  shareIntervals,
  sobolIndices,
  type VarianceShares,
  varianceShares,
} from './indices.ts';
export { type LatinHypercubeOptions, latinHypercube } from './latin-hypercube.ts';
export {
  type BatchModel,
  evaluateDesign,
  type FactorGroups,
  type Model,
  onRanges,
  type PointModel,
  type PointSource,
} from './model.ts';
export {
  type MorrisDesign,
  type MorrisEffects,
  type MorrisOptions,
  morris,
  morrisDesign,
  morrisEffects,
} from './morris.ts';
export { type SaltelliDesign, type SaltelliOptions, saltelliDesign } from './saltelli.ts';
export {
  coalitionInto,
  mostExactPlayers,
  type ShapleyValues,
  shapleyExact,
  shapleyFromWorths,
  type Worth,
} from './shapley.ts';
export { type ShapleyOptions, shapley, shapleySampled } from './shapley-sampled.ts';
export { type Scramble, type SobolOptions, sobolDimensions, sobolPoints } from './sobol.ts';
