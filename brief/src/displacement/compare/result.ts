import { csvText } from '@sojourn/engine/core';
import { type CasePair, type Comparison, dateOf } from '@sojourn/engine/displacement';
import {
  type Change,
  toldChange,
  toldDifference,
  toldTotal,
  untold,
  wouldTell,
} from '../hidden.ts';
import type { Release } from '../release.ts';

/** Everything that one comparison gives, before it is written in a form. */
export interface CompareResult {
  readonly pair: CasePair;
  readonly comparison: Comparison;
  readonly release: Release;
  readonly seed: number;
}

/** The rows of which a row is the sum: of the last one all others, else itself. */
function partsOf(rows: Comparison['rows'], row: number): readonly number[] {
  const others = rows.flatMap((_, at) => (at === rows.length - 1 ? [] : [at]));
  return row === rows.length - 1 && others.length > 0 ? others : [row];
}

function rowAt({ comparison }: Pick<CompareResult, 'comparison'>, row: number, day: number) {
  const { base, variant, difference, days, rows } = comparison;
  const at = row * days + day;
  const parts = partsOf(rows, row).map((part): Change => {
    const cell = part * days + day;
    return {
      before: base.mean[cell]!,
      after: variant.mean[cell]!,
      difference: difference.mean[cell]!,
    };
  });
  const [without, withIt] = [parts.map(({ before }) => before), parts.map(({ after }) => after)];
  const isHeldBack = wouldTell([...without, ...withIt]);
  const end = (persons: number) => (isHeldBack ? untold : toldChange(persons));
  return {
    without: toldTotal(without),
    with: toldTotal(withIt),
    difference: isHeldBack ? toldDifference(parts) : toldChange(difference.mean[at]!),
    sd: isHeldBack ? null : difference.sd[at]!,
    bands: Object.fromEntries(
      difference.bands.map(({ level, low, high }) => [
        String(Math.round(level * 100)),
        [end(low[at]!), end(high[at]!)] as const,
      ]),
    ),
  };
}

/**
 * Rows by area and day, all together as the last. What would tell a hidden count is a range of what
 * is told, or is not told.
 *
 * @param days days since the start, of those that are released (default all of them)
 */
export function compareSeries(result: CompareResult, days = result.release.days) {
  const { comparison, pair } = result;
  return comparison.rows.map(({ name }, r) => ({
    camp: name,
    days: days.map((t) => ({
      day: t,
      date: dateOf(pair.base.model, t),
      ...rowAt(result, r, t),
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
