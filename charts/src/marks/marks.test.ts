import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishNumbers } from '../format/numbers.ts';
import { linearScale } from '../layout/scale.ts';
import type { SvgNode } from '../node.ts';
import {
  outside,
  pathPoints,
  placedElements,
  textCollisions,
  wordsOf,
} from '../testing/geometry.ts';
import { valueAxis, yearAxis } from './axes.ts';
import { band, curve } from './curve.ts';
import { circle, element, line, rectangle } from './element.ts';
import { type EndLabel, endLabelHeight, endLabels, endLabelWidth } from './end-labels.ts';
import { type KeyItem, markKey } from './key.ts';
import { mirrored } from './mirror.ts';
import { text } from './text.ts';

function sheet(nodes: readonly SvgNode[], width: number, height: number): SvgNode {
  return element('svg', { width, height }, nodes);
}

function words(nodes: readonly SvgNode[]): string[] {
  return nodes.filter(({ tag }) => tag === 'text').map(wordsOf);
}

describe('labels at the ends of lines', () => {
  const label = (y: number, name: string): EndLabel => ({
    x: 90,
    y,
    name,
    value: '1',
    className: 'c-quiet',
    bold: false,
  });

  test('a label at the height of its line needs no leader', () => {
    const nodes = endLabels([label(50, 'A')], { left: 100, width: 80 }, 0, 100);
    expect(nodes.map(({ tag }) => tag)).toEqual(['text']);
  });

  test('labels that had to move are joined to their lines', () => {
    const nodes = endLabels([label(50, 'A'), label(51, 'B')], { left: 100, width: 80 }, 0, 100);
    const leaders = nodes.filter(({ tag }) => tag === 'path');
    expect(leaders).toHaveLength(2);
    for (const leader of leaders) {
      const [start] = pathPoints(String(leader.attrs.d));
      expect(Math.abs(start![1] - 50.5)).toBeLessThanOrEqual(0.5);
    }
  });

  test('never touch, and stay in their column', () => {
    const names = fc.constantFrom('India', 'United Arab Emirates', 'Côte d’Ivoire', 'Kuwait');
    const wishes = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), names), { maxLength: 12 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const labels = wanted.map(([y, name]) => label(y, name));
        const width = endLabelWidth(labels, 90);
        const height = Math.max(300, endLabelHeight(labels, width));
        const nodes = endLabels(labels, { left: 100, width }, 0, height);
        const drawing = sheet(
          nodes.filter(({ tag }) => tag === 'text'),
          100 + width,
          height,
        );
        expect(textCollisions(drawing, 0.5)).toEqual([]);
        expect(outside(drawing, 0.5)).toEqual([]);
      }),
    );
  });
});

describe('a key', () => {
  const items: KeyItem[] = [
    { glyph: 'square', className: 'c-part-1', label: 'Women', at: 50 },
    { glyph: 'tick', className: 'c-before', label: '2000', at: 200 },
  ];

  test('stands above the marks that it names', () => {
    const { nodes, height } = markKey(items, 0, 400, 0);
    expect(nodes.find(({ tag }) => tag === 'rect')!.attrs.x).toBe(50);
    expect(nodes.find(({ tag }) => tag === 'line')!.attrs.x1).toBe(200);
    expect(height).toBe(16);
  });

  test('is a row of samples where marks have no place of their own', () => {
    const loose = items.map(({ glyph, className, label }) => ({ glyph, className, label }));
    const { nodes } = markKey(loose, 10, 400, 0);
    expect(nodes.find(({ tag }) => tag === 'rect')!.attrs.x).toBe(10);
  });

  test('breaks into rows that fit, in order, without touching', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 25 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(names, fc.integer({ min: 220, max: 700 }), (labels, width) => {
        const loose = labels.map((label) => ({ glyph: 'dot' as const, className: 'c', label }));
        const { nodes, height } = markKey(loose, 0, width, 0);
        const drawing = sheet(nodes, width, height);
        expect(outside(drawing, 0.5)).toEqual([]);
        expect(textCollisions(drawing, 0.5)).toEqual([]);
      }),
    );
  });

  test('of nothing takes no room', () => {
    expect(markKey([], 0, 100, 0)).toEqual({ nodes: [], height: 0 });
  });
});

describe('axes', () => {
  const scale = linearScale([0, 4_000_000], { range: [200, 20], tickCount: 4, zero: true });

  test('the highest label alone names the unit, and every label stands on its line', () => {
    const { nodes, gutter } = valueAxis(scale, 'short', 0, 300, englishNumbers);
    expect(words(nodes)).toEqual(['0', '1', '2', '3', '4\u202fM']);
    const lines = nodes.filter(({ tag }) => tag === 'line').map(({ attrs }) => attrs.y1);
    const texts = nodes.filter(({ tag }) => tag === 'text').map(({ attrs }) => Number(attrs.y));
    expect(lines).toEqual(texts.map((y) => y + 4));
    expect(gutter).toBeGreaterThanOrEqual(16);
  });

  test('without labels the same lines and the same gutter', () => {
    const bare = valueAxis(scale, 'short', 0, 300, englishNumbers, false);
    expect(words(bare.nodes)).toEqual([]);
    expect(bare.gutter).toBe(valueAxis(scale, 'short', 0, 300, englishNumbers).gutter);
  });

  test('years stand under their places', () => {
    const nodes = yearAxis(1990, 2020, (year) => (year - 1990) * 10, 100, englishNumbers);
    const first = nodes.find(({ tag }) => tag === 'text')!;
    expect([wordsOf(first), first.attrs.x]).toEqual(['1990', 0]);
    expect(words(nodes).at(-1)).toBe('2020');
  });
});

describe('curves and bands', () => {
  const years = (year: number): number => year;
  const upward = (value: number): number => 100 - value;

  test('a datum between two gaps is a dot', () => {
    const points = Array.from({ length: 40 }, (_, x) => ({
      x,
      y: x === 10 || x === 12 ? null : x,
    }));
    const nodes = curve('c-main', points, years, upward);
    const dots = nodes.filter(({ tag }) => tag === 'circle');
    expect(dots.map(({ attrs }) => [attrs.cx, attrs.cy])).toEqual([[11, 89]]);
  });

  test('sparse data have a dot each, unless that is not wished', () => {
    const points = [1, 2, 3].map((x) => ({ x, y: x }));
    expect(curve('c-main', points, years, upward)).toHaveLength(4);
    expect(curve('c-main', points, years, upward, false)).toHaveLength(1);
  });

  test('no datum gives no mark', () => {
    expect(curve('c-main', [{ x: 1, y: null }], years, upward)).toEqual([]);
  });

  test('a band runs along its high edge and back along its low edge', () => {
    const corners = pathPoints(String(band('c-fan', [0, 10], [50, 60], [20, 10]).attrs.d));
    expect(new Set(corners.map(String))).toEqual(new Set(['0,20', '10,10', '10,60', '0,50']));
  });
});

describe('a mirror', () => {
  const nodes = [
    rectangle('a', 10, 0, 40, 5),
    line('b', 5, 0, 95, 10),
    circle('c', 30, 5, 2),
    element('polygon', { points: '1.00,2.00 3.00,4.00' }),
    text(10, 5, 'start'),
    text(90, 5, 'end', { anchor: 'end' }),
  ];

  test('turns every shape about the middle', () => {
    const boxes = placedElements(sheet(nodes, 100, 20)).map(({ box }) => box);
    const turned = placedElements(sheet(mirrored(nodes, 100), 100, 20)).map(({ box }) => box);
    boxes.forEach((box, index) => {
      expect(turned[index]!.x0).toBeCloseTo(100 - box.x1, 6);
      expect(turned[index]!.x1).toBeCloseTo(100 - box.x0, 6);
      expect(turned[index]!.y0).toBe(box.y0);
    });
  });

  test('twice is the same picture', () => {
    const twice = mirrored(mirrored(nodes, 100), 100);
    const boxes = (all: readonly SvgNode[]) =>
      placedElements(sheet(all, 100, 20)).map(({ box }) => box);
    expect(boxes(twice)).toEqual(boxes(nodes));
  });

  test('leaves words as they are', () => {
    expect(words(mirrored(nodes, 100))).toEqual(['start', 'end']);
  });
});
