import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTables, correctedPoints, interpolate } from './registrations.ts';

const table = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 })
  .chain((days) =>
    fc.tuple(
      ...[...days]
        .sort((a, b) => a - b)
        .map((day) => fc.integer({ min: 0, max: 500 }).map((persons) => [day, persons] as const)),
    ),
  );

test('an empty table adds nothing', () => {
  fc.assert(
    fc.property(table, (counts) => {
      expect(addTables(counts, [])).toEqual(counts);
      expect(addTables([], counts)).toEqual(counts);
      expect(correctedPoints({ camp: 'C', tables: [[], counts, []] })).toEqual(counts);
    }),
  );
});

test('tables of the same days add up day by day', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const twice = counts.map(([day, persons]) => [day, 2 * persons] as const);
      expect(addTables(counts, counts)).toEqual(twice);
      const [one, two] = [counts, twice].map((points) => interpolate(points, 41, 1));
      expect(two!.every((persons, day) => persons >= one![day]!)).toBe(true);
    }),
  );
});
