import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderChart, serialise } from '../index.ts';
import type { NetworkMap } from '../spec.ts';
import { withClass, wordsOf } from '../testing/geometry.ts';
import { sampleSpecs } from '../testing/specs.ts';

const sample = sampleSpecs.network as NetworkMap;
const draw = (spec: NetworkMap) => renderChart(spec, { width: 600, idPrefix: 'n' }).svg;

/** Radii of the circles of people, without the one of the key. */
function radii(spec: NetworkMap, className = 'c-people'): number[] {
  return withClass(draw(spec), className)
    .slice(1)
    .map(({ attrs }) => Number(attrs.r));
}

describe('a map of a network', () => {
  test('draws people as areas', () => {
    const [cedar, dune] = radii(sample);
    expect((cedar! / dune!) ** 2).toBeCloseTo(5200 / 900, 6);
  });

  test('twice the people are twice the area, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (people) => {
        const places = sample.places.map((place) =>
          place.role === 'camp'
            ? { ...place, value: place.id === 'c' ? people : 2 * people, counted: 0 }
            : place,
        );
        const [one, two] = radii({ ...sample, places });
        expect((two! / one!) ** 2).toBeCloseTo(2, 6);
      }),
    );
  });

  test('keeps its scale where the largest number is given', () => {
    const places = sample.places.map((place) => ({ ...place, value: 100, counted: 100 }));
    expect(radii({ ...sample, places, most: 400 })[0]).toBeCloseTo(13, 6);
  });

  test('draws nothing for places without people', () => {
    const places = sample.places.map(({ id, label, point, role }) => ({ id, label, point, role }));
    expect(radii({ ...sample, places })).toEqual([0, 0]);
  });

  test('marks closed roads and leaves out roads to places that are not there', () => {
    expect(withClass(draw(sample), 'c-road-closed')).toHaveLength(2);
    const roads = [...sample.roads, { from: 'a', to: 'nowhere' }];
    const inMap = (spec: NetworkMap) => withClass(draw(spec), 'c-roads')[0]!.children.length;
    expect(inMap({ ...sample, roads })).toBe(inMap(sample));
  });

  test('names camps and says what is what', () => {
    const words = withClass(draw(sample), 'c-label-place').map(wordsOf);
    expect(words.sort()).toEqual(['Camp Cedar', 'Camp Dune']);
  });

  test('does not tear places apart that lie on both sides of the date line', () => {
    const places = [179, -179].map((x, at) => ({
      ...sample.places[2]!,
      id: `p${at}`,
      label: `P${at}`,
      point: [x, -17] as const,
    }));
    const xs = withClass(draw({ ...sample, places, roads: [] }), 'c-place').map(({ attrs }) =>
      Number(attrs.cx),
    );
    expect(xs[1]! - xs[0]!).toBeGreaterThan(0);
  });

  test('without places says that there is nothing', () => {
    expect(serialise(draw({ ...sample, places: [] }))).toContain('No data');
  });
});
