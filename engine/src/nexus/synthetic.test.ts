import { describe, expect, test } from 'vitest';
import { syntheticWorld } from './synthetic.ts';

const size = { seed: 3, places: 40, reach: 9 };

describe('an invented world', () => {
  const world = syntheticWorld(size);

  test('has the size that was asked for, each code once', () => {
    expect(new Set(world.codes).size).toBe(40);
    expect(world.codes.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
    expect(world.origin.length).toBe(40 * 9);
    expect(world.km.length).toBe(40 * 9);
  });

  test('lists dyads by origin then destination and joins no place with itself', () => {
    for (let d = 1; d < world.origin.length; d++) {
      const key = (at: number) => world.origin[at]! * 40 + world.destination[at]!;
      expect(key(d)).toBeGreaterThan(key(d - 1));
      expect(world.origin[d]).not.toBe(world.destination[d]);
    }
  });

  test('is the same for the same seed and another for another', () => {
    expect(syntheticWorld(size)).toEqual(world);
    expect(syntheticWorld({ ...size, seed: 4 }).income).not.toEqual(world.income);
  });

  test('has places at peace and places in conflict, and whole people', () => {
    const atPeace = world.conflictDeaths.filter((deaths) => deaths === 0).length;
    expect(atPeace).toBeGreaterThan(10);
    expect(atPeace).toBeLessThan(40);
    expect([...world.labourStock, ...world.forcedStock].every(Number.isInteger)).toBe(true);
  });
});
