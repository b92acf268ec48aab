import {
  checkInteger,
  checkRange,
  planQuantiles,
  purposes,
  quantilesInto,
  SojournError,
  Stream,
  sampleInteger,
  weightedQuantile,
} from '../../core/index.ts';
import { bandLevels } from '../ensemble.ts';
import type {
  DaySeries,
  DisasterHistory,
  DisasterOutlook,
  DisasterScenario,
  Estimate,
  HazardYear,
  StockYear,
} from './contract.ts';
import { meanDays, shareAway, worldMeanDays } from './duration.ts';

const ends = [0.5, ...bandLevels.flatMap((level) => [(1 - level) / 2, (1 + level) / 2])];

/**
 * Movements that an event of a severity causes: quantile of the mean size by year, years weighted
 * by their events.
 */
export function sizeOf(years: readonly HazardYear[], severity: number): number {
  const sizes = years.map(({ movements, events }) => movements / Math.max(1, events));
  const weights = years.map(({ events }) => Math.max(1, events));
  return weightedQuantile(sizes, weights, severity);
}

function resampled<T>(stream: Stream, list: readonly T[]): T[] {
  return list.map(() => list[sampleInteger(stream, list.length)]!);
}

interface Draw {
  readonly size: number;
  readonly days: number;
}

/** Mean days of those who are not evacuated, so that all together have the mean that is known. */
function othersDays(all: number, { evacuated, evacuationDays }: DisasterScenario): number {
  if (evacuated >= 1) return all;
  return Math.max(0, (all - evacuated * evacuationDays) / (1 - evacuated));
}

/** Sizes and durations from years drawn with replacement (Efron 1979). */
function drawsOf(
  years: readonly HazardYear[],
  stocks: readonly StockYear[],
  scenario: DisasterScenario,
  draws: number,
  seed: number,
): Draw[] {
  const purpose = purposes.bootstrap;
  return Array.from({ length: draws }, (_, draw) => {
    const stream = new Stream(seed, { purpose, t: 0, draw, entity: 0 });
    const size = sizeOf(resampled(stream, years), scenario.severity);
    const all = stocks.length > 0 ? meanDays(resampled(stream, stocks)) : null;
    const days = scenario.days ?? othersDays(all ?? worldMeanDays, scenario);
    return { size, days };
  });
}

function estimateOf(values: Float64Array): Estimate {
  const found = new Float64Array(ends.length);
  quantilesInto(values.slice(), planQuantiles(values.length, ends), found);
  return {
    median: found[0]!,
    bands: bandLevels.map((level, b) => ({
      level,
      low: found[1 + 2 * b]!,
      high: found[2 + 2 * b]!,
    })),
  };
}

function seriesOf(
  draws: readonly Draw[],
  horizon: number,
  value: (draw: Draw, day: number) => number,
): DaySeries {
  const days = Array.from({ length: horizon + 1 }, (_, day) =>
    estimateOf(Float64Array.from(draws, (draw) => value(draw, day))),
  );
  return {
    median: Float64Array.from(days, ({ median }) => median),
    bands: bandLevels.map((level, b) => ({
      level,
      low: Float64Array.from(days, ({ bands }) => bands[b]!.low),
      high: Float64Array.from(days, ({ bands }) => bands[b]!.high),
    })),
  };
}

function checkScenario(scenario: DisasterScenario): void {
  for (const key of ['severity', 'evacuated', 'families'] as const)
    checkRange(key, scenario[key], 0, 1);
  checkRange('evacuationDays', scenario.evacuationDays, 0, 36_525);
  if (scenario.days !== null) checkRange('days', scenario.days, 0, 36_525);
  checkInteger('horizon', scenario.horizon, 1, 3660);
}

function yearsOf({ hazards, place }: DisasterHistory, hazard: string): HazardYear[] {
  const years = hazards.filter((one) => one.hazard === hazard && one.movements > 0);
  if (years.length > 0) return years;
  const known = new Set(hazards.filter(({ movements }) => movements > 0).map((one) => one.hazard));
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'hazard' },
    got: hazard,
    expected: [...known].sort().join(', ') || `none: ${place} has no displacement on record`,
    remedy: 'Choose a hazard that the history of the place knows.',
  });
}

/**
 * What an event of a hazard and severity may mean: movements by the history of the place, those
 * evacuated apart, return by duration, host families and towns as destinations. Flows (movements,
 * returns) and stocks (people away on a day) are never added to each other. Bands come from years
 * drawn with replacement: the doubt of a short history, not that of the event.
 *
 * @param history movements by hazard and year; stocks at year ends, from which the duration comes
 * @param scenario see {@link DisasterScenario}
 * @param draws 100 to 100 000
 * @throws SojournError `argument.choice` for a hazard without history, `argument.range`
 * @example disasterOutlook(history, { ...usualScenario, hazard: 'storm', severity: 0.8 }, 1000, 1)
 */
export function disasterOutlook(
  history: DisasterHistory,
  scenario: DisasterScenario,
  draws: number,
  seed: number,
): DisasterOutlook {
  checkScenario(scenario);
  checkInteger('draws', draws, 100, 100_000);
  const years = yearsOf(history, scenario.hazard);
  const { evacuated, evacuationDays, families, horizon } = scenario;
  const made = drawsOf(years, history.stocks, scenario, draws, seed);
  const over = (value: (draw: Draw) => number) => estimateOf(Float64Array.from(made, value));
  const early = ({ size }: Draw, day: number) => size * evacuated * shareAway(day, evacuationDays);
  const late = ({ size, days }: Draw, day: number) => size * (1 - evacuated) * shareAway(day, days);
  const away = (draw: Draw, day: number) => early(draw, day) + late(draw, day);
  const series = (value: (draw: Draw, day: number) => number) => seriesOf(made, horizon, value);
  const placeDays = meanDays(history.stocks);
  return {
    place: history.place,
    hazard: scenario.hazard,
    severity: scenario.severity,
    years: years.length,
    events: years.reduce((sum, { events }) => sum + Math.max(1, events), 0),
    flow: {
      movements: over(({ size }) => size),
      evacuations: over(({ size }) => size * evacuated),
      displacements: over(({ size }) => size * (1 - evacuated)),
    },
    days: over(({ days }) => days),
    daysFrom: scenario.days !== null ? 'scenario' : placeDays !== null ? 'place' : 'world',
    stock: {
      evacuated: series(early),
      displaced: series(late),
      inFamilies: series((draw, day) => families * away(draw, day)),
      inTowns: series((draw, day) => (1 - families) * away(draw, day)),
    },
    returns: series((draw, day) => (day === 0 ? 0 : away(draw, day - 1) - away(draw, day))),
  };
}

/** Assumptions where nothing else is said: nobody evacuated, half with families, a year. */
export const usualScenario: Omit<DisasterScenario, 'hazard'> = {
  severity: 0.5,
  evacuated: 0,
  evacuationDays: 7,
  days: null,
  families: 0.5,
  horizon: 365,
};
