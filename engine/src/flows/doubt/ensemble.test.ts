import { expect, test } from 'vitest';
import { estimateFlows } from '../accounting/estimate.ts';
import { syntheticWorld } from '../testing/synthetic.ts';
import { flowEnsemble } from './ensemble.ts';

const input = syntheticWorld(9, 6);
const cells = [1, 2, 8, 15];
const options = { draws: 60, seed: 4, cells };

test('the same seed gives the same draws, however many are asked for', () => {
  const all = flowEnsemble(input, options);
  const few = flowEnsemble(input, { ...options, draws: 20 });
  expect([...all.flows.slice(0, 80)]).toEqual([...few.flows]);
  expect(flowEnsemble(input, { ...options, seed: 5 }).flows[0]).not.toBe(all.flows[0]);
});

test('without doubt every draw is the estimate', () => {
  const none = { destination: 0, cell: 0, births: 0, deaths: 0, weight: [0.13, 0.13] } as const;
  const { flows, moved } = flowEnsemble(input, { ...options, draws: 3, doubt: none });
  const sure = estimateFlows(input, { method: 'pseudo-bayes', closure: 'exact' }).flows;
  for (let draw = 0; draw < 3; draw++) {
    cells.forEach((cell, c) => {
      expect(flows[draw * cells.length + c]! / sure[cell]!).toBeCloseTo(1, 8);
    });
  }
  expect(moved).toBe(0);
});

test('more doubt about stocks makes wider bands', () => {
  const spread = (cell: number) => {
    const doubt = { destination: 0, cell, births: 0, deaths: 0, weight: [0.13, 0.13] } as const;
    const draws = [...flowEnsemble(input, { ...options, doubt }).totals].sort((a, b) => a - b);
    return draws[54]! - draws[5]!;
  };
  expect(spread(0.1)).toBeGreaterThan(3 * spread(0.01));
});

test('people of unknown origin widen what they may change', () => {
  const unknown = { start: new Float64Array(6).fill(2000), end: new Float64Array(6).fill(4000) };
  const sure = { destination: 0, cell: 0, births: 0, deaths: 0, weight: [0.13, 0.13] } as const;
  const { totals } = flowEnsemble(input, { ...options, draws: 10, doubt: { ...sure, unknown } });
  expect(new Set(totals).size).toBe(10);
});

test('progress is told, and impossible settings are refused', () => {
  const shares: number[] = [];
  flowEnsemble(input, { ...options, draws: 4, onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  expect(() => flowEnsemble(input, { ...options, draws: 0 })).toThrow(/draws/);
  expect(() => flowEnsemble(input, { ...options, doubt: { weight: [0.5, 0.2] } })).toThrow(
    /weight/,
  );
});
