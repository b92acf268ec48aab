import { checkInteger, type Issue } from '@sojourn/engine/core';
import {
  type Calibration,
  type CalibrationOptions,
  calibrate,
  caseUntil,
  type FittedCase,
  type Identifiability,
  identify,
  type LeftOut,
  type Settings,
  settingsFrom,
  splitByTime,
  type TimeSplit,
} from '@sojourn/engine/displacement';
import { dayOf } from '@sojourn/engine/displacement/schema';
import { calibrations } from '@sojourn/runner/displacement';
import { cpuSeconds } from '../cpu.ts';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { threadsOf, withPool } from '../threads.ts';
import { type CalibrateOptions, fitOptions } from './calibrate-options.ts';
import { aboutFit, calibrateJson, calibrateText } from './calibrate-result.ts';
import { plainForm } from './forms.ts';
import { readCase } from './read.ts';
import { settingsYaml } from './settings-file.ts';

/** Everything that one calibration gives. */
export interface CalibrateResult {
  readonly titles: readonly string[];
  /** All settings, the fitted ones among them. */
  readonly settings: Settings;
  readonly before: Settings;
  readonly fit: Calibration;
  readonly split: TimeSplit | null;
  readonly leftOut: readonly LeftOut[];
  readonly told: Identifiability | null;
  readonly options: CalibrationOptions;
  readonly cpuSeconds: number;
  /** What was noticed when each case was read. */
  readonly warnings: readonly { readonly title: string; readonly notes: readonly Issue[] }[];
}

/** First day that a fit must not know; half of the days unless said. */
function unknownFrom({ model }: FittedCase, known: string | undefined): number {
  if (known === undefined) return Math.floor(model.days / 2);
  const day = dayOf(/^\d+$/.test(known) ? Number(known) : known, model.start);
  checkInteger('--known', day, 2, model.days);
  return day;
}

/** Each case under settings fitted to the others, then all fitted together, on several threads. */
async function acrossCases(cases: readonly FittedCase[], options: CalibrateOptions) {
  const order = { options: fitOptions(options), scored: { scale: options.scale ?? 1 } };
  const { fit, leftOut } = await withPool(threadsOf(options.threads), (pool) =>
    pool.share(calibrations, { cases }, order, { onProgress: progressMeter() }),
  );
  return { known: cases, fit, split: null, leftOut };
}

/** One case: fitted to its known days. */
function overTime(one: FittedCase, options: CalibrateOptions) {
  const search = fitOptions(options);
  const work = { onProgress: progressMeter() };
  const day = unknownFrom(one, options.known);
  const known = [{ ...one, model: caseUntil(one.model, day) }];
  if (day >= one.model.days)
    return { known, fit: calibrate(known, search, work), split: null, leftOut: [] };
  const split = splitByTime(one, search, day, { scale: options.scale ?? 1 }, work);
  return { known, fit: split.fit, split, leftOut: [] };
}

/** Reads one case or several, fits, tests. */
export async function calibrated(
  paths: readonly string[],
  options: CalibrateOptions,
): Promise<CalibrateResult> {
  const read = paths.map((path) => readCase(path, options));
  const cases = read.map(({ model, settings, defects }) => ({ model, settings, defects }));
  const start = cpuSeconds();
  const { fit, known, leftOut, split } =
    cases.length > 1 ? await acrossCases(cases, options) : overTime(cases[0]!, options);
  const search = fitOptions(options);
  const told = options.identify ? identify(known, fit, search) : null;
  const before = settingsFrom(cases[0]!.settings);
  return {
    titles: cases.map(({ model }) => model.title),
    settings: { ...before, ...fit.settings },
    before,
    fit,
    split,
    leftOut,
    told,
    options: search,
    cpuSeconds: cpuSeconds() - start,
    warnings: read.map(({ model, warnings }) => ({ title: model.title, notes: warnings })),
  };
}

/** `sojourn displace calibrate`: settings that fit the registrations, and how far to trust them. */
export async function runCalibrate(
  paths: readonly string[],
  options: CalibrateOptions,
): Promise<void> {
  const form = plainForm(options, false);
  const result = await calibrated(paths, options);
  if (options.writeSettings !== undefined)
    await deliver(settingsYaml(result.settings, aboutFit(result)), options.writeSettings);
  const text =
    form === 'json' ? `${JSON.stringify(calibrateJson(result), null, 2)}\n` : calibrateText(result);
  await deliver(text, options.out);
}
