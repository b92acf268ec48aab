import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisasterHistory, DisasterScenario } from './contract.ts';
import { meanDays, shareAway, worldMeanDays } from './duration.ts';
import { disasterOutlook, sizeOf, usualScenario } from './outlook.ts';

const year = fc.record({
  year: fc.integer({ min: 2008, max: 2024 }),
  hazard: fc.constantFrom('storm', 'flooding'),
  movements: fc.integer({ min: 1, max: 5_000_000 }),
  events: fc.integer({ min: 1, max: 12 }),
});
const stock = fc.record({
  year: fc.integer({ min: 2019, max: 2022 }),
  stock: fc.integer({ min: 0, max: 1_000_000 }),
  movements: fc.integer({ min: 1, max: 5_000_000 }),
});
const history = fc
  .record({
    place: fc.constant('X'),
    hazards: fc.array(year, { minLength: 1, maxLength: 17 }),
    stocks: fc.array(stock, { maxLength: 4 }),
  })
  .map(
    (one): DisasterHistory => ({
      ...one,
      hazards: [...one.hazards, { year: 2024, hazard: 'storm', movements: 1000, events: 1 }],
    }),
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });
const scenario = fc
  .record({ severity: share, evacuated: share, families: share })
  .map((some): DisasterScenario => ({ ...usualScenario, ...some, hazard: 'storm', horizon: 20 }));

const simple: DisasterHistory = {
  place: 'X',
  hazards: [2020, 2021, 2022].map((at) => ({
    year: at,
    hazard: 'storm',
    movements: 4000,
    events: 4,
  })),
  stocks: [{ year: 2020, stock: 100, movements: 3652.5 }],
};

describe('an event', () => {
  test('of a steady history is told without doubt, returns by the mean days', () => {
    const outlook = disasterOutlook(simple, { ...usualScenario, hazard: 'storm' }, 100, 1);
    expect(outlook.flow.movements.median).toBe(1000);
    expect(outlook.days.median).toBeCloseTo(10, 9);
    expect(outlook.daysFrom).toBe('place');
    expect(outlook.stock.displaced.median[10]).toBeCloseTo(1000 * shareAway(1, 1), 6);
    expect(outlook.stock.displaced.median[0]).toBe(1000);
    expect([outlook.years, outlook.events]).toEqual([3, 12]);
  });

  test('stock is movements less returns, on every day and for every event', () => {
    fc.assert(
      fc.property(history, scenario, (past, event) => {
        // One year of the hazard: no doubt, so that medians add up.
        const hazards = past.hazards.filter(({ hazard }) => hazard === 'storm').slice(0, 1);
        const known = { ...past, hazards, stocks: past.stocks.slice(0, 1) };
        const { flow, returns, stock } = disasterOutlook(known, event, 100, 1);
        let away = flow.movements.median;
        for (let t = 0; t <= event.horizon; t++) {
          away -= returns.median[t]!;
          expect(stock.evacuated.median[t]! + stock.displaced.median[t]!).toBeCloseTo(away, 4);
          expect(stock.inFamilies.median[t]! + stock.inTowns.median[t]!).toBeCloseTo(away, 4);
          expect(returns.median[t]).toBeGreaterThanOrEqual(0);
        }
        expect(flow.evacuations.median + flow.displacements.median).toBeCloseTo(
          flow.movements.median,
          4,
        );
      }),
      { numRuns: 20 },
    );
  });

  test('a graver one moves no fewer, and bands hold each other', () => {
    fc.assert(
      fc.property(history, share, share, (past, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const of = (severity: number) =>
          disasterOutlook(
            past,
            { ...usualScenario, hazard: 'storm', severity, horizon: 3 },
            100,
            2,
          );
        const [milder, graver] = [of(low).flow.movements, of(high).flow.movements];
        expect(graver.median).toBeGreaterThanOrEqual(milder.median);
        const [half, most, nearly] = graver.bands;
        expect(nearly!.low).toBeLessThanOrEqual(most!.low);
        expect(most!.low).toBeLessThanOrEqual(half!.low);
        expect(half!.high).toBeLessThanOrEqual(most!.high);
        expect(most!.high).toBeLessThanOrEqual(nearly!.high);
      }),
      { numRuns: 20 },
    );
  });

  test('is the same each time, and another with another seed', () => {
    const hazards = [1000, 9000, 400, 22_000].map((movements, i) => ({
      year: 2020 + i,
      hazard: 'storm',
      movements,
      events: 1,
    }));
    const of = (seed: number) =>
      disasterOutlook(
        { ...simple, hazards },
        { ...usualScenario, hazard: 'storm', horizon: 5 },
        200,
        seed,
      );
    expect(of(1)).toEqual(of(1));
    expect(of(1).flow.movements.bands).not.toEqual(of(4).flow.movements.bands);
  });
});

describe('size and duration', () => {
  test('the size of an event is that of a year by its events', () => {
    const years = [
      { year: 2020, hazard: 'storm', movements: 100, events: 1 },
      { year: 2021, hazard: 'storm', movements: 1000, events: 2 },
    ];
    expect(sizeOf(years, 0)).toBe(100);
    expect(sizeOf(years, 1)).toBe(500);
  });

  test('mean days are stock by movements; none without movements', () => {
    expect(meanDays([{ year: 2020, stock: 100, movements: 1000 }])).toBeCloseTo(36.525, 9);
    expect(meanDays([])).toBeNull();
    expect(shareAway(0, 0)).toBe(1);
    expect(shareAway(3, 0)).toBe(0);
  });

  test('with some evacuated, all together stay as long as the history says', () => {
    const some = { ...usualScenario, hazard: 'storm', evacuated: 0.6, evacuationDays: 5 };
    const { days } = disasterOutlook(simple, some, 100, 1);
    expect(0.6 * 5 + 0.4 * days.median).toBeCloseTo(10, 9);
    expect(disasterOutlook(simple, { ...some, evacuationDays: 90 }, 100, 1).days.median).toBe(0);
  });

  test('where a place has no stocks, the world’s mean stands in, and it is said', () => {
    const outlook = disasterOutlook(
      { ...simple, stocks: [] },
      { ...usualScenario, hazard: 'storm' },
      100,
      1,
    );
    expect(outlook.days.median).toBe(worldMeanDays);
    expect(outlook.daysFrom).toBe('world');
  });
});

describe('what is refused', () => {
  const of = (more: Partial<DisasterScenario>) => () =>
    disasterOutlook(simple, { ...usualScenario, hazard: 'storm', ...more }, 100, 1);
  test('a hazard without history, shares beyond 1, no days', () => {
    expect(of({ hazard: 'earthquake' })).toThrow(/storm/);
    expect(of({ severity: 2 })).toThrow(/severity/);
    expect(of({ evacuated: -0.1 })).toThrow(/evacuated/);
    expect(of({ horizon: 0 })).toThrow(/horizon/);
    expect(() => disasterOutlook(simple, { ...usualScenario, hazard: 'storm' }, 5, 1)).toThrow(
      /draws/,
    );
  });
});
