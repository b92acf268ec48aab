import type { Issue } from '@sojourn/engine/core';
import {
  type CountLevel,
  type DayBand,
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
  type RulePaths,
  ruleNames,
} from '@sojourn/engine/displacement';
import { told, toldTotal, untold, wouldTell } from '../hidden.ts';
import type { Release } from '../release.ts';
import { toldOfForecast } from './known.ts';

/** Everything that one forecast gives, before it is written in a form. */
export interface ForecastResult {
  readonly model: DisplacementCase;
  readonly forecast: Forecast;
  /** How earlier forecasts did. */
  readonly cells: readonly ForecastCell[];
  /** What plain rules say of the days ahead. */
  readonly rules: RulePaths;
  readonly release: Pick<Release, 'areas' | 'stamp'>;
  /** Days ahead that may be told, from 1. */
  readonly leads: readonly number[];
  readonly warnings: readonly Issue[];
  readonly seed: number;
  readonly level: CountLevel;
}

/** What the engine makes of a forecast; plain data, on whatever thread. */
export type ForecastMade = Pick<ForecastResult, 'forecast' | 'cells' | 'rules'>;

/**
 * A forecast with what of it may be told.
 *
 * @param full a live case in full: only on an explicit wish, and stamped
 * @example forecastSeries(forecastResult({ model, warnings: [] }, made, { seed: 1, level: 'published', full: false }))
 */
export function forecastResult(
  read: Pick<ForecastResult, 'model' | 'warnings'>,
  made: ForecastMade,
  asked: Pick<ForecastResult, 'seed' | 'level'> & { readonly full: boolean },
): ForecastResult {
  const { seed, level, full } = asked;
  const { camps, ahead } = made.forecast;
  return { ...read, ...made, ...toldOfForecast(read.model, camps, ahead, full), seed, level };
}

/** In words, what each rule does. */
export const ruleWords = {
  persistence: 'the last counts stay',
  shares: 'the total goes on as over the last 30 days, shares stay',
} as const;

/** Bands by camp (or area) and day, the plain rules beside them. */
export function forecastSeries({ model, forecast, rules, release, leads }: ForecastResult) {
  return release.areas.map(({ name, camps }) => {
    const bands = groupBands(forecast, camps);
    const sum = (values: (c: number) => number) => camps.reduce((all, c) => all + values(c), 0);
    return {
      camp: name,
      last: {
        day: Math.max(...camps.map((c) => forecast.last[c]!.day)),
        registered: told(sum((c) => forecast.last[c]!.persons)),
      },
      days: leads.map((lead) => {
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
            ruleNames.map((rule) => [rule, told(sum((c) => rules[rule][c]![lead - 1]!))]),
          ) as Record<RuleName, number | string>,
        };
      }),
    };
  });
}

const numbersOf = ({ median, bands }: DayBand) => [
  median,
  ...bands.flatMap(({ low, high }) => [low, high]),
];

const hasSpread = (band: DayBand) => new Set(numbersOf(band)).size > 1;

/**
 * Whether median and bands of a sum would tell those of a part: where a mean is hidden, or where
 * no more than one part has any spread, so that its numbers are those of the sum less a constant.
 */
function wouldTellBands(parts: readonly DayBand[]): boolean {
  if (wouldTell(parts.map(({ mean }) => mean))) return true;
  return parts.filter(hasSpread).length < 2 && wouldTell(parts.flatMap(numbersOf));
}

/**
 * All camps together by day. Where the mean of one of them, or of one of the areas in their place,
 * is hidden, the mean is a range, and median and bands, from which it could follow, are not told.
 */
export function forecastTotal({ model, forecast, rules, release, leads }: ForecastResult) {
  const all = groupBands(
    forecast,
    forecast.camps.map((_, c) => c),
  );
  const parts = release.areas.map(({ camps }) => groupBands(forecast, camps));
  return leads.map((lead) => {
    const i = lead - 1;
    const { day, median, bands } = all[i]!;
    const today = parts.map((part) => part[i]!);
    const isHeldBack = wouldTellBands(today);
    const end = (persons: number) => (isHeldBack ? untold : told(persons));
    const byRule = (rule: RuleName) =>
      release.areas.map(({ camps }) => camps.reduce((sum, c) => sum + rules[rule][c]![i]!, 0));
    return {
      day,
      date: dateOf(model, day),
      mean: toldTotal(today.map(({ mean }) => mean)),
      median: end(median),
      bands: Object.fromEntries(
        bands.map(({ level, low, high }) => [
          String(Math.round(level * 100)),
          [end(low), end(high)] as const,
        ]),
      ),
      rules: Object.fromEntries(ruleNames.map((rule) => [rule, toldTotal(byRule(rule))])) as Record<
        RuleName,
        number | string
      >,
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
