import { describe, expect, test } from 'vitest';
import type { Setup } from './prepare.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { peerDefects } from './settings.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('camps that fill', () => {
  // The zone opens on day 5, and a crowd comes past a camp for nine: each sees who came in before.
  const crowd = withInflow(
    madeCase(
      [zone('Z'), town('T'), camp('Small', 9), camp('Large')],
      [
        ['Z', 'T', 30],
        ['T', 'Small', 30],
        ['T', 'Large', 400],
      ],
      {
        days: 7,
        closures: [{ kind: 'location', first: 'Z', second: '', start: 0, end: 5 }],
      },
    ),
    60,
  );

  test.each([[{}], [{ avoidShortStints: true }], [{ startOnFoot: true }]])(
    'a small camp is filled one by one: %o',
    (settings) => {
      const ready = prepare(crowd, { settings: { campMovechance: 0, ...settings } });
      const small = ready.camps.indexOf(2);
      const last = Array.from(
        { length: 200 },
        (_, k) => runOnce(ready, 3, k).camps[small * 7 + 6]!,
      );
      expect(Math.min(...last)).toBeGreaterThan(8);
      expect(mean(last)).toBeLessThan(9.8);
    },
  );
});

describe('pruning', () => {
  const model = withInflow(
    madeCase(
      [zone('Z'), camp('Near', 100), camp('Far')],
      [
        ['Z', 'Near', 20],
        ['Z', 'Far', 350],
      ],
      { days: 10 },
    ),
    30,
  );
  const settings = { campMovechance: 0 };
  const farOn = (setup: Setup) => {
    const ready = prepare(model, setup);
    const far = ready.camps.indexOf(2);
    return runOnce(ready, 1, 0).camps.subarray(far * 10, far * 10 + 10);
  };

  test('compares with what is strongest as the camps stand now', () => {
    const pruned = farOn({ settings: { ...settings, pruningThreshold: 8 } });
    expect(pruned[3]).toBe(0);
    expect(pruned[9]).toBeGreaterThan(30);
    expect(farOn({ settings })[3]).toBeGreaterThan(0);
  });
});

describe('day 0', () => {
  const there = madeCase([zone('Z'), { ...camp('P', 100), initialIdps: 5 }], [['Z', 'P', 40]], {
    registrations: [{ camp: 'P', tables: [[[0, 30]]] }],
    total: [
      [0, 70],
      [9, 70],
    ],
  });
  const defects = { capacityLessDay0: true };

  test('room is less by those registered alone, and only where registrations give the inflow', () => {
    const room = (setup: Setup) => prepare(there, setup).capacity[1];
    expect(room({})).toBe(100);
    expect(room({ defects })).toBe(70);
    expect(room({ defects, settings: { emptyCampsOnDay0: true } })).toBe(70);
    expect(room({ defects, settings: { insertDay0: false } })).toBe(100);
    const conflictSpawning = { mode: 'constant', rate: 5 } as const;
    expect(room({ defects, settings: { conflictSpawning } })).toBe(100);
  });

  test('camps that begin empty hold nobody', () => {
    expect(prepare(there).present[1]).toBe(35);
    expect(prepare(there, { settings: { emptyCampsOnDay0: true } }).present[1]).toBe(0);
  });

  test('without people on day 0 the total sets out, where the total gives the inflow', () => {
    const setup = { settings: { insertDay0: false, sumFromCamps: false }, defects: peerDefects };
    expect(prepare(there, setup).inflow[0]).toBe(70);
  });
});

test('who set out when is told beside thousands of kinds of people', () => {
  const values = Array.from({ length: 6000 }, (_, k) => `e${k}`);
  const late = values.at(-1)!;
  const residents = (value: string, name: string) => ({
    ...camp(name, 5000),
    residents: { [value]: 100 },
  });
  const model = withInflow(
    madeCase(
      [zone('Z'), residents(late, 'Own'), residents('e0', 'Other')],
      [
        ['Z', 'Own', 50],
        ['Z', 'Other', 50],
      ],
      {
        days: 240,
        demographics: [
          {
            attribute: 'ethnicity',
            values,
            weights: {},
            otherwise: values.map((value) => Number(value === late)),
          },
        ],
      },
    ),
    1,
  );
  const settings = { matchCampEthnicity: true, campMovechance: 0 };
  const ready = prepare(model, { settings, defects: { oldestFirst: true } });
  const { camps } = runOnce(ready, 1, 0);
  const last = ready.camps.map((_, c) => camps[c * 240 + 239]);
  expect(last).toEqual([239, 0]);
});
