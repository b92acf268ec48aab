export type {
  DaySeries,
  DisasterHistory,
  DisasterOutlook,
  DisasterScenario,
  Estimate,
  HazardYear,
  StockYear,
} from './contract.ts';
export { meanDays, shareAway, worldMeanDays } from './duration.ts';
export { disasterOutlook, sizeOf, usualScenario } from './outlook.ts';
