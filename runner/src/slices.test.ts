import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarios } from './kinds/scenarios.ts';
import { cut, tasksOf } from './slices.ts';

describe('tasks of a run', () => {
  test('cut at the multiples of the size', () => {
    expect(cut(16, 120, 50)).toEqual([
      { first: 16, last: 50 },
      { first: 50, last: 100 },
      { first: 100, last: 120 },
    ]);
    expect(cut(5, 5, 50)).toEqual([]);
  });

  test('cover every draw once, in order, none larger than a block', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 64 }),
        (draws, workers) => {
          const tasks = tasksOf(scenarios, draws, workers);
          let next = 0;
          for (const { first, last } of tasks) {
            expect(first).toBe(next);
            expect(last).toBeGreaterThan(first);
            expect(last - first).toBeLessThanOrEqual(scenarios.task);
            next = last;
          }
          expect(next).toBe(draws);
        },
      ),
    );
  });

  test('spread the provisional draws over the workers', () => {
    const early = tasksOf(scenarios, 200, 4).filter(({ last }) => last <= scenarios.early);
    expect(early.map(({ first, last }) => last - first)).toEqual([4, 4, 4, 4]);
  });
});
