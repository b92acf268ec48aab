import { renderMessage } from '@sojourn/engine/core';
import { bandLevels } from '@sojourn/engine/displacement';
import { told } from './hold-back.ts';
import { type DisplaceResult, jsonOf, scoresOf, seriesOf } from './result.ts';
import { spreadWords } from './spread.ts';

const three = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : 'none');

/** The result in words, for a terminal. */
export function textOf(result: DisplaceResult): string {
  const { ready, ensemble, read, release, cpuSeconds } = result;
  const scores = scoresOf(result);
  const last = release.days.at(-1) ?? 0;
  const lines = [
    `${ready.model.title}: ${ensemble.days} days from ${ready.model.start}, ${ensemble.draws} runs, seed ${result.options.seed}, 1/${ready.scale} of the people`,
    ...(release.stamp === null ? [] : [release.stamp]),
    '',
    `Bands and sd: ${spreadWords(result.spread)}`,
    '',
    'Averaged relative difference from the registrations (0 best, 2 worst)',
    `  model, as published     ${three(scores.E.normal)} ± ${three(scores.E.normal_sd)}`,
    `  model, rescaled         ${three(scores.E.rescaled)} ± ${three(scores.E.rescaled_sd)}`,
    `  model, registered days  ${three(scores.E_observed_days)}`,
    ...Object.values(scores.baselines).map(
      ({ rule, E, model_on_same_days: model, from_day: from }) =>
        `  ${rule}: ${three(E)} (model on the same days, from day ${from}: ${three(model)})`,
    ),
    '',
    `Persons on day ${last}: simulated (sd), registered`,
    ...seriesOf(result).map(({ camp, days }) => {
      const row = days.at(-1);
      const sd = row?.sd === null || row === undefined ? '' : ` (${Math.round(row.sd)})`;
      const mean =
        row === undefined ? '' : typeof row.mean === 'number' ? told(row.mean) : row.mean;
      return `  ${camp}: ${mean}${sd}, ${row?.registered ?? ''}`;
    }),
    '',
    `CPU ${(cpuSeconds / ensemble.draws).toFixed(4)} s per run`,
    ...read.warnings.map((issue) => {
      const { message, remedy } = renderMessage(issue);
      return `Note${(issue.count ?? 1) > 1 ? ` (${issue.count} times)` : ''}: ${message} ${remedy}`;
    }),
    jsonOf(result).purpose,
  ];
  return `${lines.join('\n')}\n`;
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const levels = bandLevels.map((level) => String(Math.round(level * 100)));

const written = (count: number | string) => (typeof count === 'number' ? count.toFixed(2) : count);

/** Camps by day as CSV: mean, sd, bands and registered persons. */
export function csvOf(result: DisplaceResult): string {
  const { stamp } = result.release;
  const rows = seriesOf(result).flatMap(({ camp, days }) =>
    days.map(({ day, date, mean, sd, bands, registered }) =>
      [
        day,
        date,
        quoted(camp),
        written(mean),
        sd === null ? '' : sd.toFixed(2),
        ...levels.flatMap((level) => bands[level]!.map(written)),
        registered,
      ].join(','),
    ),
  );
  const head = stamp === null ? [] : [`# ${stamp}`];
  const ends = levels.flatMap((level) => [`low_${level}`, `high_${level}`]).join(',');
  const header = `day,date,camp,mean_persons,sd_persons,${ends},registered_persons`;
  return `${[...head, header, ...rows].join('\n')}\n`;
}
