import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase, Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

const ethnicity = {
  attribute: 'ethnicity',
  values: ['a', 'b'],
  weights: { Z: [1, 3] },
  otherwise: [1, 1],
};
const religion = {
  attribute: 'religion',
  values: ['x', 'y', 'z'],
  weights: {},
  otherwise: [2, 1, 1],
};

/** Two camps at the same distance; of 100 who leave each day, 25 are a and 75 are b. */
function two(more: Partial<DisplacementCase> = {}, daily = 100): DisplacementCase {
  const made = madeCase(
    [
      zone('Z'),
      { ...camp('P'), residents: { a: 30, b: 10 } },
      { ...camp('Q'), residents: { b: 20 } },
    ],
    [
      ['Z', 'P', 40],
      ['Z', 'Q', 40],
    ],
    { days: 3, demographics: [ethnicity, religion], ...more },
  );
  return withInflow(made, daily);
}

const still: Partial<Settings> = { campMovechance: 0 };
const campsOf = (model: DisplacementCase, setup: Parameters<typeof prepare>[1]) => [
  ...runOnce(prepare(model, setup), 1, 0, { expected: true }).camps,
];

describe('people look for their like', () => {
  const settings = { ...still, matchCampEthnicity: true };

  test('the score is ten times their share among residents and displaced of the morning', () => {
    const camps = campsOf(two(), { settings });
    // Day 1: nobody of a goes to Q; of b, 0.25 of P and all of Q are like them: 1 to 4.
    // Day 2: of b, 25 of 80 in P and 80 of 80 in Q.
    const second = 25 + (75 * (25 / 80)) / (1 + 25 / 80);
    [0, 40, 40 + second].forEach((people, t) => {
      expect(camps[t]).toBeCloseTo(people, 9);
    });
    expect(camps[4]).toBeCloseTo(60, 9);
  });

  test('a tenth of the people is neither more nor less than a place without the rule', () => {
    const model = two();
    const places = [
      ...model.places.slice(0, 1),
      { ...camp('P'), residents: { a: 1, b: 9 } },
      { ...town('Q'), country: 'B' },
    ];
    const onlyA = [{ ...ethnicity, weights: { Z: [1, 0] } }];
    const routes = model.routes.map((one) => ({ ...one, distance: 400 }));
    const camps = campsOf({ ...model, places, routes, demographics: onlyA }, { settings });
    expect(camps[2]).toBeCloseTo(50, 9);
  });

  test('towns and conflict zones have rules of their own', () => {
    const residents = { a: 60, b: 40 };
    const places = [
      zone('Z', 10),
      { ...town('T'), population: 200, residents },
      { ...zone('Y', 0), residents },
      { ...camp('P'), residents },
    ];
    const model = madeCase(
      places,
      places.slice(1).map(({ name }) => ['Z', name, 400]),
      { days: 2, demographics: [{ ...ethnicity, weights: { Z: [1, 0] } }] },
    );
    const split = (rule: Partial<Settings>) => {
      const all = prepare(withInflow(model, 0), {
        settings: { ...still, conflictWeight: 1, ...rule },
      });
      const run = runOnce(all, 1, 0, { expected: true, inflow: [1, 0] });
      return run.camps[1];
    };
    // A town tells its population beside: 60 of 200 are alike, of the others 60 of 100.
    expect(split({})).toBeCloseTo(1 / 3, 9);
    expect(split({ matchTownEthnicity: true })).toBeCloseTo(1 / 5, 9);
    expect(split({ matchConflictEthnicity: true })).toBeCloseTo(1 / 8, 9);
    expect(split({ matchCampEthnicity: true })).toBeCloseTo(6 / 8, 9);
  });

  test('religion by the average share; both rules multiply', () => {
    const model = two({ days: 2 });
    const places = [
      model.places[0]!,
      { ...camp('P'), residents: { a: 1, b: 1, x: 3, y: 1 } },
      { ...camp('Q'), residents: { a: 1, b: 1, x: 1, z: 1 } },
    ];
    const only = [
      { ...ethnicity, weights: { Z: [1, 0] } },
      { ...religion, otherwise: [1, 0, 0] },
    ];
    const one = { ...model, places, demographics: only };
    const faith = { ...still, matchCampReligion: true, avgReligionFraction: 0.5 };
    expect(campsOf(one, { settings: faith })[1]).toBeCloseTo(60, 9);
    expect(campsOf(one, { settings: { ...faith, ...settings } })[1]).toBeCloseTo(60, 9);
    const kinds = prepare(two(), { settings: { ...faith, ...settings } }).kinds;
    expect(kinds.count).toBe(6);
    const shares = kinds.shares.slice(0, 6).map((share) => 16 * share);
    expect([...shares].sort((a, b) => a - b)).toEqual([1, 1, 2, 3, 3, 6]);
  });

  test('as the peer has it: the displaced alone, over residents, so that empty camps are all alike', () => {
    const camps = campsOf(two(), { settings, defects: { matchIgnoresResidents: true } });
    expect(camps[1]).toBeCloseTo(50, 9);
    expect(camps[4]).toBeCloseTo(50, 9);
  });

  test('where nothing is known of the people, the rule does nothing', () => {
    const camps = campsOf(two({ demographics: [] }), { settings });
    expect(camps[1]).toBeCloseTo(50, 9);
  });
});

describe('counts against persons', () => {
  const places = [
    zone('Z'),
    zone('Y', 500),
    { ...town('T'), population: 300, residents: { a: 200, b: 100 } },
    { ...camp('P', 120), residents: { a: 20, b: 5, x: 20, y: 5 } },
    camp('Q'),
  ];
  const model = withInflow(
    madeCase(
      places,
      [
        ['Z', 'Y', 40],
        ['Z', 'T', 70],
        ['T', 'P', 60],
        ['Y', 'Q', 130],
        ['T', 'Q', 210],
      ],
      { days: 8, demographics: [ethnicity, religion] },
    ),
    20,
  );
  const all: Partial<Settings> = {
    matchCampEthnicity: true,
    matchTownEthnicity: true,
    matchConflictEthnicity: true,
    matchCampReligion: true,
    campMovechance: 0.05,
  };
  for (const more of [{}, { awarenessLevel: 2, avoidShortStints: true }]) {
    test(`same means and spreads ${JSON.stringify(more)}`, () => {
      expectAlike(prepare(model, { settings: { ...all, ...more } }), sized(120, 1000));
    });
  }
  test('the peer’s defect too', () => {
    const defects = { matchIgnoresResidents: true };
    const between = { matchCampEthnicity: true, campMovechance: 0.05 };
    expectAlike(prepare(two({}, 20), { settings: between, defects }), sized(120, 1000));
  });
});
