export { type DayBand, groupBands } from './bands.ts';
export { type Forecast, type ForecastOptions, forecastOn } from './forecast.ts';
export { type Capacities, knownOn } from './known.ts';
export { learnPriors } from './learn-priors.ts';
export type { ForecastMemory } from './learning.ts';
export type { CountLevel } from './members.ts';
export { defaultPriors, type ForecastPriors, plainPriors } from './priors.ts';
export { personsOn, publishedReports, type Reports } from './reports.ts';
export {
  dressedRule,
  type RuleName,
  type RulePaths,
  ruleNames,
  ruleOn,
  rulesAhead,
} from './rules.ts';
export { bestRule, type ForecastSummary, forecastSummary, offerOf } from './skill.ts';
export { filterKinds } from './start.ts';
export {
  type ForecastCell,
  forecastHorizons,
  verifiedDays,
  verifyDay,
  verifyForecasts,
} from './verify.ts';
export { walkShares } from './walk-shares.ts';
