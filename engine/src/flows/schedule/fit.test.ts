import { describe, expect, test } from 'vitest';
import { openStream, purposes } from '../../core/index.ts';
import { fundamentalSchedule, type RogersCastro, scheduleAt } from '../indices/rogers-castro.ts';
import { casesOf, vectors } from '../testing/vectors.ts';
import { fitSchedule } from './fit.ts';
import { freeOf, parameterNames, scheduleOf, slopesAt } from './parameters.ts';

const ages = Float64Array.from({ length: 90 }, (_, age) => age);
const ratesOf = (schedule: RogersCastro) => ages.map((age) => scheduleAt(schedule, age));
const retirement: RogersCastro = {
  ...fundamentalSchedule,
  a3: 0.004,
  alpha3: 0.5,
  mu3: 64,
  lambda3: 0.3,
};

describe('schedules without noise are found again', () => {
  test.each([
    ['fundamental', 7, fundamentalSchedule],
    ['early and steep', 7, { ...fundamentalSchedule, mu2: 15, lambda2: 0.9, alpha2: 0.07 }],
    [
      'late and flat',
      7,
      { a1: 0.01, alpha1: 0.05, a2: 0.03, alpha2: 0.06, mu2: 24, lambda2: 0.25, c: 0.001 },
    ],
    ['retirement', 11, retirement],
    ['an upward slope', 9, { ...fundamentalSchedule, a4: 0.0002, lambda4: 0.035 }],
  ] as readonly [string, 7 | 9 | 11, RogersCastro][])('%s, %i parameters', (_, size, truth) => {
    const fit = fitSchedule(ages, ratesOf(truth), { size });
    expect(fit.converged).toBe(true);
    for (const { name, value } of fit.parameters) {
      expect(Math.abs(value / truth[name]! - 1)).toBeLessThan(1e-6);
    }
    expect(fit.explained).toBeCloseTo(1, 10);
  });
});

test('the unit of intensities and weights changes nothing but the level', () => {
  const noisy = ratesOf(fundamentalSchedule).map((rate, i) => rate * (1 + 0.05 * Math.sin(7 * i)));
  const one = fitSchedule(ages, noisy);
  const thousand = fitSchedule(
    ages,
    noisy.map((rate) => 1000 * rate),
    { weights: ages.map(() => 4) },
  );
  for (const [at, { name, value, error }] of one.parameters.entries()) {
    const other = thousand.parameters[at]!;
    const level = name === 'a1' || name === 'a2' || name === 'c' ? 1000 : 1;
    expect(other.value / level / value).toBeCloseTo(1, 6);
    expect(other.error / level / error).toBeCloseTo(1, 5);
  }
});

test('intervals hold the truth about as often as they say', () => {
  const truth = fundamentalSchedule;
  const clean = ratesOf(truth);
  const hits = { mu2: 0, a2: 0, lambda2: 0, c: 0 };
  const draws = 30;
  for (let draw = 0; draw < draws; draw++) {
    const stream = openStream(11, { purpose: purposes.measurement, t: 0, draw, entity: 0 });
    const noisy = clean.map((rate) => Math.max(0, rate + 0.0008 * stream.nextNormal()));
    for (const { name, low, high } of fitSchedule(ages, noisy, { level: 0.9 }).parameters) {
      if (name in hits && low <= truth[name]! && truth[name]! <= high) hits[name as 'c'] += 1;
    }
  }
  for (const count of Object.values(hits)) {
    // 0.9 of 30 give or take three standard deviations
    expect(count).toBeGreaterThanOrEqual(22);
  }
});

test('slopes are those of the schedule', () => {
  const names = parameterNames(13);
  const full = { ...retirement, a4: 0.0003, lambda4: 0.03 };
  const free = freeOf(names, full);
  const slopes = new Float64Array(names.length);
  for (const age of [0, 17, 33, 64, 88]) {
    slopesAt(names, full, age, slopes);
    names.forEach((_, at) => {
      const moved = (step: number) =>
        scheduleAt(
          scheduleOf(
            names,
            free.map((value, i) => (i === at ? value + step : value)),
          ),
          age,
        );
      const slope = (moved(1e-5) - moved(-1e-5)) / 2e-5;
      expect(slopes[at]).toBeCloseTo(slope, 8);
    });
  }
});

test('a peak that is not there has wide or no intervals, and impossible input is refused', () => {
  const noisy = ratesOf(fundamentalSchedule).map((rate, i) => rate * (1 + 0.03 * Math.cos(5 * i)));
  const fit = fitSchedule(ages, noisy, { size: 11 });
  const mu3 = fit.parameters.find(({ name }) => name === 'mu3')!;
  expect(Number.isNaN(mu3.error) || mu3.high - mu3.low > 2).toBe(true);
  expect(fit.squares).toBeLessThanOrEqual(fitSchedule(ages, noisy).squares * (1 + 1e-6));
  expect(() => fitSchedule([0, 1], [1, 2])).toThrow(/more than 7/);
  expect(() =>
    fitSchedule(
      ages,
      ages.map(() => Number.NaN),
    ),
  ).toThrow(/age 0/);
  expect(() =>
    fitSchedule(
      ages,
      ages.map(() => 0),
    ),
  ).toThrow(/zeros only/);
  expect(() => fitSchedule([...ages].reverse(), ages)).toThrow(/rising/);
});

describe.skipIf(!vectors.path)(`published schedules ${vectors.reason}`, () => {
  test('the model schedules of the United Nations are found from their ages alone', () => {
    const { schedule, sex, param, value } = casesOf('misc', 'rc_parameters')[0]!.output as Record<
      'schedule' | 'sex' | 'param' | 'value',
      readonly never[]
    >;
    const names = [...new Set(schedule.map((name, row) => `${name}, ${sex[row]}`))];
    expect(names).toHaveLength(12);
    for (const name of names) {
      const rows = schedule.flatMap((of, row) => (`${of}, ${sex[row]}` === name ? [row] : []));
      const truth = Object.fromEntries(
        rows.map((row) => [param[row], value[row]]),
      ) as unknown as RogersCastro;
      for (const { name: parameter, value: found } of fitSchedule(ages, ratesOf(truth))
        .parameters) {
        expect(Math.abs(found - truth[parameter]!), `${name} ${parameter}`).toBeLessThan(1e-6);
      }
    }
  });

  test('Brazil in 2000: as near as an independent solver comes with as many parameters', () => {
    const { input } = casesOf('misc', 'index_age')[0]!;
    const fit = fitSchedule(input.age as number[], input.mi as number[]);
    expect(fit.converged).toBe(true);
    // least squares of MINPACK from 150 random starts: 0.0282985666
    expect(fit.squares).toBeLessThan(0.028298567);
  });
});
