/** Human security by country and year: recipes for composite indices, with their doubt. */

export { auditIndex } from './audit/audit.ts';
export type * from './audit/contract.ts';
export { leaveOneOut } from './audit/leave-one-out.ts';
export { type Built, buildIndex, type ZeroBelow } from './build/build.ts';
export { type CoinrRead, type RecipeRules, readCoinr, recipeOfCoinr } from './coinr/read.ts';
export { type CoinrWritten, writeCoinr } from './coinr/write.ts';
export type * from './contract.ts';
export { type ChoiceSpace, choiceFactors } from './doubt/choices.ts';
export { leastAdvantage, robustnessOf } from './doubt/dominance.ts';
export { errorCorrelation } from './doubt/measurement.ts';
export {
  checkDoubt,
  type DoubtBlock,
  type DoubtDraws,
  type DoubtOptions,
  type DoubtPlan,
  openDoubt,
  runDoubt,
} from './doubt/run.ts';
export { runDoubtYears } from './doubt/run-years.ts';
export { type SplitOptions, splitVariance, type VarianceSplit } from './doubt/split.ts';
export { type Spread, spreadOf, yearlyDeviation } from './doubt/spread.ts';
export {
  bandsOfNode,
  type Comparison,
  type NodeBands,
  probabilityAbove,
  type RankAcceptability,
  type RankRange,
  rankAcceptability,
  rankRanges,
} from './doubt/summary.ts';
export {
  type Contributions,
  contributionsBetween,
  largestContributions,
  type RankedContribution,
  rowsOfPlace,
} from './explain/contributions.ts';
export { nearestPeers, type Peer } from './explain/peers.ts';
export { type Reach, toReach } from './explain/reach.ts';
export * from './named/index.ts';
export {
  type FilledPanel,
  fillPanel,
  type PanelFlag,
  type PanelRule,
  panelFlags,
} from './panel/fill.ts';
export * from './recipes/index.ts';
export { meanRankShift, ranksOf } from './replicate/ranks.ts';
export { type Choices, openReplicator, type Replicator } from './replicate/replicator.ts';
export {
  type AnalysisOptions,
  analyseSensitivity,
  type FactorShare,
  openAnalysis,
  type SensitivityAnalysis,
  sharesOf,
} from './sensitivity/analysis.ts';
export {
  type Output,
  openSensitivity,
  type SensitivityFactor,
  type SensitivityModel,
  type SensitivityOptions,
  sensitivityFactors,
} from './sensitivity/model.ts';
export { effectiveWeights, type NodePlan, type Plan, planOf } from './structure/plan.ts';
export * from './views/index.ts';
export { type Benefit, benefitOfDoubt } from './weights/benefit-of-doubt.ts';
export { type OptimisedWeights, optimiseWeights } from './weights/optimise.ts';
export { type PcaWeights, pcaWeights } from './weights/pca.ts';
export { reweighted } from './weights/recipe.ts';
export { buildWeighted, withWeights } from './weights/weighted.ts';
export { type BuiltYear, buildYear, type NodeStatus } from './years/build-year.ts';
export { columnOfYear, imputedCells } from './years/fill-year.ts';
export { type CarriedColumn, carry, type PanelSeries, type SecurityPanel } from './years/panel.ts';
