import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandProbabilities, bandsByCell, bandsFromRow, bandsOf } from './bands.ts';
import { quantile } from './quantile.ts';

const draws = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
  minLength: 1,
  maxLength: 120,
});

describe('bands', () => {
  test('are the median and the quantiles at both ends of 50, 80 and 95 %', () => {
    fc.assert(
      fc.property(draws, (values) => {
        const { median, bands } = bandsOf(values);
        expect(median).toBe(quantile(values, 0.5));
        expect(bands.map(({ level }) => level)).toEqual([0.5, 0.8, 0.95]);
        for (const { level, low, high } of bands) {
          expect(low).toBeCloseTo(quantile(values, (1 - level) / 2), 9);
          expect(high).toBeCloseTo(quantile(values, (1 + level) / 2), 9);
        }
      }),
    );
  });

  test('lie inside one another around the median', () => {
    fc.assert(
      fc.property(draws, (values) => {
        const { median, bands } = bandsOf(values);
        const lows = [median, ...bands.map(({ low }) => low)];
        const highs = [median, ...bands.map(({ high }) => high)];
        for (let i = 1; i < lows.length; i++) {
          expect(lows[i]!).toBeLessThanOrEqual(lows[i - 1]! + 1e-9);
          expect(highs[i]!).toBeGreaterThanOrEqual(highs[i - 1]! - 1e-9);
        }
      }),
    );
  });

  test('of a known ladder: 0 … 1000', () => {
    const { median, bands } = bandsOf(Float64Array.from({ length: 1001 }, (_, i) => 1000 - i));
    expect(median).toBe(500);
    expect(bands.map(({ low, high }) => [low, high])).toEqual([
      [250, 750],
      [100, 900],
      [25, 975],
    ]);
  });

  test('by cell are the bands of every column', () => {
    const cells = 3;
    const ensemble = Float64Array.from(
      { length: 40 * cells },
      (_, at) => ((at * 37) % 101) * (at % cells),
    );
    const rows = bandsByCell(ensemble, 40, cells);
    for (let cell = 0; cell < cells; cell++) {
      const column = Array.from({ length: 40 }, (_, draw) => ensemble[draw * cells + cell]!);
      expect(bandsFromRow(rows, cell * bandProbabilities.length)).toEqual(bandsOf(column));
    }
  });

  test('refuse nothing, gaps and a wrong shape', () => {
    expect(() => bandsOf([])).toThrow(/wrong shape/);
    expect(() => bandsOf([1, Number.NaN])).toThrow(/NaN/);
    expect(() => bandsByCell(new Float64Array(5), 2, 3)).toThrow(/wrong shape/);
    expect(() => bandsByCell(Float64Array.of(Number.NaN), 1, 1)).toThrow(/NaN/);
  });
});
