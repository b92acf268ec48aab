import {
  betterByRule,
  forecastSeries,
  purpose,
  ruleWords,
  tellsCamps,
  trackRecord,
} from '@sojourn/brief/displacement';
import { dateOf } from '@sojourn/engine/displacement';
import type { TimedForecast } from './forecast-result.ts';
import { noteLines } from './notes.ts';

type Day = ReturnType<typeof forecastSeries>[number]['days'][number];

const percent = (share: number | null) => (share === null ? '–' : `${Math.round(100 * share)} %`);
const whole = (value: number | null) => (value === null ? '–' : String(Math.round(value)));

function dayLine({ median, bands }: Day): string {
  const band = (level: string) => bands[level]!.join('–');
  return `${median}  (80 %: ${band('80')}; 95 %: ${band('95')})`;
}

/** What is offered at a horizon, in words. */
function offerLine({ ahead, offered, camps }: ReturnType<typeof trackRecord>[number]): string {
  if (offered === null) return `  ${ahead} days: no forecast could be scored yet`;
  const scores = Object.entries(camps.rules)
    .map(
      ([name, { crps, crps_dressed }]) => `${name} ${whole(crps)} (dressed ${whole(crps_dressed)})`,
    )
    .join(', ');
  const cover = Object.entries(camps.coverage)
    .map(([level, share]) => `${level} % band ${percent(share)}`)
    .join(', ');
  const verdict =
    offered === 'forecast'
      ? `skill ${percent(camps.skill)}, over dressed rules ${percent(camps.skill_over_dressed)}`
      : `a plain rule does better: use “${ruleWords[offered]}”`;
  return `  ${ahead} days: CRPS ${whole(camps.crps)}; ${scores}; ${cover}; ${verdict} (${camps.forecasts} forecasts)`;
}

/** The result in words, for a terminal. */
export function forecastText(result: TimedForecast): string {
  const { model, forecast, release, leads, warnings, seed, level } = result;
  const shown = leads.filter((lead) => lead % 30 === 0 || lead === leads.at(-1));
  const series = forecastSeries({ ...result, leads: shown });
  const lines = [
    `${model.title}: known until day ${forecast.day} (${dateOf(model, forecast.day)}); ${forecast.members} members, seed ${seed}`,
    ...(release.stamp === null ? [] : [release.stamp]),
    '',
    `Registered persons to be expected${level === 'corrected' ? ', as corrections will set them' : ''}: median and bands`,
    ...series.flatMap(({ camp, last, days }) => [
      `  ${camp}: ${last.registered} on day ${last.day}`,
      ...days.map((day) => `    day ${day.day}, ${day.date}: ${dayLine(day)}`),
    ]),
    '',
    'How such forecasts would have done so far (persons; a rule alone is scored by its error)',
    ...trackRecord(result).map(offerLine),
    ...(tellsCamps(result) ? betterByRule(result) : []).map(
      ({ ahead, camp, offered }) =>
        `  ${camp}, ${ahead} days: a plain rule has done better, “${ruleWords[offered]}”`,
    ),
    '',
    ...noteLines(warnings),
    purpose,
  ];
  return `${lines.join('\n')}\n`;
}
