import type { ChartNumbers, Point, SmallMultiples } from '@sojourn/charts';
import { engineVersion } from '@sojourn/engine/core';
import {
  dateOf,
  personsOn,
  publishedReports,
  type Reports,
  ruleNames,
} from '@sojourn/engine/displacement';
import { least } from '../hidden.ts';
import { caseNumbers, dayText, drawnTold } from '../numbers.ts';
import { week } from '../release.ts';
import { type ForecastResult, forecastSeries, forecastTotal, ruleWords } from './result.ts';

type Area = ForecastResult['release']['areas'][number];

/** How the charts of a forecast write numbers: few people hidden, days as dates. */
export function forecastNumbers({ model }: ForecastResult): ChartNumbers {
  return { ...caseNumbers([]), year: (day) => dayText(dateOf(model, Math.round(day))) };
}

function reportsOf({ model, forecast }: ForecastResult, { camps }: Area): Reports[] {
  const names = new Set(camps.map((c) => forecast.camps[c]));
  return publishedReports(model).filter(({ camp }) => names.has(camp));
}

/** Days on which an area is told: its reports, or every week where it stands for several camps. */
function reportDays({ model }: ForecastResult, reports: readonly Reports[]): number[] {
  const isWeekly = model.live || reports.length > 1;
  const days = isWeekly
    ? Array.from({ length: model.days }, (_, day) => day).filter((day) => day % week === week - 1)
    : reports.flatMap((one) => one.days);
  return days.filter((day) => day >= 0);
}

/** Registrations as they were published, until the last known day and after it. */
function registered(result: ForecastResult, area: Area): readonly [past: Point[], later: Point[]] {
  const { model, forecast, leads } = result;
  const reports = reportsOf(result, area);
  const points = reportDays(result, reports).map((x) => ({
    x,
    y: reports.reduce((sum, one) => sum + personsOn(one, x), 0),
  }));
  const past = points.filter(({ x }) => x <= forecast.day);
  if (model.live) return [past, []];
  const end = forecast.day + (leads.at(-1) ?? 0);
  return [past, points.filter(({ x }) => x > forecast.day && x <= end)];
}

type Series = ReturnType<typeof forecastSeries>[number]['days'];

/** The curve of an area, of what is told of it alone. */
function panelOf(
  result: ForecastResult,
  area: Area,
  days: Series,
): SmallMultiples['panels'][number] {
  const line = (of: (day: Series[number]) => number | string) =>
    days.map((one) => ({ x: one.day, y: drawnTold(of(one)) }));
  const [past, later] = registered(result, area);
  return {
    id: area.name,
    label: area.name,
    past,
    points: line(({ median }) => median),
    ...(later.length > 0 && { context: later }),
    lines: ruleNames.map((rule) => line(({ rules }) => rules[rule])),
    bands: Object.keys(days[0]?.bands ?? {}).map((level) => ({
      level: Number(level),
      low: days.map(({ bands }) => drawnTold(bands[level]![0], 0)),
      high: days.map(({ bands }) => drawnTold(bands[level]![1], least)),
    })),
  };
}

/** All camps of a forecast, as one more area. */
export const allCamps = 'All camps';

/** Registrations until the last known day, then the forecast of each camp beside the plain rules. */
export function forecastCurves(result: ForecastResult): SmallMultiples {
  const { forecast, release, model, seed, level } = result;
  const series = forecastSeries(result);
  const all = { name: allCamps, camps: forecast.camps.map((_, c) => c) };
  const panels = release.areas.map((area, a) => panelOf(result, area, series[a]!.days));
  return {
    kind: 'multiples',
    title: 'Registrations to be expected',
    subtitle: `Registered persons by day${level === 'corrected' ? ', as corrections to come will set them' : ''}; known until ${dayText(dateOf(model, forecast.day))}; every panel has a scale of its own`,
    summary: `Curves of ${release.areas.length} camps or areas and of all together: registered persons until the last known day, then the median of the forecast with its bands, and two plain rules.`,
    source: `Forecast: Sojourn ${engineVersion}, ${forecast.members} members, seed ${seed}. Registered: the counts of the case.`,
    format: 'integer',
    sharedY: false,
    columns: 3,
    pastLabel: 'registered',
    contextLabel: 'registered later (not known to the forecast)',
    mainLabel: 'forecast (median)',
    lineLabels: ruleNames.map((rule) => ruleWords[rule]),
    bandLabel: '50, 80 and 95 % bands',
    panels: panels.length > 1 ? [...panels, panelOf(result, all, forecastTotal(result))] : panels,
  };
}
