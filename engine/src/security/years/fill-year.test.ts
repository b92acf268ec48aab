import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PanelImputation, Recipe } from '../contract.ts';
import { runDoubt } from '../doubt/run.ts';
import { runDoubtYears } from '../doubt/run-years.ts';
import { spreadOf } from '../doubt/spread.ts';
import { panelFlags } from '../panel/fill.ts';
import { buildYear } from './build-year.ts';
import { columnOfYear } from './fill-year.ts';
import type { SecurityPanel } from './panel.ts';

const years = [2015, 2016, 2017, 2018, 2019, 2020];
const gap = Number.NaN;
const x = [10, gap, gap, 40, gap, gap];

function panelOf(...columns: readonly (readonly number[])[]): SecurityPanel {
  const values = Float64Array.from(years.flatMap((_, y) => columns.map((of) => of[y]!)));
  const full = Float64Array.from({ length: years.length * columns.length }, (_, at) => 20 + at);
  return {
    places: columns.map((_, at) => `P${at}`),
    years,
    series: new Map([
      ['x', { values }],
      ['full', { values: full }],
    ]),
  };
}

function recipeOf(imputePanel?: PanelImputation, maxAge = 0): Recipe {
  return {
    schema: 'sojourn.recipe/1',
    id: 'filled',
    version: '1.0.0',
    title: 'Filled over the years',
    indicators: ['x', 'full'].map((id) => ({
      id,
      parent: 'all',
      direction: 1,
      goalposts: { low: 0, high: 100 },
      maxAge,
    })),
    nodes: [{ id: 'all' }],
    impute: { method: 'none' },
    ...(imputePanel && { imputePanel }),
    availability: 0,
    treat: null,
    normalise: { method: 'goalposts', low: 0, high: 100, clip: true },
    aggregate: [{ method: 'arithmetic' }],
  };
}

const valueIn = (panel: SecurityPanel, rule: PanelImputation, year: number, maxAge = 0) =>
  columnOfYear({ imputePanel: rule }, panel, panel.series.get('x')!, year, maxAge).values[0]!;

describe('gaps filled from other years', () => {
  const panel = panelOf(x);

  test('lie on a straight line between known years, at the nearest value beyond', () => {
    const line = years.map((year) => valueIn(panel, { method: 'linear' }, year));
    expect(line).toEqual([10, 20, 30, 40, 40, 40]);
  });

  test('take the value before, as far as the maximum age', () => {
    const latest = years.map((year) => valueIn(panel, { method: 'latest', maxAge: 1 }, year));
    expect(latest).toEqual([10, 10, gap, 40, 40, gap]);
  });

  test('come after values that are carried as data, and are told from them', () => {
    const { values, ages, filled } = columnOfYear(
      recipeOf({ method: 'linear' }),
      panel,
      panel.series.get('x')!,
      2017,
      1,
    );
    expect([values[0], ages[0], panelFlags[filled!.flags[0]!], filled!.years[0]]).toEqual([
      30,
      -1,
      'interpolated',
      1,
    ]);
    expect(valueIn(panel, { method: 'linear' }, 2016, 1)).toBe(10);
  });

  test('are flagged in the index, are no measured value, and do not count as known', () => {
    const { built, status } = buildYear(recipeOf({ method: 'linear' }), panel, 2017);
    expect([...built.filled[0]!, ...built.filled[1]!]).toEqual([1, 0]);
    expect([built.raw[0]![0], built.imputed[0]![0]]).toEqual([gap, 30]);
    expect(built.scores[built.plan.top]).toBeCloseTo((30 + 22) / 2, 12);
    expect(status[0]).toBe('carried');
    const strict = { ...recipeOf({ method: 'linear' }), availability: 0.75 };
    expect(buildYear(strict, panelOf(x, [1, 2, 3, 4, 5, 6]), 2017).built.places).toEqual(['P1']);
  });

  test('leave what they cannot fill to the imputation across places, both flagged', () => {
    const two = panelOf([gap, gap, gap, gap, gap, gap], x);
    const recipe = { ...recipeOf({ method: 'latest' }), impute: { method: 'mean' as const } };
    const { built } = buildYear(recipe, two, 2017);
    expect([...built.imputed[0]!]).toEqual([10, 10]);
    expect([...built.filled[0]!]).toEqual([1, 1]);
  });

  test('are as doubtful as a value carried as long', () => {
    const wide = panelOf(x, [1, 3, 6, 10, 15, 21]);
    const filled = buildYear(recipeOf({ method: 'latest' }), wide, 2020);
    const carried = buildYear(recipeOf(undefined, 5), wide, 2020);
    expect(spreadOf(wide, filled)).toEqual(spreadOf(wide, carried));
    expect(spreadOf(wide, filled).above[0]).toBeGreaterThan(0);
  });

  test('give the same draws year by year and over the years', () => {
    const recipe = recipeOf({ method: 'linear' });
    const options = { seed: 3, draws: 8 };
    const over = runDoubtYears(recipe, panel, [2016, 2019], options);
    expect(over.get(2016)!.scores).toEqual(runDoubt(recipe, panel, 2016, options).scores);
  });
});

describe('laws of filling', () => {
  const cell = fc.option(fc.integer({ min: 1, max: 99 }), { nil: gap });
  const rows = fc.array(cell, { minLength: 6, maxLength: 6 });

  test('the value before never hangs on later years', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 0, max: 5 }), (own, other, at) => {
        const changed = own.map((value, y) => (y > at ? other[y]! : value));
        const value = (of: readonly number[]) =>
          valueIn(panelOf(of), { method: 'latest' }, years[at]!);
        expect(value(changed)).toBe(value(own));
      }),
    );
  });

  test('nothing is filled from further than the maximum age, nothing given is changed', () => {
    const methods = ['latest', 'constant', 'linear', 'linear_constant'] as const;
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...methods),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        (own, method, maxAge, at) => {
          const value = valueIn(panelOf(own), { method, maxAge }, years[at]!);
          if (!Number.isNaN(own[at]!)) expect(value).toBe(own[at]);
          const isNear = own.some((one, y) => !Number.isNaN(one) && Math.abs(y - at) <= maxAge);
          if (!isNear) expect(value).toBeNaN();
        },
      ),
    );
  });
});
