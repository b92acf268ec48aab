import { csvText } from '@sojourn/engine/core';
import { bandLevels } from '@sojourn/engine/displacement';
import type { CaseResult } from './result.ts';
import { seriesOf } from './series.ts';

const levels = bandLevels.map((level) => String(Math.round(level * 100)));

const written = (count: number | string) => (typeof count === 'number' ? count.toFixed(2) : count);

/** Camps by day as CSV: mean, sd, bands and registered persons. */
export function campsCsv(result: CaseResult): string {
  const { stamp } = result.release;
  const rows = seriesOf(result).flatMap(({ camp, days }) =>
    days.map(({ day, date, mean, sd, bands, registered }) => [
      day,
      date,
      camp,
      written(mean),
      sd === null ? '' : sd.toFixed(2),
      ...levels.flatMap((level) => bands[level]!.map(written)),
      registered,
    ]),
  );
  const ends = levels.flatMap((level) => [`low_${level}`, `high_${level}`]);
  const header = [
    'day',
    'date',
    'camp',
    'mean_persons',
    'sd_persons',
    ...ends,
    'registered_persons',
  ];
  return (stamp === null ? '' : `# ${stamp}\n`) + csvText([header, ...rows]);
}
