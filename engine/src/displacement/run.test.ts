import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase, Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

describe('exact laws', () => {
  test('three places without limits: the counts follow the multinomial of the weights', () => {
    const model = withInflow(
      madeCase(
        [zone('Z'), camp('P'), camp('Q'), camp('R')],
        [
          ['Z', 'P', 40],
          ['Z', 'Q', 90],
          ['Z', 'R', 190],
        ],
        { days: 2 },
      ),
      4,
    );
    const ready = prepare(model, { settings: { campMovechance: 0 } });
    const weights = [1 / 50, 1 / 100, 1 / 200];
    const shares = weights.map((w) => w / weights.reduce((a, b) => a + b, 0));
    const runs = sized(20_000, 100_000);
    const seen = new Map<string, number>();
    for (let k = 0; k < runs; k++) {
      const { camps } = runOnce(ready, 5, k);
      const key = [camps[1], camps[3], camps[5]].join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    const factorial = [1, 1, 2, 6, 24];
    let [chi, cells] = [0, 0];
    for (let a = 0; a <= 4; a++) {
      for (let b = 0; a + b <= 4; b++) {
        const c = 4 - a - b;
        const ways = 24 / (factorial[a]! * factorial[b]! * factorial[c]!);
        const expected = runs * ways * shares[0]! ** a * shares[1]! ** b * shares[2]! ** c;
        chi += ((seen.get([a, b, c].join()) ?? 0) - expected) ** 2 / expected;
        cells += 1;
      }
    }
    expect(cells).toBe(15);
    expect(chi).toBeLessThan(36.12); // χ² with 14 degrees of freedom, 0.1 %
  });

  test('who knows no hop ahead stays', () => {
    const made = madeCase([zone('Z'), camp('P')], [['Z', 'P', 40]]);
    const ready = prepare(withInflow(made, 50), { settings: { awarenessLevel: 0 } });
    const { camps, total } = runOnce(ready, 1, 0);
    expect(Math.max(...camps)).toBe(0);
    expect(total.at(-1)).toBe(450);
  });

  test('a symmetric graph gives both camps the same mean', () => {
    const model = withInflow(
      madeCase(
        [zone('Z'), camp('P'), camp('Q')],
        [
          ['Z', 'P', 120],
          ['Z', 'Q', 120],
        ],
      ),
      1000,
    );
    const ready = prepare(model);
    let difference = 0;
    const runs = 200;
    for (let k = 0; k < runs; k++) {
      const { camps } = runOnce(ready, 9, k);
      difference += (camps[9]! - camps[19]!) / runs;
    }
    expect(Math.abs(difference)).toBeLessThan(4 * Math.sqrt(9000 / runs) + 1);
  });

  test('on one road of 487 km everybody arrives on the second day', () => {
    const model = withInflow(madeCase([zone('Z'), camp('P')], [['Z', 'P', 487]], { days: 4 }), 100);
    const { camps } = runOnce(prepare(model, { settings: { campMovechance: 0 } }), 1, 0);
    expect([...camps]).toEqual([0, 0, 100, 200]);
  });

  test('a closed road lets nobody through, others stay open', () => {
    const closures = [{ kind: 'link' as const, first: 'Z', second: 'P', start: 0, end: -1 }];
    const places = [zone('Z'), camp('P'), camp('Q')];
    const model = withInflow(
      madeCase(
        places,
        [
          ['Z', 'P', 50],
          ['Z', 'Q', 50],
        ],
        { closures },
      ),
      100,
    );
    const { camps } = runOnce(prepare(model, { settings: { campMovechance: 0 } }), 1, 0);
    expect(camps.slice(0, 10)).toEqual(new Float64Array(10));
    expect(camps[19]).toBe(900);
    const peer = runOnce(
      prepare(model, { settings: { campMovechance: 0 }, defects: { linkClosuresIgnored: true } }),
      1,
      0,
    );
    expect(peer.camps[9]).toBeGreaterThan(0);
  });

  test('a border closes all roads between two countries from its day until its end', () => {
    const closures = [{ kind: 'country' as const, first: 'A', second: 'B', start: 2, end: 5 }];
    const model = madeCase(
      [zone('Z'), town('T'), camp('P')],
      [
        ['Z', 'P', 50],
        ['Z', 'T', 50],
        ['T', 'P', 50],
      ],
      { closures },
    );
    const { timeline } = prepare(model);
    const closed = [1, 2, 4, 5].map((t) => [...timeline[t]!.closed]);
    expect(closed[0]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(closed[1]).toEqual([1, 1, 0, 0, 1, 1]);
    expect(closed[2]).toEqual([1, 1, 0, 0, 1, 1]);
    expect(closed[3]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

const rules: Partial<Settings>[] = [
  {},
  { avoidShortStints: true },
  { awarenessLevel: 2 },
  { awarenessLevel: 3, startOnFoot: true, capacityScaling: 0.5 },
  { awarenessLevel: 2, fixedRoutes: true, conflictWeight: 0.5 },
  { distancePower: 1.7, weightPower: 2, softening: 40, weightSoftening: 0.1 },
];

const small = (days = 12) =>
  madeCase(
    [
      zone('Z'),
      zone('Y', 400),
      town('T'),
      town('U'),
      camp('P', 400),
      camp('Q', 150),
      { ...town('M'), kind: 'marker' },
    ],
    [
      ['Z', 'T', 60],
      ['Y', 'T', 110],
      ['T', 'U', 45],
      ['U', 'P', 130],
      ['T', 'Q', 250],
      ['Y', 'M', 90],
      ['M', 'Q', 80],
      ['Z', 'Y', 75],
    ],
    { days },
  );

describe('laws of every run', () => {
  test('people are conserved, none is negative, the same seed gives the same run', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.integer({ min: 0, max: 200 }),
        fc.nat(1000),
        (settings, daily, seed) => {
          const ready = prepare(withInflow(small(), daily), { settings });
          const run = runOnce(ready, seed, 3);
          const arrived = ready.inflow.reduce((a, b) => a + b, 0);
          expect(run.total.at(-1)).toBe(arrived);
          expect(Math.min(...run.camps)).toBeGreaterThanOrEqual(0);
          expect(runOnce(ready, seed, 3).camps).toEqual(run.camps);
        },
      ),
      { numRuns: sized(12, 300) },
    );
  });

  test('the expectation conserves people, too', () => {
    const ready = prepare(withInflow(small(), 50));
    const { total, camps } = runOnce(ready, 0, 0, { expected: true });
    expect(total.at(-1)).toBeCloseTo(550, 6);
    expect(Math.min(...camps)).toBeGreaterThanOrEqual(0);
  });
});

describe('counts against the rules walked person by person', () => {
  const cases = rules.map((settings) => [JSON.stringify(settings), settings] as const);
  const noMarker = (model: DisplacementCase): DisplacementCase => ({
    ...model,
    places: model.places.map((place) => (place.name === 'M' ? town('M') : place)),
  });
  for (const [name, settings] of [...cases, ['plain', {}] as const]) {
    test(`same means and spreads: ${name}`, () => {
      const model = withInflow(name === 'plain' ? noMarker(small()) : small(), 40);
      expectAlike(prepare(model, { settings }), sized(90, 1000));
    });
  }
});
