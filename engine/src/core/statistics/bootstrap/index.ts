export {
  acceleration,
  type BootstrapEstimate,
  basicInterval,
  bcaInterval,
  biasCorrection,
  bootstrap,
  type ConfidenceInterval,
  type IntervalMethod,
  type IntervalOptions,
  percentileInterval,
} from './interval.ts';
export {
  type ResamplingPlan,
  resampleBlocks,
  resampleClusters,
  resampleObservations,
  resampleStrata,
} from './plan.ts';
export {
  type BootstrapOptions,
  bootstrapReplicates,
  estimateOf,
  jackknife,
  type Statistic,
} from './replicate.ts';
