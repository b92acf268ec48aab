import { purpose, scoresOf, seriesOf, spreadWords, told } from '@sojourn/brief/displacement';
import { noteLines } from './notes.ts';
import type { DisplaceResult } from './result.ts';

const three = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : 'none');

/** The result in words, for a terminal. */
export function textOf(result: DisplaceResult): string {
  const { ready, ensemble, warnings, release, cpuSeconds } = result;
  const scores = scoresOf(result);
  const last = release.days.at(-1) ?? 0;
  const lines = [
    `${ready.model.title}: ${ensemble.days} days from ${ready.model.start}, ${ensemble.draws} runs, seed ${result.seed}, 1/${ready.scale} of the people`,
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
    ...noteLines(warnings),
    purpose,
  ];
  return `${lines.join('\n')}\n`;
}
