import { csvText } from '@sojourn/engine/core';
import { type CasePair, type Comparison, dateOf } from '@sojourn/engine/displacement';
import { least, type Release, told } from '../release.ts';

/** Everything that one comparison gives, before it is written in a form. */
export interface CompareResult {
  readonly pair: CasePair;
  readonly comparison: Comparison;
  readonly release: Release;
  readonly seed: number;
}

/** A difference as it may be told: under 10 persons either way only that it is so. */
export function toldChange(persons: number): number | string {
  if (Math.abs(persons) < 1e-9) return 0;
  return Math.abs(persons) < least ? '< 10' : Math.round(persons);
}

/** With one count under 10, the difference would tell it. */
const isHidden = (...counts: readonly number[]) => counts.some((one) => told(one) === '< 10');

function rowAt({ comparison }: Pick<CompareResult, 'comparison'>, at: number) {
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
