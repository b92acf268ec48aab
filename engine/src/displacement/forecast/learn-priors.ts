import {
  checkCancelled,
  exp,
  log,
  nelderMead,
  report,
  type WorkOptions,
} from '../../core/index.ts';
import type { DisplacementCase } from '../contract.ts';
import { rankedScore } from '../scores.ts';
import { drawLuck, keptLuck, type LuckOf } from './chance.ts';
import { memberPaths } from './members.ts';
import { type ForecastPriors, plainPriors } from './priors.ts';
import { publishedReports } from './reports.ts';
import { type Known, readOn, startFrom } from './start.ts';
import { type Target, targetOf } from './targets.ts';
import { firstDay, forecastHorizons, step } from './verify.ts';

const members = 100;
const seed = 1;
/** Weight of the scores on a logarithmic scale, which small camps decide as much as large ones. */
const relative = 0.5;

/** Cost of leaving the numbers from which learning begins, by squared logarithm. */
const caution = 0.003;

/** Priors that are learned, with how they are stretched over the real line. */
const learned = [
  ['halfLife', 'log'],
  ['poolDays', 'log'],
  ['poolShare', 'log'],
  ['arrivalShape', 'log'],
  ['noise', 'log'],
  ['recountChance', 'log'],
  ['recountMean', 'plain'],
  ['recountSpread', 'log'],
  ['burstChance', 'log'],
  ['burstSize', 'log'],
] as const satisfies readonly (readonly [keyof ForecastPriors, 'log' | 'plain'])[];

/** One forecast to be scored. */
interface Exercise {
  readonly known: Known;
  readonly luck: LuckOf;
  readonly targets: readonly (Target | null)[];
}

/** All exercises of a case at a horizon, with the scores of the last counts for comparison. */
interface Sheet {
  readonly exercises: readonly Exercise[];
  readonly plain: readonly [persons: number, relative: number];
}

function exercisesOf(model: DisplacementCase): Exercise[][] {
  const published = new Map(publishedReports(model).map((one) => [one.camp, one]));
  const all: Exercise[][] = forecastHorizons.map(() => []);
  for (let day = firstDay; day < model.days; day += step) {
    const known = readOn(model, day);
    const luck = keptLuck(drawLuck(seed, day));
    forecastHorizons.forEach((ahead, h) => {
      const targets = known.reports.map(({ camp }) =>
        targetOf(published.get(camp)!, day, ahead, model.days),
      );
      all[h]!.push({ known, luck, targets });
    });
  }
  return all;
}

/** Scores in persons and on the scale of log(persons + 1 % of an average camp + 10). */
function scoresOf(
  exercises: readonly Exercise[],
  said: (exercise: Exercise) => readonly Float64Array[],
): [number, number] {
  const sums: [number, number] = [0, 0];
  for (const exercise of exercises) {
    const { known, targets } = exercise;
    const all = known.reports.reduce((sum, { persons }) => sum + persons.at(-1)!, 0);
    const base = 10 + (0.01 * all) / Math.max(1, known.reports.length);
    const paths = said(exercise);
    targets.forEach((target, c) => {
      if (target === null) return;
      const sorted = paths[c]!.sort();
      sums[0] += rankedScore(sorted, target.persons);
      sums[1] += rankedScore(
        sorted.map((one) => log(one + base)),
        log(target.persons + base),
      );
    });
  }
  return sums;
}

function sheetsOf(model: DisplacementCase): Sheet[] {
  const last = ({ known }: Exercise) =>
    known.reports.map(({ persons }) => Float64Array.of(persons.at(-1)!));
  return exercisesOf(model).map((exercises) => ({
    exercises,
    plain: scoresOf(exercises, last),
  }));
}

function lossOf(sheets: readonly Sheet[], priors: ForecastPriors): number {
  let sum = 0;
  for (const { exercises, plain } of sheets) {
    const scores = scoresOf(exercises, ({ known, luck, targets }) =>
      memberPaths(
        startFrom(known, priors),
        targets.map((target) => (target ? [target.day] : [])),
        priors,
        seed,
        members,
        luck,
      ),
    );
    sum += scores[0] / Math.max(1, plain[0]) + (relative * scores[1]) / Math.max(1e-9, plain[1]);
  }
  return sum / Math.max(1, sheets.length);
}

function priorsAt(at: ArrayLike<number>, from: ForecastPriors): ForecastPriors {
  const values = learned.map(([key, scale], i) => [key, scale === 'log' ? exp(at[i]!) : at[i]!]);
  const priors: ForecastPriors = { ...from, ...Object.fromEntries(values) };
  const chance = (value: number) => Math.min(0.9, value);
  return {
    ...priors,
    halfLife: Math.max(1, Math.min(1000, priors.halfLife)),
    arrivalShape: Math.max(0.05, Math.min(100, priors.arrivalShape)),
    recountChance: chance(priors.recountChance),
    burstChance: chance(priors.burstChance),
  };
}

/**
 * Learns what to suppose of a new conflict from past ones: the priors with the least score over
 * their forecasts 30 and 90 days ahead, each case counting the same, relative to the last counts
 * (a simplex search; chance is the same in every evaluation). What concerns corrections to come,
 * the common part and the speed of learning stay as they are.
 *
 * @param models one or more cases with registrations
 * @param evaluations most evaluations (default 200)
 * @throws SojournError `work.cancelled`
 * @example learnPriors([mali, burundi]).halfLife
 */
export function learnPriors(
  models: readonly DisplacementCase[],
  evaluations = 200,
  from: ForecastPriors = plainPriors,
  work?: WorkOptions,
): ForecastPriors {
  const sheets = models.flatMap((model) => sheetsOf(model));
  const begin = learned.map(([key, scale]) => (scale === 'log' ? log(from[key]) : from[key]));
  const away = (at: ArrayLike<number>) => begin.reduce((sum, x, i) => sum + (at[i]! - x) ** 2, 0);
  let done = 0;
  const loss = (at: ArrayLike<number>) => {
    checkCancelled(work);
    report(work, 'evaluations', ++done, evaluations);
    return lossOf(sheets, priorsAt(at, from)) + caution * away(at);
  };
  const found = nelderMead(loss, begin, { step: 0.3, tolerance: 1e-5, evaluations });
  return priorsAt(found.at, from);
}
