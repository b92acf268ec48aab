import { betterByRule, type ForecastResult, ruleWords, tellsCamps, trackRecord } from './result.ts';

const percent = (share: number) => `${Math.round(100 * share)} %`;

function horizonSentence({
  ahead,
  offered,
  camps,
}: ReturnType<typeof trackRecord>[number]): string {
  if (offered === null) return `${ahead} days ahead: no forecast could be scored yet.`;
  const cover = camps.coverage['80'] ?? null;
  const inside = cover === null ? '' : ` ${percent(cover)} of the reports lay in the 80 % band.`;
  const of = `${camps.forecasts} forecasts of the days before`;
  return offered === 'forecast'
    ? `${ahead} days ahead the forecast has done better than both plain rules: its mean error (CRPS) was ${percent(camps.skill ?? 0)} smaller than that of the better rule alone, ${percent(camps.skill_over_dressed ?? 0)} smaller than that of the best rule dressed with its past errors (${of}).${inside}`
    : `${ahead} days ahead a plain rule has done better (${of}): use “${ruleWords[offered]}”.${inside}`;
}

/** How forecasts have done in this case so far, and which plain rule to use where one did better. */
export function forecastVerdict(result: ForecastResult): readonly string[] {
  const byCamp = tellsCamps(result) ? betterByRule(result) : [];
  return [
    ...trackRecord(result).map(horizonSentence),
    ...byCamp.map(
      ({ ahead, camp, offered }) =>
        `${camp}, ${ahead} days ahead: a plain rule has done better, “${ruleWords[offered]}”.`,
    ),
  ];
}

/** What a forecast knows and does not know. */
export const forecastLimits: readonly string[] = [
  'On the chosen day only registrations, conflicts and closures up to that day are known: no inflow, no capacity, no correction yet to come.',
  'It says what registrations will be, not how many people will need help. Those who are not registered are not in it.',
  'Camps that have never reported are not forecast, nor are new camps, sudden recounts of everybody, or an attack that no report has announced.',
];
