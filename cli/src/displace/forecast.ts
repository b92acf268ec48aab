import { forecastCsv, forecastDays, forecastResult } from '@sojourn/brief/displacement';
import { SojournError } from '@sojourn/engine/core';
import type { CountLevel, DisplacementCase } from '@sojourn/engine/displacement';
import { forecasts } from '@sojourn/runner/displacement';
import { cpuSeconds } from '../cpu.ts';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { threadsOf, withPool } from '../threads.ts';
import type { ForecastCommand } from './forecast-options.ts';
import { forecastJson, type TimedForecast } from './forecast-result.ts';
import { forecastText } from './forecast-text.ts';
import { plainForm } from './forms.ts';
import { readCase } from './read.ts';

/**
 * The last known day: the one that was named, else the last that may be told.
 *
 * @throws SojournError `argument.range`
 */
function lastKnown(model: DisplacementCase, { on, full = false }: ForecastCommand): number {
  const [first, last] = forecastDays(model, full);
  const day = on ?? last;
  const refuse = (expected: string, remedy: string) =>
    new SojournError({
      code: 'argument.range',
      where: { field: '--on' },
      got: String(day),
      expected,
      remedy,
    });
  if (day > last) {
    throw refuse(
      `0 to ${last}`,
      last < model.days - 1
        ? 'A live case is told 14 days late. Choose an earlier day, or ask for all with --full.'
        : 'Choose a day of the case.',
    );
  }
  if (day < first) {
    throw refuse(
      Number.isFinite(first) ? `${first} or later` : 'a case with registrations of camps',
      'No camp has reported by then: choose a later day, or add registrations.',
    );
  }
  return day;
}

/** A forecast is a second or two of work, and every thread learns the days before it for itself. */
const usualThreads = '1';

/** Reads a case, forecasts from a day, and scores earlier forecasts with what was known by then. */
export async function forecastCase(path: string, options: ForecastCommand): Promise<TimedForecast> {
  const { model, settings, warnings } = readCase(path, { ...options, draws: 1 });
  const day = lastKnown(model, options);
  const { days: ahead, members, seed, full = false } = options;
  const before = cpuSeconds();
  const level: CountLevel = options.corrected ? 'corrected' : 'published';
  const made = await withPool(threadsOf(options.threads ?? usualThreads), (pool) =>
    pool.share(
      forecasts,
      { model, settings },
      { day, ahead, members, seed, level },
      { onProgress: progressMeter() },
    ),
  );
  return {
    ...forecastResult({ model, warnings }, made, { seed, level, full }),
    cpuSeconds: cpuSeconds() - before,
  };
}

/** `sojourn displace forecast`: reads, forecasts, writes. */
export async function runForecast(path: string, options: ForecastCommand): Promise<void> {
  const form = plainForm(options);
  const result = await forecastCase(path, options);
  const write = {
    json: () => `${JSON.stringify(forecastJson(result), null, 2)}\n`,
    csv: () => forecastCsv(result),
    text: () => forecastText(result),
  };
  const text = write[form]();
  await deliver(text, options.out);
}
