/** Views of human security, read from the snapshot for one place. */
export { type PlaceSeries, readPlaceSeries } from './place-series.ts';
export {
  type DecisionRole,
  type HostedCount,
  type HostedKind,
  type HostedYear,
  type HostedYears,
  readDecisions,
  readHosted,
} from './protection.ts';
export { readDisplacedSexes, readMigrantSexes, type SexCounts } from './sexes.ts';
export { readVintages, type VintagePair } from './vintages.ts';
