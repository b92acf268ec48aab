import { purpose, type Release, told } from '@sojourn/brief/displacement';
import { engineVersion, type Issue } from '@sojourn/engine/core';
import {
  type DisplacementCase,
  dateOf,
  type Forecast,
  type ForecastCell,
  type ForecastSummary,
  forecastHorizons,
  forecastSummary,
  groupBands,
  offerOf,
  type RuleName,
  ruleNames,
  ruleOn,
} from '@sojourn/engine/displacement';
import type { ForecastCommand } from './forecast-options.ts';

/** Everything that one command gives, before it is written in a form. */
export interface ForecastResult {
  readonly model: DisplacementCase;
  readonly forecast: Forecast;
  readonly cells: readonly ForecastCell[];
  readonly release: Pick<Release, 'areas' | 'stamp'>;
  /** Days ahead that may be told, from 1. */
  readonly leads: readonly number[];
  readonly warnings: readonly Issue[];
  readonly cpuSeconds: number;
  readonly options: ForecastCommand;
}

/** In words, what each rule does. */
export const ruleWords = {
  persistence: 'the last counts stay',
  shares: 'the total goes on as over the last 30 days, shares stay',
} as const;

/** Bands by camp (or area) and day, the plain rules beside them. */
export function forecastSeries({ model, forecast, release, leads }: ForecastResult) {
  const rules = leads.map((lead) =>
    ruleNames.map((name) =>
      ruleOn(
        name,
        model,
        forecast.day,
        forecast.camps.map(() => forecast.day + lead),
      ),
    ),
  );
  return release.areas.map(({ name, camps }) => {
    const bands = groupBands(forecast, camps);
    const sum = (values: (c: number) => number) => camps.reduce((all, c) => all + values(c), 0);
    return {
      camp: name,
      last: {
        day: Math.max(...camps.map((c) => forecast.last[c]!.day)),
        registered: told(sum((c) => forecast.last[c]!.persons)),
      },
      days: leads.map((lead, i) => {
        const { day, mean, median, bands: levels } = bands[lead - 1]!;
        return {
          day,
          date: dateOf(model, day),
          mean: told(mean),
          median: told(median),
          bands: Object.fromEntries(
            levels.map(({ level, low, high }) => [
              String(Math.round(level * 100)),
              [told(low), told(high)] as const,
            ]),
          ),
          rules: Object.fromEntries(
            ruleNames.map((rule, r) => [rule, told(sum((c) => rules[i]![r]![c]!))]),
          ) as Record<RuleName, number | string>,
        };
      }),
    };
  });
}

/** Scores as plain data; null where there is no forecast to score. */
function scoresOf(summary: ForecastSummary) {
  const { cells, crps, rmse, error, coverage, rules, skill, skillOverDressed } = summary;
  const scored = (value: number) => (cells === 0 ? null : value);
  return {
    forecasts: cells,
    crps: scored(crps),
    rmse: scored(rmse),
    E: scored(error),
    coverage: Object.fromEntries(
      coverage.map(([level, share]) => [String(Math.round(level * 100)), scored(share)]),
    ),
    skill: scored(skill),
    skill_over_dressed: scored(skillOverDressed),
    rules: Object.fromEntries(
      ruleNames.map((name) => [
        name,
        {
          crps: scored(rules[name].crps),
          crps_dressed: scored(rules[name].dressed),
          rmse: scored(rules[name].rmse),
          E: scored(rules[name].error),
        },
      ]),
    ),
  };
}

/** How forecasts would have done so far, by horizon. */
export function trackRecord({ cells }: Pick<ForecastResult, 'cells'>) {
  return forecastHorizons.map((ahead) => {
    const of = (all: boolean) =>
      forecastSummary(cells.filter((one) => one.ahead === ahead && (one.camp === null) === all));
    const camps = of(false);
    return { ahead, offered: offerOf(camps), camps: scoresOf(camps), together: scoresOf(of(true)) };
  });
}

/** Whether camps may be named, not areas alone. */
export function tellsCamps({ release, forecast }: ForecastResult): boolean {
  return release.areas.every(({ name }, c) => name === forecast.camps[c]);
}

/** Camps in which a plain rule did better so far; three forecasts or more are asked for. */
export function betterByRule({ cells, forecast }: ForecastResult) {
  return forecastHorizons.flatMap((ahead) =>
    forecast.camps.flatMap((camp) => {
      const own = cells.filter((one) => one.ahead === ahead && one.camp === camp);
      const offered = own.length < 3 ? null : offerOf(forecastSummary(own));
      return offered === null || offered === 'forecast' ? [] : [{ ahead, camp, offered }];
    }),
  );
}

/** The result as plain data. */
export function forecastJson(result: ForecastResult) {
  const { model, forecast, release, warnings, cpuSeconds, options } = result;
  return {
    schema: 'sojourn.displacement-forecast/1',
    case: model.title,
    start: model.start,
    known_until: { day: forecast.day, date: dateOf(model, forecast.day) },
    days_ahead: forecast.ahead,
    counts: options.corrected ? 'as corrections will set them' : 'as they will be published',
    purpose,
    ...(release.stamp !== null && { stamp: release.stamp }),
    members: forecast.members,
    seed: options.seed,
    engine: engineVersion,
    cpu_seconds: cpuSeconds,
    warnings,
    rules: ruleWords,
    track_record: trackRecord(result),
    ...(tellsCamps(result) && { better_by_rule: betterByRule(result) }),
    total: forecastSeries({
      ...result,
      release: { ...release, areas: [{ name: 'total', camps: forecast.camps.map((_, c) => c) }] },
    })[0]!.days,
    camps: forecastSeries(result),
  };
}
