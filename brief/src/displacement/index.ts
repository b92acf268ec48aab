export { type AreaSeries, areaSeries } from './areas.ts';
export { campCurves, mapOf, totalCurve } from './charts.ts';
export { changeWords } from './compare/change-words.ts';
export { type ComparePlan, planComparison } from './compare/plan.ts';
export { type CompareResult, compareCsv, compareSeries, toldChange } from './compare/result.ts';
export type * from './contract.ts';
export { campsCsv } from './csv.ts';
export {
  assumptions,
  covers,
  type DisasterResult,
  disasterCsv,
  disasterJson,
  disasterText,
} from './disaster/result.ts';
export { hazardsOf, severities } from './disaster/severity.ts';
export { forecastCsv } from './forecast/csv.ts';
export { forecastDays, toldOfForecast } from './forecast/known.ts';
export {
  betterByRule,
  type ForecastMade,
  type ForecastResult,
  forecastResult,
  forecastSeries,
  ruleWords,
  tellsCamps,
  trackRecord,
} from './forecast/result.ts';
export { displacementHtml } from './html.ts';
export { caseNumbers, dayText, personsText } from './numbers.ts';
export { type Release, releaseOf, told } from './release.ts';
export { reportOf } from './report.ts';
export { type CaseResult, purpose } from './result.ts';
export { limits, verdict } from './sentences.ts';
export { scoresOf, seriesOf } from './series.ts';
export { spreadWords } from './spread-words.ts';
export { campTable, coverageTable, curvesTable, scoreTable } from './tables.ts';
