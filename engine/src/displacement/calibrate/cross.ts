import type { WorkOptions } from '../../core/index.ts';
import { baselinesOf, registeredCounts } from '../baselines.ts';
import type { Settings } from '../contract.ts';
import { prepare } from '../prepare.ts';
import { runOnce } from '../run.ts';
import { averagedDifference, meanOver } from '../scores.ts';
import { type Calibration, type CalibrationOptions, calibrate } from './calibrate.ts';
import { caseUntil } from './case-of.ts';
import { type FittedCase, scaleFor } from './objective.ts';

/** E as published over days from `from` to before `to`: mean over single runs. */
export interface Scored {
  readonly model: number;
  /** The known total by capacity, on the same days; it knows the largest counts to come. */
  readonly capacity: number;
}

/** How runs are made for scores that are to be told. */
export interface ScoreRuns {
  /** Default 4. */
  readonly draws?: number;
  /** Default 1: all people. */
  readonly scale?: number;
  /** Default 1000, apart from the seed of the fit. */
  readonly seed?: number;
}

/**
 * Scores of a case under settings on parts of its days, each from a first day to before a last one.
 *
 * @example scoresBetween({ model }, {}, [[0, 150], [150, 300]]).map(({ model }) => model)
 */
export function scoresBetween(
  { model, settings, defects }: FittedCase,
  more: Partial<Settings>,
  parts: readonly (readonly [from: number, to: number])[],
  runs: ScoreRuns = {},
): Scored[] {
  const { draws = 4, scale = 1, seed = 1000 } = runs;
  const setup = { settings: { ...settings, ...more }, ...(defects && { defects }), scale };
  const ready = prepare(model, setup);
  const registered = registeredCounts(ready);
  const byDay = (counts: Float64Array) => averagedDifference(counts, registered, model.days);
  const mean = new Float64Array(model.days);
  for (let k = 0; k < draws; k++) {
    const one = byDay(runOnce(ready, seed, k).camps);
    for (let t = 0; t < mean.length; t++) mean[t]! += one[t]! / draws;
  }
  const capacity = byDay(baselinesOf(ready).find(({ id }) => id === 'capacity')!.counts);
  return parts.map(([from, to]) => ({
    model: meanOver(mean.slice(from, to)),
    capacity: meanOver(capacity.slice(from, to)),
  }));
}

/** What a number of hops foresees, fitted to the first two thirds of the known days. */
export interface Foreseen {
  readonly awareness: number;
  /** E as published on the last third, which that fit did not know. */
  readonly error: number;
  readonly evaluations: number;
  readonly runs: number;
}

/** A fit to the time before a day, scored before and after it. */
export interface TimeSplit {
  readonly fit: Calibration;
  /** By number of hops; the fit has the fewest that foresaw within 5 % of the best. */
  readonly foreseen: readonly Foreseen[];
  /** First day that the fit did not know. */
  readonly day: number;
  readonly early: { readonly before: number; readonly after: number };
  readonly late: { readonly before: number; readonly after: number; readonly capacity: number };
  /** Settings tried and single runs made in all. */
  readonly evaluations: number;
  readonly runs: number;
}

const innerShare = 2 / 3;
/** More hops must foresee better by so much, relative, to be taken. */
const worthIt = 0.05;

/** Each number of hops, fitted to the first two thirds of a known time and scored on the rest. */
function foresight(
  known: FittedCase,
  options: CalibrationOptions,
  work: WorkOptions | undefined,
): Foreseen[] {
  const { awareness = [2] } = options;
  if (awareness.length === 1)
    return [{ awareness: awareness[0]!, error: Number.NaN, evaluations: 0, runs: 0 }];
  const { days } = known.model;
  const day = Math.floor(innerShare * days);
  const inner = { ...known, model: caseUntil(known.model, day) };
  const scale = scaleFor(known.model, options.people ?? 5000);
  return awareness.map((level) => {
    const { settings, evaluations, runs } = calibrate(
      [inner],
      { ...options, awareness: [level] },
      work,
    );
    const [rest] = scoresBetween(known, settings, [[day, days]], { scale });
    return { awareness: level, error: rest!.model, evaluations, runs };
  });
}

/** The fewest hops that foresee about as well as the best. */
function simplest(foreseen: readonly Foreseen[]): Foreseen {
  const best = foreseen.reduce(
    (least, { error }) => Math.min(least, error),
    Number.POSITIVE_INFINITY,
  );
  const good = foreseen.filter(({ error }) => error <= (1 + worthIt) * best);
  return [...good].sort((a, b) => a.awareness - b.awareness)[0] ?? foreseen[0]!;
}

/**
 * Cross-validation over time: fits to what was known on a day and scores what came later. How many
 * hops people know ahead is chosen within the known time, by what a fit to its first two thirds
 * foresees of the last; more hops must foresee at least 5 % better than fewer (in the spirit of the
 * one-standard-error rule; Hastie, Tibshirani, Friedman 2009, section 7.10).
 * Scored runs go over the whole time, with the calendar and inflow of the case, as the published
 * task has it.
 *
 * @param day first day that the fit must not know; by default half of the days
 * @throws SojournError what {@link calibrate} throws
 * @example splitByTime({ model }).late // E with the settings as they were, with the fitted ones
 */
export function splitByTime(
  one: FittedCase,
  options: CalibrationOptions = {},
  day = Math.floor(one.model.days / 2),
  runs: ScoreRuns = {},
  work?: WorkOptions,
): TimeSplit {
  const known = { ...one, model: caseUntil(one.model, day) };
  const foreseen = foresight(known, options, work);
  const chosen = simplest(foreseen);
  const fit = calibrate([known], { ...options, awareness: [chosen.awareness] }, work);
  const parts = [
    [0, day],
    [day, one.model.days],
  ] as const;
  const [earlyBefore, lateBefore] = scoresBetween(one, {}, parts, runs);
  const [early, late] = scoresBetween(one, fit.settings, parts, runs);
  const all = [fit, ...foreseen];
  return {
    fit,
    foreseen,
    day,
    early: { before: earlyBefore!.model, after: early!.model },
    late: { before: lateBefore!.model, after: late!.model, capacity: late!.capacity },
    evaluations: all.reduce((sum, { evaluations }) => sum + evaluations, 0),
    runs: all.reduce((sum, made) => sum + made.runs, 0),
  };
}

/** A case scored under settings that were fitted to the others. */
export interface LeftOut {
  readonly title: string;
  readonly fit: Calibration;
  readonly before: number;
  readonly after: number;
  readonly capacity: number;
}

/**
 * One case scored under the settings fitted to the others together.
 *
 * @param at its number among the cases
 * @throws SojournError what {@link calibrate} throws
 * @example leaveOut(cases, 0).after
 */
export function leaveOut(
  cases: readonly FittedCase[],
  at: number,
  options: CalibrationOptions = {},
  runs: ScoreRuns = {},
  work?: WorkOptions,
): LeftOut {
  const one = cases[at]!;
  const fit = calibrate(
    cases.filter((_, i) => i !== at),
    options,
    work,
  );
  const { days, title } = one.model;
  const [after] = scoresBetween(one, fit.settings, [[0, days]], runs);
  const [before] = scoresBetween(one, {}, [[0, days]], runs);
  return { title, fit, before: before!.model, after: after!.model, capacity: after!.capacity };
}

/**
 * Cross-validation over conflicts: each case in turn is scored under the settings fitted to the
 * others together.
 *
 * @param cases two or more
 * @throws SojournError what {@link calibrate} throws
 * @example leaveOneOut(cases).map(({ title, before, after }) => [title, before, after])
 */
export function leaveOneOut(
  cases: readonly FittedCase[],
  options: CalibrationOptions = {},
  runs: ScoreRuns = {},
  work?: WorkOptions,
): LeftOut[] {
  return cases.map((_, at) => leaveOut(cases, at, options, runs, work));
}
