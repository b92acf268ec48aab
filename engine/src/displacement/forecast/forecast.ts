import { checkInteger } from '../../core/index.ts';
import type { DisplacementCase, Settings } from '../contract.ts';
import { drawLuck } from './chance.ts';
import { knownOn } from './known.ts';
import { type ForecastMemory, filterWeights } from './learning.ts';
import { type CountLevel, memberPaths, type Start } from './members.ts';
import { defaultPriors, type ForecastPriors } from './priors.ts';
import { readOn, startFrom } from './start.ts';

/** How a forecast is made. */
export interface ForecastOptions {
  /** Days ahead, 1 to 365 (default 90). */
  readonly ahead?: number;
  /** Size of the ensemble, 20 to 100 000 (default 400). */
  readonly members?: number;
  /** Whole number in [0, 2⁵³) (default 1). */
  readonly seed?: number;
  readonly priors?: ForecastPriors;
  /** Rules of the count model. */
  readonly settings?: Partial<Settings>;
  readonly memory?: ForecastMemory;
  /** Counts as they will be published (default), or as corrections will set them. */
  readonly level?: CountLevel;
}

/** Persons by camp and day to come. */
export interface Forecast {
  /** The last day that was known. */
  readonly day: number;
  readonly ahead: number;
  readonly members: number;
  readonly camps: readonly string[];
  /** Last report of each camp. */
  readonly last: readonly { readonly day: number; readonly persons: number }[];
  /** By camp: member k, i days after `day + 1`, at `k × ahead + i`. */
  readonly paths: readonly Float64Array[];
  /** Weights of the filters, in the order of {@link filterKinds}. */
  readonly weights: readonly number[];
}

/** What is known on a day, with the filters weighed by how they did so far. */
export function weighedStart(
  model: DisplacementCase,
  day: number,
  options: ForecastOptions,
): Start {
  const { priors = defaultPriors, seed = 1, settings, memory } = options;
  const known = knownOn(model, day, 0);
  const weights = filterWeights(known, day, priors, seed, settings, memory);
  return { ...startFrom(readOn(known, day, settings), priors), weights };
}

/**
 * Forecasts the registration of every camp for the days after a day, from what was known then:
 * registrations, conflicts and closures up to that day, no inflow, no capacity, no correction yet
 * to come. Camps that have not reported yet are not forecast.
 *
 * @param day last known day, 0 or more
 * @throws SojournError `argument.range`
 * @example groupBands(forecastOn(model, 90), [0])[0].mean // camp 0, the day after
 */
export function forecastOn(
  model: DisplacementCase,
  day: number,
  options: ForecastOptions = {},
): Forecast {
  const { ahead = 90, members = 400, seed = 1, priors = defaultPriors, level } = options;
  checkInteger('ahead', ahead, 1, 365);
  checkInteger('members', members, 20, 100_000);
  const start = weighedStart(model, day, options);
  const days = Array.from({ length: ahead }, (_, i) => day + 1 + i);
  return {
    day,
    ahead,
    members,
    camps: start.camps.map(({ camp }) => camp),
    last: start.camps.map(({ day: when, persons }) => ({ day: when, persons })),
    paths: memberPaths(
      start,
      start.camps.map(() => days),
      priors,
      seed,
      members,
      drawLuck(seed, day),
      level,
    ),
    weights: start.weights,
  };
}
