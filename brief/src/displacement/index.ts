export { type AreaSeries, areaSeries } from './areas.ts';
export { campCurves, mapOf, totalCurve } from './charts.ts';
export { changeWords } from './compare/change-words.ts';
export {
  changeNumbers,
  changeText,
  differenceChart,
  differenceCurves,
  differenceSentence,
  differenceTable,
  gainSentence,
} from './compare/picture.ts';
export { type ComparePlan, planComparison } from './compare/plan.ts';
export { type CompareResult, compareCsv, compareSeries } from './compare/result.ts';
export type * from './contract.ts';
export { campsCsv } from './csv.ts';
export { flowChart, outlookNumbers, outlookTable, stockChart } from './disaster/picture.ts';
export {
  assumptions,
  covers,
  type DisasterResult,
  disasterCsv,
  disasterJson,
  disasterText,
  meanDaysSentence,
} from './disaster/result.ts';
export { hazardsOf, severities } from './disaster/severity.ts';
export { forecastCsv } from './forecast/csv.ts';
export { forecastDays, toldOfForecast } from './forecast/known.ts';
export { forecastCurves, forecastNumbers } from './forecast/picture.ts';
export {
  betterByRule,
  type ForecastMade,
  type ForecastResult,
  forecastResult,
  forecastSeries,
  forecastTotal,
  ruleWords,
  tellsCamps,
  trackRecord,
} from './forecast/result.ts';
export { forecastLimits, forecastVerdict } from './forecast/sentences.ts';
export { type HorizonTable, horizonTables, recordTable } from './forecast/tables.ts';
export { told, toldExactly, toldRow, toldTotal, untold } from './hidden.ts';
export { displacementHtml } from './html.ts';
export { caseNumbers, dayText, personsText } from './numbers.ts';
export { type Release, releaseOf } from './release.ts';
export { reportOf } from './report.ts';
export { type CaseResult, purpose } from './result.ts';
export { scope } from './scope.ts';
export { limits, verdict } from './sentences.ts';
export { scoresOf, seriesOf } from './series.ts';
export { spreadWords } from './spread-words.ts';
export { campTable, coverageTable, curvesTable, scoreTable } from './tables.ts';
