import type { TableTwin } from '@sojourn/charts';
import { forecastHorizons, type RuleName } from '@sojourn/engine/displacement';
import { toldTotal } from '../hidden.ts';
import { dayText, toldText } from '../numbers.ts';
import { week } from '../release.ts';
import { allCamps } from './picture.ts';
import {
  betterByRule,
  type ForecastResult,
  forecastSeries,
  forecastTotal,
  ruleWords,
  tellsCamps,
  trackRecord,
} from './result.ts';

type Column = TableTwin['columns'][number];
type Cell = TableTwin['rows'][number][number];
type Offer = 'forecast' | RuleName | null;

const words = (label: string): Column => ({ id: label, label, kind: 'text' });
const number = (label: string, decimals = 0): Column => ({
  id: label,
  label,
  kind: 'number',
  decimals,
});

const useWords: Readonly<Record<'forecast' | RuleName, string>> = {
  forecast: 'forecast',
  ...ruleWords,
};

/** What is to be used of a camp at a horizon: what did better there, else what did better in all. */
function offerFor(result: ForecastResult): (camp: string, ahead: number) => Offer {
  const record = trackRecord(result);
  const byCamp = tellsCamps(result) ? betterByRule(result) : [];
  return (camp, ahead) =>
    byCamp.find((one) => one.camp === camp && one.ahead === ahead)?.offered ??
    record.find((one) => one.ahead === ahead)?.offered ??
    null;
}

/** What is said of one horizon: its day, and the forecast of each camp beside the plain rules. */
export interface HorizonTable {
  readonly ahead: number;
  /** The day that is told, in words. */
  readonly day: string;
  readonly table: TableTwin;
}

/** Both ends of a band, not to be broken between lines. */
const bandText = (ends: readonly (number | string)[]) => ends.map(toldText).join('\u00a0to\u00a0');

const horizonColumns: TableTwin['columns'] = [
  words('Camp or area'),
  number('Last count'),
  number('Forecast (median)'),
  words('80 % band'),
  words('95 % band'),
  number('Last counts stay'),
  number('Total goes on'),
  words('Has done better so far'),
];

/**
 * 30 and 90 days ahead: the forecast of each camp, the plain rules, and which has done better. Of a
 * live case the last week before.
 */
export function horizonTables(result: ForecastResult): readonly HorizonTable[] {
  const offer = offerFor(result);
  const { leads, forecast } = result;
  const all = {
    camp: allCamps,
    last: { registered: toldTotal(forecast.last.map(({ persons }) => persons)) },
    days: forecastTotal(result),
  };
  const series = [...forecastSeries(result), all];
  return forecastHorizons.flatMap((ahead) => {
    const at = leads.filter((lead) => lead <= ahead).length - 1;
    if (at < 0 || leads[at]! <= ahead - week) return [];
    const rows = series.map(({ camp, last, days }): Cell[] => {
      const { median, bands, rules } = days[at]!;
      const offered = offer(camp, ahead);
      return [
        camp,
        last.registered,
        median,
        bandText(bands['80']!),
        bandText(bands['95']!),
        rules.persistence,
        rules.shares,
        offered === null ? 'not known yet' : useWords[offered],
      ];
    });
    const day = dayText(all.days[at]!.date);
    return [{ ahead: leads[at]!, day, table: { columns: horizonColumns, rows } }];
  });
}

type Scores = ReturnType<typeof trackRecord>[number]['camps'];

const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? null : 100 * share;

/** What is told of the record, a row each. */
const measures: readonly (readonly [string, (scores: Scores) => Cell])[] = [
  ['Forecasts scored', ({ forecasts }) => forecasts],
  ['CRPS of the forecast, persons', ({ crps }) => crps],
  ['Last counts stay', ({ rules }) => rules.persistence!.crps],
  ['Last counts stay, dressed', ({ rules }) => rules.persistence!.crps_dressed],
  ['Total goes on', ({ rules }) => rules.shares!.crps],
  ['Total goes on, dressed', ({ rules }) => rules.shares!.crps_dressed],
  ['Skill over the better rule, %', ({ skill }) => percent(skill)],
  ['Skill over the best dressed rule, %', ({ skill_over_dressed: over }) => percent(over)],
  ...['50', '80', '95'].map(
    (level) =>
      [
        `Reports inside the ${level} % band, %`,
        ({ coverage }: Scores) => percent(coverage[level]),
      ] as const,
  ),
];

/** How forecasts would have done on the days before, by horizon, beside the plain rules. */
export function recordTable(result: ForecastResult): TableTwin {
  const scored = trackRecord(result).flatMap(({ ahead, camps, together }) => [
    { label: `${ahead} days, each camp`, scores: camps },
    { label: `${ahead} days, together`, scores: together },
  ]);
  return {
    columns: [words('Measure'), ...scored.map(({ label }) => number(label))],
    rows: measures.map(([label, of]) => [label, ...scored.map(({ scores }) => of(scores))]),
  };
}
