export { type Baseline, baselinesOf, registeredCounts } from './baselines.ts';
export * from './calibrate/index.ts';
export * from './compare/index.ts';
export type * from './contract.ts';
export { type Beside, openBeside } from './coupled/beside.ts';
export * from './disaster/index.ts';
export {
  type Band,
  bandLevels,
  checkDraws,
  type Ensemble,
  type EnsembleScores,
  mergeRuns,
  observedDays,
  openRuns,
  type RunBlock,
  runEnsemble,
} from './ensemble.ts';
export type { Environment } from './environment.ts';
export * from './forecast/index.ts';
export { type Origins, traceOrigins } from './origins.ts';
export { type Prepared, prepare, type Setup } from './prepare.ts';
export {
  addTables,
  correctedPoints,
  dateOf,
  inflowOf,
  interpolate,
  type Registered,
  registeredByDay,
} from './registrations.ts';
export { type Choices, choicesFrom } from './routes.ts';
export { type Run, type RunOptions, runOnce } from './run.ts';
export { averagedDifference, meanOver, rankedScore, rescaled, rootMeanSquares } from './scores.ts';
export { checkSettings, type NumberRange, settingRanges } from './setting-ranges.ts';
export {
  defaultSettings,
  noDefects,
  peerDefects,
  secondRules,
  settingsFrom,
} from './settings.ts';
export {
  drawInflow,
  drawSettings,
  inflowSpread,
  noSpread,
  parameterSpreads,
  type Spread,
} from './spread.ts';
