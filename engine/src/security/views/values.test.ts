import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallRecipe } from '../testing/synthetic.ts';
import type { PanelSeries, SecurityPanel } from '../years/panel.ts';
import type { GroupValues, View } from './contract.ts';
import { furtherMaxAge, viewValues } from './values.ts';

const years = Array.from({ length: 16 }, (_, at) => 2005 + at);
const places = ['AAA', 'BBB'];
const ids = ['income', 'jobs', 'freedom', 'deaths', 'schools', 'homes'];
const view: View = {
  id: 'shelves',
  title: 'Two shelves',
  source: 'a test',
  groups: [
    {
      id: 'means',
      label: 'Means',
      holds: 'means',
      indicators: ['income', 'jobs'],
      further: ['schools'],
      named: true,
    },
    {
      id: 'rights',
      label: 'Rights',
      holds: 'rights',
      indicators: ['deaths', 'freedom'],
      further: ['homes'],
      named: true,
    },
  ],
};

const cell = fc.option(fc.double({ min: 1, max: 50, noNaN: true }), { nil: Number.NaN });
const series = fc.array(cell, { minLength: 32, maxLength: 32 }).chain((values) =>
  fc.boolean().map((bounded): PanelSeries => {
    const column = Float64Array.from(values);
    if (!bounded) return { values: column };
    return {
      values: column,
      low: column.map((value) => value * 0.9),
      high: column.map((value) => value * 1.1),
      level: 0.68,
    };
  }),
);
const panels = fc.array(series, { minLength: ids.length, maxLength: ids.length }).map(
  (all): SecurityPanel => ({
    places,
    years,
    series: new Map(ids.map((id, at) => [id, all[at]!])),
  }),
);
const valuesOf = (groups: readonly GroupValues[]) => groups.flatMap(({ values }) => values);
const gapsOf = (groups: readonly GroupValues[]) => groups.flatMap(({ gaps }) => gaps);

describe('the values of a view', () => {
  test('are cells of the panel, bounds and year with them; none is invented', () => {
    fc.assert(
      fc.property(
        panels,
        fc.constantFrom(...places),
        fc.constantFrom(...years),
        (panel, place, year) => {
          const at = places.indexOf(place);
          for (const found of valuesOf(viewValues(view, smallRecipe, panel, place, year))) {
            const of = panel.series.get(found.id)!;
            const row = years.indexOf(found.year) * 2 + at;
            expect(found.value).toBe(of.values[row]);
            expect(found.low).toBe(of.low ? of.low[row] : null);
            expect(found.high).toBe(of.high ? of.high[row] : null);
            expect(found.year).toBe(year - found.age);
            expect(found.age).toBeLessThanOrEqual(found.own ? 5 : furtherMaxAge);
          }
        },
      ),
    );
  });

  test('and gaps are all that the view asks for, each once, the latest value first', () => {
    fc.assert(
      fc.property(panels, fc.constantFrom(...years), (panel, year) => {
        const groups = viewValues(view, smallRecipe, panel, 'BBB', year);
        const told = [...valuesOf(groups), ...gapsOf(groups)].map(({ id }) => id);
        expect([...told].sort()).toEqual([...ids].sort());
        for (const { id, year: of } of valuesOf(groups)) {
          const later = years.filter((one) => one > of && one <= year);
          const { values } = panel.series.get(id)!;
          expect(later.every((one) => Number.isNaN(values[years.indexOf(one) * 2 + 1]!))).toBe(
            true,
          );
        }
      }),
    );
  });

  test('have a score where the recipe scores them, and only there', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        for (const found of valuesOf(viewValues(view, smallRecipe, panel, 'AAA', 2020))) {
          if (!found.own) expect(found.score).toBeNull();
          else {
            expect(found.score).toBeGreaterThanOrEqual(1);
            expect(found.score).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  test('do not depend on other places, nor on how places are called', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const alone: SecurityPanel = {
          places: ['XXX'],
          years,
          series: new Map(
            [...panel.series].map(([id, { values, low, high, level }]) => {
              const own = (column: Float64Array) => column.filter((_, at) => at % 2 === 1);
              return [
                id,
                low && high && level
                  ? { values: own(values), low: own(low), high: own(high), level }
                  : { values: own(values) },
              ];
            }),
          ),
        };
        expect(viewValues(view, smallRecipe, alone, 'XXX', 2020)).toEqual(
          viewValues(view, smallRecipe, panel, 'BBB', 2020),
        );
      }),
    );
  });
});

test('a value too old is a gap with the year of the last one', () => {
  const empty = () => new Float64Array(32).fill(Number.NaN);
  const early = empty();
  early[0] = 7;
  const panel: SecurityPanel = {
    places,
    years,
    series: new Map(ids.map((id) => [id, { values: id === 'jobs' ? empty() : early }])),
  };
  const [means] = viewValues(view, smallRecipe, panel, 'AAA', 2015);
  expect(means!.values.map(({ id, age }) => [id, age])).toEqual([['schools', 10]]);
  expect(means!.gaps).toEqual([
    { id: 'income', own: true, last: 2005 },
    { id: 'jobs', own: true, last: null },
  ]);
  const later = viewValues(view, smallRecipe, panel, 'AAA', 2016);
  expect(later[0]!.gaps).toContainEqual({ id: 'schools', own: false, last: 2005 });
});
