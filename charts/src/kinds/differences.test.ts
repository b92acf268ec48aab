import { describe, expect, test } from 'vitest';
import { type DifferenceChart, renderChart, serialise } from '../index.ts';
import { sampleSpecs } from '../testing/specs.ts';

const spec = sampleSpecs.differences as DifferenceChart;
const drawn = (of: DifferenceChart, direction: 'ltr' | 'rtl' = 'ltr') =>
  serialise(renderChart(of, { width: 480, idPrefix: 'd', direction }).svg);

describe('differences around zero', () => {
  test('a row has a dot in three bars; one that may not be told has words alone', () => {
    const rows = drawn(spec).split('class="c-row"').slice(1);
    expect(rows.map((row) => row.split('c-difference').length - 1)).toEqual([1, 0, 1]);
    expect(rows.map((row) => row.split('c-level').length - 1)).toEqual([3, 0, 3]);
    expect(rows[1]).toContain('&lt; 10');
  });

  test('losses lie left of zero, and right of it where the page runs right to left', () => {
    const dots = (direction: 'ltr' | 'rtl') =>
      [...drawn(spec, direction).matchAll(/c-difference" cx="([\d.]+)" cy="(?!10")/g)].map((hit) =>
        Number(hit[1]),
      );
    const [loss, gain] = dots('ltr');
    expect(loss).toBeLessThan(gain!);
    const [mirroredLoss, mirroredGain] = dots('rtl');
    expect(mirroredLoss).toBeGreaterThan(mirroredGain!);
  });

  test('without rows it says that there are no data', () => {
    expect(drawn({ ...spec, rows: [] })).toContain('No data');
  });
});
