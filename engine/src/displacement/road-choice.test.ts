import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase, RouteSpec, Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { settingsFrom } from './settings.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

/** Without walking and short stints, so that numbers can be told by hand. */
const second: Partial<Settings> = {
  ruleSet: 2,
  startOnFoot: false,
  avoidShortStints: false,
  campMovechance: 0,
};

function fork(redirection?: RouteSpec['redirection'], capacity = 0): DisplacementCase {
  const made = madeCase(
    [zone('Z'), town('T'), camp('P', capacity), camp('Q'), camp('R')],
    [
      ['Z', 'T', 390],
      ['T', 'P', 300],
      ['Z', 'Q', 190],
      ['T', 'R', 500],
    ],
    { days: 4 },
  );
  const routes = made.routes.map((one) =>
    one.to === 'Q' && redirection ? { ...one, redirection } : one,
  );
  return withInflow({ ...made, routes }, 100);
}

const first = (model: DisplacementCase, settings: Partial<Settings>) => {
  const { camps } = runOnce(prepare(model, { settings }), 1, 0, { expected: true });
  return camps[5]!;
};

describe('rule set 2', () => {
  test('its defaults, unless a setting says otherwise', () => {
    const { conflictWeight, startOnFoot, avoidShortStints } = settingsFrom({ ruleSet: 2 });
    expect([conflictWeight, startOnFoot, avoidShortStints]).toEqual([Math.sqrt(0.1), true, true]);
    expect(prepare(fork(), { settings: second }).settings.startOnFoot).toBe(false);
    expect(settingsFrom({}).startOnFoot).toBe(false);
  });

  test('its scores: a camp or abroad, else in conflict at any intensity, else 1', () => {
    const abroad = { country: 'B' };
    const places = [
      zone('Z'),
      { ...zone('Y'), intensity: 0.4 },
      town('T'),
      { ...town('U'), ...abroad },
      { ...zone('X'), ...abroad },
      { ...camp('P'), country: 'A' },
      camp('Q'),
    ];
    const settings = { ...second, campWeight: 3, conflictWeight: 0.2, foreignWeight: 7 };
    const { timeline } = prepare(madeCase(places, [], { conflicts: [] }), { settings });
    expect([...timeline[0]!.score]).toEqual([0.2, 0.2, 1, 3, 3, 3, 3]);
  });

  test('a road by the best way that begins with it, and no way beyond it', () => {
    // One hop: 1/400 to T, 1/200 to Q. Two hops: the way to P weighs 1/700, T itself is the best.
    expect(first(fork(), { ...second, awarenessLevel: 1 })).toBeCloseTo((100 * 2) / 3, 9);
    expect(first(fork(), { ...second, awarenessLevel: 2 })).toBeCloseTo((100 * 2) / 3, 9);
    // A heavy camp: 40/700 by way of P against 40/200.
    const heavy = { ...second, campWeight: 40 };
    expect(first(fork(), { ...heavy, awarenessLevel: 2 })).toBeCloseTo((100 * 7) / 9, 9);
    expect(first(fork(), { ...heavy, awarenessLevel: 1 })).toBeCloseTo((100 * 80) / 81, 9);
  });

  test('who knows no hop ahead takes any road', () => {
    expect(first(fork(), { ...second, awarenessLevel: 0 })).toBeCloseTo(50, 9);
  });

  test('redirection takes everybody, in its direction, until the place is full', () => {
    expect(first(fork(1), second)).toBe(100);
    expect(first(fork(2), second)).toBeCloseTo((100 * 2) / 3, 9);
    const places = fork(1).places.map((one) => (one.name === 'Q' ? camp('Q', 40) : one));
    const { camps } = runOnce(prepare({ ...fork(1), places }, { settings: second }), 1, 0);
    // The day's people have decided when the first of them arrive; the next day's go elsewhere.
    expect([...camps.slice(4, 8)]).toEqual([0, 100, 100, 100]);
  });

  test('a removed redirection ends on its day', () => {
    const closures = [{ kind: 'redirection' as const, first: 'Z', second: 'Q', start: 2, end: -1 }];
    const { timeline } = prepare({ ...fork(1), closures }, { settings: second });
    expect(timeline.map(({ forced }) => forced.reduce((a, b) => a + b, 0))).toEqual([1, 1, 0, 0]);
  });

  test('redirection does nothing by rule set 3', () => {
    expect(first(fork(1), { campMovechance: 0 })).toBeCloseTo((100 * 2) / 3, 9);
  });

  const rules: Partial<Settings>[] = [
    { ruleSet: 2, maxWalkSpeed: 200 },
    { ...second, awarenessLevel: 2, capacityScaling: 0.7 },
    { ...second, awarenessLevel: 0 },
  ];
  for (const settings of rules) {
    test(`counts are as the rules walked person by person ${JSON.stringify(settings)}`, () => {
      const model = { ...fork(1, 60), days: 10 };
      const places = model.places.map((one) => (one.name === 'Q' ? camp('Q', 110) : one));
      const long = withInflow({ ...madeCase(places, [], { days: 10 }), routes: model.routes }, 30);
      expectAlike(prepare(long, { settings }), sized(80, 1000));
    });
  }
});
