import { purpose, type Release, told } from '@sojourn/brief/displacement';
import { csvText, engineVersion } from '@sojourn/engine/core';
import { type CasePair, type Comparison, dateOf } from '@sojourn/engine/displacement';
import { changeWords } from './change-options.ts';

/** Everything that one comparison gives, before it is written in a form. */
export interface CompareResult {
  readonly pair: CasePair;
  readonly comparison: Comparison;
  readonly release: Release;
  readonly seed: number;
  readonly cpuSeconds: number;
}

const least = 10;

/** A difference as it may be told: under 10 persons either way only that it is so. */
export function toldChange(persons: number): number | string {
  if (Math.abs(persons) < 1e-9) return 0;
  return Math.abs(persons) < least ? '< 10' : Math.round(persons);
}

/** With one count under 10, the difference would tell it. */
const isHidden = (...counts: readonly number[]) => counts.some((one) => told(one) === '< 10');

function rowAt({ comparison }: CompareResult, at: number) {
  const { base, variant, difference } = comparison;
  const [before, after] = [base.mean[at]!, variant.mean[at]!];
  const hidden = isHidden(before, after);
  const change = (persons: number) => (hidden ? '< 10' : toldChange(persons));
  return {
    without: told(before),
    with: told(after),
    difference: change(difference.mean[at]!),
    sd: hidden ? null : difference.sd[at]!,
    bands: Object.fromEntries(
      difference.bands.map(({ level, low, high }) => [
        String(Math.round(level * 100)),
        [change(low[at]!), change(high[at]!)] as const,
      ]),
    ),
  };
}

/** Rows by area and released day. */
export function compareSeries(result: CompareResult) {
  const { comparison, release, pair } = result;
  return comparison.rows.map(({ name }, r) => ({
    camp: name,
    days: release.days.map((t) => ({
      day: t,
      date: dateOf(pair.base.model, t),
      ...rowAt(result, r * comparison.days + t),
    })),
  }));
}

/** The comparison as plain data. */
export function compareJson(result: CompareResult) {
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
    camps: compareSeries(result),
  };
}

/** The comparison in words: the last released day, and where the change is largest. */
export function compareText(result: CompareResult): string {
  const { comparison, pair, release, seed, cpuSeconds } = result;
  const { title, start } = pair.base.model;
  const last = release.days.at(-1);
  const gain =
    comparison.gain === null
      ? 'No run differs.'
      : `Shared random numbers make the variance of differences ${comparison.gain.toFixed(1)} times smaller.`;
  const lines = [
    `${title}: ${comparison.days} days from ${start}, ${comparison.draws} pairs of runs, seed ${seed}, 1/${pair.base.scale} of the people`,
    ...(release.stamp === null ? [] : [release.stamp]),
    ...pair.changes.map((change) => `Change: ${changeWords(change)}`),
    '',
    last === undefined
      ? 'No day can be told yet.'
      : `Persons on day ${last} (${dateOf(pair.base.model, last)}): without → with; difference [80 % of runs]`,
    ...compareSeries(result).flatMap(({ camp, days }) => {
      const row = days.at(-1);
      if (row === undefined) return [];
      const [low, high] = row.bands['80']!;
      return [`  ${camp}: ${row.without} → ${row.with}; ${row.difference} [${low} to ${high}]`];
    }),
    '',
    gain,
    'Intervals hold the chance of the walks alone, with given inflow and settings.',
    `CPU ${(cpuSeconds / comparison.draws).toFixed(4)} s per pair`,
    purpose,
  ];
  return `${lines.join('\n')}\n`;
}

const levels = ['50', '80', '95'];

/** Differences by area and day as CSV. */
export function compareCsv(result: CompareResult): string {
  const { stamp } = result.release;
  const header = [
    'day',
    'date',
    'camp',
    'without_persons',
    'with_persons',
    'difference_persons',
    'sd_persons',
    ...levels.flatMap((level) => [`low_${level}`, `high_${level}`]),
  ];
  const rows = compareSeries(result).flatMap(({ camp, days }) =>
    days.map((row) => [
      row.day,
      row.date,
      camp,
      row.without,
      row.with,
      row.difference,
      row.sd === null ? '' : row.sd.toFixed(2),
      ...levels.flatMap((level) => [...row.bands[level]!]),
    ]),
  );
  return `${stamp === null ? '' : `# ${stamp}\n`}${csvText([header, ...rows])}`;
}
