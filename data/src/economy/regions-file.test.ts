import { describe, expect, test } from 'vitest';
import { readFileTable } from '../flows/cells.ts';
import { labourWorldOf } from './regions-file.ts';

const header =
  'year,region,employment_m,gdp_fx_bn,gdp_ppp_bn,labour_share,human_capital,tertiary_pct';
const north = '1998,"North, all",100,5000,6000,0.6,3,30';
const south = '1998,South,400,1000,3000,0.5,2,8';

async function read(lines: readonly string[], year?: number, currency: 'market' | 'ppp' = 'ppp') {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const options = { currency, ...(year !== undefined && { year }) };
  return labourWorldOf(await readFileTable('regions.csv', bytes), options);
}

describe('regions of a file', () => {
  test('come as a world: output by currency, percentages as shares', async () => {
    const { world, wish } = await read([header, north, south]);
    expect(world.names).toEqual(['North, all', 'South']);
    expect([...world.output]).toEqual([6000, 3000]);
    expect([...world.tertiary]).toEqual([0.3, 0.08]);
    expect([world.year, wish]).toEqual([1998, null]);
    expect([...(await read([header, north, south], 1998, 'market')).world.output]).toEqual([
      5000, 1000,
    ]);
  });

  test('output in another currency alone is told with how to ask for it', async () => {
    const ppp = [header.replace('gdp_fx_bn', 'other'), north];
    const error = await read(ppp, 1998, 'market').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ facts: { remedy: expect.stringMatching(/--currency ppp/) } });
  });

  test('hosts and wishes are read where the file has them', async () => {
    const more = [`${header},host,wish_pct`, `${north},yes,0`, `${south},0,30`];
    const { world, wish } = await read(more);
    expect([...world.host]).toEqual([1, 0]);
    expect([...wish!]).toEqual([0, 0.3]);
  });

  test('one year is taken, and asked for where there are several', async () => {
    const two = [header, north, south.replace('1998', '2001')];
    expect((await read(two, 2001)).world.names).toEqual(['South']);
    await expect(read(two)).rejects.toThrow(/1998, 2001/);
    await expect(read(two, 2005)).rejects.toThrow(/2005/);
  });

  test.each([
    [[header, north, south.replace('0.5', '-0.5')], /row 3: labour_share/],
    [[header, north, south.replace('0.5', '1')], /row 3: labour_share/],
    [[header, north, south.replace('400', '0')], /row 3: employment_m/],
    [[header, north, south.replace(',8', ',108')], /row 3: tertiary_pct/],
    [[header, north, south.replace('3000', 'much')], /row 3: gdp_ppp_bn.*much/],
    [[header, north, south.replace('0.5', '')], /row 3: labour_share is empty/],
    [[header, north, south.replace('South', '')], /row 3: region is empty/],
    [[header, north, north], /row 3: repeats region/],
    [[header.replace('labour_share', 'ls'), north], /no column labour_share/],
    [[`${header},host`, `${north},maybe`], /row 2: host/],
    [[header], /no row/],
    [[''], /regions\.csv/],
  ])('%j is refused by file, row and field', async (lines, words) => {
    await expect(read(lines)).rejects.toThrow(words);
  });
});
