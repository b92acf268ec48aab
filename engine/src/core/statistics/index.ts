export {
  type Band,
  type Bands,
  bandLevels,
  bandProbabilities,
  bandsByCell,
  bandsFromRow,
  bandsOf,
  planBands,
} from './bands.ts';
export {
  addDraw,
  type BlockSums,
  drawsPerBlock,
  openBlockSums,
  shardOfDraws,
  totalOfBlocks,
} from './blocks.ts';
export {
  acceleration,
  type BootstrapEstimate,
  type BootstrapOptions,
  basicInterval,
  bcaInterval,
  biasCorrection,
  bootstrap,
  bootstrapReplicates,
  type ConfidenceInterval,
  estimateOf,
  type IntervalMethod,
  type IntervalOptions,
  jackknife,
  percentileInterval,
  type ResamplingPlan,
  resampleBlocks,
  resampleClusters,
  resampleObservations,
  resampleStrata,
  type Statistic,
} from './bootstrap/index.ts';
export { kendall, pearson, spearman } from './correlation.ts';
export {
  type Ecdf,
  ecdf,
  ecdfAt,
  evenEdges,
  type Histogram,
  histogram,
} from './distribution.ts';
export { type Eigen, symmetricEigen } from './eigen.ts';
export { addExactly, exactSum, exactTotal } from './exact-sum.ts';
export {
  errorFromWeights,
  maritzJarrettWeights,
  medianError,
  quantileError,
} from './maritz-jarrett.ts';
export {
  cholesky,
  correlationFromCovariance,
  covarianceMatrix,
  solveCholesky,
  solveSymmetric,
} from './matrix.ts';
export {
  addToMoments,
  emptyMoments,
  type Moments,
  mean,
  mergeMoments,
  momentsOf,
  standardDeviation,
  variance,
} from './moments.ts';
export {
  median,
  medianAbsoluteDeviation,
  planQuantiles,
  type QuantilePlan,
  type QuantileType,
  quantile,
  quantiles,
  quantilesInto,
} from './quantile.ts';
export { type OrderInterval, orderStatisticRanks, quantileInterval } from './quantile-error.ts';
export { orderOf, ranks, type TieRule } from './ranks.ts';
export {
  type Coverage,
  type CrpsKind,
  crps,
  intervalCoverage,
  intervalScore,
  pinballLoss,
  placeInEnsemble,
} from './scores.ts';
export { select, selectMany } from './select.ts';
export { kurtosis, type ShapeType, skewness } from './shape.ts';
export { sum } from './sum.ts';
export { type WeightedRule, weightedQuantile } from './weighted-quantile.ts';
