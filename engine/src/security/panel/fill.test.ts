import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farthest, numberOf, rowsOf, vectors } from '../testing/vectors.ts';
import { fillPanel, type PanelRule, panelFlags } from './fill.ts';

/** A column of a reference panel: years × places. */
function panelOf(file: string, column: string) {
  const rows = rowsOf(`coinr-asem/${file}.csv`);
  const years = [...new Set(rows.map((row) => Number(row.Time)))].sort((a, b) => a - b);
  const places = [...new Set(rows.map((row) => row.uCode!))];
  const cells = new Map(rows.map((row) => [`${row.uCode} ${row.Time}`, numberOf(row[column])]));
  const values = Float64Array.from(
    years.flatMap((year) => places.map((place) => cells.get(`${place} ${year}`)!)),
  );
  return { values, places, years };
}

describe.skipIf(!vectors.path)(`panels filled by COINr ${vectors.reason}`, () => {
  test.each([
    ['panel_input', 'panel_latest', { method: 'latest' }],
    ['panel_input', 'panel_latest_max1', { method: 'latest', maxAge: 1 }],
    ['panel_input_linear', 'panel_linear', { method: 'linear' }],
    ['panel_input', 'panel_linear-constant', { method: 'linear_constant' }],
  ] as [string, string, PanelRule][])('%s → %s', (input, output, rule) => {
    for (const column of ['LPI', 'Flights']) {
      const { values, places, years } = panelOf(input, column);
      const expected = panelOf(output, column);
      expect([expected.places, expected.years]).toEqual([places, years]);
      const filled = fillPanel(values, places.length, years, rule);
      expect(farthest(filled.values, expected.values), column).toBeLessThan(1e-9);
      expect(filled.counts.given).toBeLessThan(values.length);
    }
  });

  test('linear leaves a place with a single value alone, linear_constant does not', () => {
    const { values, places, years } = panelOf('panel_input', 'Flights');
    const japan = places.indexOf('JPN');
    const of = (method: 'linear' | 'linear_constant') => {
      const filled = fillPanel(values, places.length, years, { method }).values;
      return years.map((_, y) => filled[y * places.length + japan]!);
    };
    expect(of('linear').filter((x) => !Number.isNaN(x))).toHaveLength(1);
    expect(new Set(of('linear_constant')).size).toBe(1);
  });
});

const gaps = Float64Array.of(Number.NaN, 10, Number.NaN, Number.NaN, 40, Number.NaN);
const years = [2000, 2001, 2002, 2003, 2004, 2007];
const named = (rule: PanelRule) => {
  const { values, flags, ages } = fillPanel(gaps, 1, years, rule);
  return [...values].map((value, at) => `${value} ${panelFlags[flags[at]!]} ${ages[at]}`);
};

describe('a filled panel tells of each cell where it is from and how old', () => {
  test('latest', () => {
    expect(named({ method: 'latest' })).toEqual([
      'NaN missing -1',
      '10 given 0',
      '10 carried 1',
      '10 carried 2',
      '40 given 0',
      '40 carried 3',
    ]);
  });

  test('latest with an age limit in years, not in steps', () => {
    const found = named({ method: 'latest', maxAge: 2 });
    expect(found.slice(2)).toEqual([
      '10 carried 1',
      '10 carried 2',
      '40 given 0',
      'NaN missing -1',
    ]);
  });

  test('constant goes back before the first value', () => {
    expect(named({ method: 'constant' })[0]).toBe('10 carried_back 1');
    expect(named({ method: 'constant' })[3]).toBe('10 carried 2');
  });

  test('linear', () => {
    expect(named({ method: 'linear' })).toEqual([
      '10 carried_back 1',
      '10 given 0',
      '20 interpolated 1',
      '30 interpolated 1',
      '40 given 0',
      '40 carried 3',
    ]);
  });

  test('a place without any value stays without, and years must rise', () => {
    const none = fillPanel(new Float64Array(2).fill(Number.NaN), 1, [1, 2], { method: 'constant' });
    expect(none.counts).toMatchObject({ missing: 2, carried: 0 });
    expect(() => fillPanel(gaps, 1, [1, 2, 2, 3, 4, 5], { method: 'latest' })).toThrow(
      /years\[2\]/,
    );
    expect(() => fillPanel(gaps, 4, years, { method: 'latest' })).toThrow(/wrong shape/);
  });
});

const cell = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Number.NaN));
const panel = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 9 });
const rule: fc.Arbitrary<PanelRule> = fc.record({
  method: fc.constantFrom('latest', 'constant', 'linear', 'linear_constant'),
  maxAge: fc.integer({ min: 0, max: 9 }),
});

describe('laws of filling', () => {
  test('what is given stays; what is filled lies within the place’s own values, is flagged and young enough', () => {
    fc.assert(
      fc.property(panel, rule, (rows, of) => {
        const values = Float64Array.from(rows.flat());
        const filled = fillPanel(
          values,
          3,
          rows.map((_, y) => y),
          of,
        );
        values.forEach((value, at) => {
          const flag = panelFlags[filled.flags[at]!]!;
          expect(flag === 'given').toBe(!Number.isNaN(value));
          if (flag === 'given') expect(filled.values[at]).toBe(value);
          expect(Number.isNaN(filled.values[at]!)).toBe(flag === 'missing');
          expect(filled.ages[at]).toBeLessThanOrEqual(of.maxAge!);
          if (flag === 'given' || flag === 'missing') return;
          const own = rows.map((row) => row[at % 3]!).filter((x) => !Number.isNaN(x));
          expect(filled.values[at]).toBeGreaterThanOrEqual(Math.min(...own) - 1e-12);
          expect(filled.values[at]).toBeLessThanOrEqual(Math.max(...own) + 1e-12);
          expect(filled.ages[at]).toBeGreaterThan(0);
        });
        const total = Object.values(filled.counts).reduce((a, b) => a + b, 0);
        expect(total).toBe(values.length);
      }),
    );
  });

  test('filling twice is filling once, without an age limit', () => {
    fc.assert(
      fc.property(panel, rule, (rows, { method }) => {
        const at = rows.map((_, y) => y);
        const once = fillPanel(Float64Array.from(rows.flat()), 3, at, { method }).values;
        expect(fillPanel(once, 3, at, { method }).values).toEqual(once);
      }),
    );
  });
});
