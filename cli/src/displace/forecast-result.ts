import {
  betterByRule,
  type ForecastResult,
  forecastSeries,
  forecastTotal,
  purpose,
  ruleWords,
  tellsCamps,
  trackRecord,
} from '@sojourn/brief/displacement';
import { engineVersion } from '@sojourn/engine/core';
import { dateOf } from '@sojourn/engine/displacement';

/** A forecast, and the time that it took. */
export type TimedForecast = ForecastResult & { readonly cpuSeconds: number };

/** The result as plain data. */
export function forecastJson(result: TimedForecast) {
  const { model, forecast, release, warnings, cpuSeconds, seed, level } = result;
  return {
    schema: 'sojourn.displacement-forecast/1',
    case: model.title,
    start: model.start,
    known_until: { day: forecast.day, date: dateOf(model, forecast.day) },
    days_ahead: forecast.ahead,
    counts: level === 'corrected' ? 'as corrections will set them' : 'as they will be published',
    purpose,
    ...(release.stamp !== null && { stamp: release.stamp }),
    members: forecast.members,
    seed,
    engine: engineVersion,
    cpu_seconds: cpuSeconds,
    warnings,
    rules: ruleWords,
    track_record: trackRecord(result),
    ...(tellsCamps(result) && { better_by_rule: betterByRule(result) }),
    total: forecastTotal(result),
    camps: forecastSeries(result),
  };
}
