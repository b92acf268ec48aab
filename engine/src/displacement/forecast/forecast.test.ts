import { describe, expect, test } from 'vitest';
import type { DisplacementCase } from '../contract.ts';
import { every, growingCase } from '../testing/growing.ts';
import { groupBands, quantileOf } from './bands.ts';
import { arrivalFactor, drawLuck, gammaTable, keptLuck } from './chance.ts';
import { forecastOn } from './forecast.ts';
import { filterWeights } from './learning.ts';
import { memberPaths } from './members.ts';
import { defaultPriors } from './priors.ts';
import { readOn, startFrom } from './start.ts';
import { walkShares } from './walk-shares.ts';

const model = growingCase();
const options = { members: 60, ahead: 40, seed: 7 };

describe('a forecast', () => {
  const forecast = forecastOn(model, 120, options);

  test('same seed, same bits; another seed, other numbers', () => {
    expect(forecastOn(model, 120, options)).toEqual(forecast);
    expect(forecastOn(model, 120, { ...options, seed: 8 }).paths[0]).not.toEqual(forecast.paths[0]);
  });

  test('never negative, never endless', () => {
    for (const path of forecast.paths)
      expect(path.every((persons) => persons >= 0 && Number.isFinite(persons))).toBe(true);
  });

  test('a steady rise goes on within the bands', () => {
    for (const [c, expected] of [
      [0, 2000 + 80 * 160],
      [1, 500 + 40 * 160],
    ] as const) {
      const band = groupBands(forecast, [c])[39]!;
      expect(band.day).toBe(160);
      expect(band.bands[1]!.low).toBeLessThan(expected);
      expect(band.bands[1]!.high).toBeGreaterThan(expected);
      expect(Math.abs(band.median - expected) / expected).toBeLessThan(0.25);
    }
  });

  test('where many leave a camp may be empty, never less', () => {
    const leaving = {
      ...model,
      registrations: [
        { camp: 'Near', tables: [every(2, 121, (day) => 3000 * 0.97 ** day)] },
        ...model.registrations.slice(1),
      ],
    };
    const falling = forecastOn(leaving, 120, { ...options, ahead: 200 });
    const persons = falling.paths[0]!;
    expect(persons.every((one) => one >= 0)).toBe(true);
    expect(groupBands(falling, [0])[29]!.median).toBeLessThan(falling.last[0]!.persons);
  });

  test('bands lie in each other and widen', () => {
    const days = groupBands(forecast, [0]);
    for (const { bands, median } of days) {
      const lows = bands.map(({ low }) => low);
      const highs = bands.map(({ high }) => high);
      expect(lows).toEqual([...lows].sort((a, b) => b - a));
      expect(highs).toEqual([...highs].sort((a, b) => a - b));
      expect(median).toBeGreaterThanOrEqual(lows[0]!);
      expect(median).toBeLessThanOrEqual(highs[0]!);
    }
    const width = (i: number) => days[i]!.bands[1]!.high - days[i]!.bands[1]!.low;
    expect(width(39)).toBeGreaterThan(width(0));
  });

  test('people are conserved: the mean of all camps is the sum of their means', () => {
    const all = groupBands(forecast, [0, 1, 2]);
    const each = [0, 1, 2].map((c) => groupBands(forecast, [c]));
    all.forEach(({ mean }, i) => {
      const sum = each.reduce((total, one) => total + one[i]!.mean, 0);
      expect(mean / sum).toBeCloseTo(1, 12);
    });
  });

  test('more members keep the first ones', () => {
    const more = forecastOn(model, 120, { ...options, members: 80 });
    expect(more.last).toEqual(forecast.last);
    expect(more.paths[0]!.length).toBe(80 * 40);
  });

  test('a camp without a report yet is not forecast', () => {
    expect(forecastOn(model, 60, options).camps).toEqual(['Near', 'Far']);
    expect(forecast.camps).toEqual(['Near', 'Far', 'New']);
  });

  test('what is out of range is refused', () => {
    expect(() => forecastOn(model, 60, { ...options, ahead: 0 })).toThrow(/ahead/);
    expect(() => forecastOn(model, 60, { ...options, members: 3 })).toThrow(/members/);
    expect(() => forecastOn(model, -1, options)).toThrow(/day/);
  });
});

describe('members', () => {
  const start = startFrom(readOn(model, 120), defaultPriors);
  const calm = { ...defaultPriors, noise: 0, recountChance: 0, burstChance: 0, arrivalShape: 1e4 };

  test('without doubt, the last report and the rate since', () => {
    const weights = start.weights.map((_, f) => (f === 1 ? 1 : 0));
    const paths = memberPaths({ ...start, weights }, [[150], [], [121, 150]], calm, 1, 20);
    const { persons, rates, day } = start.camps[0]!;
    for (const path of paths[0]!)
      expect(path / (persons + rates[1]! * (150 - day))).toBeCloseTo(1, 1);
    expect(paths.map(({ length }) => length)).toEqual([20, 0, 40]);
  });

  test('recounts change the level by their factor', () => {
    const sure = { ...calm, recountChance: 0.999_999_999, recountMean: -0.5, recountSpread: 0 };
    const still = {
      ...start,
      camps: start.camps.map((one) => ({ ...one, rates: one.rates.map(() => 0) })),
    };
    const paths = memberPaths(still, [[400], [], []], sure, 1, 50);
    const factor = paths[0]![0]! / start.camps[0]!.persons;
    expect(factor).toBeCloseTo(0.6065, 3);
  });

  test('corrections to come move counts that none has moved yet, and no others', () => {
    const sure = { ...calm, biasChance: 1, biasMean: -0.5, biasSpread: 0 };
    const camps = start.camps.map((one, c) => ({ ...one, corrected: c === 0 }));
    const paths = (level: 'published' | 'corrected') =>
      memberPaths({ ...start, camps }, [[150], [150], []], sure, 1, 20, drawLuck(1, 120), level);
    const [published, corrected] = [paths('published'), paths('corrected')];
    expect(corrected[0]).toEqual(published[0]);
    corrected[1]!.forEach((one, k) => {
      expect(one / published[1]![k]!).toBeCloseTo(0.6065, 3);
    });
  });

  test('kept chance is the drawn one', () => {
    const drawn = drawLuck(3, 90);
    const kept = keptLuck(drawn);
    for (const k of [0, 1, 0]) {
      expect(kept.member(k)).toEqual(drawn.member(k));
      expect(kept.camp(k, 'Near')).toEqual(drawn.camp(k, 'Near'));
    }
    expect(drawn.camp(0, 'Near')).not.toEqual(drawn.camp(0, 'Far'));
  });

  test('factors of arrivals have mean 1 and move together as asked', () => {
    const table = gammaTable(0.8);
    const factors = (together: number) =>
      ['A', 'B'].map((camp) =>
        Array.from({ length: 1500 }, (_, k) =>
          arrivalFactor(table, together, drawLuck(1, 0).camp(k, camp)),
        ),
      );
    const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
    const [a, b] = factors(0.4) as [number[], number[]];
    expect(mean(a)).toBeCloseTo(1, 1);
    const correlation = (x: number[], y: number[]) => {
      const [mx, my] = [mean(x), mean(y)];
      const products = mean(x.map((one, k) => (one - mx) * (y[k]! - my)));
      const spread = (list: number[], m: number) => mean(list.map((one) => (one - m) ** 2));
      return products / Math.sqrt(spread(x, mx) * spread(y, my));
    };
    expect(correlation(a, b)).toBeGreaterThan(0.25);
    const [c, d] = factors(0) as [number[], number[]];
    expect(Math.abs(correlation(c, d))).toBeLessThan(0.1);
    expect(factors(1)[0]).toEqual(factors(1)[1]);
  });

  test('quantiles between members', () => {
    expect(quantileOf(Float64Array.of(0, 10, 20), 0.75)).toBe(15);
    expect(quantileOf(Float64Array.of(4), 0.1)).toBe(4);
  });
});

describe('filters', () => {
  test('even weights before anything could be scored, then weights that add up to 1', () => {
    const early = filterWeights(model, 50, defaultPriors, 1);
    expect(new Set(early).size).toBe(1);
    const late = filterWeights(model, 170, defaultPriors, 1);
    expect(new Set(late).size).toBeGreaterThan(1);
    expect(late.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  test('what is remembered from other days changes nothing', () => {
    const memory = new Map();
    const days = [90, 170, 120];
    const kept = days.map((day) => filterWeights(model, day, defaultPriors, 1, undefined, memory));
    expect(kept).toEqual(days.map((day) => filterWeights(model, day, defaultPriors, 1)));
    expect(memory.size).toBeGreaterThan(0);
  });

  test('without learning all weigh the same', () => {
    const weights = filterWeights(model, 170, { ...defaultPriors, learning: 0 }, 1);
    for (const weight of weights) expect(weight).toBeCloseTo(1 / weights.length, 12);
  });
});

describe('where the count model would send people', () => {
  test('parts add up to 1 and nearer camps get more', () => {
    const shares = walkShares(model, 60, ['Near', 'Far', 'New'])!;
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBeGreaterThan(shares[2]!);
    expect(shares[2]).toBeGreaterThan(shares[1]!);
  });

  test('a closure of that day counts, one that is over or to come does not', () => {
    const closed = (start: number, end: number): DisplacementCase => ({
      ...model,
      closures: [{ kind: 'link', first: 'T', second: 'Near', start, end }],
    });
    const names = ['Near', 'Far', 'New'];
    const open = walkShares(model, 60, names);
    expect(walkShares(closed(10, 50), 60, names)).toEqual(open);
    expect(walkShares(closed(61, 90), 60, names)).toEqual(open);
    expect(walkShares(closed(10, 90), 60, names)![0]).toBe(0);
  });

  test('null where nobody flees', () => {
    const calm = { ...model, conflicts: [{ place: 'Z', intensity: Array<number>(180).fill(0) }] };
    expect(walkShares(calm, 60, ['Near'])).toBeNull();
  });
});
