/** Views: the same facts on other shelves – obstacles, levels, sex, protection, releases. */
export type * from './contract.ts';
export { type GroupScore, groupScores, groupScoresOfAll, type PlaceGroupScores } from './doubt.ts';
export { type Hosted, type HostedRatio, type HostedRatios, hostedRatios } from './hosting.ts';
export { levelsView } from './levels.ts';
export { obstaclesView } from './obstacles.ts';
export {
  type DecisionCounts,
  fewestDecisions,
  type ProtectionRates,
  protectionRates,
  type RateRange,
  sumDecisions,
} from './protection.ts';
export { regrouped, viewTop } from './regroup.ts';
export {
  fewestPeople,
  type GroupShare,
  leastRecorded,
  type SexAgeCounts,
  type SexGroup,
  type SexShares,
  type ShareRange,
  sexGroups,
  sexShares,
} from './sexes.ts';
export { furtherMaxAge, latestFacts, seriesOfView, viewValues } from './values.ts';
export {
  compareVintages,
  type ReleasedPoint,
  trendWithin,
  type Vintage,
  type VintageComparison,
  type VintageDifference,
  type VintagePoint,
  type VintageTrend,
} from './vintages.ts';
