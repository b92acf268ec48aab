import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesSource, sheetRows } from '@sojourn/data';
import { reference, repositoryRoot } from '@sojourn/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-index-'));
const examples = join(repositoryRoot(), 'examples/recipes');
let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, done) => {
    written += String(chunk);
    (done as unknown as () => void)();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function index(...args: readonly string[]): Promise<string> {
  written = '';
  await createProgram().parseAsync(['node', 'sojourn', 'index', ...args]);
  return written;
}

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON of the command under test.
const indexJson = async (...args: readonly string[]): Promise<any> =>
  JSON.parse(await index(...args, '--json'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const few = ['--draws', '60'];

describe('where the variance comes from', () => {
  test('is told of a place on request, with shares that sum to one', async () => {
    const asked = ['BGD', '--year', '2022', '--draws', '0'];
    const { split } = await indexJson(...asked, '--split');
    const { choices, data, imputation, together, deviation } = split.shares;
    expect(choices + data + imputation + together).toBeCloseTo(1, 12);
    expect(choices).toBeGreaterThan(0.8);
    expect(data).toBeGreaterThan(0.01);
    expect(imputation).toBe(0);
    expect(deviation).toBeGreaterThan(1);
    const sameNoChoices = await indexJson(...asked, '--split', '--choices', 'none');
    expect(sameNoChoices.split.shares.choices).toBeLessThan(1e-12);
    expect(sameNoChoices.split.shares.data).toBeCloseTo(1, 12);
    expect((await indexJson(...asked)).split).toBeUndefined();
    const early = await indexJson('BGD', '--year', '1998', '--draws', '0', '--split');
    expect(early.split.shares).toBeNull();
  });

  test('is told of the median place under a table, imputed cells on their own', async () => {
    const values = ['place,year,a,b', 'X,2020,1,20', 'Y,2020,2,', 'Z,2020,4,35', 'W,2020,3,22'];
    const table = file('gapped.csv', `${values.join('\n')}\n`);
    const recipe = file(
      'gapped.json',
      JSON.stringify({
        schema: 'sojourn.recipe/1',
        id: 'gapped',
        version: '1.0.0',
        title: 'A gap',
        indicators: ['a', 'b'].map((id) => ({ id, parent: 'all', direction: 1 })),
        nodes: [{ id: 'all' }],
        impute: { method: 'mean' },
        availability: 0,
        treat: null,
        normalise: { method: 'minmax', low: 0, high: 100 },
        aggregate: [{ method: 'arithmetic' }],
      }),
    );
    const own = ['--recipe', recipe, '--table', table, '--year', '2020', '--own-units', '--split'];
    const { places, split } = await indexJson(...own, ...few);
    const of = (code: string) => places.find((one: { code: string }) => one.code === code);
    expect(of('Y').indicators.b.imputed).toBe(true);
    expect(of('Y').split.imputation).toBeGreaterThan(0.05);
    expect(of('W').split.imputation).toBeLessThan(1e-12);
    expect(split.median.choices).toBeGreaterThan(0.5);
    expect(await index(...own, ...few)).toMatch(
      /Variance of 2020, median place: choices of the recipe \d+ %, data 0\.0 %/,
    );
  });
});

describe('gaps filled from other years of a table', () => {
  const rows = ['X,2018,10,1', 'X,2019,,2', 'X,2020,,3', 'X,2021,40,4', 'X,2022,,5'];
  const others = ['Y,2018,5,9', 'Y,2020,8,8', 'Y,2021,9,7', 'Y,2022,11,6'];
  const table = file('years.csv', `unit,year,a,b\n${[...rows, ...others].join('\n')}\n`);
  const yaml = (rule: string) =>
    file(
      'years.yaml',
      `schema: sojourn.recipe/1
id: years
version: 1.0.0
title: Over the years
indicators:
  - { id: a, parent: all, direction: 1, goalposts: { low: 0, high: 100 }, transform: { function: log1p } }
  - { id: b, parent: all, direction: 1, goalposts: { low: 0, high: 10 } }
nodes: [{ id: all }]
impute: { method: none }
imputePanel: ${rule}
availability: 0
treat: null
normalise: { method: goalposts, low: 0, high: 100, clip: true }
aggregate: [{ method: arithmetic }]
`,
    );
  const run = (rule: string, ...more: readonly string[]) =>
    indexJson(...['--recipe', yaml(rule), '--table', table, '--own-units'], ...few, ...more);
  const cellOf = async (rule: string, year: number) => {
    const { places } = await run(rule, '--year', String(year));
    return places.find(({ code }: { code: string }) => code === 'X').indicators.a;
  };

  test('by a line, in the units of the table, each told with its flag and age', async () => {
    const cell = await cellOf('{ method: linear }', 2019);
    expect(cell).toMatchObject({ value: 20, age: null, imputed: true });
    expect(cell.filled).toEqual({ from: 'interpolated', years: 1 });
    expect(await cellOf('{ method: linear }', 2021)).toMatchObject({ value: 40, imputed: false });
    expect((await cellOf('{ method: linear }', 2021)).filled).toBeUndefined();
  });

  test('by the value before, up to its maximum age', async () => {
    expect(await cellOf('{ method: latest, maxAge: 1 }', 2019)).toMatchObject({
      value: 10,
      filled: { from: 'carried', years: 1 },
    });
    expect(await cellOf('{ method: latest, maxAge: 1 }', 2020)).toMatchObject({
      value: null,
      imputed: false,
    });
  });

  test('in the years of one place, in the text, and in the split of variance', async () => {
    const { years, split } = await run('{ method: linear }', '--place', 'X', '--split');
    const marked = years.map(({ indicators }: { indicators: { a: { imputed: boolean } } }) =>
      Number(indicators.a.imputed),
    );
    expect(marked).toEqual([0, 1, 1, 0, 1]);
    expect(split.shares.imputation).toBeGreaterThan(0);
    const path = yaml('{ method: linear }');
    const own = ['--recipe', path, '--table', table, '--own-units', '--year', '2019', ...few];
    expect(await index(...own)).toContain('Imputed: 3 of 4 values; --json says which.');
  });

  test('an unknown way is refused with its line', async () => {
    await expect(run('{ method: carry }', '--year', '2019')).rejects.toThrow(
      /years\.yaml: imputePanel.method \(line 10\) .*carry.*linear/,
    );
  });
});

describe('the table of a year', () => {
  test('is sorted by name, with intervals and without ranks', async () => {
    const text = await index('--year', '2022', ...few);
    const codes = [...text.matchAll(/^([A-Z]{3}) {2}/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(160);
    expect(codes.slice(0, 3)).toEqual(['AFG', 'ALB', 'DZA']);
    expect(text).toContain('ranks of States are off');
    expect(text).toMatch(/^BGD +Bangladesh +\d+\.\d +\d+\.\d +\d+\.\d–\d+\.\d/m);
    expect(text).toContain('no order is stated among them');
    expect(text).toContain('V-Dem');
  });

  test('has ranks as ranges where they are asked for, by score', async () => {
    const text = await index('--year', '2022', '--ranks', ...few);
    expect(text).toMatch(/ranks: what 90 % of the runs give/);
    const { places } = await indexJson('--year', '2022', '--ranks', ...few);
    for (const { ranks, nodes } of places) {
      if (nodes.hs.score === null) continue;
      const had = Object.entries<number>(ranks.acceptability);
      expect(had.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
      const above = (rank: number) =>
        had.filter(([one]) => Number(one) < rank).reduce((sum, [, share]) => sum + share, 0);
      expect(above(ranks.low)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(1 - above(ranks.high + 1)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
    const medians = [...text.matchAll(/^[A-Z]{3} .{30} +\d+–\d+ +(\d+\.\d)/gm)].map(([, s]) =>
      Number(s),
    );
    expect(medians.length).toBeGreaterThan(160);
    expect(medians).toEqual([...medians].sort((a, b) => b - a));
  });

  test('says how it is sorted', async () => {
    const text = await index('--year', '2022', '--sort', 'score', ...few);
    expect(text).toMatch(/^Sorted by the score of the point, as asked: .* no order\.$/m);
    expect(text).not.toContain('Sorted by name');
  });

  test('as JSON gives the scores of every level, intervals around the point, terms', async () => {
    const { meta, rows, places, attributions, shareAlike } = await indexJson(
      '--year',
      '2022',
      ...few,
    );
    expect(meta).toMatchObject({ schema: 'sojourn.index/1', year: 2022, draws: 60, seed: 1 });
    const bgd = places.find(({ code }: { code: string }) => code === 'BGD');
    expect(Object.keys(bgd.scores).sort()).toEqual(rows.map(({ id }: { id: string }) => id).sort());
    const { low, high } = {
      low: bgd.nodes.hs.interval['95'][0],
      high: bgd.nodes.hs.interval['95'][1],
    };
    expect(low <= bgd.nodes.hs.score && bgd.nodes.hs.score <= high).toBe(true);
    const dimensions = rows.filter(({ level }: { level: number }) => level === 2);
    const logs = dimensions.map(({ id }: { id: string }) => Math.log(bgd.scores[id]));
    const mean = Math.exp(logs.reduce((a: number, b: number) => a + b, 0) / logs.length);
    expect(bgd.scores.hs).toBeCloseTo(mean, 9);
    expect(bgd.ranks).toBeUndefined();
    expect(attributions.length).toBeGreaterThan(15);
    expect(shareAlike).toBe('CC BY-SA 4.0');
  });

  test('before 2005 has dimensions alone; after 2022 says that it carries', async () => {
    const early = await indexJson('--year', '1998', '--draws', '0');
    expect(early.composite).toBe(false);
    expect(early.places.every(({ scores }: { scores: { hs: null } }) => scores.hs === null)).toBe(
      true,
    );
    expect(
      early.places.some(({ scores }: { scores: { health: number } }) => scores.health > 0),
    ).toBe(true);
    expect(
      early.places.some(({ scores }: { scores: { food: number } }) => scores.food !== null),
    ).toBe(false);
    const late = await indexJson('--year', '2024', '--draws', '0');
    expect(late.carries).toBe(true);
    expect(late.places[0].overlapCount).toBeNull();
    expect(late.places[0].overlaps).toBeUndefined();
    const { nodes, carriedShare } = late.places.find(
      ({ code }: { code: string }) => code === 'BGD',
    );
    expect(nodes.food.status).toBe('carried');
    expect(nodes.political.status).toBe('measured');
    expect(carriedShare).toBeGreaterThan(0.3);
  });

  test('is the same for the same seed, and CSV has a line for each place and level', async () => {
    const csv = await index('--year', '2022', '--csv', ...few);
    expect(await index('--year', '2022', '--csv', ...few)).toBe(csv);
    expect(await index('--year', '2022', '--csv', '--seed', '2', ...few)).not.toBe(csv);
    expect(csv.split('\n')[0]).toMatch(/^place,name,year,row,level,score,median,low50/);
    expect(csv.match(/^BGD,/gm)).toHaveLength(31);
  });
});

describe('one place, two places', () => {
  test('a place over the years', async () => {
    const { years } = await indexJson('--place', 'Bangladesh', '--draws', '20');
    expect(years.map(({ year }: { year: number }) => year)).toEqual(
      Array.from({ length: 35 }, (_, at) => 1990 + at),
    );
    const text = await index('--place', 'BGD', '--draws', '0');
    expect(text).toContain('the points alone');
    expect(text).toMatch(/^2022 +\d\d\.\d +– +\d/m);
  });

  test('shares of runs add up, and the mirror agrees', async () => {
    const there = await indexJson('--compare', 'NOR', 'SSD', ...few);
    const back = await indexJson('--compare', 'SSD', 'NOR', ...few);
    expect(there.share).toEqual({ above: 1, below: 0, ties: 0 });
    expect(back.share).toEqual({ above: 0, below: 1, ties: 0 });
    expect(there.dominance.a).toEqual({ dominates: true, holdsTo: 1 });
    expect(there.gap['95'][0]).toBeGreaterThan(0);
    const close = await index('--compare', 'SWE', 'DNK', ...few);
    expect(close).toContain('no order is stated');
  });

  test('an explanation adds up', async () => {
    const { change, peers } = await indexJson('--explain', 'SYR', '--since', '2010', ...few);
    const dimensions = [
      'economic',
      'food',
      'health',
      'environmental',
      'personal',
      'community',
      'political',
    ];
    const sum = dimensions.reduce((total, id) => total + change.contributions[id], 0);
    expect(sum).toBeCloseTo(change.change, 9);
    expect(change.change).toBeLessThan(0);
    expect(change.interval['95'][1]).toBeLessThan(0);
    expect(change.interval['95'][0]).toBeLessThan(change.change);
    expect(peers).toHaveLength(5);
    const open = await index('--explain', 'BGD', '--year', '2022', '--since', '2020', ...few);
    expect(open).toMatch(/^Change since 2020: \+\d\.\d points, 95 % −\d\.\d to \d\.\d \(neither/m);
  });

  test('a mark is reached by an indicator alone, as arithmetic', async () => {
    const asked = ['--explain', 'BGD', '--year', '2022', '--reach', '59', ...few];
    const { reached, nodes } = await indexJson(...asked);
    const { indicators } = reached;
    const women = indicators.find(
      ({ indicator }: { indicator: string }) => indicator === 'women_parliament',
    );
    const community = nodes.community.score;
    const needed = community * (59 / nodes.hs.score) ** 7;
    expect(women.needed - women.score).toBeCloseTo(3 * (needed - community), 6);
    expect(women.raw).toBeCloseTo((50 * (women.needed - 1)) / 99, 6);
    const text = await index(...asked);
    expect(text).toContain('no advice');
    expect(text).toMatch(/women_parliament +\d+\.\d +\d+\.\d +\d/);
  });

  test('the audit is a page', async () => {
    const { audit } = await indexJson('--audit', '--year', '2018');
    expect(audit.nodes.find(({ id }: { id: string }) => id === 'political').alpha).toBeGreaterThan(
      0.8,
    );
    const inside = ({ id }: { id: string }) =>
      audit.against.find((one: { id: string }) => one.id === id).inside;
    expect([inside({ id: 'gdp_pc_ppp' }), inside({ id: 'hdi' })]).toEqual([true, false]);
    const hdi = audit.against.find(({ id }: { id: string }) => id === 'hdi');
    expect(hdi.pearson).toBeGreaterThan(0.8);
    expect(await index('--audit', '--year', '2018')).toContain('Mean rank shift');
  });
});

describe('recipes and tables of the user', () => {
  const own = ['--recipe', join(examples, 'two-dimensions.json')];
  const table = join(examples, 'invented-places.csv');

  test('the example', async () => {
    const { places, meta } = await indexJson(
      ...own,
      '--own-units',
      '--table',
      table,
      '--year',
      '2022',
      ...few,
    );
    expect(meta.snapshotHash).toBeNull();
    expect(places.map(({ code }: { code: string }) => code)).toEqual(
      ['North', 'South', 'West'].map((n) => expect.stringContaining(n)),
    );
  });

  test.each([
    ['an unknown recipe', ['--recipe', 'sojurn'], /--recipe .*sojurn/, /Did you mean sojourn/],
    ['an unknown place', ['--place', 'BDG', '--draws', '0'], /no place called BDG/, /BGD/],
    ['weights of nothing', ['--weights', 'econmic=2'], /--weights .*econmic/, /./],
    ['weights below zero', ['--weights', 'food=-1'], /weights food/, /./],
    [
      'weights that leave nothing',
      ['--weights', 'one_sided_deaths_rate=0,nonstate_deaths_rate=0,women_parliament=0'],
      /community/,
      /recipe/,
    ],
    ['two things at once', ['--place', 'BGD', '--audit'], /--audit/, /./],
    ['a year out of range', ['--year', '2030'], /year .*2030/, /./],
    ['one place to compare', ['--compare', 'BGD'], /--compare/, /./],
    ['a place compared with itself', ['--compare', 'BGD', 'Bangladesh'], /BGD twice/, /./],
    ['a measure inside the index', ['--audit', '--against', 'road_deaths'], /road_deaths/, /./],
    ['a mark beyond the scale', ['--explain', 'BGD', '--reach', '101', ...few], /1 to 100/, /./],
    ['a year before nothing', ['--since', '2010'], /--since/, /./],
    ['a mark without a place', ['--reach', '60'], /--reach/, /--explain|./],
    ['a year in words', ['--year', '20x'], /--year .*20x/, /./],
    ['a split of a comparison', ['--compare', 'BGD', 'NPL', '--split'], /--split/, /./],
    ['a split as CSV', ['--split', '--csv'], /--split .*--csv/, /./],
    ['ranks of one place', ['--place', 'BGD', '--ranks'], /--ranks/, /./],
    ['a column without a table', ['--column', 'a=b'], /--column/, /./],
  ])('%s is refused', async (_, args, message, remedy) => {
    const error = await index(...args).catch((thrown) => thrown);
    expect(error.message).toMatch(message);
    expect(error.full).toMatch(remedy);
  });

  test('a table under closed terms is shown, not exported', async () => {
    const closed = [
      ...own,
      '--table',
      table,
      '--year',
      '2022',
      '--licence',
      'restricted',
      '--own-units',
    ];
    expect(await index(...closed, ...few)).toContain('North');
    await expect(index(...closed, '--json')).rejects.toThrow(/may not be passed on: restricted/);
    const alike = [
      ...closed.map((word) => (word === 'restricted' ? 'CC BY-SA 4.0' : word)),
      ...few,
    ];
    expect((await indexJson(...alike)).shareAlike).toBe('CC BY-SA 4.0');
    expect(await index(...alike)).toMatch(/^Share alike: CC BY-SA 4\.0\.$/m);
    await expect(index(...closed, '--out', join(folder, 'x.txt'))).rejects.toThrow(/passed on/);
  });

  test('a zero under a geometric mean is named', async () => {
    const zero = file(
      'zero.json',
      JSON.stringify({
        ...JSON.parse(readFileSync(join(examples, 'two-dimensions.json'), 'utf8')),
        normalise: { method: 'minmax', low: 0, high: 100 },
        aggregate: [{ method: 'geometric' }],
      }),
    );
    await expect(
      index('--recipe', zero, '--table', table, '--year', '2022', '--own-units'),
    ).rejects.toThrow(/is 0; expected a positive score/);
  });

  test('a column of one value cannot be scaled by its range', async () => {
    const flat = file('flat.csv', 'unit,income,jobs,freedom,deaths\nA,1,2,0.3,4\nB,1,3,0.4,5\n');
    const scaled = file(
      'scaled.json',
      JSON.stringify({
        ...JSON.parse(readFileSync(join(examples, 'two-dimensions.json'), 'utf8')),
        normalise: { method: 'minmax', low: 1, high: 100 },
      }),
    );
    await expect(
      index('--recipe', scaled, '--table', flat, '--year', '2022', '--own-units'),
    ).rejects.toThrow(/income \(flat\.csv\)/);
  });

  test('a recipe without fields is shown where examples are', async () => {
    const error = await index('--recipe', file('list.yaml', '- a\n')).catch((thrown) => thrown);
    expect(error.full).toMatch(/list\.yaml .*no fields.*folder examples/s);
  });

  test('what iMeta lacks is told with the name of its file', async () => {
    const meta = file(
      'tree.csv',
      'Level,iCode,Parent,Direction,Weight,Type\n1,a,Q,1,1,Indicator\n',
    );
    await expect(index('--meta', meta, '--table', table, '--own-units')).rejects.toThrow(
      /tree\.csv, row 2: Parent/,
    );
  });
});

/** A column of a CSV file by another. */
async function columnOf(path: string, key: string, name: string): Promise<Map<string, number>> {
  const source = bytesSource(path, new Uint8Array(readFileSync(path)));
  const found = new Map<string, number>();
  for await (const { cells } of await sheetRows(source)) {
    found.set(String(cells[key]), Number(cells[name]));
  }
  return found;
}

const hdi = reference('reference/index/undp_hdi_2022.csv');
const nominal = reference('reference/index/human-security-2015');

describe('published tables', () => {
  test.skipIf(!hdi.path)(`HDI of all 193 countries ${hdi.reason}`, async () => {
    const { places } = await indexJson(
      '--recipe',
      'hdi',
      '--table',
      hdi.path!,
      '--year',
      '2022',
      '--draws',
      '0',
      '--column',
      'life_expectancy=life_expectancy_years,expected_schooling=expected_years_schooling',
      '--column',
      'mean_schooling=mean_years_schooling,gni_pc_ppp=gni_per_capita_ppp2017usd',
    );
    const published = await columnOf(hdi.path!, 'iso3', 'hdi');
    expect(places).toHaveLength(193);
    for (const { code, scores } of places) {
      expect([code, scores.hdi.toFixed(3)]).toEqual([code, published.get(code)!.toFixed(3)]);
    }
  });

  test.skipIf(!nominal.path)(`the nominal set of 2015 to 1e-9 ${nominal.reason}`, async () => {
    const { places } = await indexJson(
      '--recipe',
      'human-security-2015',
      '--table',
      join(nominal.path!, 'input_data.csv'),
      '--year',
      '2015',
      '--draws',
      '0',
    );
    const results = join(nominal.path!, 'results.csv');
    for (const node of ['hs', 'economic', 'community']) {
      const expected = await columnOf(results, 'uCode', node);
      expect(expected.size).toBe(192);
      for (const { code, scores } of places) {
        expect(Math.abs(scores[node] / expected.get(code)! - 1)).toBeLessThan(1e-9);
      }
    }
    expect(places).toHaveLength(192);
  });

  test('a recipe with displacement inside runs, and is refused as an explanation of it', async () => {
    const path = join(examples, 'sojourn-with-displacement.json');
    const { places } = await indexJson('--recipe', path, '--year', '2022', '--draws', '0');
    expect(places.find(({ code }: { code: string }) => code === 'SYR').scores.hs).toBeGreaterThan(
      0,
    );
    const asked = ['--audit', '--year', '2018', '--against', 'displaced_abroad_rate'];
    await expect(index('--recipe', path, ...asked)).rejects.toThrow(/idps_conflict_rate/);
    const { audit } = await indexJson(...asked);
    expect(audit.against.map(({ id }: { id: string }) => id)).toEqual(['displaced_abroad_rate']);
    expect(audit.against[0].pearson).toBeLessThan(0);
  });
});
