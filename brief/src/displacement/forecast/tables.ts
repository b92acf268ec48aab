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

/** 30 and 90 days ahead: the forecast of each camp, the plain rules, and which has done better. */
export function horizonTable(result: ForecastResult): TableTwin {
  const offer = offerFor(result);
  const { leads, forecast } = result;
  const all = {
    camp: allCamps,
    last: { registered: toldTotal(forecast.last.map(({ persons }) => persons)) },
    days: forecastTotal(result),
  };
  const rows = forecastHorizons.flatMap((ahead) => {
    const at = leads.filter((lead) => lead <= ahead).length - 1;
    if (at < 0 || leads[at]! <= ahead - week) return [];
    return [...forecastSeries(result), all].map(({ camp, last, days }): Cell[] => {
      const { date, median, bands, rules } = days[at]!;
      const offered = offer(camp, ahead);
      return [
        camp,
        dayText(date),
        last.registered,
        median,
        bands['80']!.map(toldText).join(' to '),
        bands['95']!.map(toldText).join(' to '),
        rules.persistence,
        rules.shares,
        offered === null ? 'not known yet' : useWords[offered],
      ];
    });
  });
  return {
    columns: [
      words('Camp or area'),
      words('Day'),
      number('Last count'),
      number('Forecast (median)'),
      words('80 % band'),
      words('95 % band'),
      number('Last counts stay'),
      number('Total goes on, shares stay'),
      words('Has done better so far'),
    ],
    rows,
  };
}

/** How forecasts would have done on the days before, by horizon, beside the plain rules. */
export function recordTable(result: ForecastResult): TableTwin {
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? null : 100 * share;
  const rows = trackRecord(result).flatMap(({ ahead, camps, together }) =>
    (
      [
        ['each camp', camps],
        ['all camps together', together],
      ] as const
    ).map(([of, scores]): Cell[] => [
      `${ahead} days ahead, ${of}`,
      scores.forecasts,
      scores.crps,
      scores.rules.persistence!.crps,
      scores.rules.persistence!.crps_dressed,
      scores.rules.shares!.crps,
      scores.rules.shares!.crps_dressed,
      percent(scores.skill),
      percent(scores.skill_over_dressed),
      ...['50', '80', '95'].map((level) => percent(scores.coverage[level])),
    ]),
  );
  return {
    columns: [
      words('Forecasts of'),
      number('Number'),
      number('CRPS, persons'),
      number('Last counts stay'),
      number('the same, dressed'),
      number('Total goes on'),
      number('the same, dressed '),
      number('Skill, %'),
      number('over dressed rules, %'),
      number('Inside 50 % band, %'),
      number('80 %'),
      number('95 %'),
    ],
    rows,
  };
}
