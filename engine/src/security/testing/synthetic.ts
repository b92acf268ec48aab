import type { Recipe } from '../contract.ts';
import type { PanelSeries, SecurityPanel } from '../years/panel.ts';

/** A small recipe of two dimensions with fixed goalposts. */
export const smallRecipe: Recipe = {
  schema: 'sojourn.recipe/1',
  id: 'small',
  version: '1.0.0',
  title: 'A small recipe',
  indicators: [
    {
      id: 'income',
      parent: 'economic',
      direction: 1,
      goalposts: { low: 1, high: 100 },
      transform: { function: 'log' },
      maxAge: 5,
    },
    { id: 'jobs', parent: 'economic', direction: 1, goalposts: { low: 0, high: 100 }, maxAge: 5 },
    { id: 'freedom', parent: 'political', direction: 1, goalposts: { low: 0, high: 1 }, maxAge: 5 },
    {
      id: 'deaths',
      parent: 'political',
      direction: -1,
      goalposts: { low: 0, high: 50 },
      transform: { function: 'log1p' },
      maxAge: 5,
    },
  ],
  nodes: [{ id: 'economic', parent: 'all' }, { id: 'political', parent: 'all' }, { id: 'all' }],
  impute: { method: 'none' },
  availability: 0,
  treat: null,
  normalise: { method: 'goalposts', low: 1, high: 100, clip: true },
  aggregate: [{ method: 'arithmetic' }, { method: 'geometric' }],
  threshold: 0.5,
};

const years = [2018, 2019, 2020, 2021, 2022];
const places = ['AAA', 'BBB', 'CCC', 'DDD'];

function series(rows: readonly (readonly number[])[], bounds?: number): PanelSeries {
  const values = Float64Array.from(rows.flat());
  if (bounds === undefined) return { values };
  return {
    values,
    low: values.map((value) => value - bounds),
    high: values.map((value) => value + bounds),
    level: 0.68,
  };
}

const gone = Number.NaN;

/** Four places over five years; `jobs` ends in 2019, `freedom` has bounds. */
export const smallPanel: SecurityPanel = {
  places,
  years,
  series: new Map([
    [
      'income',
      series([
        [10, 20, 40, 5],
        [11, 21, 39, 5],
        [12, 20, 41, 6],
        [12, 22, 42, 6],
        [13, 23, 43, 7],
      ]),
    ],
    [
      'jobs',
      series([
        [50, 60, 70, 40],
        [52, 61, 69, 41],
        [gone, gone, gone, gone],
        [gone, gone, gone, gone],
        [gone, gone, gone, gone],
      ]),
    ],
    [
      'freedom',
      series(
        [
          [0.5, 0.6, 0.9, 0.2],
          [0.5, 0.6, 0.9, 0.2],
          [0.45, 0.6, 0.9, 0.25],
          [0.45, 0.62, 0.9, 0.3],
          [0.4, 0.62, 0.9, 0.3],
        ],
        0.05,
      ),
    ],
    [
      'deaths',
      series([
        [1, 0, 0, 20],
        [2, 0, 0, 18],
        [1, 0, 0, 22],
        [3, 0, 0, 25],
        [2, 1, 0, 30],
      ]),
    ],
  ]),
};
