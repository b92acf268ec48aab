import { exp } from '../../core/index.ts';
import type { DisplacementCase, Settings } from '../contract.ts';
import { rankedScore } from '../scores.ts';
import { memberPaths } from './members.ts';
import type { ForecastPriors } from './priors.ts';
import { publishedReports } from './reports.ts';
import { filterKinds, readOn, startFrom } from './start.ts';
import { targetOf, tolerance } from './targets.ts';

/** Forecasts of this many days ahead decide between filters. */
const lead = 30;
/** Days between the days from which they are made. */
const every = 15;
const firstOrigin = 15;
const members = 48;
/** Days after which an old score counts 1/e. */
const forget = 180;

/** Scores of every filter in every camp that could be scored, from one day on. */
type Scores = readonly (readonly number[])[];

/** Scores already worked out, by day; they do not change when more becomes known. */
export type ForecastMemory = Map<number, Scores>;

function scoresFrom(
  model: DisplacementCase,
  day: number,
  priors: ForecastPriors,
  seed: number,
  settings: Partial<Settings> | undefined,
): Scores {
  const start = startFrom(readOn(model, day, settings), priors);
  const published = new Map(publishedReports(model).map((one) => [one.camp, one]));
  const targets = start.camps.map(({ camp }) =>
    targetOf(published.get(camp)!, day, lead, day + lead + tolerance + 1),
  );
  const days = targets.map((target) => (target ? [target.day] : []));
  const byFilter = start.weights.map((_, f) => {
    const weights = start.weights.map((_, g) => (f === g ? 1 : 0));
    return memberPaths({ ...start, weights }, days, priors, seed, members);
  });
  return targets.flatMap((target, c) =>
    target ? [byFilter.map((paths) => rankedScore(paths[c]!.sort(), target.persons))] : [],
  );
}

/**
 * Weights of the filters from how they would have done so far: each earlier day, a fortnight
 * apart, whose month is over by now is forecast by each filter and scored against what was
 * published; scores are relative to the mean of the filters in the same camp, and old ones fade.
 *
 * @param memory kept between days of one case and one set of priors; results are the same without
 * @returns weights that add up to 1
 */
export function filterWeights(
  model: DisplacementCase,
  day: number,
  priors: ForecastPriors,
  seed: number,
  settings?: Partial<Settings>,
  memory: ForecastMemory = new Map(),
): number[] {
  const kinds = filterKinds(priors);
  const loss = kinds.map(() => 0);
  for (let from = firstOrigin; from + lead + tolerance <= day; from += every) {
    const scores = memory.get(from) ?? scoresFrom(model, from, priors, seed, settings);
    memory.set(from, scores);
    const means = scores.map((row) => row.reduce((a, b) => a + b, 0) / row.length);
    const typical = means.reduce((a, b) => a + b, 0) / Math.max(1, means.length);
    const fade = exp(-(day - from) / forget);
    scores.forEach((row, i) => {
      const unit = means[i]! + 0.1 * typical;
      if (unit > 0)
        row.forEach((score, f) => {
          loss[f]! += (fade * score) / unit;
        });
    });
  }
  const least = Math.min(...loss);
  const raw = loss.map((one) => exp(-priors.learning * (one - least)));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((one) => one / sum);
}
