import { engineVersion } from '@sojourn/engine/core';
import type { CalibrateResult } from './calibrate.ts';
import { noteLines } from './notes.ts';

const three = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : 'none');
const short = (value: number) => String(Number(value.toPrecision(3)));

/** What a settings file says of itself. */
export function aboutFit({ titles, split, leftOut, options }: CalibrateResult): string[] {
  const known = split === null ? 'all days' : `the days before day ${split.day}`;
  const tested =
    split === null
      ? leftOut.map(({ title, after }) => `without ${title}, tested on it: E ${three(after)}`)
      : [`E on later days: ${three(split.late.after)}, before the fit ${three(split.late.before)}`];
  return [
    `Fitted to ${titles.join(', ')}: ${known}, seed ${options.seed ?? 1}, sojourn ${engineVersion}`,
    ...tested,
  ];
}

function timeLines({ split }: CalibrateResult): string[] {
  if (split === null) return [];
  const { day, early, late, foreseen, fit } = split;
  const hops = foreseen
    .filter(({ error }) => Number.isFinite(error))
    .map(({ awareness, error }) => `${awareness}: ${three(error)}`);
  return [
    'Averaged relative difference from the registrations (0 best, 2 worst)',
    `  fitted days, before day ${day}: ${three(early.before)} → ${three(early.after)}`,
    `  later days, not known to the fit: ${three(late.before)} → ${three(late.after)}`,
    `  later days, known total by capacity, which knows the largest counts to come: ${three(late.capacity)}`,
    ...(hops.length > 0
      ? [
          `Hops that people know ahead, by what a fit to the first two thirds foresees of the rest: ${hops.join(', ')}; ${fit.settings.awarenessLevel} taken`,
        ]
      : []),
  ];
}

function conflictLines({ leftOut }: CalibrateResult): string[] {
  if (leftOut.length === 0) return [];
  return [
    'Each conflict under settings fitted to the others: E before → after; known total by capacity',
    ...leftOut.map(
      ({ title, before, after, capacity }) =>
        `  ${title}: ${three(before)} → ${three(after)}; ${three(capacity)}`,
    ),
  ];
}

function parameterLines({ fit, before, told }: CalibrateResult): string[] {
  const lines = fit.parameters.map(({ key }, j) => {
    const was = short(before[key]);
    const is = short(fit.settings[key] as number);
    const known = told?.parameters[j];
    const doubt = known
      ? ` [${short(known.low)} to ${short(known.high)}], ${known.verdict}${known.atEdge ? ', at the end of its range' : ''}`
      : '';
    return `  ${key}: ${was} → ${is}${doubt}`;
  });
  const tied = (told?.tied ?? []).map(
    ({ first, second, correlation }) => `  ${first} and ${second}: ${correlation.toFixed(2)}`,
  );
  return [
    told === null
      ? 'Settings'
      : `Settings, with the interval in which E rises by no more than ${told.tolerance}`,
    `  awarenessLevel: ${before.awarenessLevel} → ${fit.settings.awarenessLevel}`,
    ...lines,
    ...(tied.length > 0 ? ['Parameters that stand in for each other (correlation)', ...tied] : []),
  ];
}

/** The calibration in words. */
export function calibrateText(result: CalibrateResult): string {
  const { titles, fit, split, cpuSeconds } = result;
  const { evaluations, runs } = split ?? fit;
  const lines = [
    titles.join(', '),
    '',
    ...timeLines(result),
    ...conflictLines(result),
    `What was made small: ${three(fit.before)} → ${three(fit.error)}`,
    '',
    ...parameterLines(result),
    '',
    `${evaluations} settings tried in ${runs} runs, CPU ${cpuSeconds.toFixed(1)} s`,
    'The task is to divide a known total over camps: this is no forecast.',
    ...result.warnings.flatMap(({ title, notes }) =>
      noteLines(notes).map((note) => `${title}: ${note}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The calibration as plain data. */
export function calibrateJson(result: CalibrateResult) {
  const { titles, settings, fit, split, leftOut, told, options, cpuSeconds } = result;
  return {
    schema: 'sojourn.displacement-calibration/1',
    cases: titles,
    engine: engineVersion,
    options,
    settings,
    fitted: fit.settings,
    aim: { before: fit.before, after: fit.error },
    by_hops: fit.levels.map(({ awareness, error }) => ({ awareness, error })),
    ...(split && {
      time_split: {
        day: split.day,
        foreseen: split.foreseen,
        early: split.early,
        late: split.late,
      },
    }),
    ...(leftOut.length > 0 && {
      leave_one_out: leftOut.map(({ title, before, after, capacity, fit: one }) => ({
        title,
        before,
        after,
        capacity,
        settings: one.settings,
      })),
    }),
    ...(told && { identifiability: told }),
    evaluations: (split ?? fit).evaluations,
    runs: (split ?? fit).runs,
    cpu_seconds: cpuSeconds,
    warnings: result.warnings,
  };
}
