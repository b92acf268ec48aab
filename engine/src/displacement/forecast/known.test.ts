import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase } from '../contract.ts';
import { camp, madeCase, town, zone } from '../testing/cases.ts';
import { knownOn } from './known.ts';

const made = madeCase(
  [zone('Z'), { ...zone('Later'), conflictDay: 60 }, town('T'), camp('C', 5000), camp('D')],
  [
    ['Z', 'T', 100],
    ['Later', 'T', 100],
    ['T', 'C', 200],
    ['T', 'D', 300],
  ],
  {
    days: 100,
    conflicts: [
      { place: 'Z', intensity: [...Array<number>(40).fill(1), ...Array<number>(60).fill(0)] },
      { place: 'Later', intensity: [...Array<number>(60).fill(0), ...Array<number>(40).fill(1)] },
    ],
    closures: [
      { kind: 'country', first: 'A', second: 'B', start: 5, end: 55 },
      { kind: 'link', first: 'T', second: 'C', start: 70, end: 80 },
      { kind: 'link', first: 'T', second: 'D', start: 5, end: 9 },
    ],
    changes: [{ place: 'T', kind: 'conflict', day: 90 }],
    total: [
      [0, 1],
      [99, 5],
    ],
    food: [
      {
        region: 'R',
        points: [
          [0, 10],
          [99, 50],
        ],
      },
    ],
    registrations: [
      {
        camp: 'C',
        tables: [
          [
            [0, 100],
            [30, 900],
            [80, 500],
          ],
        ],
        correctedOn: 80,
      },
      { camp: 'D', tables: [[[60, 10]]] },
    ],
  },
);

describe('what is known on a day', () => {
  const known = knownOn(made, 50, 10);

  test('counts, changes, totals and food up to the day, corrections to come unknown', () => {
    expect(known.registrations).toEqual([
      {
        camp: 'C',
        tables: [
          [
            [0, 100],
            [30, 900],
          ],
        ],
      },
      { camp: 'D', tables: [[]] },
    ]);
    expect(known.changes).toEqual([]);
    expect(known.total).toEqual([[0, 1]]);
    expect(known.food).toEqual([{ region: 'R', points: [[0, 10]] }]);
    expect(knownOn(made, 80, 0).registrations[0]!.correctedOn).toBe(80);
  });

  test('a closure that goes on has no end, one to come does not exist, one that is over stays', () => {
    expect(known.closures).toEqual([
      { kind: 'country', first: 'A', second: 'B', start: 5, end: -1 },
      { kind: 'link', first: 'T', second: 'D', start: 5, end: 9 },
    ]);
  });

  test('conflicts stay as they are, and a zone that has seen none is a town', () => {
    expect(known.days).toBe(61);
    expect(known.conflicts.map(({ place }) => place)).toEqual(['Z']);
    expect(known.conflicts[0]!.intensity.slice(38, 42)).toEqual([1, 1, 0, 0]);
    expect(known.conflicts[0]!.intensity).toHaveLength(61);
    const later = known.places.find(({ name }) => name === 'Later')!;
    expect([later.kind, later.conflictDay]).toEqual(['town', undefined]);
    const then = knownOn(made, 60, 0).places.find(({ name }) => name === 'Later')!;
    expect([then.kind, then.conflictDay]).toEqual(['conflict', 60]);
  });

  test('room of camps is left out unless asked for', () => {
    const room = (model: DisplacementCase) => model.places.map(({ capacity }) => capacity);
    expect(room(known)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(room(knownOn(made, 50, 10, 'as-given'))[3]).toBe(5000);
  });

  test('knowing twice is knowing the earlier day', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(knownOn(knownOn(made, late, 0), early, 0)).toEqual(knownOn(made, early, 0));
      }),
      { numRuns: 40 },
    );
  });

  test('a day before the start is refused', () => {
    expect(() => knownOn(made, -1, 0)).toThrow(/day/);
  });
});
