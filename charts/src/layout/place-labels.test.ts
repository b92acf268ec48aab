import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, placeLabels } from './place-labels.ts';

const frame = { x0: 0, y0: 0, x1: 300, y1: 200 };
const labels = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 200, noNaN: true }),
    width: fc.double({ min: 5, max: 90, noNaN: true }),
    height: fc.constant(14),
    reach: fc.constant([3, 3] as const),
  }),
  { maxLength: 15 },
);

describe('names around points', () => {
  test('a name with room stands to the right of its point', () => {
    const [placed] = placeLabels(
      [{ x: 50, y: 50, width: 40, height: 14, reach: [3, 3] }],
      frame,
      [],
      [],
    );
    expect(placed!.box).toEqual({ x0: 56, x1: 96, y0: 43, y1: 57 });
    expect(placed!.leader).toBe(false);
  });

  test('a name at the right edge stands to the left', () => {
    const [placed] = placeLabels(
      [{ x: 290, y: 50, width: 40, height: 14, reach: [3, 3] }],
      frame,
      [],
      [],
    );
    expect(placed!.box.x1).toBe(284);
  });

  test('a name that is larger than the frame is left to others', () => {
    expect(
      placeLabels([{ x: 5, y: 5, width: 400, height: 14, reach: [0, 0] }], frame, [], []),
    ).toEqual([null]);
  });

  test('lines are avoided where another place is near', () => {
    const line = Array.from({ length: 30 }, (_, k): [number, number] => [50 + k * 2, 50]);
    const [placed] = placeLabels(
      [{ x: 50, y: 50, width: 40, height: 14, reach: [3, 3] }],
      frame,
      [],
      line,
    );
    expect(placed!.box.x0).toBeLessThan(56);
  });

  test('no name touches another, a mark or the edge', () => {
    fc.assert(
      fc.property(labels, (wishes) => {
        const marks = wishes.map(({ x, y }) => ({ x0: x - 2, y0: y - 2, x1: x + 2, y1: y + 2 }));
        const boxes = placeLabels(wishes, frame, marks, []).flatMap((each) =>
          each ? [each.box] : [],
        );
        boxes.forEach((box, index) => {
          expect(
            Math.min(box.x0, box.y0, frame.x1 - box.x1, frame.y1 - box.y1),
          ).toBeGreaterThanOrEqual(0);
          for (const other of [...boxes.slice(index + 1), ...marks]) {
            expect(overlaps(box, other)).toBe(false);
          }
        });
      }),
    );
  });
});
