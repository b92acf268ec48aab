import { engineVersion, renderMessage } from '@sojourn/engine/core';
import { dateOf, defaultSettings, type Prepared } from '@sojourn/engine/displacement';
import { areaSeries } from './areas.ts';
import type { DisplacementReport, ReportArea, ReportFrame } from './contract.ts';
import { toldError } from './hidden.ts';
import { type CaseResult, purpose } from './result.ts';
import { scoresOf } from './series.ts';
import { spreadWords } from './spread-words.ts';

/** Most days that the map steps through. */
const mostFrames = 60;
function areasOf(result: CaseResult): ReportArea[] {
  const { ensemble, ready } = result;
  return areaSeries(result).map(({ name, camp, camps, mean, isBandTold, bands, registered }) => {
    const place = camp === null ? null : ready.model.places[ready.camps[camp]!]!;
    return {
      name,
      country: ready.model.places[ready.camps[camps[0]!]!]!.country.replaceAll('_', ' '),
      point: pointOf(place),
      capacity: place?.capacity ? Math.floor(place.capacity / ready.scale) : null,
      mean,
      bands,
      isBandTold,
      registered,
      rmse: camp === null ? null : toldError(ensemble.scores.rmse[camp]!),
    };
  });
}

function pointOf(
  place: Prepared['model']['places'][number] | null,
): readonly [number, number] | null {
  const { longitude, latitude } = place ?? {};
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude];
}

/** About as many days as the map can step through, the last among them. */
function framesOf({ ready, release }: CaseResult): ReportFrame[] {
  const { graph, timeline } = ready;
  const step = Math.max(1, Math.ceil((release.days.length - 1) / (mostFrames - 1)));
  const last = release.days.length - 1;
  const at = release.days.map((_, i) => i).filter((i) => i === 0 || (last - i) % step === 0);
  return at.map((i) => {
    const today = timeline[release.days[i]!]!;
    const shut: string[] = [];
    for (let link = 0; link < graph.from.length; link += 2) {
      const ends = [graph.from[link]!, graph.to[link]!].map((end) => graph.names[end]!);
      if (today.closed[link]! > 0) shut.push(ends.join('|'));
    }
    return {
      at: i,
      inConflict: graph.names.filter((_, place) => today.conflict[place]! > 0),
      closed: shut,
    };
  });
}

function placesOf({ ready }: CaseResult): DisplacementReport['places'] {
  const { model, timeline, camps } = ready;
  return model.places.flatMap((place, i) => {
    const point = pointOf(place);
    if (point === null || camps.includes(i)) return [];
    const everInConflict = timeline.some(({ conflict }) => conflict[i]! > 0);
    return [{ name: place.name, point, everInConflict }];
  });
}

/** Words for who was there before the first day. */
const before = 'there before';

/** The table of the last period; the columns that are empty all along were left out before. */
function reportOrigins({ origins }: CaseResult): DisplacementReport['origins'] {
  if (origins === null) return null;
  const { camps, persons, days } = origins;
  const columns = origins.origins.length;
  const from = (days.length - 1) * camps.length * columns;
  return {
    origins: origins.origins.map((name) => name ?? before),
    persons: camps.map((_, c) => [...persons.slice(from + c * columns, from + (c + 1) * columns)]),
  };
}

/** Everything that the page tells, of what may be told. */
export function reportOf(result: CaseResult): DisplacementReport {
  const { ready, ensemble, warnings, release, seed } = result;
  const areas = areasOf(result);
  const isPlaced = areas.some(({ point }) => point !== null);
  const { baselines } = scoresOf(result);
  const { error, rescaled, observed, crps, coverage } = ensemble.scores;
  return {
    title: ready.model.title,
    dates: release.days.map((t) => dateOf(ready.model, t)),
    draws: ensemble.draws,
    seed,
    scale: ready.scale,
    engine: engineVersion,
    stamp: release.stamp,
    purpose,
    spread: spreadWords(result.spread),
    areas,
    places: isPlaced ? placesOf(result) : [],
    roads: isPlaced ? ready.model.routes.map(({ from, to }) => ({ from, to })) : [],
    frames: isPlaced ? framesOf(result) : [],
    scores: {
      error,
      rescaled,
      observed,
      crps,
      coverage,
      baselines: Object.values(baselines).map(
        ({ rule, from_day: fromDay, E, model_on_same_days: model }) => ({
          rule,
          fromDay,
          error: E,
          model,
        }),
      ),
    },
    origins: reportOrigins(result),
    settings: Object.entries(ready.settings).map(([name, value]) => [
      name,
      JSON.stringify(value) ?? '',
      JSON.stringify(value) ===
        JSON.stringify(defaultSettings[name as keyof typeof defaultSettings]),
    ]),
    warnings: warnings.map((issue) => {
      const { message, remedy } = renderMessage(issue);
      const times = (issue.count ?? 1) > 1 ? ` (${issue.count} times)` : '';
      return `${message}${times} ${remedy}`;
    }),
  };
}
