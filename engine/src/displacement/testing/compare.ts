import { expect } from 'vitest';
import type { Prepared } from '../prepare.ts';
import { runOnce } from '../run.ts';
import { Twin } from './twin.ts';

interface Moments {
  mean: Float64Array;
  sd: Float64Array;
}

function momentsOf(runs: number, one: (k: number) => Float64Array): Moments {
  const first = one(0);
  const sum = new Float64Array(first.length);
  const squares = new Float64Array(first.length);
  for (let k = 0; k < runs; k++) {
    one(k).forEach((value, i) => {
      sum[i]! += value;
      squares[i]! += value * value;
    });
  }
  const mean = sum.map((value) => value / runs);
  return {
    mean,
    sd: squares.map((value, i) => Math.sqrt(Math.max(0, value / runs - mean[i]! ** 2))),
  };
}

/** Runs by counts have the means and the spreads of runs that walk every person. */
export function expectAlike(ready: Prepared, runs: number): void {
  const counts = momentsOf(runs, (k) => runOnce(ready, 11, k).camps);
  const twin = momentsOf(runs, (k) => new Twin(ready, 12, k).run());
  counts.mean.forEach((mean, i) => {
    const error = Math.sqrt((counts.sd[i]! ** 2 + twin.sd[i]! ** 2) / runs);
    expect(Math.abs(mean - twin.mean[i]!)).toBeLessThan(4.5 * error + 0.02 * twin.mean[i]! + 0.2);
  });
  const spread = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  expect(spread(counts.sd) / spread(twin.sd)).toBeGreaterThan(0.85);
  expect(spread(counts.sd) / spread(twin.sd)).toBeLessThan(1.18);
}
