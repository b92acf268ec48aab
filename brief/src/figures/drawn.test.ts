import type { ChartSpec } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { drawnNumbers, markLabel } from './drawn.ts';

const words = { title: 't', subtitle: '', summary: '', source: '', format: 'short' } as const;
const bars: ChartSpec = {
  ...words,
  kind: 'bars',
  bars: [
    { id: 'IND', label: 'India', value: 9, split: [4, 5], before: 7 },
    { id: 'NPL', label: 'Nepal', value: 3, low: 2, high: 4 },
  ],
  parts: ['Women', 'Men'],
  beforeLabel: '2000',
};
const line = { id: 'a', label: 'A', emphasis: 'main' } as const;
const points = [
  { x: 2000, y: 1 },
  { x: 2001, y: null },
  { x: 2002, y: 0 },
];
const told = (spec: ChartSpec) =>
  drawnNumbers(spec).map(({ mark, part, value }) => `${mark}.${part}=${value}`);

describe('the numbers that a chart draws', () => {
  test('of bars are the value, its parts, ends and the value before', () => {
    expect(told(bars)).toEqual([
      'IND.value=9',
      'IND.before=7',
      'IND.part-1=4',
      'IND.part-2=5',
      'NPL.value=3',
      'NPL.low=2',
      'NPL.high=4',
    ]);
  });

  test('of lines and panels are their points; a gap is none, zero is one', () => {
    const lines: ChartSpec = { ...words, kind: 'lines', zero: true, series: [{ ...line, points }] };
    expect(told(lines)).toEqual(['a.2000=1', 'a.2002=0']);
    const panels = [{ id: 'a', label: 'A', points, context: [{ x: 2001, y: 6 }] }];
    expect(told({ ...words, kind: 'multiples', sharedY: true, panels })).toEqual([
      'a.2000=1',
      'a.2002=0',
      'a-context.2001=6',
    ]);
  });

  test('of bands are both ends, under the part of their point', () => {
    const bands = [{ level: 80, low: [1, null], high: [3, null] }];
    const panels = [{ id: 'a', label: 'A', points: points.slice(0, 2), bands }];
    const spec: ChartSpec = { ...words, kind: 'multiples', sharedY: true, panels };
    expect(drawnNumbers(spec)).toEqual([
      { mark: 'a', part: '2000', value: 1 },
      { mark: 'a', part: '2000', value: 1, end: { level: 80, of: 'low' } },
      { mark: 'a', part: '2000', value: 3, end: { level: 80, of: 'high' } },
    ]);
  });

  test('of a map are its arcs, of a locator none', () => {
    const map = { ...words, world: {}, place: 'BGD', disclaimer: '' };
    const arc = { from: 'BGD', to: 'IND', fromPoint: [0, 0], toPoint: [1, 1] } as const;
    const arcs: ChartSpec = {
      ...map,
      kind: 'corridors',
      direction: 'out',
      arcs: [{ ...arc, label: 'India', value: 9 }],
    };
    expect(told(arcs)).toEqual(['BGD-IND.value=9']);
    expect(markLabel(arcs, 'BGD-IND', 'value')).toBe('India');
    expect(told({ ...map, kind: 'locator', center: [0, 0] })).toEqual([]);
  });

  test('of a fan are the median and both ends of each band', () => {
    const bands = [{ level: 0.8, low: [1], high: [3] }];
    const fan: ChartSpec = { ...words, kind: 'fan', x: [2030], bands, median: [2], label: 'l' };
    expect(told(fan)).toEqual(['median.2030=2', 'low-0.8.2030=1', 'high-0.8.2030=3']);
  });

  test('are called as a reader sees them', () => {
    expect(markLabel(bars, 'IND', 'value')).toBe('India');
    expect(markLabel(bars, 'IND', 'part-2')).toBe('India, Men');
    expect(markLabel(bars, 'IND', 'before')).toBe('India, 2000');
    expect(markLabel(bars, 'XXX', 'note')).toBe('XXX, note');
  });
});
