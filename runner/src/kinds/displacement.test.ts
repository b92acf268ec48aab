import {
  calibrate,
  campRows,
  compareRuns,
  type DisasterHistory,
  disasterOutlook,
  forecastOn,
  leaveOneOut,
  preparePair,
  rulesAhead,
  usualScenario,
  verifyForecasts,
} from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { camp, madeCase, town, zone } from '../../../engine/src/displacement/testing/cases.ts';
import { codeOf, lent } from '../testing/pools.ts';
import { calibrations, comparisons, forecasts, outlooks } from './displacement.ts';

const counts = (level: number, last: number) =>
  Array.from({ length: last / 10 + 1 }, (_, i): readonly [number, number] => [10 * i, level * i]);

const model = madeCase(
  [zone('Z', 90_000), town('T'), camp('C', 900), camp('D')],
  [
    ['Z', 'T', 80],
    ['T', 'C', 120],
    ['T', 'D', 150],
  ],
  {
    days: 140,
    registrations: [
      { camp: 'C', tables: [counts(60, 130)] },
      { camp: 'D', tables: [counts(110, 130)] },
    ],
  },
);

describe.each([0, 1, 2])('with %i workers the bits are those of one thread', (workers) => {
  test('pairs of runs', async () => {
    const setup = { scale: 2 };
    const change = { kind: 'close', what: 'road', first: 'T', second: 'D', day: 30 } as const;
    const input = { model, setup, changes: [change] };
    const pair = preparePair(model, setup, [change]);
    const rows = campRows(pair.base);
    const order = { draws: 19, seed: 4, rows };
    const shared = await lent(workers, (pool) => pool.share(comparisons, input, order));
    expect(shared).toEqual(compareRuns(pair, 19, 4));
    expect(shared.difference.mean.some((one) => one !== 0)).toBe(true);
  });

  test('a forecast with the record of earlier days', async () => {
    const how = { ahead: 40, members: 60, seed: 2, level: 'published' } as const;
    const order = { day: 120, ...how };
    const shared = await lent(workers, (pool) =>
      pool.share(forecasts, { model, settings: {} }, order),
    );
    const options = { ...how, settings: {} };
    expect(shared).toEqual({
      forecast: forecastOn(model, 120, options),
      cells: verifyForecasts(model, options, 121),
      rules: rulesAhead(model, 120, 40),
    });
    expect(shared.cells.length).toBeGreaterThan(3);
  });

  test('fits to several cases', async () => {
    const cases = [{ model }, { model: { ...model, title: 'other', days: 90 } }];
    const options = { starts: 3, evaluations: 2, draws: 1, people: 200, seed: 1 };
    const scored = { draws: 1, scale: 20 };
    const shared = await lent(workers, (pool) =>
      pool.share(calibrations, { cases }, { options, scored }),
    );
    expect(shared).toEqual({
      fit: calibrate(cases, options),
      leftOut: leaveOneOut(cases, options, scored),
    });
  });

  test('the outlook of a disaster', async () => {
    const history: DisasterHistory = {
      place: 'X',
      hazards: [
        { year: 2020, hazard: 'storm', movements: 4000, events: 4 },
        { year: 2021, hazard: 'storm', movements: 900, events: 1 },
      ],
      stocks: [],
    };
    const scenario = { ...usualScenario, hazard: 'storm', horizon: 5 };
    const order = { scenario, draws: 100, seed: 1 };
    const shared = await lent(workers, (pool) => pool.share(outlooks, history, order));
    expect(shared).toEqual(disasterOutlook(history, scenario, 100, 1));
  });
});

describe('what cannot be done is refused by name', () => {
  test('no pairs, a change of a name that is not there, a hazard without history', async () => {
    const none = { model, setup: {}, changes: [] };
    const asked = (draws: number, input = none) =>
      codeOf(lent(1, (pool) => pool.share(comparisons, input, { draws, seed: 1, rows: [] })));
    expect(await asked(0)).toBe('argument.range');
    const unknown = { kind: 'close', what: 'camp', first: 'Nowhere', day: 3 } as const;
    expect(await asked(1, { ...none, changes: [unknown] } as never)).toBe('argument.choice');
    const scenario = { ...usualScenario, hazard: 'storm' };
    const empty: DisasterHistory = { place: 'X', hazards: [], stocks: [] };
    const outlook = lent(1, (pool) =>
      pool.share(outlooks, empty, { scenario, draws: 100, seed: 1 }),
    );
    expect(await codeOf(outlook)).toBe('argument.choice');
  });
});

describe('what plain rules say', () => {
  test('the last count stays; the total goes on', () => {
    const { persistence, shares } = rulesAhead(model, 120, 10);
    expect([...persistence[0]!]).toEqual(Array(10).fill(720));
    expect(shares[0]![9]! + shares[1]![9]!).toBeCloseTo(13 * 170, 6);
  });
});
