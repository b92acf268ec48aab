import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderChart } from '../render.ts';
import type { DotPlot } from '../spec.ts';
import { placedElements, withClass, withDatum, wordsOf } from '../testing/geometry.ts';
import { sampleSpecs } from '../testing/specs.ts';

const sample = sampleSpecs.dots as DotPlot;
const [life] = sample.rows;

function rowOf(change: Partial<DotPlot['rows'][number]>, width = 720) {
  const spec: DotPlot = { ...sample, rows: [{ ...life!, ...change, id: 'row' }] };
  return withDatum(renderChart(spec, { width, idPrefix: 'd' }).svg, 'row')[0]!;
}

function middleX(row: ReturnType<typeof rowOf>, className: string): number {
  const [placed] = placedElements(withClass(row, className)[0]!);
  return (placed!.box.x0 + placed!.box.x1) / 2;
}

describe('a row of a dot plot', () => {
  test('puts place, region, world and quartiles on one scale', () => {
    const figure = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.integer({ min: 280, max: 1000 }),
        (value, region, world, width) => {
          fc.pre(value !== region);
          const row = rowOf({ value, region, world, q25: region, q75: value }, width);
          const [x, xr] = [middleX(row, 'c-place'), middleX(row, 'c-region')];
          const perUnit = (x - xr) / (value - region);
          expect(perUnit).toBeGreaterThan(0);
          expect(middleX(row, 'c-world')).toBeCloseTo(xr + perUnit * (world - region), 1);
          const [band] = withClass(row, 'c-quartiles');
          expect(Number(band!.attrs.width)).toBeCloseTo(Math.abs(x - xr), 6);
        },
      ),
    );
  });

  test('is hollow where the datum is old', () => {
    expect(withClass(rowOf({ stale: true }), 'c-stale')).toHaveLength(1);
    expect(withClass(rowOf({ stale: false }), 'c-stale')).toHaveLength(0);
  });

  test('says which way security lies, in words and by an arrow at that end', () => {
    const arrowX = (direction: -1 | 1): number => middleX(rowOf({ direction }), 'c-arrow');
    const words = (direction: -1 | 0 | 1): string =>
      withClass(rowOf({ direction }), 'c-quiet').map(wordsOf).join(' ').replaceAll('\u00a0', ' ');
    const dot = middleX(rowOf({}), 'c-place');
    expect(arrowX(1)).toBeGreaterThan(dot);
    expect(arrowX(-1)).toBeLessThan(dot);
    expect(words(1)).toContain('higher is more secure');
    expect(words(-1)).toContain('lower is more secure');
    expect(words(0)).not.toContain('secure');
    expect(withClass(rowOf({ direction: 0 }), 'c-arrow')).toEqual([]);
  });

  test('draws the range of an estimate', () => {
    const row = rowOf({ value: 50, low: 40, high: 70, region: 40, world: 70 });
    const [range] = withClass(row, 'c-range');
    expect(Number(range!.attrs.x1)).toBeCloseTo(middleX(row, 'c-region'), 6);
    expect(Number(range!.attrs.x2)).toBeCloseTo(middleX(row, 'c-world'), 1);
  });

  test('without region, world or quartiles shows the place alone', () => {
    const row = rowOf({ region: null, world: null, q25: null, q75: null });
    expect(withClass(row, 'c-place')).toHaveLength(1);
    for (const name of ['c-region', 'c-world', 'c-quartiles'])
      expect(withClass(row, name)).toEqual([]);
  });

  test('writes its value in the format of the row', () => {
    const { svg } = renderChart(sample, { width: 720, idPrefix: 'd' });
    const values = withClass(svg, 'c-label-main').map(wordsOf);
    expect(values).toEqual(['74.7', '2.5', 'US$\u202f8,487']);
  });
});
