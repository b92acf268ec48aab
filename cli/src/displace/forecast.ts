import { type Release, releaseOf } from '@sojourn/brief/displacement';
import { SojournError } from '@sojourn/engine/core';
import {
  type CountLevel,
  type DisplacementCase,
  forecastOn,
  publishedReports,
  verifyForecasts,
} from '@sojourn/engine/displacement';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import type { ForecastCommand } from './forecast-options.ts';
import { type ForecastResult, forecastJson } from './forecast-result.ts';
import { forecastCsv, forecastText } from './forecast-text.ts';
import { readCase } from './read.ts';

const week = 7;
const delay = 14;

/** A live case is known two weeks late, unless all is asked for. */
function lastKnown(model: DisplacementCase, { on, full }: ForecastCommand): number {
  const last = model.days - 1 - (model.live && !full ? delay : 0);
  if (on === undefined) return Math.max(0, last);
  if (on <= last) return on;
  throw new SojournError({
    code: 'argument.range',
    where: { field: '--on' },
    got: String(on),
    expected: `0 to ${last}`,
    remedy:
      last < model.days - 1
        ? 'A live case is told 14 days late. Choose an earlier day, or ask for all with --full.'
        : 'Choose a day of the case.',
  });
}

/** A forecast needs a report of at least one camp. */
function checkReported(model: DisplacementCase, day: number): void {
  const first = Math.min(...publishedReports(model).flatMap(({ days }) => days.slice(0, 1)));
  if (first <= day) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: '--on' },
    got: String(day),
    expected: Number.isFinite(first) ? `${first} or later` : 'a case with registrations of camps',
    remedy: 'No camp has reported by then: choose a later day, or add registrations.',
  });
}

/** Camps or areas that may be told, and how many days ahead: of a live case every seventh. */
function told(model: DisplacementCase, camps: readonly string[], options: ForecastCommand) {
  const release: Release = releaseOf(model, camps, options.full ?? false);
  const byWeek = model.live && !options.full;
  const leads = Array.from({ length: options.days }, (_, i) => i + 1);
  return { release, leads: byWeek ? leads.filter((lead) => lead % week === 0) : leads };
}

/** Reads a case, forecasts from a day, and scores earlier forecasts with what was known by then. */
export function forecastCase(path: string, options: ForecastCommand): ForecastResult {
  const { model, settings, warnings } = readCase(path, { ...options, draws: 1 });
  const day = lastKnown(model, options);
  checkReported(model, day);
  const { days: ahead, members, seed } = options;
  const before = process.cpuUsage();
  const memory = new Map();
  const level: CountLevel = options.corrected ? 'corrected' : 'published';
  const how = { ahead, members, seed, settings, memory, level };
  const cells = verifyForecasts(model, how, day + 1, { onProgress: progressMeter() });
  const forecast = forecastOn(model, day, how);
  const { user, system } = process.cpuUsage(before);
  return {
    model,
    forecast,
    cells,
    ...told(model, forecast.camps, options),
    warnings,
    cpuSeconds: (user + system) / 1e6,
    options,
  };
}

/** `sojourn displace forecast`: reads, forecasts, writes. */
export async function runForecast(path: string, options: ForecastCommand): Promise<void> {
  const result = forecastCase(path, options);
  const is = (form: 'json' | 'csv') => options[form] || options.out?.endsWith(`.${form}`);
  const text = is('json')
    ? `${JSON.stringify(forecastJson(result), null, 2)}\n`
    : is('csv')
      ? forecastCsv(result)
      : forecastText(result);
  await deliver(text, options.out);
}
