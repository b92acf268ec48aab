import { describe, expect, test } from 'vitest';
import { evaluateDesign, groupsOf, onRanges, type PointSource } from './model.ts';

/** Runs 0 … n − 1 at the points (run, 2 · run). */
function ladder(runs: number): PointSource {
  return {
    runs,
    dimensions: 2,
    writePoints(from, to, out) {
      for (let run = from; run < to; run++) out.set([run, 2 * run], 2 * (run - from));
    },
  };
}

describe('running a model over a design', () => {
  test('gives one output a run, in order, across batches', () => {
    const outputs = evaluateDesign(([x, y]) => x! + 10 * y!, ladder(1000));
    expect(outputs.length).toBe(1000);
    expect(outputs.every((output, run) => output === 21 * run)).toBe(true);
  });

  test('gives the same with the batch form', () => {
    const seen: number[] = [];
    const outputs = evaluateDesign(
      {
        evaluateBatch(points, count, dimensions, out) {
          seen.push(count);
          for (let i = 0; i < count; i++)
            out[i] = points[i * dimensions]! - points[i * dimensions + 1]!;
        },
      },
      ladder(600),
    );
    expect(outputs.every((output, run) => output === -run)).toBe(true);
    expect(seen.reduce((a, b) => a + b, 0)).toBe(600);
  });

  test('tells how far it is, up to the end', () => {
    const told: number[] = [];
    evaluateDesign(() => 0, ladder(700), {
      onProgress: ({ done, total }) => told.push(done / total),
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told[told.length - 1]).toBe(1);
  });

  test('stops between batches when the signal is given', () => {
    const signal = { aborted: false };
    let runs = 0;
    const model = () => {
      runs++;
      if (runs === 10) signal.aborted = true;
      return 0;
    };
    expect(() => evaluateDesign(model, ladder(5000), { signal })).toThrow(/cancelled/);
    expect(runs).toBeLessThan(1000);
  });

  test('names the run whose output is not a number', () => {
    const model = ([x]: Float64Array) => (x === 517 ? Number.NaN : x!);
    expect(() => evaluateDesign(model, ladder(600))).toThrow(/output of run 517/);
  });
});

describe('ranges and groups', () => {
  test('the unit cube is stretched over the ranges', () => {
    const model = onRanges(
      ([a, b]) => 1000 * a! + b!,
      [
        [-1, 1],
        [10, 20],
      ],
    );
    expect(model(Float64Array.of(0.5, 0.25))).toBe(12.5);
    expect(model(Float64Array.of(1, 0))).toBe(1010);
    expect(() => model(Float64Array.of(1))).toThrow(/wrong shape/);
  });

  test('without groups every factor is its own', () => {
    expect(groupsOf(3, undefined)).toEqual([[0], [1], [2]]);
    expect(groupsOf(3, [[2, 0], [1]])).toEqual([[2, 0], [1]]);
    expect(() => groupsOf(2, [[0], [1], [2]])).toThrow(/exactly one group/);
    expect(() => groupsOf(2, [[0], [0.5]])).toThrow(/exactly one group/);
  });
});
