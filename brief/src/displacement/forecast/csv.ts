import { type ForecastResult, forecastSeries } from './result.ts';

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Camps by day as CSV: mean, median, bands and plain rules. */
export function forecastCsv(result: ForecastResult): string {
  const head =
    'day,date,camp,mean_persons,median_persons,low50,high50,low80,high80,low95,high95,persistence,shares';
  const rows = forecastSeries(result).flatMap(({ camp, days }) =>
    days.map(({ day, date, mean, median, bands, rules: { persistence, shares } }) =>
      [
        day,
        date,
        quoted(camp),
        mean,
        median,
        ...['50', '80', '95'].flatMap((level) => [...bands[level]!]),
        persistence,
        shares,
      ].join(','),
    ),
  );
  const { stamp } = result.release;
  return `${[...(stamp === null ? [] : [`# ${stamp}`]), head, ...rows].join('\n')}\n`;
}
