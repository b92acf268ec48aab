import {
  type CompareResult,
  changeWords,
  compareSeries,
  gainSentence,
  purpose,
  untold,
} from '@sojourn/brief/displacement';
import { engineVersion, type Issue } from '@sojourn/engine/core';
import { dateOf } from '@sojourn/engine/displacement';
import { noteLines } from './notes.ts';

/** A comparison, and the time that it took. */
export type TimedComparison = CompareResult & {
  readonly cpuSeconds: number;
  /** What was noticed when the case was read. */
  readonly warnings: readonly Issue[];
};

/** The comparison as plain data. */
export function compareJson(result: TimedComparison) {
  const { comparison, pair, release, seed, cpuSeconds } = result;
  return {
    schema: 'sojourn.displacement-comparison/1',
    case: pair.base.model.title,
    start: pair.base.model.start,
    days: comparison.days,
    purpose,
    ...(release.stamp !== null && { stamp: release.stamp }),
    changes: pair.changes,
    pairs: comparison.draws,
    seed,
    scale: pair.base.scale,
    engine: engineVersion,
    settings: { without: pair.base.settings, with: pair.variant.settings },
    variance_gain: comparison.gain,
    cpu_seconds: cpuSeconds,
    warnings: result.warnings,
    camps: compareSeries(result),
  };
}

const signed = (change: number | string) =>
  typeof change === 'number' && change > 0 ? `+${change}` : String(change);

/** The last day of an area in words. */
function rowLine({ camp, days }: ReturnType<typeof compareSeries>[number]): string[] {
  const row = days.at(-1);
  if (row === undefined) return [];
  const [low, high] = row.bands['80']!;
  const band = low === untold ? untold : `${signed(low)} to ${signed(high)}`;
  return [`  ${camp}: ${row.without} → ${row.with}; ${signed(row.difference)} [${band}]`];
}

const signs =
  'Under 10 persons more are told as + < 10, under 10 fewer as - < 10. A difference beside a count under 10 is a range of what is told.';

/** The comparison in words: the last released day, and where the change is largest. */
export function compareText(result: TimedComparison): string {
  const { comparison, pair, release, seed, cpuSeconds } = result;
  const { title, start } = pair.base.model;
  const last = release.days.at(-1);
  const lines = [
    `${title}: ${comparison.days} days from ${start}, ${comparison.draws} pairs of runs, seed ${seed}, 1/${pair.base.scale} of the people`,
    ...(release.stamp === null ? [] : [release.stamp]),
    ...pair.changes.map((change) => `Change: ${changeWords(change)}`),
    '',
    last === undefined
      ? 'No day can be told yet.'
      : `Persons on day ${last} (${dateOf(pair.base.model, last)}): without → with; difference [80 % of runs]`,
    ...compareSeries(result).flatMap(rowLine),
    signs,
    '',
    gainSentence(result),
    'Intervals hold the chance of the walks alone, with given inflow and settings.',
    `CPU ${(cpuSeconds / comparison.draws).toFixed(4)} s per pair`,
    ...noteLines(result.warnings),
    purpose,
  ];
  return `${lines.join('\n')}\n`;
}
