import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinHypercube } from './latin-hypercube.ts';

const column = (points: Float64Array, dimensions: number, j: number) =>
  Array.from({ length: points.length / dimensions }, (_, i) => points[i * dimensions + j]!);

describe('Latin hypercube', () => {
  test('has one point in each cell of each coordinate', () => {
    const cases = fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      dimensions: fc.integer({ min: 1, max: 6 }),
      seed: fc.nat(),
      centred: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ count, dimensions, seed, centred }) => {
        const points = latinHypercube(count, dimensions, { seed, centred });
        for (let j = 0; j < dimensions; j++) {
          const cells = column(points, dimensions, j).map((x) => Math.floor(x * count + 1e-9));
          expect(cells.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
        }
        expect(points.every((x) => x > 0 && x < 1)).toBe(true);
      }),
    );
  });

  test('centred points sit in the middle of their cells', () => {
    const points = column(latinHypercube(4, 2, { centred: true }), 2, 1);
    expect(points.sort()).toEqual([0.125, 0.375, 0.625, 0.875]);
  });

  test('coordinates are paired at random: every pairing of three cells comes up', () => {
    const pairings = new Set<string>();
    for (let draw = 0; draw < 200; draw++) {
      const points = latinHypercube(3, 2, { draw, centred: true });
      const order = [0, 1, 2].sort((a, b) => points[2 * a]! - points[2 * b]!);
      pairings.add(order.map((i) => Math.floor(points[2 * i + 1]! * 3)).join(''));
    }
    expect(pairings.size).toBe(6);
  });

  test('is the same for one seed and draw, and another for another', () => {
    const at = (seed: number, draw: number) => latinHypercube(20, 3, { seed, draw });
    expect(at(1, 0)).toEqual(at(1, 0));
    expect(at(1, 0)).not.toEqual(at(2, 0));
    expect(at(1, 0)).not.toEqual(at(1, 1));
  });

  test('refuses no dimensions', () => {
    expect(() => latinHypercube(3, 0)).toThrow(/dimensions is out of range/);
  });
});
