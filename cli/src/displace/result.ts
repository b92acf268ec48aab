import {
  type CaseResult,
  purpose,
  scoresOf,
  seriesOf,
  spreadWords,
  toldExactly,
  toldRow,
} from '@sojourn/brief/displacement';
import { engineVersion } from '@sojourn/engine/core';
import type { Origins } from '@sojourn/engine/displacement';
import type { DisplaceOptions } from './options.ts';

/** Everything that one command gives, before it is written in a form. */
export interface DisplaceResult extends CaseResult {
  readonly cpuSeconds: number;
  readonly options: DisplaceOptions;
}

/** By camp and week: arrivals, and people by the place from which they set out. */
function originsJson({ draws, camps, origins, days, persons, arrivals }: Origins) {
  const columns = origins.length;
  const fromWhere = (row: number) => {
    const told = toldRow([...persons.slice(row * columns, (row + 1) * columns)]);
    return Object.fromEntries(origins.map((name, o) => [name ?? 'there before', told[o]!]));
  };
  return {
    draws,
    weeks: days.map((day, period) => ({
      day,
      camps: camps.map((camp, c) => {
        const row = period * camps.length + c;
        return { camp, arrivals: toldExactly(arrivals[row]!), from: fromWhere(row) };
      }),
    })),
  };
}

/** The result as plain data. */
export function jsonOf(result: DisplaceResult) {
  const { ready, ensemble, warnings, release, cpuSeconds, seed } = result;
  return {
    schema: 'sojourn.displacement-result/1',
    case: ready.model.title,
    start: ready.model.start,
    days: ensemble.days,
    purpose,
    ...(release.stamp !== null && { stamp: release.stamp }),
    draws: ensemble.draws,
    seed,
    scale: ready.scale,
    engine: engineVersion,
    spread: { ...result.spread, words: spreadWords(result.spread) },
    settings: ready.settings,
    defects: ready.defects,
    cpu_seconds: cpuSeconds,
    cpu_seconds_per_run: cpuSeconds / ensemble.draws,
    warnings,
    ...scoresOf(result),
    ...(result.origins !== null && { origins: originsJson(result.origins) }),
    camps: seriesOf(result),
  };
}
