import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SvgNode } from '../node.ts';
import { renderChart } from '../render.ts';
import type { ChartSpec, FanChart, LineChart, SmallMultiples } from '../spec.ts';
import { tableTwin } from '../table/twin.ts';
import { pathPoints, placedElements, withClass, withDatum, wordsOf } from '../testing/geometry.ts';
import { sampleSpecs } from '../testing/specs.ts';

function draw(spec: ChartSpec, width = 720): SvgNode {
  return renderChart(spec, { width, idPrefix: 's' }).svg;
}

/** The corners of the lines of one series. */
function corners(svg: SvgNode, id: string): [number, number][] {
  const lines = withClass(withDatum(svg, id)[0]!, 'c-line');
  return lines.flatMap(({ attrs }) => pathPoints(String(attrs.d)));
}

/** Expects b to be an affine function of a, to half a pixel of rounding. */
function expectAffine(a: readonly number[], b: readonly number[]): void {
  const [low, high] = [a.indexOf(Math.min(...a)), a.indexOf(Math.max(...a))];
  if (a[low] === a[high]) return;
  const slope = (b[high]! - b[low]!) / (a[high]! - a[low]!);
  a.forEach((value, index) => {
    expect(Math.abs(b[low]! + slope * (value - a[low]!) - b[index]!)).toBeLessThan(0.02);
  });
}

const lines = sampleSpecs.lines as LineChart;
const fan = sampleSpecs.fan as FanChart;
const multiples = sampleSpecs.multiples as SmallMultiples;

describe('lines', () => {
  test('stand where their years and values say', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1e7 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.boolean(), (data, zero) => {
        const points = data.map((y, index) => ({ x: 1990 + index, y }));
        const series = [{ id: 'a', label: 'A', emphasis: 'main' as const, points }];
        const pixels = corners(draw({ ...lines, zero, series }), 'a');
        expect(pixels).toHaveLength(data.length);
        expectAffine(
          points.map(({ x }) => x),
          pixels.map(([x]) => x),
        );
        expectAffine(
          data,
          pixels.map(([, y]) => y),
        );
      }),
    );
  });

  test('break where there is no datum', () => {
    const [path] = withClass(withDatum(draw(lines), 'ARE')[0]!, 'c-line');
    expect(String(path!.attrs.d).match(/M/g)).toHaveLength(2);
    expect(pathPoints(String(path!.attrs.d))).toHaveLength(6);
  });

  test('are named at their ends with their last value', () => {
    const texts = withClass(draw(lines), 'c-label-main').map(wordsOf);
    expect(texts).toEqual(['India 2.5\u202fM']);
  });

  test('a single count is a dot', () => {
    const svg = draw(sampleSpecs['lines-one-point']!);
    expect(withClass(svg, 'c-dot')).toHaveLength(1);
  });

  test('no series says that there are no data', () => {
    const svg = draw(sampleSpecs['lines-empty']!);
    expect(withClass(svg, 'c-quiet').map(wordsOf)).toEqual(['No data']);
  });

  test('many lines of context are drawn without their names', () => {
    const series = Array.from({ length: 12 }, (_, index) => ({
      id: `c${index}`,
      label: `Place ${index}`,
      emphasis: 'context' as const,
      points: [
        { x: 2000, y: index },
        { x: 2020, y: 2 * index },
      ],
    }));
    const svg = draw({ ...lines, series });
    expect(withClass(svg, 'c-series')).toHaveLength(12);
    expect(withClass(svg, 'c-label-context')).toEqual([]);
  });
});

describe('small multiples', () => {
  test('bands lie around their line and widen the scale; the line is dashed where carried', () => {
    const spec = sampleSpecs['multiples-bands'] as SmallMultiples;
    const svg = draw(spec);
    expect(withClass(svg, 'c-carried').length).toBeGreaterThan(1);
    expect(withClass(svg, 'c-fan').filter(({ tag }) => tag === 'path')).toHaveLength(6);
    const bare = draw({ ...spec, panels: spec.panels.map(({ bands: _, ...panel }) => panel) });
    expect(withClass(bare, 'c-fan')).toEqual([]);
    const { columns, rows } = tableTwin(spec);
    expect(columns.map(({ id }) => id)).toEqual([
      ...['label', 'x', 'value', 'low-50', 'high-50', 'low-80', 'high-80', 'low-95', 'high-95'],
      'carried',
    ]);
    expect(rows[4]).toEqual(['Health', 2021, 61, 58.5, 63.5, 57, 65, 56.25, 65.75, 'yes']);
    expect(rows).toHaveLength(12);
  });

  test('share one scale, so the same value stands equally high in every panel of a row', () => {
    const points = [
      { x: 2000, y: 10 },
      { x: 2020, y: 40 },
    ];
    const panels = [
      { id: 'a', label: 'A', points },
      { id: 'b', label: 'B', points: [{ x: 2000, y: 400 }, ...points.slice(1)] },
    ];
    const svg = draw({ ...multiples, panels });
    expect(corners(svg, 'a').at(-1)![1]).toBe(corners(svg, 'b').at(-1)![1]);
    const own = draw({ ...multiples, panels, sharedY: false });
    expect(corners(own, 'a').at(-1)![1]).not.toBe(corners(own, 'b').at(-1)![1]);
  });

  test('name the shared scale beside an empty first panel, too', () => {
    const points = [2000, 2020].map((x) => ({ x, y: 5 * (x - 2000) }));
    const empty = { id: 'a', label: 'A', points: [{ x: 2000, y: null }] };
    const labels = (panels: typeof multiples.panels) =>
      placedElements(draw({ ...multiples, panels, sharedY: true }))
        .filter(({ node }) => node.tag === 'text')
        .map(({ node }) => wordsOf(node));
    const full = labels([
      { id: 'a', label: 'A', points },
      { id: 'b', label: 'B', points },
    ]);
    const found = labels([empty, { id: 'b', label: 'B', points }]);
    expect(full.filter((label) => label === '0')).toHaveLength(1);
    expect(found.filter((label) => label === '0')).toHaveLength(1);
  });

  test('show the same years at the same place in every panel', () => {
    const panels = [
      {
        id: 'a',
        label: 'A',
        points: [
          { x: 2000, y: 1 },
          { x: 2020, y: 2 },
        ],
      },
      {
        id: 'b',
        label: 'B',
        points: [
          { x: 2010, y: 1 },
          { x: 2020, y: 2 },
        ],
      },
    ];
    const svg = draw({ ...multiples, panels });
    const [a, b] = [corners(svg, 'a'), corners(svg, 'b')];
    expect(a[1]![0] - a[0]![0]).toBeCloseTo(2 * (b[1]![0] - b[0]![0]), 1);
  });

  test('stand side by side on a page and in two columns on a phone', () => {
    const tops = (width: number): number =>
      new Set(
        withClass(
          draw(
            { ...multiples, panels: [...multiples.panels, { id: 'd', label: 'D', points: [] }] },
            width,
          ),
          'c-panel',
        ).map((panel) => String((panel.children[0] as SvgNode).attrs.y)),
      ).size;
    expect(tops(800)).toBe(1);
    expect(tops(360)).toBe(2);
  });
});

describe('a fan', () => {
  const svg = draw(fan);

  test('has one band a level, the wider around the narrower', () => {
    const bands = withClass(svg, 'c-fan').map(({ attrs }) => pathPoints(String(attrs.d)));
    expect(bands).toHaveLength(2);
    const height = (band: readonly [number, number][], x: number): number => {
      const ys = band.filter((point) => Math.abs(point[0] - x) < 0.01).map(([, y]) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    const last = Math.max(...bands[0]!.map(([x]) => x));
    expect(height(bands[0]!, last) / height(bands[1]!, last)).toBeCloseTo(3.8 / 1.1, 1);
  });

  test('runs from what was recorded to the median, on one scale', () => {
    const past = corners(svg, 'past');
    const median = corners(svg, 'median');
    expectAffine(
      [2015, 2020, 2024, 2026, 2028, 2030],
      [...past, ...median].map(([x]) => x),
    );
    expectAffine(
      [6.5e6, 7.4e6, 7.4e6, 7.7e6, 8.1e6, 8.6e6],
      [...past, ...median].map(([, y]) => y),
    );
  });

  test('names the median, the other scenario and every band at the end', () => {
    const words = withClass(svg, 'c-quiet').map(wordsOf);
    expect(words).toContain('95\u202f%');
    expect(words).toContain('50\u202f%');
    expect(withClass(svg, 'c-label-main').map(wordsOf)).toEqual(['Baseline 8.6\u202fM']);
    expect(withClass(svg, 'c-label-second').map(wordsOf)).toEqual(['Quota halved 7.9\u202fM']);
  });
});
