import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fundamentalSchedule, scheduleAt } from '@sojourn/engine/flows';
import { Command } from 'commander';
import { afterAll, describe, expect, test } from 'vitest';
import { addFlows } from '../commands/flows.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-tools-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function run(...args: readonly string[]): Promise<string> {
  const program = new Command('sojourn').exitOverride().enablePositionalOptions();
  addFlows(program);
  await program.parseAsync(['flows', ...args, '--out', out], { from: 'user' });
  return readFileSync(out, 'utf8');
}

const json = async (...args: readonly string[]) => JSON.parse(await run(...args, '--json'));

describe('sojourn flows', () => {
  const at = (name: string) => join(import.meta.dirname, '../../../examples/flows', name);
  const stocks = ['--start', at('start.csv'), '--end', at('end.csv'), '--births', at('vital.csv')];

  test('by birthplace, all moves and those who stayed add up to the account', async () => {
    const found = await json(...stocks, '--by-birthplace', '--account');
    const { account, flow_by_birthplace: cube, flows } = found;
    expect(cube).toHaveLength(4);
    cube.forEach((table: number[][], k: number) => {
      table.forEach((row, i) => {
        expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(account.from[k][i], 9);
      });
    });
    expect(cube.reduce((sum: number, table: number[][]) => sum + table[0]![1]!, 0)).toBeCloseTo(
      flows[0][1],
      9,
    );
    const rows = (await run(...stocks, '--by-birthplace')).split('\r\n');
    expect(rows[0]).toBe('birthplace,origin,destination,people');
    const other = run(...stocks, '--by-birthplace', '--method', 'difference-drop');
    await expect(other).rejects.toThrow('--by-birthplace');
  });

  test('options of the world are refused with files', async () => {
    for (const option of ['--sex=female', '--vintage=2022', '--unknown=spread', '--as-published']) {
      await expect(run(...stocks, option)).rejects.toThrow(option.split('=')[0]);
    }
  });

  test('a prior of the world has its places; files of an account and a period are refused', async () => {
    const period = ['--period', '2015-2020'];
    await expect(run(...period, '--prior', at('start.csv'))).rejects.toThrow('the world');
    await expect(run(...period, '--births', at('vital.csv'))).rejects.toThrow('--period');
  });

  test('over years by weights, with the assumption in the output', async () => {
    const weights = file('weights.csv', 'destination,year,value\nSouth,2001,3\nSouth,2002,1\n');
    const { yearly, flows } = await json(...stocks, '--yearly', weights);
    expect(yearly.years).toEqual([2001, 2002]);
    expect(yearly.assumption).toContain('arrivals of each year');
    expect(yearly.flows[0][0][1]).toBeCloseTo(0.75 * flows[0][1], 9);
    expect(yearly.flows[1][0][2]).toBeCloseTo(0.5 * flows[0][2], 9);
    const odd = file('odd.csv', 'destination,year,value\nNowhere at all,2001,3\n');
    await expect(run(...stocks, '--yearly', odd)).rejects.toThrow('Nowhere at all');
    await expect(run(...stocks, '--yearly')).rejects.toThrow('--yearly');
  });

  test('bands by draws: as wide as the doubt that is stated', async () => {
    const width = async (...args: string[]) => {
      const { bands } = await json(...stocks, '--draws', '40', ...args);
      return { ...bands, width: bands.total.high - bands.total.low };
    };
    const none = 'destination=0,cell=0,births=0,deaths=0,weight=0.13';
    const sure = await width('--doubt', none);
    expect(sure.width).toBeLessThan(1e-6);
    expect(sure.doubt.weight).toEqual([0.13, 0.13]);
    expect((await width('--doubt', 'cell=0.3', '--weight', '0')).doubt.weight).toEqual([0, 0]);
    expect((await width('--doubt', 'cell=0.3')).width).toBeGreaterThan((await width()).width);
    await expect(width('--doubt', 'hope=1')).rejects.toThrow('--doubt');
    await expect(width('--doubt', 'weight=0.3-0.1')).rejects.toThrow('weight=0.3-0.1');
    await expect(width('--prior', at('start.csv'))).rejects.toThrow('--prior');
    await expect(width('--birthplace', 'North')).rejects.toThrow('--birthplace');
    await expect(run(...stocks, '--doubt', 'cell=0.3')).rejects.toThrow('--doubt');
    expect((await width()).doubt).toMatchObject({ cell: 0.1, persistence: 0.9, weight: [0, 0.26] });
  });

  test('transitions and differences of the native-born', async () => {
    const plain = await json(...stocks, '--method', 'difference-drop');
    const native = await json(...stocks, '--method', 'difference-drop', '--native-born');
    expect(native.total).toBeGreaterThan(plain.total);
    const { flows, codes } = await json(...stocks, '--method', 'rogers-von-rabenau');
    expect(flows).toHaveLength(codes.length);
  });
});

describe('sojourn flows fit', () => {
  const seed = file('seed.csv', 'origin,x,y,z\na,1,2,0\nb,3,1,1\n');
  const rows = file('rows.csv', 'from,value\nb,6\na,4\n');
  const columns = file('columns.csv', 'to,value\nx,5\ny,4\nz,1\n');

  test('meets totals of a table that is not square, and gives its effects', async () => {
    const found = await json('fit', '--seed', seed, '--margin', rows, '--margin', columns);
    const value = (...labels: string[]) =>
      found.cells.find((cell: { labels: string[] }) => `${cell.labels}` === `${labels}`).value;
    expect(value('a', 'x') + value('a', 'y')).toBeCloseTo(4, 12);
    expect(value('a', 'x') + value('b', 'x')).toBeCloseTo(5, 12);
    expect(value('a', 'z')).toBe(0);
    const { origin, destination } = found.effects;
    expect(origin.b * destination.x * 3).toBeCloseTo(value('b', 'x'), 12);
    expect(found.margin_error).toBeLessThan(1e-12);
  });

  test('takes totals of two keys, of areas and of everything, from long rows', async () => {
    const long = file(
      'long.csv',
      'origin,destination,sex,value\na,b,f,1\na,b,m,2\nb,a,f,3\nb,a,m,4\nc,a,f,1\nc,b,m,1\n',
    );
    const bySex = file('sex.csv', 'sex,people\nf,10\nm,20\n');
    const areas = file('areas.csv', 'place,area\na,North\nb,North\nc,South\n');
    const blocks = file('blocks.csv', 'origin_area,value\nNorth,24\nSouth,6\n');
    const args = ['fit', '--seed', long, '--margin', bySex, '--margin', blocks, '--areas', areas];
    const { cells } = await json(...args, '--total', '30');
    const sum = (at: number, label: string) =>
      cells
        .filter(({ labels }: { labels: string[] }) => labels[at] === label)
        .reduce((total: number, { value }: { value: number }) => total + value, 0);
    expect(sum(2, 'f')).toBeCloseTo(10, 10);
    expect(sum(0, 'c')).toBeCloseTo(6, 10);
  });

  test('needs no seed, and leaves the diagonal out if asked', async () => {
    const [from, to] = [
      file('o.csv', 'origin,value\na,2\nb,2\nc,2\n'),
      file('d.csv', 'destination,value\na,1\nb,2\nc,3\n'),
    ];
    const args = ['fit', '--no-diagonal', '--margin', from, '--margin', to, '--matrix'];
    const lines = (await run(...args)).trim().split('\r\n');
    expect(lines[0]).toBe('origin,a,b,c');
    expect(lines[1]!.split(',')[1]).toBe('0');
    expect(lines[3]!.split(',')[3]).toBe('0');
  });

  test.each([
    [
      'sums that differ',
      ['--seed', seed, '--margin', rows, '--margin', file('more.csv', 'to,value\nx,9\ny,4\nz,1\n')],
      '10 and 14',
    ],
    [
      'totals that do not fit',
      [
        '--seed',
        file('open.csv', 'origin,x,y\na,0,1\nb,1,1\n'),
        '--margin',
        file('r2.csv', 'origin,value\na,9\nb,1\n'),
        '--margin',
        file('c2.csv', 'destination,value\nx,6\ny,4\n'),
      ],
      'origin a: 9',
    ],
    [
      'a label without a total',
      ['--seed', seed, '--margin', file('r3.csv', 'origin,value\na,9\n')],
      'no total for b',
    ],
    [
      'a total without a label',
      ['--seed', seed, '--margin', file('r4.csv', 'origin,value\na,9\nb,1\nq,1\n')],
      'origin q',
    ],
    [
      'another name',
      ['--seed', seed, '--margin', file('r5.csv', 'colour,value\na,9\n')],
      'origin or destination',
    ],
    [
      'a negative total',
      ['--seed', seed, '--margin', file('r6.csv', 'origin,value\na,-9\nb,1\n')],
      'row 2',
    ],
    [
      'a repeated total',
      ['--seed', seed, '--margin', file('r7.csv', 'origin,value\na,9\na,1\n')],
      'row 3',
    ],
  ])('%s are named', async (_, args, part) => {
    await expect(run('fit', ...args)).rejects.toThrow(part);
  });
});

describe('sojourn flows net', () => {
  const prior = file('prior.csv', 'origin,a,b,c\na,,5,2\nb,3,,4\nc,1,6,\n');
  const net = file('net.csv', 'place,net\na,2\nb,-3\nc,1\n');

  test.each(['divergence', 'squares', 'absolute'])('by %s has the nets asked for', async (kind) => {
    const found = await json('net', '--prior', prior, '--net', net, '--distance', kind);
    const sums = found.codes.map((_: string, i: number) =>
      found.flows.reduce(
        (s: number, row: number[], j: number) => s + row[i]! - found.flows[i][j]!,
        0,
      ),
    );
    [2, -3, 1].forEach((wanted, i) => {
      expect(sums[i]).toBeCloseTo(wanted, 10);
    });
  });

  test('names the places that cannot be met, and rescales where asked', async () => {
    const closed = file('closed.csv', 'origin,a,b,c\na,0,0,0\nb,0,0,0\nc,1,1,0\n');
    await expect(run('net', '--prior', prior, '--net', net, '--allowed', closed)).rejects.toThrow(
      'places b',
    );
    const off = file('off.csv', 'place,net\na,2\nb,-3\nc,3\n');
    await expect(run('net', '--prior', prior, '--net', off)).rejects.toThrow('add up to 2');
    const found = await json('net', '--prior', prior, '--net', off, '--rescale', 'shift');
    expect(found.net.reduce((a: number, b: number) => a + b, 0)).toBeCloseTo(0, 12);
  });
});

describe('sojourn flows indices', () => {
  const flows = file(
    'flows.csv',
    'origin,a,b,c,d\na,0,10,20,5\nb,12,0,7,3\nc,8,9,0,4\nd,1,2,3,0\n',
  );

  test('says all there is to be said with distances and people', async () => {
    const km = file('km.csv', 'origin,a,b,c,d\na,0,1,2,3\nb,1,0,4,5\nc,2,4,0,6\nd,3,5,6,0\n');
    const people = file('people.csv', 'place,population\na,100\nb,200\nc,300\nd,400\n');
    const found = await json('indices', flows, '--distances', km, '--population', people);
    expect(found.total).toBe(84);
    expect(found.intensity.crude).toBeCloseTo(8.4, 12);
    expect(found.connectivity.connectivity).toBe(1);
    expect(found.distance.mean).toBeCloseTo(
      (22 + 2 * 28 + 3 * 6 + 4 * 16 + 5 * 5 + 6 * 7) / 84,
      12,
    );
    expect(found.impact.effectiveness).toBeGreaterThan(0);
    expect(found.sums.net).toEqual([-14, -1, 9, 6]);
    const rows = (await run('indices', flows)).split('\r\n');
    expect(rows).toContain('sums,net,a,-14');
  });

  test('pairs, and what is small put together, from a packed file', async () => {
    writeFileSync(join(folder, 'flows.csv.gz'), gzipSync(readFileSync(flows)));
    const pairs = await run('indices', join(folder, 'flows.csv.gz'), '--pairs');
    expect(pairs.split('\r\n')[1]).toBe('a,b,10,12,-2,22');
    const found = await json('indices', flows, '--lump', '4');
    expect(found.codes.at(-1)).toBe('other');
    expect(found.flows.at(-1).at(-1)).toBe(9);
  });
});

test('sojourn flows residual: births and deaths, or survival', async () => {
  const vital = file('vital.csv', 'place,start,end,births,deaths\nA,100,108,10,4\n');
  expect(await run('residual', vital)).toBe('place,change,natural,net\r\nA,8,6,2\r\n');
  const cohorts = file('cohorts.csv', 'age,start,end,survival\n0-9,,50,NA\n10-19,100,95,0.9\n');
  const { rows } = await json('residual', cohorts, '--method', 'survival');
  expect(rows[1]).toMatchObject({ age: '10-19', forward: 5 });
  expect(rows[0].forward).toBe(0);
  await expect(run('residual', cohorts)).rejects.toThrow('row 2: start is empty');
  const short = file('short.csv', 'place,start,end\nA,1,2\n');
  await expect(run('residual', short)).rejects.toThrow('births');
});

describe('sojourn flows schedule', () => {
  const lines = Array.from(
    { length: 81 },
    (_, age) => `${age},${scheduleAt(fundamentalSchedule, age)}`,
  );
  const ages = file('ages.csv', `age,rate\n${lines.join('\n')}\n`);

  test('finds the parameters again', async () => {
    const { indices, fit } = await json('schedule', ages, '--fit', '7');
    expect(indices.peakAge).toBe(23);
    const found = Object.fromEntries(
      fit.parameters.map(({ name, value }: { name: string; value: number }) => [name, value]),
    );
    for (const [name, value] of Object.entries(fundamentalSchedule)) {
      expect(found[name]).toBeCloseTo(value, 7);
    }
    expect(await run('schedule', ages, '--fit', '7')).toContain('mu2');
    const csv = (await run('schedule', ages, '--fit', '7', '--csv')).trim().split('\r\n');
    expect(csv).toHaveLength(82);
  });

  test('names the cell that is wrong', async () => {
    const bad = file('bad.csv', 'age,rate\n0,0.1\n1,much\n');
    await expect(run('schedule', bad)).rejects.toThrow('row 3');
  });
});
