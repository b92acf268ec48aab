import {
  type CaseResult,
  purpose,
  scoresOf,
  seriesOf,
  spreadWords,
} from '@sojourn/brief/displacement';
import { engineVersion } from '@sojourn/engine/core';
import type { DisplaceOptions } from './options.ts';

/** Everything that one command gives, before it is written in a form. */
export interface DisplaceResult extends CaseResult {
  readonly cpuSeconds: number;
  readonly options: DisplaceOptions;
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
    camps: seriesOf(result),
  };
}
