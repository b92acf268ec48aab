import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderChart } from '../render.ts';
import type { BarChart } from '../spec.ts';
import { withClass, withDatum, wordsOf } from '../testing/geometry.ts';
import { sampleSpecs } from '../testing/specs.ts';

const words = { title: 't', subtitle: 's', summary: 'x', source: '', format: 'short' } as const;

function barsOf(values: readonly number[], more: Partial<BarChart> = {}): BarChart {
  const bars = values.map((value, index) => ({
    id: `bar-${index}`,
    label: `Place ${index}`,
    value,
  }));
  return { ...words, kind: 'bars', bars, ...more };
}

function draw(spec: BarChart, width = 720) {
  return renderChart(spec, { width, idPrefix: 'b' }).svg;
}

const sample = sampleSpecs.bars as BarChart;

describe('bars', () => {
  test('are as long as their values are large', () => {
    const values = fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 300, max: 1100 }), (data, width) => {
        const svg = draw(barsOf(data), width);
        const lengths = data.map((_, index) => {
          const [bar] = withClass(withDatum(svg, `bar-${index}`)[0]!, 'c-bar');
          return Number(bar!.attrs.width);
        });
        const total = lengths.reduce((sum, each) => sum + each, 0);
        const people = data.reduce((sum, each) => sum + Math.abs(each), 0);
        if (people === 0) return;
        data.forEach((value, index) => {
          expect(lengths[index]! / total).toBeCloseTo(Math.abs(value) / people, 6);
        });
      }),
    );
  });

  test('start from one zero, negative ones to its left', () => {
    const svg = draw(barsOf([10, -5]));
    const [up] = withClass(withDatum(svg, 'bar-0')[0]!, 'c-bar');
    const [down] = withClass(withDatum(svg, 'bar-1')[0]!, 'c-bar');
    const zero = Number(up!.attrs.x);
    expect(Number(down!.attrs.x) + Number(down!.attrs.width)).toBeCloseTo(zero, 9);
  });

  test('of women and men add up to the whole', () => {
    const row = withDatum(draw(sample), 'SAU')[0]!;
    const whole = Number(withClass(row, 'c-bar')[0]!.attrs.width);
    const [women, men] = withClass(row, 'c-part').map((part) => Number(part.attrs.width));
    expect(women! + men!).toBeCloseTo(whole, 6);
    expect(women! / whole).toBeCloseTo(312_535 / 1_277_624, 6);
  });

  test('carry a mark at the earlier value', () => {
    const row = withDatum(draw(sample), 'SAU')[0]!;
    const [bar] = withClass(row, 'c-bar');
    const [before] = withClass(row, 'c-before');
    const share = (Number(before!.attrs.x1) - Number(bar!.attrs.x)) / Number(bar!.attrs.width);
    expect(share).toBeCloseTo(504_790 / 1_277_624, 6);
  });

  test('carry a whisker from low to high', () => {
    const spec = barsOf([100], { bars: [{ id: 'a', label: 'A', value: 100, low: 80, high: 150 }] });
    const row = withDatum(draw(spec), 'a')[0]!;
    const [bar] = withClass(row, 'c-bar');
    const [whisker] = withClass(row, 'c-whisker');
    const span = Number(whisker!.attrs.x2) - Number(whisker!.attrs.x1);
    expect(span / Number(bar!.attrs.width)).toBeCloseTo(0.7, 6);
  });

  test('stand longest first, with the rest last, unless told otherwise', () => {
    const bars = [
      { id: 'other', label: 'Other places', value: 900 },
      { id: 'b', label: 'B', value: 5 },
      { id: 'a', label: 'A', value: 50 },
    ];
    const order = (spec: BarChart) =>
      withClass(draw(spec), 'c-row').map((row) => String(row.attrs['data-id']));
    expect(order(barsOf([], { bars }))).toEqual(['a', 'b', 'other']);
    expect(order(barsOf([], { bars, order: 'given' }))).toEqual(['other', 'b', 'a']);
  });

  test('without a value say so', () => {
    const svg = draw(barsOf([Number.NaN, 3]));
    const row = withDatum(svg, 'bar-0')[0]!;
    expect(withClass(row, 'c-bar')).toEqual([]);
    expect(withClass(row, 'c-quiet').map(wordsOf)).toEqual(['No data']);
  });

  test('grow from the right on a page that runs right to left', () => {
    const way = { width: 720, idPrefix: 'b' } as const;
    const ltr = withClass(renderChart(sample, way).svg, 'c-bar');
    const rtl = withClass(renderChart(sample, { ...way, direction: 'rtl' }).svg, 'c-bar');
    ltr.forEach((bar, index) => {
      const right = Number(rtl[index]!.attrs.x) + Number(rtl[index]!.attrs.width);
      expect(720 - right).toBeCloseTo(Number(bar.attrs.x), 6);
    });
  });
});
