import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blend, parseColour } from './colours.ts';
import { circleFigure, type Point, pathFigures, polygonFigure } from './figures.ts';

function cubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const at = (axis: 0 | 1) =>
    s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
  return [at(0), at(1)];
}

describe('figures of a path', () => {
  test('relative and absolute steps lead to the same points', () => {
    const corners = fc.array(fc.tuple(fc.integer({ max: 999 }), fc.integer({ max: 999 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(corners, (points) => {
        const absolute = `M${points.map(([x, y]) => `${x},${y}`).join('L')}Z`;
        const steps = points.slice(1).map(([x, y], i) => {
          const [beforeX, beforeY] = points[i] ?? [0, 0];
          return `${x - beforeX} ${y - beforeY}`;
        });
        const relative = `M${points[0]?.join(' ')}l${steps.join(' ')}z`;
        expect(pathFigures(relative)).toEqual(pathFigures(absolute));
        expect(pathFigures(absolute)).toEqual([{ points, curved: false, closed: true }]);
      }),
    );
  });

  test('numbers may touch, as compact paths write them', () => {
    const [figure] = pathFigures('M.5-1.5l1-.5.5.5') ?? [];
    expect(figure?.points).toEqual([
      [0.5, -1.5],
      [1.5, -2],
      [2, -1.5],
    ]);
  });

  test('after a closing the pen stands where the figure began', () => {
    const figures = pathFigures('M5 5l2 0 0 2zl1 1m3 3l1 0') ?? [];
    expect(figures.map(({ points }) => points[0])).toEqual([
      [5, 5],
      [5, 5],
      [9, 9],
    ]);
    expect(figures.map(({ closed }) => closed)).toEqual([true, false, false]);
  });

  test('arcs and curves are not of our drawings', () => {
    expect(pathFigures('M0 0A1 1 0 0 0 2 2')).toBeNull();
    expect(pathFigures('M0 0c1 1 2 2 3 3')).toBeNull();
  });

  test('a polygon has its corners', () => {
    expect(polygonFigure('1.00,2.00 -3,4.5 0,0').points).toEqual([
      [1, 2],
      [-3, 4.5],
      [0, 0],
    ]);
  });
});

test('a circle of cubic curves strays from the circle by less than a thousandth', () => {
  const { points } = circleFigure(10, 20, 5);
  expect(points).toHaveLength(13);
  for (let i = 0; i + 3 < points.length; i += 3) {
    const [a, b, c, d] = points.slice(i, i + 4);
    for (const t of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      const [x, y] = cubic(a!, b!, c!, d!, t);
      expect(Math.abs(Math.hypot(x - 10, y - 20) / 5 - 1)).toBeLessThan(0.001);
    }
  }
});

test('a colour is read as it is written, and blends between itself and what lies below', () => {
  expect(parseColour('#0a64FF')).toEqual([10, 100, 255]);
  expect(parseColour('red')).toBeNull();
  expect(blend([0, 100, 255], 1, [9, 9, 9])).toEqual([0, 100, 255]);
  expect(blend([0, 100, 255], 0, [9, 9, 9])).toEqual([9, 9, 9]);
});
