import type { BarChart } from '@sojourn/charts';
import {
  type CaseChange,
  compareRuns,
  type DisplacementCase,
  disasterOutlook,
  forecastOn,
  rulesAhead,
  usualScenario,
  verifyForecasts,
} from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { camp, madeCase, town, zone } from '../../../engine/src/displacement/testing/cases.ts';
import {
  changeNumbers,
  changeText,
  differenceChart,
  differenceCurves,
  differenceSentence,
  differenceTable,
  flowChart,
  forecastCurves,
  forecastResult,
  forecastVerdict,
  horizonTables,
  outlookTable,
  planComparison,
  recordTable,
  scope,
  stockChart,
} from './index.ts';

const counts = (level: number) =>
  Array.from({ length: 21 }, (_, i): readonly [number, number] => [10 * i, level * i]);

const model: DisplacementCase = madeCase(
  [zone('Z', 90_000), town('T'), camp('Cedar', 9000), camp('Dune'), camp('Elm')],
  [
    ['Z', 'T', 80],
    ['T', 'Cedar', 120],
    ['T', 'Dune', 150],
    ['T', 'Elm', 900],
  ],
  {
    days: 200,
    registrations: [
      { camp: 'Cedar', tables: [counts(60)] },
      { camp: 'Dune', tables: [counts(110)] },
      {
        camp: 'Elm',
        tables: [
          [
            [0, 2],
            [190, 4],
          ],
        ],
      },
    ],
  },
);

/** Numbers of a chart that could tell few people. */
const few = (numbers: readonly (number | null | undefined)[]) =>
  numbers.filter((one) => one !== null && one !== undefined && one > 0 && one < 10 && one !== 5);

function forecastOf(day: number, live = false) {
  const told = { ...model, live };
  const how = { ahead: 90, members: 40, seed: 1 };
  const made = {
    forecast: forecastOn(told, day, how),
    cells: verifyForecasts(told, how, day + 1),
    rules: rulesAhead(told, day, 90),
  };
  const asked = { seed: 1, level: 'published', full: false } as const;
  return forecastResult({ model: told, warnings: [] }, made, asked);
}

describe('the picture of a forecast', () => {
  const result = forecastOf(150);
  const curves = forecastCurves(result);

  test('registrations end on the last known day, the forecast begins after it', () => {
    expect(curves.panels.map(({ label }) => label)).toEqual(['Cedar', 'Dune', 'Elm', 'All camps']);
    const [cedar] = curves.panels;
    expect(cedar!.past!.at(-1)).toEqual({ x: 150, y: 900 });
    expect(cedar!.context![0]).toEqual({ x: 160, y: 960 });
    expect(cedar!.points.map(({ x }) => x)).toEqual(Array.from({ length: 90 }, (_, i) => 151 + i));
    expect(cedar!.lines![0]!.every(({ y }) => y === 900)).toBe(true);
    expect(cedar!.bands!.map(({ level }) => level)).toEqual([50, 80, 95]);
  });

  test('no mark tells fewer than ten people', () => {
    const numbers = curves.panels.flatMap(({ points, lines = [], bands = [] }) => [
      ...points.map(({ y }) => y),
      ...lines.flatMap((line) => line.map(({ y }) => y)),
      ...bands.flatMap(({ low, high }) => [...low, ...high]),
    ]);
    expect(few(numbers)).toEqual([]);
    expect(JSON.stringify(horizonTables(result))).toContain('< 10');
  });

  test('30 and 90 days ahead by camp, all together, and which has done better', () => {
    const tables = horizonTables(result);
    expect(tables.map(({ ahead }) => ahead)).toEqual([30, 90]);
    expect(tables[0]!.table.rows.map(([name]) => name)).toEqual([
      'Cedar',
      'Dune',
      'Elm',
      'All camps',
    ]);
    for (const { table } of tables)
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

  test('where a plain rule has done better it is offered, in words and in the table', () => {
    const cells = result.cells.map((cell) => ({ ...cell, crps: 1e6 }));
    const worse = { ...result, cells };
    expect(forecastVerdict(worse).join(' ')).toMatch(/a plain rule has done better.*use “/);
    expect(horizonTables(worse)[0]!.table.rows.at(-1)!.at(-1)).not.toBe('forecast');
    const none = { ...result, cells: [] };
    expect(forecastVerdict(none)[0]).toContain('no forecast could be scored yet');
    expect(horizonTables(none)[0]!.table.rows[0]!.at(-1)).toBe('not known yet');
    expect(recordTable(none).rows[1]!.slice(1)).toEqual([null, null, null, null]);
    expect(recordTable(result).rows[0]![1]).toBeGreaterThan(3);
  });

  test('a live case: areas by week, nothing of what came later, no camp by name', () => {
    const live = forecastOf(180, true);
    const { panels } = forecastCurves(live);
    expect(panels[0]!.context).toBeUndefined();
    expect(panels[0]!.points.every(({ x }) => (x - 180) % 7 === 0)).toBe(true);
    expect(panels[0]!.past!.every(({ x }) => x % 7 === 6)).toBe(true);
    const said = JSON.stringify([panels, horizonTables(live), forecastVerdict(live)]);
    for (const name of ['Cedar', 'Dune', 'Elm']) expect(said).not.toContain(name);
    expect(horizonTables(live).map(({ ahead }) => ahead)).toEqual([28, 84]);
  });
});

describe('the picture of a comparison', () => {
  const shut: CaseChange = { kind: 'close', what: 'road', first: 'T', second: 'Dune', day: 60 };
  const plan = planComparison(model, {}, [shut], false);
  const comparison = compareRuns(plan.pair, 12, 1, plan.rows);
  const result = { ...plan, comparison, seed: 1 };
  const last = result.release.days.length - 1;

  test('a dot in its bars a camp, around zero; all together set apart', () => {
    const { rows } = differenceChart(result, last);
    expect(rows.map(({ label }) => label)).toEqual(['Cedar', 'Dune', 'Elm', 'All camps']);
    expect(rows[1]!.value).toBeLessThan(-100);
    expect(rows[1]!.text).toMatch(/^−/);
    expect(rows[1]!.bands).toHaveLength(3);
    expect(rows.map(({ isTotal }) => isTotal)).toEqual([false, false, false, true]);
  });

  test('beside a count under ten there is no mark, and before the change no difference', () => {
    const early = differenceChart(result, 30);
    expect(early.rows[1]!.value).toBe(0);
    const at = 2 * comparison.days + last;
    const mean = comparison.base.mean.map((persons, cell) => (cell === at ? 4 : persons));
    const base = { ...comparison.base, mean };
    const few = { ...result, comparison: { ...comparison, base } };
    const { rows } = differenceChart(few, last);
    expect(rows[2]).toMatchObject({ value: null, bands: [] });
    expect(rows[3]).toMatchObject({ value: null, bands: [] });
    expect(rows[2]!.text).toMatch(/ to /);
    expect(differenceCurves(few).panels[2]!.points.at(-1)!.y).toBeNull();
    const numbers = rows.flatMap(({ bands }) => bands.flatMap(({ low, high }) => [low, high]));
    expect(numbers.filter((one) => one !== 0 && Math.abs(one) < 10)).toEqual([]);
  });

  test('words, table and curves say the same', () => {
    expect(differenceSentence(result, last)).toMatch(/largest in .*Dune −/);
    expect(differenceSentence(result, 30)).toContain('no camp differs by 10 persons or more');
    const table = differenceTable(result, last);
    expect(table.rows[1]![3]).toBe(differenceChart(result, last).rows[1]!.text);
    const { panels } = differenceCurves(result);
    expect(panels[1]!.points.at(-1)!.y).toBe(differenceChart(result, last).rows[1]!.value);
    expect([340, -1500, 0, '- < 10'].map(changeText)).toEqual(['+340', '−1,500', '0', '− < 10']);
    const { number } = changeNumbers(result);
    const written = [0.5, -0.5, -20, 0].map((one) => number(one, 'integer'));
    expect(written).toEqual(['+ < 10', '− < 10', '−20', '0']);
  });
});

describe('the picture of a disaster', () => {
  const history = {
    place: 'X',
    hazards: [2020, 2021, 2022].map((year, i) => ({
      year,
      hazard: 'storm',
      movements: 4000 + 900 * i,
      events: 4,
    })),
    stocks: [{ year: 2020, stock: 100, movements: 3652.5 }],
  };
  const scenario = { ...usualScenario, hazard: 'storm', evacuated: 0.4, horizon: 60 };
  const outlook = disasterOutlook(history, scenario, 100, 1);
  const result = { outlook, scenario, history, draws: 100, seed: 1 };

  test('flows and stocks stand in charts of their own', () => {
    const flow: BarChart = flowChart(result);
    expect(flow.bars.map(({ id }) => id)).toEqual(['movements', 'evacuations', 'displacements']);
    const stock = stockChart(result);
    expect(stock.median[0]).toBe(Math.round(outlook.stock.displaced.median[0]!));
    expect(stock.compare!.label).toBe('evacuated');
    const nobody = { ...result, scenario: { ...scenario, evacuated: 0 } };
    expect(stockChart(nobody).compare).toBeUndefined();
    const ends = stock.bands.flatMap(({ low, high }) => [...low, ...high]);
    expect(few([...stock.median, ...ends])).toEqual([]);
  });

  test('the table has the days within the horizon, few people hidden', () => {
    const { rows } = outlookTable(result);
    expect(rows.map(([day]) => day)).toEqual([0, 7, 14, 30, 60].map((day) => `day\u00a0${day}`));
    expect(rows.at(-1)!.join(' ')).toContain('< 10');
  });
});

test('what is covered, what is not, and what it is for are said', () => {
  expect(scope.use[0]).toContain('not for stopping');
  expect(scope.covers.length).toBeGreaterThan(3);
  expect(scope.doesNot.join(' ')).toContain('Single persons');
});
