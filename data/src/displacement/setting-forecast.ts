import type { FloodForecast } from '@sojourn/engine/displacement';
import type { SettingEntry } from './setting-entries.ts';
import {
  isOff,
  numberSetting,
  numbersSetting,
  type SettingFile,
  switchSetting,
  wrongSetting,
} from './setting-values.ts';

const days = { low: 0, high: 100_000, whole: true };
const share = { low: 0, high: 1 };

/** Which floods people know to come; null where the file does not say so, or looks no two days ahead. */
export function floodForecast(
  at: SettingFile,
  entries: readonly SettingEntry[],
): FloodForecast | null {
  const named = (name: string) => entries.filter((one) => one.name === name).at(-1);
  const rule = named('flood_forecaster');
  if (!rule || isOff(rule.value) || switchSetting(at, rule) !== true) return null;
  const needed = (name: string) => {
    const entry = named(name);
    if (entry && !isOff(entry.value)) return entry;
    return wrongSetting(at, rule, `${name} beside it`, `Add ${name}, or switch the rule off.`);
  };
  const [ahead, end] = [needed('flood_forecaster_timescale'), needed('flood_forecaster_end_time')];
  const [weights, awareness] = [
    needed('flood_forecaster_weights'),
    needed('flood_awareness_weights'),
  ];
  if (!ahead || !end || !weights || !awareness) return null;
  const told = {
    days: numberSetting(at, ahead, days),
    until: numberSetting(at, end, days),
    weights: numbersSetting(at, weights, { low: 0, high: 1e9 }),
    awareness: numbersSetting(at, awareness, share),
  };
  if (Object.values(told).includes(undefined)) return null;
  const forecast = told as FloodForecast;
  if (forecast.days >= 2) return forecast;
  at.found.warn('forecast of a day', {
    code: 'setting.value',
    where: { file: at.file, row: ahead.line, field: ahead.name },
    got: String(forecast.days),
    expected: '2 or more days',
    remedy: 'A forecast acts from two days on: nobody looks ahead.',
  });
  return null;
}
