/** Flows: who moved where between two counts of where people live and were born. */

export { openAccount } from './accounting/account.ts';
export { estimateFlows, moveBetween } from './accounting/estimate.ts';
export { checkInput } from './accounting/findings.ts';
export { fillBirthplace, fillFlows, independenceShare } from './accounting/step.ts';
export { spreadUnknown } from './accounting/unknown.ts';
export { type ConditionalFit, fitEffects, fitLayers } from './balance/conditional.ts';
export {
  blockMargin,
  columnMargin,
  layerMargin,
  openSeed,
  rowMargin,
  stripeMargin,
  totalMargin,
} from './balance/layouts.ts';
export {
  divergence,
  type FitOptions,
  type Fitted,
  fitMargins,
  type Margin,
  type ShortGroup,
} from './balance/margins.ts';
export { type Support, testSupport } from './balance/support.ts';
export { balanceByBirthplace, type ThreeWay, type ThreeWayOptions } from './balance/three-way.ts';
export { type Balanced, type BalanceOptions, balanceTable } from './balance/two-way.ts';
export { marginTolerance } from './balance/work.ts';
export { type Agreement, agreementOf } from './compare/agreement.ts';
export type * from './contract.ts';
export {
  type EnsembleOptions,
  type FlowEnsemble,
  flowEnsemble,
  type InputDoubt,
  usualDoubt,
} from './doubt/ensemble.ts';
export { type AgeIndices, type AgeOptions, ageIndices } from './indices/age.ts';
export { type Components, componentsOfTable } from './indices/components.ts';
export { type ConnectivityIndices, connectivityOf } from './indices/connectivity.ts';
export { type DistanceIndices, distanceIndices } from './indices/distance.ts';
export { type ImpactIndices, impactOf } from './indices/impact.ts';
export { type Intensity, intensityOf } from './indices/intensity.ts';
export {
  fundamentalSchedule,
  type RogersCastro,
  type RogersCastroIndices,
  rogersCastroIndices,
  scheduleAt,
} from './indices/rogers-castro.ts';
export {
  areaFlows,
  type LumpRule,
  lumpFlows,
  type PairFlow,
  pairFlows,
  type RegionSums,
  regionSums,
} from './indices/sums.ts';
export { type ChildrenOptions, type SurvivalEstimate, survivalRatio } from './indirect/survival.ts';
export { type VitalEstimate, vitalStatistics } from './indirect/vital.ts';
export { nearestByAbsolute } from './nets/absolute.ts';
export type { NetFit, NetOptions } from './nets/contract.ts';
export {
  nearestByDivergence,
  type PotentialFit,
  type PotentialOptions,
} from './nets/divergence.ts';
export { nearestBySquares } from './nets/squares.ts';
export { type RescaleNetOptions, rescaleNet, rescaleWhole } from './rescale.ts';
export {
  fitSchedule,
  type ParameterFit,
  type ScheduleFit,
  type ScheduleFitOptions,
} from './schedule/fit.ts';
export { type ParameterName, parameterNames, type ScheduleSize } from './schedule/parameters.ts';
export { type DifferenceOptions, differenceStocks } from './stocks/difference.ts';
export { ratesOfStocks, transitionFlows } from './stocks/rates.ts';
export { splitYears, type YearlyFlows } from './yearly.ts';
