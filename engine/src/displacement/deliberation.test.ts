import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase, Settings } from './contract.ts';
import { connectedShare } from './kinds.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

describe('two-system decisions', () => {
  /** A zone that few leave: 400 km to one camp, 790 to another by way of a town. */
  const slow: Partial<Settings> = {
    twoSystemDecisionMaking: true,
    conflictMovechance: 0.1,
    campMovechance: 0,
  };
  function model(days: number, intensity = 1): DisplacementCase {
    const made = madeCase(
      [zone('Z'), camp('P'), town('T'), camp('Q')],
      [
        ['Z', 'P', 400],
        ['Z', 'T', 450],
        ['T', 'Q', 500],
      ],
      { days },
    );
    const conflicts = [{ place: 'Z', intensity: Array<number>(days).fill(intensity) }];
    return withInflow({ ...made, conflicts }, 0);
  }

  test('three connections or more of a Poisson number', () => {
    expect(connectedShare(3)).toBeCloseTo(1 - Math.exp(-3) * 8.5, 12);
    const { kinds } = prepare(model(3), { settings: { ...slow, averageSocialConnectivity: 3 } });
    expect(kinds.all.map(({ isConnected }) => isConnected)).toEqual([false, true]);
    expect(kinds.shares[1]).toBeCloseTo(connectedShare(3), 12);
  });

  test('from the tenth day of conflict on, who has connections leaves', () => {
    const settings = { ...slow, averageSocialConnectivity: 3, conflictMovechance: 0 };
    const people = (t: number, intensity: number) => {
      const ready = prepare(model(14, intensity), {
        settings,
        defects: { deliberationIgnored: true },
      });
      const { camps } = runOnce(ready, 1, 0, {
        expected: true,
        inflow: [100, ...Array(13).fill(0)],
      });
      return camps[t]!;
    };
    const toP = 100 * connectedShare(3) * (1 / 410 / (1 / 410 + 1 / 460));
    expect(people(10, 1)).toBe(0);
    expect(people(11, 1)).toBeCloseTo(toP, 9);
    expect(people(13, 0.6)).toBe(0);
  });

  test('and looks one hop further, without softening and with distance to the power of 1.2', () => {
    const settings = { ...slow, weightSoftening: 5, distancePower: 2, pruningThreshold: 3 };
    const shares = (defects: object) => {
      const { choices, timeline, graph, kinds } = prepare(model(12), { settings, defects });
      const connected = kinds.all.findIndex(({ isConnected }) => isConnected);
      const { destination, weight, sum } = choices(timeline[11]!, 0, connected);
      return [...destination].map((to, k) => [graph.names[to], weight[k]! / sum[0]!] as const);
    };
    const weights = [410, 460, 960].map((km) => km ** -1.2);
    const all = weights.reduce((a, b) => a + b, 0);
    const deliberate = shares({});
    expect(deliberate.map(([name]) => name)).toEqual(['P', 'T', 'Q']);
    deliberate.forEach(([, share], k) => {
      expect(share).toBeCloseTo(weights[k]! / all, 12);
    });
    expect(shares({ deliberationIgnored: true }).map(([name]) => name)).toEqual(['P', 'T']);
  });

  for (const defects of [{}, { deliberationIgnored: true }]) {
    test(`counts are as the rules walked person by person ${JSON.stringify(defects)}`, () => {
      const settings = { ...slow, averageSocialConnectivity: 2, campMovechance: 0.02 };
      expectAlike(prepare(withInflow(model(16), 12), { settings, defects }), sized(80, 1000));
    });
  }
});
