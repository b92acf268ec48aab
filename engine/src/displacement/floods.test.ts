import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { isSojournError } from '../core/index.ts';
import type { DisplacementCase, Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

const settings: Partial<Settings> = {
  takeFromPopulation: true,
  floodRules: { movechances: [0.3, 0.4, 0.7, 1], weights: [1, 0.5, 0.2, 0] },
  floodSpawning: { mode: 'pop_ratio', rates: [0, 0.1, 0.2, 0.5] },
};

function flooded(level: readonly number[]): DisplacementCase {
  const places = [{ ...town('F'), population: 1000 }, town('G'), camp('P', 300), camp('Q')];
  return madeCase(
    places,
    [
      ['F', 'G', 60],
      ['F', 'P', 90],
      ['G', 'Q', 150],
      ['G', 'P', 110],
    ],
    { days: level.length, floods: [{ place: 'F', level }] },
  );
}

describe('floods', () => {
  test('a level replaces the chance to leave and lowers the score, 0 does nothing', () => {
    const { timeline, atlas, choices } = prepare(flooded([0, 1, 3, 0]), { settings });
    const [at, from] = [atlas.graph.indexOf.get('F')!, atlas.graph.indexOf.get('G')!];
    expect(timeline.map(({ movechance }) => movechance[at])).toEqual([0.3, 0.4, 1, 0.3]);
    const pulls = timeline.map((env) => {
      const { destination, pull } = choices(env, from);
      return pull[destination.indexOf(at)]! * 70;
    });
    expect(pulls).toEqual([1, 0.5, 0, 1]);
    expect(new Set(timeline.map(({ version }) => version)).size).toBe(4);
  });

  test('a share of those who are left leaves each day, whole people', () => {
    const { total } = runOnce(prepare(flooded([3, 3, 0, 1]), { settings }), 1, 0);
    expect([...total]).toEqual([500, 750, 750, 775]);
  });

  test('fixed numbers are divided by the scale, the peer does not', () => {
    const fixed = {
      ...settings,
      floodSpawning: { mode: 'constant' as const, rates: [0, 100, 200, 300] },
    };
    const of = (defects: object) =>
      runOnce(prepare(flooded([2]), { settings: fixed, scale: 10, defects }), 1, 0).total[0];
    expect(of({})).toBe(20);
    expect(of({ ratesUnscaled: true })).toBe(200);
  });

  test('a level beyond the lists is refused', () => {
    try {
      prepare(flooded([7]), { settings });
      expect.unreachable();
    } catch (error) {
      expect(isSojournError(error) && error.facts.code).toBe('argument.range');
    }
  });

  test('counts are as the rules walked person by person', () => {
    expectAlike(prepare(flooded([1, 2, 3, 3, 2, 1, 0, 2, 1, 0]), { settings }), sized(80, 1000));
  });
});
