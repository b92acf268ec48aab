import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream, purposes } from '../../streams/index.ts';
import {
  type ResamplingPlan,
  resampleBlocks,
  resampleClusters,
  resampleObservations,
  resampleStrata,
} from './plan.ts';

function draw(plan: ResamplingPlan, seed: number): number[] {
  const stream = openStream(seed, { purpose: purposes.test, t: 0, draw: 0, entity: 0 });
  const out = new Uint32Array(plan.longest);
  return [...out.subarray(0, plan.resample(stream, out))];
}

function without(plan: ResamplingPlan, unit: number): number[] {
  const out = new Uint32Array(plan.size);
  return [...out.subarray(0, plan.leaveOut(unit, out))];
}

const labels = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 25 });

describe('observations one by one', () => {
  test('are drawn from all, as many as there are, each equally often', () => {
    const plan = resampleObservations(5);
    const counts = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < 2000; seed++) {
      const indices = draw(plan, seed);
      expect(indices.length).toBe(5);
      for (const i of indices) counts[i]!++;
    }
    // 10,000 draws over five: expected 2,000 each, standard deviation 40.
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test('are left out one at a time', () => {
    expect(without(resampleObservations(4), 2)).toEqual([0, 1, 3]);
  });
});

describe('clusters', () => {
  test('come whole or not at all, as many as there are', () => {
    fc.assert(
      fc.property(labels, fc.nat(), (of, seed) => {
        const plan = resampleClusters(of);
        const indices = draw(plan, seed);
        const copies = (i: number) => indices.filter((j) => j === i).length;
        let drawn = 0;
        for (const label of new Set(of)) {
          const own = of.flatMap((other, i) => (other === label ? [i] : []));
          expect(new Set(own.map(copies)).size).toBe(1);
          drawn += copies(own[0]!);
        }
        expect(drawn).toBe(plan.units);
      }),
    );
  });

  test('are left out one at a time', () => {
    const plan = resampleClusters(['x', 'y', 'x', 'z']);
    expect(plan.units).toBe(3);
    expect(without(plan, 0)).toEqual([1, 3]);
    expect(without(plan, 1)).toEqual([0, 2, 3]);
  });
});

describe('strata', () => {
  test('keep their sizes in every resample', () => {
    fc.assert(
      fc.property(labels, fc.nat(), (of, seed) => {
        const resampled = draw(resampleStrata(of), seed).map((i) => of[i]!);
        expect(resampled.sort()).toEqual([...of].sort());
      }),
    );
  });

  test('every member can take every place of its stratum', () => {
    const plan = resampleStrata(['a', 'b', 'a']);
    const firsts = new Set(Array.from({ length: 40 }, (_, seed) => draw(plan, seed)[0]));
    expect(firsts).toEqual(new Set([0, 2]));
  });

  test('lose one observation at a time', () => {
    expect(without(resampleStrata(['a', 'b', 'a']), 1)).toEqual([0, 2]);
  });
});

describe('blocks', () => {
  test('are runs of consecutive observations laid end to end and cut to length', () => {
    const sizes = fc
      .integer({ min: 1, max: 30 })
      .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size })));
    fc.assert(
      fc.property(sizes, fc.nat(), ([size, length], seed) => {
        const indices = draw(resampleBlocks(size, length), seed);
        expect(indices.length).toBe(size);
        indices.forEach((index, at) => {
          expect(index).toBeLessThan(size);
          if (at % length !== 0) expect(index).toBe(indices[at - 1]! + 1);
        });
      }),
    );
  });

  test('are left out one at a time without overlap', () => {
    const plan = resampleBlocks(5, 2);
    expect(plan.units).toBe(3);
    expect([0, 1, 2].map((unit) => without(plan, unit))).toEqual([
      [2, 3, 4],
      [0, 1, 4],
      [0, 1, 2, 3],
    ]);
  });
});

test('plans refuse nothing to draw from', () => {
  expect(() => resampleObservations(0)).toThrow(/out of range/);
  expect(() => resampleClusters([])).toThrow(/out of range/);
  expect(() => resampleStrata([])).toThrow(/out of range/);
  expect(() => resampleBlocks(5, 6)).toThrow(/block length is out of range/);
});
