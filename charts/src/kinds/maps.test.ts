import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { renderChart, serialise } from '../index.ts';
import type { CorridorMap, LocatorMap } from '../spec.ts';
import {
  brokenAttributes,
  outside,
  pathPoints,
  placedElements,
  textCollisions,
  withClass,
  withDatum,
  wordsOf,
} from '../testing/geometry.ts';
import { middles } from '../testing/small-world.ts';
import { sampleSpecs } from '../testing/specs.ts';

const locator = sampleSpecs.locator as LocatorMap;
const small = sampleSpecs['locator-small'] as LocatorMap;
const corridors = sampleSpecs.corridors as CorridorMap;

function draw(spec: LocatorMap | CorridorMap, width = 720) {
  return renderChart(spec, { width, idPrefix: 'm' }).svg;
}

function words(svg: ReturnType<typeof draw>): string[] {
  return placedElements(svg)
    .filter(({ node }) => node.tag === 'text')
    .map(({ node }) => wordsOf(node).replaceAll('\u202f', ' '));
}

describe('a locator map', () => {
  test('shows the place in the middle of the frame and names it', () => {
    const svg = draw(locator);
    const [place] = placedElements(withClass(svg, 'c-land-place')[0]!);
    const [sea] = withClass(svg, 'c-sea');
    const [width, height] = [Number(sea!.attrs.width), Number(sea!.attrs.height)];
    expect((place!.box.x0 + place!.box.x1) / 2).toBeCloseTo(width / 2, -1);
    expect((place!.box.y0 + place!.box.y1) / 2).toBeCloseTo(height / 2, -1);
    expect(words(svg)).toContain('Alba');
  });

  test('names neighbours where there is room', () => {
    expect(words(draw(locator))).toContain('Borea');
    const given = { ...locator, neighbours: [{ label: 'Mar Central', point: [20, -4] as const }] };
    expect(words(draw(given))).toContain('Mar Central');
    expect(words(draw(given))).not.toContain('Borea');
  });

  test('rings a place that is too small to see', () => {
    expect(withClass(draw(small), 'c-ring')).toHaveLength(1);
    expect(withClass(draw(locator), 'c-ring')).toHaveLength(0);
  });

  test('carries its disclaimer', () => {
    expect(words(draw(small))).toContain(small.disclaimer);
  });

  test('keeps areas equal: squares of equal size on the earth have equal size on paper', () => {
    const svg = draw({ ...locator, place: 'AAA' });
    const area = (points: readonly [number, number][]): number =>
      Math.abs(
        points.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = points[(index + 1) % points.length]!;
          return sum + x * nextY - nextX * y;
        }, 0),
      ) / 2;
    const alba = area(pathPoints(String(withClass(svg, 'c-land-place')[0]!.attrs.d)));
    const land = String(withClass(svg, 'c-land')[0]!.attrs.d).split('M').filter(Boolean);
    const both = Math.max(...land.map((ring) => area(pathPoints(`M${ring}`))));
    expect(both / alba).toBeCloseTo(2, 1);
  });

  test('without a world file says that there are no data', () => {
    expect(words(draw({ ...locator, world: null }))).toEqual(['No data']);
  });
});

describe('a corridor map', () => {
  const svg = draw(corridors);
  const strokes = ['AAA-BBB', 'AAA-CCC', 'AAA-DDD'].map((id) =>
    Number(withDatum(svg, id)[0]!.attrs['stroke-width']),
  );

  test('draws arcs as wide as people are many, never thinner than can be seen', () => {
    expect(strokes[0]! / strokes[1]!).toBeCloseTo(3, 6);
    expect(strokes[2]).toBe(0.8);
  });

  test('names every corridor with its people', () => {
    for (const name of ['Borea 900 k', 'Cadia 300 k', 'Delos 1,200']) {
      expect(words(svg)).toContain(name);
    }
  });

  test('runs every arc from the place to the far end', () => {
    const origin = withClass(svg, 'c-origin')[0]!.attrs;
    for (const id of ['AAA-BBB', 'AAA-CCC', 'AAA-DDD']) {
      const [x, y] = pathPoints(String(withDatum(svg, id)[0]!.attrs.d))[0]!;
      expect(x).toBeCloseTo(Number(origin.cx), 0);
      expect(y).toBeCloseTo(Number(origin.cy), 0);
    }
  });

  test('parts arcs that go both ways, and says which is which', () => {
    const [out, back] = [middles.AAA, middles.CCC];
    const both: CorridorMap = {
      ...corridors,
      direction: 'both',
      arcs: [
        { from: 'AAA', to: 'CCC', fromPoint: out, toPoint: back, label: 'Cadia', value: 5 },
        { from: 'CCC', to: 'AAA', fromPoint: back, toPoint: out, label: 'Cadia', value: 5 },
      ],
    };
    const drawn = draw(both);
    const middle = (id: string) => {
      const points = pathPoints(String(withDatum(drawn, id)[0]!.attrs.d));
      return points[Math.floor(points.length / 2)]!;
    };
    const [a, b] = [middle('AAA-CCC'), middle('CCC-AAA')];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(8);
    expect(words(drawn)).toEqual(expect.arrayContaining(['from here', 'to here']));
  });

  test('an arc over the pole is bent below it', () => {
    const polar: CorridorMap = {
      ...corridors,
      arcs: [
        { from: 'AAA', to: 'X', fromPoint: [0, 60], toPoint: [175, 60], label: 'Far', value: 1 },
      ],
    };
    expect(outside(draw(polar), 0.6)).toEqual([]);
    expect(String(withDatum(draw(polar), 'AAA-X')[0]!.attrs.d).match(/M/g)).toHaveLength(1);
  });

  test('no arcs says that there are no data', () => {
    expect(words(draw({ ...corridors, arcs: [] }))).toEqual(['No data']);
  });
});

describe('maps of the world that the snapshot carries', () => {
  const core = join(repositoryRoot(), 'data/snapshot/core');
  const world: unknown = JSON.parse(readFileSync(join(core, 'world.json'), 'utf8'));
  type PlaceRow = { code: string; latitude: number; longitude: number; names: { en: string } };
  const places = JSON.parse(readFileSync(join(core, 'places.json'), 'utf8')) as PlaceRow[];
  const point = (code: string): [number, number] => {
    const place = places.find((each) => each.code === code)!;
    return [place.longitude, place.latitude];
  };

  test.each(['BGD', 'KIR', 'FJI', 'USA', 'MCO', 'RUS', 'GRL'])(
    'the locator of %s is light, sound, and within its frame in a margin and on a page',
    (code) => {
      for (const width of [260, 720]) {
        const svg = draw({ ...locator, world, place: code, center: point(code) }, width);
        expect(serialise(svg).length).toBeLessThan(40_000);
        expect(brokenAttributes(svg)).toEqual([]);
        expect(outside(svg, 0.6)).toEqual([]);
        expect(textCollisions(svg, 1)).toEqual([]);
        const shown = withClass(svg, 'c-land-place').length + withClass(svg, 'c-ring').length;
        expect(shown).toBeGreaterThan(0);
      }
    },
  );

  test.each([
    ['BGD', ['IND', 'SAU', 'ARE', 'MYS', 'KWT', 'OMN', 'QAT', 'USA', 'GBR', 'ITA']],
    ['FJI', ['AUS', 'NZL', 'USA', 'CAN', 'GBR', 'TON']],
    ['MDA', ['RUS', 'ITA', 'UKR', 'ROU', 'DEU', 'ISR']],
  ] as const)('the corridors of %s are light, sound, and each is named', (code, ends) => {
    const arcs = ends.map((to, index) => ({
      from: code,
      to,
      fromPoint: point(code),
      toPoint: point(to),
      label: places.find((each) => each.code === to)!.names.en,
      value: 2_500_000 / (index + 1),
    }));
    for (const width of [360, 720]) {
      const svg = draw({ ...corridors, world, place: code, arcs }, width);
      expect(serialise(svg).length).toBeLessThan(120_000);
      expect(brokenAttributes(svg)).toEqual([]);
      expect(outside(svg, 0.6)).toEqual([]);
      expect(textCollisions(svg, 1)).toEqual([]);
      const said = words(svg).join(' ').replaceAll('\u00a0', ' ');
      for (const { label } of arcs) expect(said).toContain(label);
    }
  });
});
