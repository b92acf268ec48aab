import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../special/index.ts';
import { fillNormals, purposes } from '../../streams/index.ts';
import facts from '../fixtures/statistics.json';
import { quantile } from '../quantile.ts';
import {
  acceleration,
  basicInterval,
  bcaInterval,
  biasCorrection,
  bootstrap,
  percentileInterval,
} from './interval.ts';
import { resampleClusters, resampleObservations } from './plan.ts';
import { bootstrapReplicates, estimateOf, jackknife, type Statistic } from './replicate.ts';

const meanOf =
  (values: ArrayLike<number>): Statistic =>
  (at) =>
    at.reduce((total, i) => total + values[i]!, 0) / at.length;

/** Variance with divisor n: the plug-in estimate of Efron & Tibshirani (1993), chapter 14. */
const plugInVariance =
  (values: ArrayLike<number>): Statistic =>
  (at) => {
    const centre = meanOf(values)(at);
    return at.reduce((total, i) => total + (values[i]! - centre) ** 2, 0) / at.length;
  };

/** Spatial test data A of Efron & Tibshirani (1993), table 14.1, with 200,000 replicates in R. */
const book = facts.bootstrap;
const spatial = book.values;

const replicateValues = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
  minLength: 30,
  maxLength: 120,
});

describe('the spatial test data of Efron & Tibshirani (1993)', () => {
  const statistic = plugInVariance(spatial);
  const plan = resampleObservations(spatial.length);

  test('estimate and acceleration are those of the book and of R', () => {
    expect(estimateOf(statistic, plan)).toBeCloseTo(171.5, 1);
    expect(estimateOf(statistic, plan)).toBeCloseTo(book.estimate[0]!, 10);
    expect(acceleration(jackknife(statistic, plan))).toBeCloseTo(0.061, 3);
    expect(acceleration(jackknife(statistic, plan))).toBeCloseTo(book.acceleration[0]!, 10);
  });

  test('intervals of 90 % are R’s within the noise of 4,000 replicates', () => {
    const at = (method: 'percentile' | 'bca') =>
      bootstrap(statistic, plan, { level: 0.9, method, replicates: 4000, seed: 1 });
    const [percentile, bca] = [at('percentile'), at('bca')];
    // Four standard errors of each end: √(p(1 − p)/4,000) over the density of replicates there.
    expect(Math.abs(percentile.low - book.percentile[0]!)).toBeLessThan(6);
    expect(Math.abs(percentile.high - book.percentile[1]!)).toBeLessThan(6);
    expect(Math.abs(bca.low - book.bca[0]!)).toBeLessThan(6);
    expect(Math.abs(bca.high - book.bca[1]!)).toBeLessThan(10);
    const bias = biasCorrection(bca.replicates, bca.estimate);
    expect(Math.abs(bias - book.bias[0]!)).toBeLessThan(4 * 1.26 * Math.sqrt(1 / 4000));
    // BCa moves both ends up for this skewed statistic.
    expect(bca.low).toBeGreaterThan(percentile.low + 10);
    expect(bca.high).toBeGreaterThan(percentile.high + 10);
  });
});

describe('intervals from replicates', () => {
  test('percentile ends are quantiles by the (B + 1)p rule: ranks 25 and 975 of 999', () => {
    const ladder = Float64Array.from({ length: 999 }, (_, i) => 999 - i);
    const { low, high } = percentileInterval(ladder, 0.95);
    expect([low, high]).toEqual([expect.closeTo(25, 9), expect.closeTo(975, 9)]);
  });

  test('the basic interval is the percentile interval turned around the estimate', () => {
    fc.assert(
      fc.property(
        replicateValues,
        fc.double({ min: -50, max: 50, noNaN: true }),
        (values, estimate) => {
          const [percentile, basic] = [
            percentileInterval(values, 0.8),
            basicInterval(values, estimate, 0.8),
          ];
          expect(basic.low + percentile.high).toBeCloseTo(2 * estimate, 9);
          expect(basic.high + percentile.low).toBeCloseTo(2 * estimate, 9);
        },
      ),
    );
  });

  test('without bias and acceleration, BCa is the percentile interval', () => {
    const symmetric = Float64Array.from({ length: 401 }, (_, i) => i - 200);
    const bca = bcaInterval(symmetric, 0, [-1, 0, 1], 0.9);
    const percentile = percentileInterval(symmetric, 0.9);
    expect(bca.low).toBeCloseTo(percentile.low, 6);
    expect(bca.high).toBeCloseTo(percentile.high, 6);
  });

  test('BCa does not see a monotone transformation of replicates and estimate', () => {
    const cube = (x: number) => x ** 3 + x;
    fc.assert(
      fc.property(replicateValues, (values) => {
        const estimate = quantile(values, 0.4);
        const plain = bcaInterval(values, estimate, [1, 2, 4, 9], 0.8);
        const turned = bcaInterval(values.map(cube), cube(estimate), [1, 2, 4, 9], 0.8);
        // Ends lie between neighbouring replicates, so they agree up to that gap.
        const sorted = [...values].sort((a, b) => a - b);
        for (const end of ['low', 'high'] as const) {
          const above = sorted.find((v) => v >= plain[end] - 1e-9)!;
          const below = [...sorted].reverse().find((v) => v <= plain[end] + 1e-9)!;
          expect(turned[end]).toBeGreaterThanOrEqual(cube(below) - 1e-3);
          expect(turned[end]).toBeLessThanOrEqual(cube(above) + 1e-3);
        }
      }),
    );
  });

  test('stay inside the replicates even where the acceleration is extreme', () => {
    const values = Float64Array.from({ length: 99 }, (_, i) => i);
    const leftOut = [...Array(40).fill(0), 1000];
    // At this level z₀ + z goes beyond the pole at 1/a, which is about −6.
    for (const estimate of [-5, 0, 50, 98, 200]) {
      const { low, high } = bcaInterval(values, estimate, leftOut, 0.99999);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(98);
      expect(low).toBeLessThanOrEqual(high);
    }
  });

  test('a statistic that does not vary has an interval of no width', () => {
    const result = bootstrap(() => 3, resampleObservations(10), { replicates: 50 });
    expect([result.low, result.estimate, result.high, result.standardError]).toEqual([3, 3, 3, 0]);
  });

  test('refuse levels outside 0 to 1 and too few values', () => {
    expect(() => percentileInterval([1, 2], 1)).toThrow(/level is out of range/);
    expect(() => percentileInterval([], 0.9)).toThrow(/wrong shape/);
    expect(() => bcaInterval([1, 2], 1, [1], 0.9)).toThrow(/wrong shape/);
  });
});

describe('replicates', () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const plan = resampleObservations(values.length);

  test('are the same in any shard', () => {
    const options = { replicates: 100, seed: 5 };
    const whole = bootstrapReplicates(meanOf(values), plan, options);
    const parts = [
      ...bootstrapReplicates(meanOf(values), plan, options, undefined, 0, 37),
      ...bootstrapReplicates(meanOf(values), plan, options, undefined, 37, 100),
    ];
    expect(parts).toEqual([...whole]);
  });

  test('differ by seed and by entity', () => {
    const at = (seed: number, entity: number) =>
      bootstrapReplicates(meanOf(values), plan, { replicates: 20, seed, entity });
    expect(at(1, 0)).not.toEqual(at(2, 0));
    expect(at(1, 0)).not.toEqual(at(1, 1));
  });

  test('of a mean scatter by the plug-in standard error', () => {
    const result = bootstrap(meanOf(values), plan, {
      replicates: 4000,
      method: 'percentile',
      seed: 2,
    });
    const expected = Math.sqrt(
      plugInVariance(values)(Uint32Array.from(values.keys())) / values.length,
    );
    expect(result.standardError / expected).toBeCloseTo(1, 1);
  });

  test('tell how far they are and stop when told', () => {
    const told: number[] = [];
    bootstrapReplicates(
      meanOf(values),
      plan,
      { replicates: 130 },
      { onProgress: ({ done }) => told.push(done) },
    );
    expect(told).toEqual([64, 128, 130]);
    const signal = { aborted: true };
    expect(() => bootstrapReplicates(meanOf(values), plan, {}, { signal })).toThrow(/cancelled/);
  });

  test('the jackknife of a mean is the mean of the others', () => {
    const [first] = jackknife(meanOf(values), plan);
    expect(first).toBeCloseTo((1 + 4 + 1 + 5 + 9 + 2 + 6) / 7, 12);
  });
});

describe('coverage', () => {
  const trials = 200;

  /** How often the interval of a sample holds the truth. */
  function covered(
    truth: number,
    intervalOfTrial: (trial: number) => { low: number; high: number },
  ) {
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      const { low, high } = intervalOfTrial(trial);
      if (low <= truth && truth <= high) held++;
    }
    return held / trials;
  }

  function normalsOf(trial: number, size: number): Float64Array {
    const out = new Float64Array(size);
    fillNormals(out, 77, purposes.test, 0, trial, 0);
    return out;
  }

  test('of 90 % intervals for a normal mean is near 90 %', () => {
    // Standard error over 200 trials: 2.1 points. Bootstrap intervals of 30 values undercover a little.
    for (const method of ['percentile', 'basic', 'bca'] as const) {
      const share = covered(0, (trial) => {
        const options = { replicates: 200, level: 0.9, method, seed: trial };
        return bootstrap(meanOf(normalsOf(trial, 30)), resampleObservations(30), options);
      });
      expect(share).toBeGreaterThan(0.84);
      expect(share).toBeLessThan(0.95);
    }
  });

  test('of cluster intervals holds where observations hang together; that of single ones does not', () => {
    // Twenty clusters of five with a shared part: intraclass correlation 0.8.
    const labels = Array.from({ length: 100 }, (_, i) => Math.floor(i / 5));
    const sample = (trial: number) => {
      const normals = normalsOf(trial, 120);
      return labels.map((cluster, i) => 2 * normals[100 + cluster]! + normals[i]!);
    };
    const share = (plan: ReturnType<typeof resampleClusters>) =>
      covered(0, (trial) =>
        bootstrap(meanOf(sample(trial)), plan, {
          replicates: 200,
          level: 0.9,
          method: 'percentile',
          seed: trial,
        }),
      );
    expect(share(resampleClusters(labels))).toBeGreaterThan(0.82);
    expect(share(resampleObservations(100))).toBeLessThan(0.65);
  });

  test('the normal quantile behind it is the textbook’s', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  });
});
