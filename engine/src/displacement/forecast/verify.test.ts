import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankedScore } from '../scores.ts';
import { every, growingCase } from '../testing/growing.ts';
import { learnPriors } from './learn-priors.ts';
import { plainPriors } from './priors.ts';
import { dressedRule, ruleOn } from './rules.ts';
import { bestRule, forecastSummary, offerOf } from './skill.ts';
import { type ForecastCell, verifyForecasts } from './verify.ts';

const model = growingCase();
const options = { members: 40, seed: 2 };
const cells = verifyForecasts(model, options);

/** E|X − y| − ½ E|X − X′| by all pairs. */
function byPairs(members: readonly number[], truth: number): number {
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const spread = mean(members.flatMap((a) => members.map((b) => Math.abs(a - b))));
  return mean(members.map((one) => Math.abs(one - truth))) - spread / 2;
}

const cell = (more: Partial<ForecastCell>): ForecastCell => ({
  day: 60,
  ahead: 30,
  camp: 'A',
  target: 90,
  persons: 100,
  median: 90,
  crps: 8,
  inside: [false, true, true],
  rules: {
    persistence: { point: 80, error: 20, dressed: 16 },
    shares: { point: 110, error: 10, dressed: 12 },
  },
  ...more,
});

describe('scores', () => {
  test('the ranked score is the sum over all pairs', () => {
    const members = fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(members, fc.double({ min: -1e5, max: 1e5, noNaN: true }), (list, truth) => {
        const sorted = Float64Array.from(list).sort();
        expect(Math.abs(rankedScore(sorted, truth) - byPairs(list, truth))).toBeLessThan(1e-7);
      }),
    );
  });

  test('means, coverage, E by day, skill over the better rule', () => {
    const summary = forecastSummary([
      cell({}),
      cell({ camp: 'B', persons: 300, median: 330, crps: 12, inside: [true, true, true] }),
      cell({ day: 90, persons: 50, median: 50, crps: 1, inside: [false, false, true] }),
    ]);
    expect(summary.crps).toBe(7);
    expect(summary.error).toBeCloseTo((40 / 400 + 0) / 2, 12);
    expect(summary.rmse).toBeCloseTo(Math.sqrt((100 + 900) / 3), 12);
    expect(summary.coverage.map(([, share]) => share)).toEqual([1 / 3, 2 / 3, 1]);
    expect(summary.rules.persistence.crps).toBe(20);
    expect(summary.skill).toBeCloseTo(1 - 7 / 10, 12);
    expect(summary.skillOverDressed).toBeCloseTo(1 - 7 / 10, 12);
    expect(offerOf(summary)).toBe('forecast');
  });

  test('where a rule does better it is offered; without scores nothing is', () => {
    const worse = forecastSummary([cell({ crps: 11 })]);
    expect(worse.skill).toBeLessThan(0);
    expect(offerOf(worse)).toBe('shares');
    const rules = {
      persistence: { point: 100, error: 30, dressed: 5 },
      shares: { point: 0, error: 10, dressed: 12 },
    };
    expect(bestRule(forecastSummary([cell({ rules })]))).toBe('persistence');
    expect(offerOf(forecastSummary([cell({ rules })]))).toBe('persistence');
    expect(offerOf(forecastSummary([]))).toBeNull();
  });
});

describe('rolling forecasts', () => {
  test('every 30 days from day 60, against reports near the horizon', () => {
    expect([...new Set(cells.map(({ day }) => day))]).toEqual([60, 90, 120, 150]);
    const reported = new Map(
      model.registrations.map(({ camp, tables }) => [camp, new Map(tables[0]!)]),
    );
    for (const { camp, day, ahead, target, persons } of cells) {
      if (camp === null) continue;
      expect(Math.abs(target - day - ahead)).toBeLessThanOrEqual(7);
      expect(reported.get(camp)!.get(target)).toBe(persons);
    }
  });

  test('all camps of a day together are one more cell', () => {
    const own = cells.filter(({ day, ahead }) => day === 120 && ahead === 30);
    const whole = own.find(({ camp }) => camp === null)!;
    const sum = own.filter((one) => one !== whole).reduce((all, { persons }) => all + persons, 0);
    expect(whole.persons).toBe(sum);
    expect(whole.rules.persistence.point).toBe(
      own.filter((one) => one !== whole).reduce((all, one) => all + one.rules.persistence.point, 0),
    );
  });

  test('with less known there are fewer scores, and those are the same', () => {
    const early = verifyForecasts(model, options, 130);
    expect(early.length).toBeLessThan(cells.length);
    const camps = (list: readonly ForecastCell[]) => list.filter(({ camp }) => camp !== null);
    for (const one of camps(early).filter(({ day, ahead }) => day + ahead + 7 < 130))
      expect(camps(cells)).toContainEqual(one);
  });

  test('against corrected counts: what corrections known by the end have set', () => {
    const [near, ...others] = model.registrations;
    const withCorrection = { ...model, registrations: [{ ...near!, correctedOn: 150 }, ...others] };
    const raised = {
      ...withCorrection,
      registrations: withCorrection.registrations.map((spec, c) => ({
        ...spec,
        tables: spec.tables.map((table) =>
          table.map(
            ([day, persons]) => [day, c === 0 && day >= 150 ? 2 * persons : persons] as const,
          ),
        ),
      })),
    };
    const of = (level: 'published' | 'corrected', until: number) =>
      verifyForecasts(raised, { ...options, level }, until).find(
        ({ day, ahead, camp }) => day === 60 && ahead === 30 && camp === 'Near',
      )!;
    expect(of('published', 180).persons).toBe(2000 + 80 * 90);
    expect(of('corrected', 140)).toEqual({ ...of('corrected', 140), persons: 2000 + 80 * 90 });
    const factor = (2 * (2000 + 80 * 150)) / (2000 + 80 * 145);
    expect(of('corrected', 180).persons / (2000 + 80 * 90)).toBeCloseTo(factor, 10);
  });

  test('can be cancelled', () => {
    const stop = AbortSignal.abort();
    expect(() => verifyForecasts(model, options, 180, { signal: stop })).toThrow();
  });
});

describe('plain rules', () => {
  test('persistence keeps the last report, shares follow the trend of the total', () => {
    const [near, far] = ruleOn('persistence', model, 80, [110, 110]);
    expect([near, far]).toEqual([2000 + 80 * 80, 500 + 40 * 72]);
    const trend = ruleOn('shares', model, 80, [110, 110]);
    expect(trend[0]! / trend[1]!).toBeCloseTo(near! / far!, 12);
    expect(trend[0]! + trend[1]!).toBeGreaterThan(near! + far! + 2500);
  });

  test('dressed with past errors: none yet is a point, later both sides, never negative', () => {
    const points = [1000, 0];
    expect(dressedRule('persistence', model, 30, 30, points)).toEqual([
      Float64Array.of(1000),
      Float64Array.of(0),
    ]);
    const [large, none] = dressedRule('persistence', model, 120, 30, points);
    expect(large!.some((one) => one > 1000) && large!.some((one) => one < 1000)).toBe(true);
    expect(none!.every((one) => one >= 0)).toBe(true);
  });
});

describe('learning priors', () => {
  test('the score gets better than with the round numbers, the same way each time', () => {
    const priors = learnPriors([model], 30);
    const score = (given: typeof priors) =>
      forecastSummary(verifyForecasts(model, { ...options, priors: given })).crps;
    expect(score(priors)).toBeLessThan(score(plainPriors));
    expect(learnPriors([model], 12)).toEqual(learnPriors([model], 12));
  });

  test('a case without anything to score changes nothing much', () => {
    const short = {
      ...model,
      days: 40,
      registrations: [{ camp: 'Near', tables: [every(5, 40, () => 9)] }],
    };
    const priors = learnPriors([short], 3);
    expect(Number.isFinite(priors.halfLife)).toBe(true);
  });
});
