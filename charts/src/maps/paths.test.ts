import { geoEquirectangular, geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathPoints } from '../testing/geometry.ts';
import { smallWorld } from '../testing/small-world.ts';
import { capAround, capOf, capsMeet } from './cap.ts';
import { compactPath } from './compact-path.ts';
import { centralMeridian, greatCircle } from './corridor-view.ts';
import { simplified } from './simplify.ts';
import { worldsOf } from './world.ts';

const projection = geoEquirectangular().scale(200).translate([0, 0]).precision(0);

describe('a compact path', () => {
  const square = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [0, 10],
        [10, 10],
        [10, 0],
        [0, 0],
      ],
    ],
  };

  test('goes where the plain path goes, to a tenth of a pixel', () => {
    const plain = pathPoints(geoPath(projection)(square) ?? '');
    const compact = pathPoints(compactPath(projection, square, { minimumArea: 0, tolerance: 0 }));
    for (const [x, y] of plain) {
      const near = Math.min(
        ...compact.map(([cx, cy]) => Math.max(Math.abs(cx - x), Math.abs(cy - y))),
      );
      expect(near).toBeLessThanOrEqual(0.051);
    }
  });

  test('leaves out specks', () => {
    const area = (200 * (Math.PI / 18)) ** 2;
    expect(compactPath(projection, square, { minimumArea: area * 1.1, tolerance: 0 })).toBe('');
    expect(compactPath(projection, square, { minimumArea: area * 0.9, tolerance: 0 })).not.toBe('');
  });
});

describe('simplification', () => {
  const polyline = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 4, maxLength: 60 });

  test('keeps the ends, only points of the line, and strays no farther than allowed', () => {
    fc.assert(
      fc.property(polyline, fc.integer({ min: 1, max: 40 }), (raw, tolerance) => {
        const points = raw.length % 2 === 0 ? raw : raw.slice(1);
        const kept = simplified(points, tolerance);
        expect(kept.slice(0, 2)).toEqual(points.slice(0, 2));
        expect(kept.slice(-2)).toEqual(points.slice(-2));
        const far = (x: number, y: number): number => {
          let least = Number.POSITIVE_INFINITY;
          for (let k = 0; k + 3 < kept.length; k += 2) {
            const [ax = 0, ay = 0, bx = 0, by = 0] = kept.slice(k, k + 4);
            const length = (bx - ax) ** 2 + (by - ay) ** 2;
            const raised =
              length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
            const t = Math.min(1, Math.max(0, raised));
            least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
          }
          return least;
        };
        for (let k = 0; k < points.length; k += 2) {
          expect(far(points[k]!, points[k + 1]!)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });
});

describe('great circles and meridians', () => {
  test('a great circle from pole to pole passes the equator half way', () => {
    const [, middle] = greatCircle([20, 90], [20, -90], 2);
    expect(middle![1]).toBeCloseTo(0, 9);
  });

  test('the edge of a map lies in the widest gap between longitudes', () => {
    expect(centralMeridian([10, 30])).toBe(20);
    expect(Math.abs(centralMeridian([170, -170]))).toBe(180);
    expect(centralMeridian([90, -120, 60])).toBe(150);
  });
});

describe('the world file', () => {
  test('is unpacked once, with countries by code', () => {
    const worlds = worldsOf(smallWorld)!;
    expect(worldsOf(smallWorld)).toBe(worlds);
    expect([...worlds.fine.countries.keys()]).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
    expect(worlds.fine.names.get('BBB')).toBe('Borea');
    expect(worlds.fine.land).toHaveLength(3);
  });

  test.each([null, undefined, 7, 'x', {}, { type: 'Topology', objects: {} }])(
    '%j is no world',
    (value) => {
      expect(worldsOf(value)).toBeNull();
    },
  );
});

describe('caps', () => {
  test('hold their points, and meet where they share one', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 10 }), (points) => {
        const cap = capOf(points);
        for (const point of points) expect(capsMeet(cap, capAround(point, 1e-4))).toBe(true);
      }),
    );
  });

  test('far caps do not meet', () => {
    expect(capsMeet(capAround([0, 0], 10), capAround([30, 0], 15))).toBe(false);
  });
});
