import type { Recipe } from '@sojourn/engine/security';
import { describe, expect, test } from 'vitest';
import { bytesSource, sheetRows } from '../../sheets/index.ts';
import { committed } from '../../testing/committed.ts';
import { readIndicatorTable, type TableOptions } from './read.ts';

const recipe: Recipe = {
  schema: 'sojourn.recipe/1',
  id: 'two',
  version: '1.0.0',
  title: 'Two indicators',
  indicators: [
    { id: 'income', parent: 'all', direction: 1, goalposts: { low: 0, high: 100 } },
    { id: 'deaths', parent: 'all', direction: -1, goalposts: { low: 0, high: 50 } },
  ],
  nodes: [{ id: 'all' }],
  impute: { method: 'none' },
  availability: 0,
  treat: null,
  normalise: { method: 'goalposts', low: 1, high: 100, clip: true },
  aggregate: [{ method: 'arithmetic' }],
};

async function read(text: string, options: Partial<TableOptions> = {}) {
  const { places } = await committed();
  const source = bytesSource('mine.csv', new TextEncoder().encode(text));
  return readIndicatorTable(await sheetRows(source), {
    recipe,
    file: 'mine.csv',
    places,
    year: 2022,
    ...options,
  });
}

const wide = 'iso3,income,deaths\nBGD,10,3\nNOR,90,1\n';

describe('a table of the user', () => {
  test('wide, of one year', async () => {
    const { panel, issues } = await read(wide);
    expect(panel.places).toEqual(['BGD', 'NOR']);
    expect(panel.years).toEqual([2022]);
    expect([...panel.series.get('income')!.values]).toEqual([10, 90]);
    expect(issues).toEqual([]);
  });

  test('long, of several years; other series are passed over', async () => {
    const { panel } = await read(
      'place,year,indicator,value\nBangladesh,2020,income,9\nBangladesh,2022,income,10\nBangladesh,2022,deaths,3\nBangladesh,2022,rain,7\n',
    );
    expect(panel.years).toEqual([2020, 2021, 2022]);
    expect([...panel.series.get('income')!.values]).toEqual([9, Number.NaN, 10]);
  });

  test('missing cells are missing in every spelling, and a column may have another name', async () => {
    const { panel } = await read('code;Income;dead\nBGD;NA;3\nNOR;;..\nIND;4;1\n', {
      columns: new Map([['deaths', 'dead']]),
    });
    expect([...panel.series.get('income')!.values]).toEqual([Number.NaN, 4]);
    expect(panel.places).toEqual(['BGD', 'IND']);
  });

  test('a series goes by its aliases, wide and long, its own name first', async () => {
    const named = {
      ...recipe,
      indicators: [{ ...recipe.indicators[0]!, aliases: ['gni', 'gnipc'] }, recipe.indicators[1]!],
    };
    const wideOne = await read('place,GNIpc,gni,deaths\nBGD,1,7,3\n', { recipe: named });
    expect([...wideOne.panel.series.get('income')!.values]).toEqual([7]);
    const own = await read('place,gni,income,deaths\nBGD,1,7,3\n', { recipe: named });
    expect([...own.panel.series.get('income')!.values]).toEqual([7]);
    const long = 'place,indicator,value\nBGD,GNI,7\nBGD,dead,3\n';
    const { panel } = await read(long, { recipe: named, columns: new Map([['deaths', 'dead']]) });
    expect([panel.series.get('income')!.values[0], panel.series.get('deaths')!.values[0]]).toEqual([
      7, 3,
    ]);
  });

  test('a value outside the limits of its series is refused with its row', async () => {
    const limits = new Map([['deaths', { low: 0, high: 40, unit: '%' }]]);
    const error = await read('place,income,deaths\nBGD,1,41\n', { limits }).catch((e) => e);
    expect(error.message).toMatch(/row 2: deaths .*41, expected 0 to 40 %/);
    expect((await read('place,income,deaths\nBGD,1,40\n', { limits })).panel.places).toHaveLength(
      1,
    );
  });

  test('units of one’s own are taken as they stand', async () => {
    const { panel } = await read('unit,income,deaths\nNorth district,10,3\n', { places: null });
    expect(panel.places).toEqual(['North district']);
  });

  test('groups for imputation come along', async () => {
    const { panel } = await read('place,region,income,deaths\nBGD,south,10,3\n', {
      recipe: { ...recipe, impute: { method: 'group_median', group: 'region' } },
    });
    expect(panel.groups!.get('region')).toEqual(['south']);
  });
});

describe('what is wrong is said with row and remedy', () => {
  test.each([
    ['an unknown code', 'iso3,income,deaths\nBDG,10,3\n', /row 2: iso3 .*BDG/, /BGD/],
    ['an empty place', 'iso3,income,deaths\n,10,3\n', /row 2: iso3 is empty/, /Fill/],
    ['two rows of a place', `${wide}BGD,11,3\n`, /row 4: repeats BGD, 2022 of row 2/, /Keep one/],
    ['text among numbers', 'iso3,income,deaths\nBGD,ten,3\n', /row 2: income .*ten/, /plain/],
    ['a wrong column', 'iso3,incone,deaths\nBGD,1,3\n', /no column income/, /incone/],
    ['no place', 'a,income,deaths\nBGD,1,3\n', /no column place/, /iso3/],
    [
      'a series without values',
      'iso3,income,deaths\nBGD,1,\n',
      /no value of deaths: found income/,
      /deaths/,
    ],
    ['no rows', 'iso3,income,deaths\n', /no data/, /header/],
    ['a year that is none', 'iso3,year,income,deaths\nBGD,20x2,1,3\n', /row 2: year/, /period/],
    [
      'goalposts beside the data',
      'iso3,income,deaths\nBGD,1000,3\n',
      /goalposts of income/,
      /unit/,
    ],
  ])('%s', async (_, text, message, remedy) => {
    const error = await read(text).catch((thrown) => thrown);
    expect(error.message).toMatch(message);
    expect(error.full).toMatch(remedy);
  });

  test('no year at all', async () => {
    const source = bytesSource('mine.csv', new TextEncoder().encode(wide));
    const rows = await sheetRows(source);
    await expect(
      readIndicatorTable(rows, { recipe, file: 'mine.csv', places: null }),
    ).rejects.toThrow(/no column year/);
  });

  test('a place without a value is left out, values beyond a goalpost are counted', async () => {
    const { panel, issues } = await read(`${wide}IND,,\nPAK,120,3\n`);
    expect(panel.places).toEqual(['BGD', 'NOR', 'PAK']);
    expect(issues).toEqual([
      { code: 'place.empty', where: { file: 'mine.csv', row: 4, field: 'IND' } },
      {
        code: 'value.clipped',
        where: { field: 'income' },
        got: '1 above of 3 values',
        expected: '0 to 100',
      },
    ]);
  });
});
