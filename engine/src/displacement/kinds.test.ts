import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase, Settings } from './contract.ts';
import { kindsOf, scoreFor, squaresOf } from './kinds.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { defaultSettings } from './settings.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

const demographics = [
  {
    attribute: 'age',
    values: ['8', '16', '40', '70'],
    weights: { Z: [1, 1, 1, 1] },
    otherwise: [1, 0, 2, 1],
  },
  { attribute: 'gender', values: ['male', 'female'], weights: {}, otherwise: [1, 1] },
];
const all: Partial<Settings> = {
  childrenAvoidHazards: true,
  elderlyAvoidHazards: true,
  womenAvoidHazards: true,
  boysTakeRisk: true,
};

function model(): DisplacementCase {
  const places = [zone('Z'), zone('Y', 500), town('T'), { ...camp('P', 250) }, camp('Q')];
  const made = madeCase(
    places,
    [
      ['Z', 'Y', 40],
      ['Z', 'T', 70],
      ['T', 'P', 60],
      ['Y', 'Q', 130],
      ['T', 'Q', 210],
    ],
    { days: 10, demographics },
  );
  return withInflow(made, 40);
}

describe('rules on age and sex', () => {
  test('who squares the score, how often', () => {
    const settings = { ...defaultSettings, ...all };
    expect(squaresOf(settings, 8, 'male')).toBe(1);
    expect(squaresOf(settings, 8, 'female')).toBe(2);
    expect(squaresOf(settings, 16, 'male')).toBe(-1);
    expect(squaresOf(settings, 40, 'female')).toBe(1);
    expect(squaresOf({ ...settings, boysTakeRisk: false }, 40, 'male')).toBe(0);
    expect([-1, 0, 1, 2].map((squares) => scoreFor(0.5, squares))).toEqual([1, 0.5, 0.25, 0.0625]);
  });

  test('shares by place, of age and sex together; nobody is told apart without a rule', () => {
    const kinds = kindsOf(model(), { ...defaultSettings, ...all });
    expect(kinds.all.map(({ squares }) => squares)).toEqual([-1, 1, 2]);
    expect([...kinds.shares.slice(0, 3)]).toEqual([0.375, 0.25, 0.375]);
    expect([...kinds.shares.slice(3, 6)]).toEqual([0.375, 0.375, 0.25]);
    expect(kindsOf(model(), defaultSettings).count).toBe(1);
  });

  test('people are conserved and told apart in every walk', () => {
    for (const more of [{}, { avoidShortStints: true }, { startOnFoot: true }]) {
      const ready = prepare(model(), { settings: { ...all, ...more } });
      const { total } = runOnce(ready, 3, 0);
      expect(total.at(-1)).toBe(360);
      expect(runOnce(ready, 3, 0, { expected: true }).total.at(-1)).toBeCloseTo(360, 6);
    }
  });

  for (const more of [{}, { startOnFoot: true, awarenessLevel: 2 }]) {
    test(`counts are as the rules walked person by person ${JSON.stringify(more)}`, () => {
      expectAlike(prepare(model(), { settings: { ...all, ...more } }), sized(80, 1000));
    });
  }
});
