import { describe, expect, test } from 'vitest';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import { buildYear } from './build-year.ts';
import { carry } from './panel.ts';

describe('values carried forward', () => {
  const jobs = smallPanel.series.get('jobs')!;

  test('are the latest, with their age', () => {
    const { values, ages } = carry(smallPanel, jobs, 2022, 5);
    expect([...values]).toEqual([52, 61, 69, 41]);
    expect([...ages]).toEqual([3, 3, 3, 3]);
  });

  test('are none beyond the maximum age', () => {
    const { values, ages } = carry(smallPanel, jobs, 2022, 2);
    expect([...values]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect([...ages]).toEqual([-1, -1, -1, -1]);
  });

  test('are asked for a year of the panel only', () => {
    expect(() => carry(smallPanel, jobs, 2023, 5)).toThrow(/2018 to 2022/);
  });
});

describe('a year of an index', () => {
  test('marks a dimension with fewer than two fresh indicators as carried', () => {
    const statusOf = (year: number, node: string) => {
      const { built, status } = buildYear(smallRecipe, smallPanel, year);
      const at = built.plan.nodes.findIndex(({ id }) => id === node);
      return status[at * built.places.length];
    };
    expect(statusOf(2019, 'economic')).toBe('measured');
    expect(statusOf(2022, 'economic')).toBe('carried');
    expect(statusOf(2022, 'political')).toBe('measured');
  });

  test('marks a single fresh indicator of several by the recipe as carried, a single one by it not', () => {
    const stopped = (maxAge: number) => ({
      ...smallRecipe,
      indicators: smallRecipe.indicators.map((spec) =>
        spec.id === 'jobs' ? { ...spec, maxAge } : spec,
      ),
    });
    expect(buildYear(stopped(0), smallPanel, 2022).status[0]).toBe('carried');
    const alone = {
      ...smallRecipe,
      indicators: smallRecipe.indicators.filter(({ id }) => id !== 'jobs'),
    };
    expect(buildYear(alone, smallPanel, 2022).status[0]).toBe('measured');
    const old = {
      ...smallRecipe,
      indicators: smallRecipe.indicators.filter(({ id }) => id !== 'income'),
    };
    expect(buildYear(old, smallPanel, 2022).status[0]).toBe('carried');
  });

  test('says which share of the indicators is carried', () => {
    expect(buildYear(smallRecipe, smallPanel, 2022).carriedShare[0]).toBeCloseTo(0.25);
    expect(buildYear(smallRecipe, smallPanel, 2019).carriedShare[0]).toBe(0);
  });

  test('leaves a dimension out where too little of it is there', () => {
    const strict = {
      ...smallRecipe,
      threshold: 1,
      indicators: smallRecipe.indicators.map((spec) => ({ ...spec, maxAge: 0 })),
    };
    const { built, status } = buildYear(strict, smallPanel, 2022);
    const economic = built.plan.nodes.findIndex(({ id }) => id === 'economic');
    expect(status[economic * 4]).toBe('missing');
    expect(Number.isNaN(built.scores[built.plan.top * 4]!)).toBe(true);
  });

  test('does not change for the others when a place is added (fixed goalposts)', () => {
    const fewer = {
      ...smallPanel,
      places: smallPanel.places.slice(0, 3),
      series: new Map(
        [...smallPanel.series].map(([id, { values }]) => [
          id,
          { values: values.filter((_, at) => at % 4 !== 3) },
        ]),
      ),
    };
    const topOf = (panel: typeof smallPanel) => {
      const { built } = buildYear(smallRecipe, panel, 2021);
      const row = built.plan.top * built.places.length;
      return [...built.scores.subarray(row, row + 3)];
    };
    expect(topOf(fewer)).toEqual(topOf(smallPanel));
  });
});
