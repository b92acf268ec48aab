import { describe, expect, test } from 'vitest';
import { isSojournError } from '../../core/index.ts';
import { buildIndex } from '../build/build.ts';
import { hdiRecipe } from '../named/hdi.ts';
import { asemRecipe } from '../testing/asem.ts';
import { farthest, rowsOf, tableOf, vectors } from '../testing/vectors.ts';
import type { CoinrRow } from './cells.ts';
import { readCoinr } from './read.ts';
import { writeCoinr } from './write.ts';

const meta = (more: readonly CoinrRow[] = []): CoinrRow[] => [
  { Level: 1, iCode: 'a', Parent: 'Index', Direction: 1, Weight: 2, Type: 'Indicator' },
  { Level: 1, iCode: 'b', Parent: 'Index', Direction: '-1', Weight: 1, Type: 'Indicator' },
  { Level: 2, iCode: 'Index', Parent: 'NA', Direction: 1, Weight: 1, Type: 'Aggregate' },
  ...more,
];
const data: CoinrRow[] = [
  { uCode: 'NPL', a: 1, b: '2.5' },
  { uCode: 'BGD', a: '', b: 'NA' },
  { uCode: 'IND', a: 3, b: -1e-3 },
];
const options = { id: 'small', title: 'Small' };

function factsOf(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (isSojournError(error)) return error.facts;
    throw error;
  }
  return null;
}

describe.skipIf(!vectors.path)(`the tables of the ASEM example ${vectors.reason}`, () => {
  const { impute, treat } = vectors.path ? asemRecipe() : ({} as ReturnType<typeof asemRecipe>);
  const read = () =>
    readCoinr(rowsOf('coinr-asem/input_meta.csv'), rowsOf('coinr-asem/input_data.csv'), {
      id: 'asem',
      title: 'ASEM',
      rules: { impute, treat },
    });

  test('give the scores of the reference at every level', () => {
    const { recipe, table, names, issues, time } = read();
    const { scores, plan, places } = buildIndex(recipe, table);
    const expected = tableOf('coinr-asem/step_aggregated.csv', 'uCode');
    const order = expected.places.map((place) => places.indexOf(place));
    plan.ids.forEach((id, row) => {
      const got = order.map((at) => scores[row * places.length + at]!);
      expect(farthest(got, expected.columns.get(id)!), id).toBeLessThan(1e-9);
    });
    expect([names.get('AUT'), time, issues]).toEqual(['Austria', 2018, []]);
  });

  test('come back the same when written and read again', () => {
    const first = read();
    const { iMeta, iData, lost } = writeCoinr(first.recipe, first.table, first);
    const again = readCoinr(iMeta, iData, {
      id: 'asem',
      title: 'ASEM',
      rules: { impute, treat },
    });
    expect(again.recipe).toEqual(first.recipe);
    expect(again.table.places).toEqual(first.table.places);
    for (const [id, column] of first.table.columns) {
      expect(again.table.columns.get(id)).toEqual(column);
    }
    expect([...again.table.groups!]).toEqual([...first.table.groups!]);
    expect([again.names, again.time, lost]).toEqual([first.names, first.time, []]);
  });

  test('are written with the levels, weights and types that they had', () => {
    const first = read();
    const { iMeta } = writeCoinr(first.recipe, first.table, first);
    const written = new Map(iMeta.map((row) => [row.iCode, row]));
    for (const row of rowsOf('coinr-asem/input_meta.csv')) {
      const found = written.get(row.iCode!)!;
      const cells = ['Level', 'Weight', 'Parent', 'Type', 'Denominator', 'Target'].map((name) =>
        String(found[name] ?? ''),
      );
      expect([row.iCode, ...cells]).toEqual([
        row.iCode,
        ...[row.Level, row.Weight, row.Parent, row.Type, row.Denominator].map(String),
        String(row.Target === '' ? '' : Number(row.Target)),
      ]);
    }
  });
});

describe('reading tables of COINr', () => {
  test('takes numbers as numbers or text, and empty, NA and null as missing', () => {
    const { recipe, table } = readCoinr(meta(), data, options);
    expect(table.places).toEqual(['NPL', 'BGD', 'IND']);
    expect([...table.columns.get('a')!]).toEqual([1, Number.NaN, 3]);
    expect([...table.columns.get('b')!]).toEqual([2.5, Number.NaN, -0.001]);
    expect(recipe.indicators[1]!.direction).toBe(-1);
    expect(recipe.normalise).toEqual({ method: 'minmax', low: 0, high: 100 });
  });

  test('reports a column that iMeta does not know, with what to do, and leaves it out', () => {
    const { issues, table } = readCoinr(
      meta(),
      data.map((row) => ({ ...row, c: 1 })),
      options,
    );
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'column.unknown',
        where: { file: 'iData', row: 1, field: 'c' },
      }),
    ]);
    expect(issues[0]!.remedy).toMatch(/Type Other/);
    expect(table.columns.has('c')).toBe(false);
    const other = meta([{ iCode: 'c', Type: 'Other' }]);
    expect(
      readCoinr(
        other,
        data.map((row) => ({ ...row, c: 'x' })),
        options,
      ).issues,
    ).toEqual([]);
  });

  const bad = (index: number, cells: CoinrRow) =>
    data.map((row, at) => (at === index ? { ...row, ...cells } : row));
  const badMeta = (index: number, cells: CoinrRow) =>
    meta().map((row, at) => (at === index ? { ...row, ...cells } : row));

  test.each([
    ['text in a number column', meta(), bad(1, { b: 'n/a' }), 'cell.number', 'iData', 3, 'b'],
    ['a decimal comma', meta(), bad(0, { a: '1,5' }), 'cell.number', 'iData', 2, 'a'],
    ['a place twice', meta(), bad(2, { uCode: 'NPL' }), 'row.duplicate', 'iData', 4, 'uCode'],
    ['a place without a code', meta(), bad(2, { uCode: ' ' }), 'cell.empty', 'iData', 4, 'uCode'],
    ['a code twice', badMeta(1, { iCode: 'a' }), data, 'row.duplicate', 'iMeta', 3, 'iCode'],
    [
      'a direction that is none',
      badMeta(0, { Direction: 0 }),
      data,
      'cell.choice',
      'iMeta',
      2,
      'Direction',
    ],
    [
      'a type that is none',
      badMeta(1, { Type: 'indicator' }),
      data,
      'cell.choice',
      'iMeta',
      3,
      'Type',
    ],
    [
      'an unknown parent',
      badMeta(1, { Parent: 'Indx' }),
      data,
      'cell.choice',
      'iMeta',
      3,
      'Parent',
    ],
    [
      'an indicator without a parent',
      badMeta(1, { Parent: '' }),
      data,
      'cell.empty',
      'iMeta',
      3,
      'Parent',
    ],
    ['a weight below zero', badMeta(0, { Weight: -1 }), data, 'cell.value', 'iMeta', 2, 'Weight'],
    [
      'an unknown denominator',
      badMeta(0, { Denominator: 'GDP' }),
      data,
      'cell.choice',
      'iMeta',
      2,
      'Denominator',
    ],
    [
      'goalposts the wrong way round',
      badMeta(0, { goalpost_lower: 0, goalpost_upper: -10 }),
      data,
      'cell.value',
      'iMeta',
      2,
      'goalpost_upper',
    ],
    [
      'a code of iMeta without a column',
      meta([{ iCode: 'g', Type: 'Group' }]),
      data,
      'column.missing',
      'iData',
      undefined,
      'g',
    ],
  ] as const)('refuses %s with its row', (_, iMeta, iData, code, file, row, field) => {
    const facts = factsOf(() => readCoinr(iMeta, iData, options));
    expect(facts).toMatchObject({ code, where: { file, field } });
    expect(facts!.where!.row).toBe(row);
  });

  test('knows Namibia by its code NA', () => {
    expect(readCoinr(meta(), bad(0, { uCode: 'NA' }), options).table.places[0]).toBe('NA');
  });

  test('a panel needs a time, and gives the rows of that time', () => {
    const panel = [2020, 2021].flatMap((Time) => data.map((row) => ({ ...row, Time })));
    expect(factsOf(() => readCoinr(meta(), panel, options))).toMatchObject({
      code: 'argument.choice',
      expected: '2020, 2021',
    });
    const { table, time } = readCoinr(meta(), panel, { ...options, time: 2021 });
    expect([table.places.length, time]).toEqual([3, 2021]);
  });
});

describe('writing tables of COINr', () => {
  const table = {
    places: ['NPL'],
    columns: new Map(hdiRecipe.indicators.map(({ id }) => [id, Float64Array.of(Number.NaN)])),
  };

  test('tells what of a recipe they cannot hold', () => {
    const { lost, iMeta, iData } = writeCoinr(hdiRecipe, table);
    expect(lost).toEqual(['transform of gni_pc_ppp']);
    expect(iMeta[0]).toMatchObject({ goalpost_lower: 20, goalpost_upper: 85, Level: 1 });
    expect(iData[0]).toMatchObject({ uCode: 'NPL', uName: 'NPL', mean_schooling: null });
  });

  test('refuses a parent more than one level above its child', () => {
    const indicators = hdiRecipe.indicators.map((spec, at) =>
      at === 0 ? { ...spec, parent: 'hdi' } : spec,
    );
    const nodes = hdiRecipe.nodes.filter(({ id }) => id !== 'health');
    expect(() => writeCoinr({ ...hdiRecipe, indicators, nodes }, table)).toThrow(
      /life_expectancy.*2 levels/,
    );
  });
});
