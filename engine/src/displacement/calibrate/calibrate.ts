import {
  checkCancelled,
  checkInteger,
  checkRange,
  nelderMead,
  report,
  sobolPoints,
  type WorkOptions,
} from '../../core/index.ts';
import type { Settings } from '../contract.ts';
import { settingsFrom } from '../settings.ts';
import { type Aim, distanceFrom, type FittedCase, type Trial } from './objective.ts';
import {
  folded,
  type Parameter,
  parametersOf,
  settingsAt,
  unitOf,
  usualParameters,
} from './parameters.ts';

/** How to search; what is left out is the default in brackets. */
export interface CalibrationOptions {
  /** Settings to fit ({@link usualParameters}). */
  readonly parameters?: readonly string[];
  /** Hops that people may know ahead (2 alone); each is searched. */
  readonly awareness?: readonly number[];
  /** Points of a scrambled Sobol sequence for each (40). */
  readonly starts?: number;
  /** How many of the best points are refined (2). */
  readonly refined?: number;
  /** Most evaluations of one refinement (60). */
  readonly evaluations?: number;
  /** Cost of a parameter at the other end of its range from the default, in E (0.01). */
  readonly pull?: number;
  /** What is made small (`people`: the days with few registered count for little). */
  readonly aim?: Aim;
  /** Runs of which the mean is scored (2). */
  readonly draws?: number;
  /** Simulated people, about (5,000). */
  readonly people?: number;
  readonly seed?: number;
  /** Expected values at full size instead of a few small runs. */
  readonly expected?: boolean;
}

/** The best settings at one number of hops. */
export interface LevelFit {
  readonly awareness: number;
  readonly settings: Partial<Settings>;
  /** Distance from the registrations, without and with the pull to the defaults. */
  readonly error: number;
  readonly value: number;
}

/** Fitted settings and how they were found. */
export interface Calibration {
  readonly settings: Partial<Settings>;
  readonly parameters: readonly Parameter[];
  /** Place of each parameter in its range, 0 to 1. */
  readonly at: Float64Array;
  readonly error: number;
  readonly value: number;
  /** Distance with the settings as they were. */
  readonly before: number;
  readonly levels: readonly LevelFit[];
  /** Settings tried, and single runs made. */
  readonly evaluations: number;
  readonly runs: number;
}

/** Everything that a search needs to judge a point. */
export interface Judge {
  readonly parameters: readonly Parameter[];
  readonly start: Float64Array;
  readonly error: (at: ArrayLike<number>, awareness: number) => number;
  readonly value: (at: ArrayLike<number>, awareness: number) => number;
  readonly count: { evaluations: number; runs: number };
}

/** The settings from which the cases differ by what is fitted. */
function startOf(cases: readonly FittedCase[]): Settings {
  return settingsFrom(cases[0]?.settings);
}

/** Judges points: mean distance over the cases, plus the pull; equal questions are asked once. */
export function judgeOf(cases: readonly FittedCase[], options: CalibrationOptions): Judge {
  const parameters = parametersOf(options.parameters ?? usualParameters);
  const {
    pull = 0.01,
    aim = 'people',
    draws = 2,
    people = 5000,
    seed = 1,
    expected = false,
  } = options;
  const trial: Trial = { draws, people, seed, expected };
  const base = startOf(cases);
  const start = Float64Array.from(parameters, (one) => unitOf(one, base[one.key]));
  const known = new Map<string, number>();
  const count = { evaluations: 0, runs: 0 };
  const error = (at: ArrayLike<number>, awareness: number): number => {
    const settings = { ...settingsAt(parameters, at), awarenessLevel: awareness };
    const key = JSON.stringify(settings);
    const found = known.get(key);
    if (found !== undefined) return found;
    count.evaluations += 1;
    count.runs += cases.length * (expected ? 1 : draws);
    let sum = 0;
    for (const one of cases) sum += distanceFrom(one, settings, trial, aim);
    known.set(key, sum / cases.length);
    return sum / cases.length;
  };
  const value = (at: ArrayLike<number>, awareness: number): number => {
    let cost = 0;
    for (let j = 0; j < start.length; j++) cost += (folded(at[j]!) - start[j]!) ** 2;
    return error(at, awareness) + pull * cost;
  };
  return { parameters, start, error, value, count };
}

interface Point {
  readonly at: Float64Array;
  readonly value: number;
}

/** The best point at one number of hops: an even design, then the simplex from its best points. */
function searchLevel(
  judge: Judge,
  awareness: number,
  options: CalibrationOptions,
  tick: () => void,
): Point {
  const { starts = 40, refined = 2, evaluations = 60, seed = 1 } = options;
  const p = judge.parameters.length;
  const cube = sobolPoints(starts, p, { scramble: 'owen', seed });
  const visit = (at: Float64Array): number => {
    tick();
    return judge.value(at, awareness);
  };
  const points: Point[] = [{ at: judge.start, value: visit(judge.start) }];
  for (let i = 0; i < starts; i++) {
    const at = cube.slice(i * p, (i + 1) * p);
    points.push({ at, value: visit(at) });
  }
  points.sort((a, b) => a.value - b.value);
  let best = points[0]!;
  for (const { at } of points.slice(0, refined)) {
    const found = nelderMead(visit, at, { step: 0.15, tolerance: 1e-6, evaluations });
    if (found.value < best.value) best = { at: found.at.map(folded), value: found.value };
  }
  return best;
}

/**
 * Fits settings to the registrations of one or more cases, without derivatives: for each number
 * of hops that people may know ahead, an even design over the ranges, then the simplex of Nelder
 * and Mead from its best points; a pull keeps parameters near the defaults where the data do not
 * speak. The same options and seed give the same fit. What may not be known must not be in the
 * cases: see {@link caseUntil}.
 *
 * @param cases at least one; what is minimised is their mean distance
 * @throws SojournError `argument.choice` for an unknown parameter, `argument.range`, `work.cancelled`
 * @example calibrate([{ model: caseUntil(model, 150) }]).settings
 */
export function calibrate(
  cases: readonly FittedCase[],
  options: CalibrationOptions = {},
  work?: WorkOptions,
): Calibration {
  checkInteger('number of cases', cases.length, 1, 1000);
  checkRange('pull', options.pull ?? 0.01, 0, 1e6);
  const { awareness = [2], starts = 40, refined = 2, evaluations = 60 } = options;
  const judge = judgeOf(cases, options);
  const most = awareness.length * (1 + starts + refined * (evaluations + judge.start.length));
  let done = 0;
  const tick = () => {
    checkCancelled(work);
    done += 1;
    report(work, 'fit', Math.min(done, most), most);
  };
  const before = judge.error(judge.start, startOf(cases).awarenessLevel);
  const found = awareness.map((level) => ({ level, ...searchLevel(judge, level, options, tick) }));
  report(work, 'fit', most, most);
  const levels = found.map(({ at, level, value }) => ({
    awareness: level,
    settings: { ...settingsAt(judge.parameters, at), awarenessLevel: level },
    error: judge.error(at, level),
    value,
  }));
  const best = levels.reduce((a, b) => (b.value < a.value ? b : a));
  return {
    settings: best.settings,
    parameters: judge.parameters,
    at: found[levels.indexOf(best)]!.at,
    error: best.error,
    value: best.value,
    before,
    levels,
    ...judge.count,
  };
}
