import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenColumns } from './even-columns.ts';

test.each([
  [1, 4, 1],
  [4, 4, 4],
  [5, 4, 3],
  [6, 4, 3],
  [7, 4, 4],
  [9, 4, 3],
  [3, 2, 2],
])('%d things, at most %d in a row, stand %d in a row', (count, most, columns) => {
  expect(evenColumns(count, most)).toBe(columns);
});

test('no more rows than are needed, and none wider than allowed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 8 }), (count, most) => {
      const columns = evenColumns(count, most);
      expect(columns).toBeLessThanOrEqual(most);
      expect(Math.ceil(count / columns)).toBe(Math.ceil(count / most));
    }),
  );
});
