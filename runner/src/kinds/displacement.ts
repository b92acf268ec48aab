/** Everything of displacement that threads can share. */
export {
  type CalibrationInput,
  type CalibrationOrder,
  type CalibrationWork,
  calibrations,
} from './calibrations.ts';
export { type ComparisonInput, type ComparisonOrder, comparisons } from './comparisons.ts';
export { type CaseInput, type EnsembleOrder, ensembles } from './ensembles.ts';
export {
  type ForecastInput,
  type ForecastOrder,
  type ForecastWork,
  forecasts,
} from './forecasts.ts';
export { type OutlookOrder, outlooks } from './outlooks.ts';
