import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

describe('from where people leave', () => {
  const places = [
    { ...zone('Z', 100), region: 'R' },
    { ...town('T'), population: 300, region: 'R' },
    { ...zone('Y', 0), region: 'S' },
    camp('P'),
  ];
  const made = madeCase(
    places,
    [
      ['Z', 'P', 40],
      ['T', 'P', 40],
      ['Y', 'P', 40],
    ],
    {
      days: 3,
      food: [
        {
          region: 'R',
          points: [
            [0, 40],
            [2, 80],
          ],
        },
      ],
      conflicts: [
        { place: 'Z', intensity: [0.5, 0.5, 0] },
        { place: 'Y', intensity: [1, 1, 1] },
      ],
      floods: [{ place: 'T', level: [0, 2, 1] }],
    },
  );
  const leaving = (rules: Partial<Settings>) =>
    prepare(made, { settings: rules }).timeline.map((env) => [...env.leaving.slice(0, 2)]);

  test('hunger adds to conflict, in conflict zones alone, or anywhere; never more than all', () => {
    const hunger = { starvationDrivenSpawning: true };
    expect(leaving({})).toEqual([
      [0.5, 0],
      [0.5, 0],
      [0, 0],
    ]);
    expect(leaving(hunger)).toEqual([
      [0.9, 0],
      [1, 0],
      [0, 0],
    ]);
    const anywhere = leaving({ ...hunger, conflictZoneSpawningOnly: false });
    expect(anywhere).toEqual([
      [0.9, 0.4],
      [1, 0.6],
      [0.8, 0.8],
    ]);
    expect(leaving({ conflictZoneSpawningOnly: false })).toEqual(leaving({}));
  });

  test('floods alone: newcomers set out from flooded places', () => {
    const rules = { floodZoneSpawningOnly: true };
    expect(leaving(rules)).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
    ]);
    const byConflict = { mode: 'constant' as const, rate: 9 };
    const still = { ...rules, conflictSpawning: byConflict, defaultMovechance: 0.01 };
    const run = runOnce(prepare(withInflow(made, 10), { settings: still }), 1, 0);
    expect([...run.total]).toEqual([0, 10, 20]);
  });

  test('counts are as the rules walked person by person', () => {
    const hunger = { starvationDrivenSpawning: true, conflictZoneSpawningOnly: false };
    const days = 8;
    const long = { ...made, days, conflicts: [{ place: 'Z', intensity: Array(days).fill(0.5) }] };
    expectAlike(prepare(withInflow(long, 30), { settings: hunger }), sized(80, 1000));
  });
});
