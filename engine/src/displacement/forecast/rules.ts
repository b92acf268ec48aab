import type { DisplacementCase } from '../contract.ts';
import { knownOn } from './known.ts';
import { campReports, personsOn, publishedReports, type Reports } from './reports.ts';
import { targetOf, tolerance } from './targets.ts';

/** A plain rule that a forecast has to beat. */
export type RuleName = 'persistence' | 'shares';

/** All rules, in the order in which they are told. */
export const ruleNames: readonly RuleName[] = ['persistence', 'shares'];

/** Days over which the trend of the total is taken. */
const trendDays = 30;

/** What a rule says of camps, each on a day of its own. */
type Rule = (reports: readonly Reports[], day: number, days: readonly number[]) => number[];

const lastOf = ({ persons }: Reports) => persons.at(-1) ?? 0;

/** The last count of each camp stays. */
const persistence: Rule = (reports) => reports.map(lastOf);

/** The total goes on as over the last 30 days, and each camp keeps its share. */
const shares: Rule = (reports, day, days) => {
  const total = (when: number) => reports.reduce((sum, one) => sum + personsOn(one, when), 0);
  const now = total(day);
  const perDay = (now - total(day - trendDays)) / trendDays;
  return reports.map((one, c) => {
    const then = Math.max(0, now + perDay * (days[c]! - day));
    return now > 0 ? (then * lastOf(one)) / now : 0;
  });
};

const rules: Readonly<Record<RuleName, Rule>> = { persistence, shares };

/**
 * What a plain rule says on a day of the camps that have reported by then.
 *
 * @param days the day to forecast, by camp in the order of the reports
 * @returns persons by camp
 * @example ruleOn('persistence', model, 90, [120, 120])
 */
export function ruleOn(
  rule: RuleName,
  model: DisplacementCase,
  day: number,
  days: readonly number[],
): number[] {
  const reports = campReports(knownOn(model, day, 0)).filter(({ days: own }) => own.length > 0);
  return rules[rule](reports, day, days);
}

/** Persons by rule, camp and day ahead: day `day + 1 + i` at i. */
export type RulePaths = Readonly<Record<RuleName, readonly Float64Array[]>>;

/**
 * What the plain rules say of each camp that has reported, for each of the days ahead.
 *
 * @param day last known day
 * @param ahead days ahead, 1 or more
 * @example rulesAhead(model, 90, 30).persistence[0]![29] // camp 0, 30 days ahead
 */
export function rulesAhead(model: DisplacementCase, day: number, ahead: number): RulePaths {
  const reports = campReports(knownOn(model, day, 0)).filter(({ days }) => days.length > 0);
  const pathsOf = (rule: Rule) => {
    const paths = reports.map(() => new Float64Array(ahead));
    for (let i = 0; i < ahead; i++) {
      const said = rule(
        reports,
        day,
        reports.map(() => day + 1 + i),
      );
      paths.forEach((path, c) => {
        path[i] = said[c]!;
      });
    }
    return paths;
  };
  return { persistence: pathsOf(rules.persistence), shares: pathsOf(rules.shares) };
}

/** Errors below this part of the average camp are relative to it, so that small camps do not blow up. */
const floor = 0.1;
/** Larger errors count as this part of a camp; without it the first weeks of a camp rule all. */
const mostError = 0.5;
const every = 10;
/** Days over which errors are gathered. */
const recent = 60;

const scaleOf = (point: number, all: readonly number[]) =>
  point + (floor * all.reduce((a, b) => a + b, 0)) / Math.max(1, all.length);

/**
 * A plain rule dressed with its own past errors, an ensemble for each point: those of the last two
 * months in all camps at the same horizon, relative to the size of the camp, to both sides. Of the
 * ways that were tried (other spans, one side, other limits) this served the rules best.
 *
 * @param ahead days, as for the forecast that is compared
 * @param points what the rule says, by camp
 * @returns by camp the members, a single one where there are no past errors yet
 * @example dressedRule('shares', model, 90, 30, ruleOn('shares', model, 90, days))
 */
export function dressedRule(
  rule: RuleName,
  model: DisplacementCase,
  day: number,
  ahead: number,
  points: readonly number[],
): Float64Array[] {
  const errors: number[] = [];
  const published = new Map(publishedReports(knownOn(model, day, 0)).map((one) => [one.camp, one]));
  const oldest = Math.max(every, day - ahead - tolerance - recent);
  for (let from = oldest; from + ahead + tolerance <= day; from += every) {
    const reports = campReports(knownOn(model, from, 0)).filter(({ days }) => days.length > 0);
    const targets = reports.map(({ camp }) => targetOf(published.get(camp)!, from, ahead, day + 1));
    const said = rules[rule](
      reports,
      from,
      targets.map((target) => target?.day ?? from + ahead),
    );
    targets.forEach((target, c) => {
      if (target === null) return;
      const error = (target.persons - said[c]!) / scaleOf(said[c]!, said);
      const kept = Math.min(mostError, error);
      errors.push(kept, -kept);
    });
  }
  return points.map((point) =>
    Float64Array.from(errors.length > 0 ? errors : [0], (error) =>
      Math.max(0, point + error * scaleOf(point, points)),
    ),
  );
}
