import { checkCancelled, report, type WorkOptions } from '../../core/index.ts';
import type { DisplacementCase } from '../contract.ts';
import { bandLevels } from '../ensemble.ts';
import { rankedScore } from '../scores.ts';
import { quantileOf } from './bands.ts';
import { drawLuck } from './chance.ts';
import { type ForecastOptions, weighedStart } from './forecast.ts';
import { knownOn } from './known.ts';
import type { ForecastMemory } from './learning.ts';
import { memberPaths } from './members.ts';
import { defaultPriors } from './priors.ts';
import { campReports, publishedReports } from './reports.ts';
import { dressedRule, type RuleName, ruleNames, ruleOn } from './rules.ts';
import { type Target, targetOf } from './targets.ts';

/** Horizons that are verified, days; the first day from which, and days between. */
export const forecastHorizons = [30, 90] as const;
export const firstDay = 60;
export const step = 30;

/** How a plain rule did in a cell: its error, and the score when dressed with its past errors. */
export interface RuleScore {
  readonly point: number;
  readonly error: number;
  readonly dressed: number;
}

/** One forecast of one camp (or of the scored camps together) against what was published. */
export interface ForecastCell {
  readonly day: number;
  readonly ahead: number;
  /** Null: all camps of this day together. */
  readonly camp: string | null;
  readonly target: number;
  readonly persons: number;
  readonly median: number;
  readonly crps: number;
  /** Whether the report lay in the 50, 80 and 95 % bands. */
  readonly inside: readonly boolean[];
  readonly rules: Readonly<Record<RuleName, RuleScore>>;
}

interface Judged {
  readonly camp: string | null;
  readonly target: Target;
  readonly members: Float64Array;
  readonly rules: readonly { readonly point: number; readonly members: Float64Array }[];
}

function cellOf(
  day: number,
  ahead: number,
  { camp, target, members, rules }: Judged,
): ForecastCell {
  const sorted = members.slice().sort();
  const { persons } = target;
  return {
    day,
    ahead,
    camp,
    target: target.day,
    persons,
    median: quantileOf(sorted, 0.5),
    crps: rankedScore(sorted, persons),
    inside: bandLevels.map(
      (level) =>
        persons >= quantileOf(sorted, (1 - level) / 2) &&
        persons <= quantileOf(sorted, (1 + level) / 2),
    ),
    rules: Object.fromEntries(
      ruleNames.map((name, r) => [
        name,
        {
          point: rules[r]!.point,
          error: Math.abs(rules[r]!.point - persons),
          dressed: rankedScore(rules[r]!.members.slice().sort(), persons),
        },
      ]),
    ) as Record<RuleName, RuleScore>,
  };
}

/** All scored camps of a day together: what their sum was, and what was said of it. */
function together(judged: readonly Judged[]): Judged {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const add = (many: readonly Float64Array[]) =>
    Float64Array.from(many[0]!, (_, k) => sum(many.map((members) => members[k]!)));
  return {
    camp: null,
    target: {
      day: Math.max(...judged.map(({ target }) => target.day)),
      persons: sum(judged.map(({ target }) => target.persons)),
    },
    members: add(judged.map(({ members }) => members)),
    rules: ruleNames.map((_, r) => ({
      point: sum(judged.map(({ rules }) => rules[r]!.point)),
      members: add(judged.map(({ rules }) => rules[r]!.members)),
    })),
  };
}

function cellsOn(
  model: DisplacementCase,
  day: number,
  ahead: number,
  until: number,
  options: ForecastOptions,
): ForecastCell[] {
  const { members = 400, seed = 1, priors = defaultPriors, level } = options;
  const start = weighedStart(model, day, options);
  const reports =
    level === 'corrected' ? campReports(knownOn(model, until - 1, 0)) : publishedReports(model);
  const truth = new Map(reports.map((one) => [one.camp, one]));
  const targets = start.camps.map(({ camp }) => targetOf(truth.get(camp)!, day, ahead, until));
  const days = targets.map((target) => (target ? [target.day] : []));
  const paths = memberPaths(start, days, priors, seed, members, drawLuck(seed, day), level);
  const when = targets.map((target) => target?.day ?? day + ahead);
  const rules = ruleNames.map((name) => {
    const points = ruleOn(name, model, day, when);
    return { points, members: dressedRule(name, model, day, ahead, points) };
  });
  const judged = targets.flatMap((target, c): Judged[] =>
    target === null
      ? []
      : [
          {
            camp: start.camps[c]!.camp,
            target,
            members: paths[c]!,
            rules: rules.map((rule) => ({ point: rule.points[c]!, members: rule.members[c]! })),
          },
        ],
  );
  return judged.length === 0
    ? []
    : [...judged, together(judged)].map((one) => cellOf(day, ahead, one));
}

/** The days from which a case is verified: from day 60 on, every 30 days, before `until`. */
export function verifiedDays(until: number): number[] {
  const days: number[] = [];
  for (let day = firstDay; day < until; day += step) days.push(day);
  return days;
}

/**
 * Forecasts of one day at all horizons against what was reported, see {@link verifyForecasts}.
 *
 * @param until reports from this day on are unknown
 * @example verifyDay(model, 60, {}, model.days)
 */
export function verifyDay(
  model: DisplacementCase,
  day: number,
  options: ForecastOptions,
  until: number,
): ForecastCell[] {
  return forecastHorizons.flatMap((ahead) => cellsOn(model, day, ahead, until, options));
}

/**
 * Rolls through a case: from day 60 on, every 30 days, forecasts 30 and 90 days ahead from what
 * was known then, and sets them against the report nearest to the horizon (a week off at most),
 * as it was published, or as corrections known by the end have set it. Days between reports, and
 * days after `until`, are not used.
 *
 * @param until reports from this day on are unknown (default: the days of the case)
 * @throws SojournError `work.cancelled`, `argument.range`
 * @example forecastSummary(verifyForecasts(model).filter(({ ahead }) => ahead === 30)).crps
 */
export function verifyForecasts(
  model: DisplacementCase,
  options: ForecastOptions = {},
  until = model.days,
  work?: WorkOptions,
): ForecastCell[] {
  const memory: ForecastMemory = options.memory ?? new Map();
  const cells: ForecastCell[] = [];
  for (const day of verifiedDays(until)) {
    checkCancelled(work);
    cells.push(...verifyDay(model, day, { ...options, memory }, until));
    report(work, 'forecasts', day, until);
  }
  return cells;
}
