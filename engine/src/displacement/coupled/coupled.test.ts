import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chiSquaredQuantile } from '../../core/index.ts';
import { compareRuns } from '../compare/compare.ts';
import type { CaseChange } from '../compare/contract.ts';
import { preparePair } from '../compare/pair.ts';
import type { DisplacementCase, Settings } from '../contract.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { runOnce } from '../run.ts';
import { camp, madeCase, town, withInflow, zone } from '../testing/cases.ts';
import { openBeside } from './beside.ts';

const rising = (name: string, most: number, days: number) => ({
  camp: name,
  tables: [[[0, 0] as const, [days - 1, most] as const]],
});

/** A zone with roads to three camps in three countries; by the distances 1/11, 5/11 and 5/11 go there. */
const days = 30;
const star: DisplacementCase = madeCase(
  [
    zone('Z'),
    { ...camp('P'), country: 'B' },
    { ...camp('Q'), country: 'C' },
    { ...camp('R'), country: 'D' },
  ],
  [
    ['Z', 'P', 490],
    ['Z', 'Q', 90],
    ['Z', 'R', 90],
  ],
  { days, registrations: [rising('P', 5800, days)] },
);
const settings: Partial<Settings> = {
  campMovechance: 0,
  conflictMovechance: 1,
  maxMoveSpeed: 1000,
};
const shut: CaseChange = { kind: 'close', what: 'border', first: 'A', second: 'B', day: 10 };

/** Two zones, towns, camps that fill, two hops away or one. */
const network = (more: Partial<DisplacementCase> = {}) =>
  madeCase(
    [
      zone('Z'),
      zone('Y', 400),
      town('T'),
      town('U'),
      { ...camp('P', 400), country: 'B' },
      { ...camp('Q', 150), country: 'C' },
    ],
    [
      ['Z', 'T', 60],
      ['Y', 'T', 110],
      ['T', 'U', 45],
      ['U', 'P', 130],
      ['T', 'Q', 250],
      ['Z', 'Y', 75],
    ],
    { days: 12, ...more },
  );

describe('what a closed border does', () => {
  test('is the analytic change, at a variance five times smaller or more', () => {
    const pair = preparePair(star, { settings }, [shut]);
    const draws = 200;
    const { difference, gain, variant } = compareRuns(pair, draws, 5);
    const later = pair.base.inflow.slice(10).reduce((a, b) => a + b, 0);
    const last = (camp: number) => (camp + 1) * days - 1;
    for (const [camp, share] of [
      [1, 1 / 2 - 5 / 11],
      [2, 1 / 2 - 5 / 11],
    ] as const) {
      const error = difference.sd[last(camp)]! / Math.sqrt(draws);
      expect(Math.abs(difference.mean[last(camp)]! - later * share)).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.03 * later * share);
    }
    expect(variant.mean[last(0)]).toBe(variant.mean[9]);
    expect(gain).toBeGreaterThan(5);
  });

  test('nothing changes, nothing differs; before its day both runs are equal', () => {
    const rules = fc.constantFrom<Partial<Settings>>(
      {},
      { avoidShortStints: true },
      { awarenessLevel: 2 },
      { campsAreSinks: true },
    );
    const day = fc.integer({ min: 1, max: 11 });
    fc.assert(
      fc.property(rules, day, fc.nat(1e6), (given, from, seed) => {
        const model = withInflow(network(), 60);
        const change = { ...shut, first: 'A', second: 'C', day: from } as CaseChange;
        const same = preparePair(model, { settings: given }, []);
        expect(
          runOnce(same.variant, seed, 0, { beside: openBeside(same.variant, same.base) }),
        ).toEqual(runOnce(same.base, seed, 0, { beside: openBeside(same.base, same.variant) }));
        const { base, variant } = preparePair(model, { settings: given }, [change]);
        const a = runOnce(base, seed, 0, { beside: openBeside(base, variant) }).camps;
        const b = runOnce(variant, seed, 0, { beside: openBeside(variant, base) }).camps;
        a.forEach((persons, at) => {
          if (at % 12 < from) expect(b[at]).toBe(persons);
        });
      }),
      { numRuns: 12 },
    );
  });
});

interface Moments {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

function momentsOf(runs: number, one: (k: number) => Float64Array): Moments {
  const all = Array.from({ length: runs }, (_, k) => one(k));
  const mean = all[0]!.map((_, i) => all.reduce((sum, run) => sum + run[i]! / runs, 0));
  const sd = mean.map((centre, i) =>
    Math.sqrt(all.reduce((sum, run) => sum + (run[i]! - centre) ** 2 / (runs - 1), 0)),
  );
  return { mean, sd };
}

/** Runs beside another case have the means and the spreads of ordinary ones. */
function expectSameLaw(ready: Prepared, other: Prepared, runs: number): void {
  const beside = openBeside(ready, other);
  const plain = momentsOf(runs, (k) => runOnce(ready, 21, k).camps);
  const coupled = momentsOf(runs, (k) => runOnce(ready, 22, k, { beside: beside }).camps);
  coupled.mean.forEach((mean, i) => {
    const error = Math.sqrt((plain.sd[i]! ** 2 + coupled.sd[i]! ** 2) / runs);
    expect(Math.abs(mean - plain.mean[i]!)).toBeLessThan(4.5 * error + 0.005 * mean + 0.1);
  });
  const spread = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  expect(spread(coupled.sd) / spread(plain.sd)).toBeGreaterThan(0.85);
  expect(spread(coupled.sd) / spread(plain.sd)).toBeLessThan(1.18);
}

describe('runs beside another case have the law of ordinary runs', () => {
  test('three places without limits, against the multinomial', () => {
    const people = 40;
    const model = madeCase(
      star.places,
      [
        ['Z', 'P', 490],
        ['Z', 'Q', 90],
        ['Z', 'R', 190],
      ],
      { days: 4, registrations: [rising('P', 3 * people, 4)] },
    );
    const { base, variant } = preparePair(model, { settings }, [{ ...shut, day: 1 } as CaseChange]);
    const runs = sized(3000, 100_000);
    const weights = [1 / 500, 1 / 100, 1 / 200];
    const sum = weights.reduce((a, b) => a + b, 0);
    const counts = [0, 0, 0];
    const squares = [0, 0, 0];
    const beside = openBeside(base, variant);
    for (let k = 0; k < runs; k++) {
      const { camps } = runOnce(base, 3, k, { beside });
      const arrived = [camps[3]!, camps[7]!, camps[11]!];
      arrived.forEach((persons, c) => {
        counts[c]! += persons;
        squares[c]! += persons ** 2;
      });
    }
    const all = runs * 3 * people;
    let statistic = 0;
    weights.forEach((weight, c) => {
      const p = weight / sum;
      statistic += (counts[c]! - all * p) ** 2 / (all * p);
      const variance = squares[c]! / runs - (counts[c]! / runs) ** 2;
      expect(variance / (3 * people * p * (1 - p))).toBeGreaterThan(1 - 6 / Math.sqrt(runs));
      expect(variance / (3 * people * p * (1 - p))).toBeLessThan(1 + 6 / Math.sqrt(runs));
    });
    expect(statistic).toBeLessThan(chiSquaredQuantile(0.999, 2));
  });

  const rules: readonly Partial<Settings>[] = [
    {},
    { avoidShortStints: true },
    { awarenessLevel: 2, capacityScaling: 0.5 },
    { awarenessLevel: 2, fixedRoutes: true, conflictWeight: 0.5 },
  ];
  test.each(rules.map((given) => [JSON.stringify(given), given] as const))('%s', (_, given) => {
    const change = { ...shut, second: 'C', day: 4 } as CaseChange;
    const pair = preparePair(withInflow(network(), 60), { settings: given }, [change]);
    expectSameLaw(pair.base, pair.variant, sized(150, 2000));
    expectSameLaw(pair.variant, pair.base, sized(150, 2000));
  });

  test('age and sex, with camps that let people go', () => {
    const model: DisplacementCase = {
      ...withInflow(network(), 60),
      places: network().places.map((place) =>
        place.name === 'P' ? { ...place, deactivation: 0.05 } : place,
      ),
      demographics: [
        { attribute: 'gender', values: ['male', 'female'], otherwise: [1, 1], weights: {} },
      ],
    };
    const given = { womenAvoidHazards: true, campsAreSinks: true, conflictWeight: 0.4 };
    const ready = prepare(model, { settings: given });
    expectSameLaw(ready, ready, sized(150, 2000));
  });
});
