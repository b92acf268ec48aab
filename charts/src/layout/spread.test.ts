import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from './spread.ts';

const wishes = fc.array(
  fc.record({
    at: fc.double({ min: -50, max: 350, noNaN: true }),
    size: fc.double({ min: 1, max: 30, noNaN: true }),
  }),
  { minLength: 1, maxLength: 9 },
);

describe('labels along an axis', () => {
  test('labels that have room stay where they want to be', () => {
    expect(
      spread(
        [
          { at: 20, size: 10 },
          { at: 80, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 80]);
  });

  test('two that want the same place share the way', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([45, 55]);
  });

  test('labels at the edge are pushed inside', () => {
    expect(
      spread(
        [
          { at: 0, size: 10 },
          { at: 2, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([5, 15]);
  });

  test('labels never overlap, keep their order and stay within bounds where they fit', () => {
    fc.assert(
      fc.property(wishes, (labels) => {
        const centres = spread(labels, 0, 300);
        const placed = labels
          .map(({ at, size }, index) => ({ at, size, centre: centres[index]! }))
          .sort((a, b) => a.centre - b.centre);
        placed.forEach((label, index) => {
          expect(label.centre - label.size / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(label.centre + label.size / 2).toBeLessThanOrEqual(300 + 1e-9);
          const before = placed[index - 1];
          if (before === undefined) return;
          const gap = label.centre - before.centre - (label.size + before.size) / 2;
          expect(gap).toBeGreaterThanOrEqual(-1e-9);
          expect(label.at).toBeGreaterThanOrEqual(before.at);
        });
      }),
    );
  });

  test('no shift of one label alone brings the labels closer to their wishes', () => {
    const loss = (labels: readonly { at: number }[], centres: readonly number[]): number =>
      labels.reduce((sum, { at }, index) => sum + (centres[index]! - at) ** 2, 0);
    const overlapFree = (
      labels: readonly { size: number }[],
      centres: readonly number[],
    ): boolean =>
      labels.every((a, i) =>
        labels.every(
          (b, j) => i >= j || Math.abs(centres[i]! - centres[j]!) >= (a.size + b.size) / 2 - 1e-9,
        ),
      );
    fc.assert(
      fc.property(
        wishes,
        fc.nat(8),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (labels, which, step) => {
          const centres = spread(labels, -1000, 1000);
          const moved = centres.map((centre, index) => (index === which ? centre + step : centre));
          if (!overlapFree(labels, moved)) return;
          expect(loss(labels, moved)).toBeGreaterThanOrEqual(loss(labels, centres) - 1e-6);
        },
      ),
    );
  });
});
