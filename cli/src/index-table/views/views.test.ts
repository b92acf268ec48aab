import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../../program.ts';

let written = '';
let noted = '';

beforeEach(() => {
  [written, noted] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, done) => {
    written += String(chunk);
    (done as unknown as () => void)();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    noted += String(chunk);
    return true;
  });
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

const few = ['--draws', '40'];

describe('the view of obstacles', () => {
  test('names the three in the order of the paper, with scores, intervals and sources', async () => {
    const text = await index('BGD', '--view', 'obstacles', ...few);
    const at = [
      'most vulnerable:',
      'Violence and conflict:',
      'economic exclusion:',
      'none of the three:',
    ];
    const places = at.map((label) => text.indexOf(label));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(
      text.match(
        /^Score \d+\.\d of 1 to 100 \(median of 40 runs\), .* 80 % interval \d+\.\d–\d+\.\d/gm,
      ),
    ).toHaveLength(4);
    expect(text).toMatch(
      /Electoral democracy +0\.225 +0–1 +0\.204 to 0\.246 \(68 %\) +2024 +23 +V-Dem/,
    );
    expect(text).toMatch(/^Missing: .*homicides, female victims.*\(not collected\)/m);
    expect(text).toContain('Share alike: CC BY-SA 4.0.');
    expect(text).not.toMatch(/\brank/i);
  });

  test('gives in JSON each value with unit, year, bounds, age, source, and reasons of gaps', async () => {
    const { meta, groups, attributions } = await indexJson(
      'BGD',
      '--view',
      'obstacles',
      '--year',
      '2022',
      ...few,
    );
    expect(meta).toMatchObject({
      schema: 'sojourn.index-view/1',
      view: 'obstacles',
      place: 'BGD',
      year: 2022,
    });
    expect(attributions.length).toBeGreaterThan(10);
    for (const { values, missing } of groups) {
      for (const { unit, year, age, source, own, score } of values) {
        expect(unit).not.toBe('');
        expect(source.licence).not.toBe('');
        expect(year + age).toBe(2022);
        expect(score === null).toBe(!own);
      }
      for (const { reason } of missing) expect(reason).not.toBe('');
    }
  });

  test('has no score of violence where deaths are counted with another place, and says so', async () => {
    const text = await index('ISR', '--view', 'obstacles', ...few);
    expect(text).toMatch(
      /Violence and conflict:.*\nNo score: less than half of its indicators are there\./,
    );
    expect(text).toMatch(/Deaths in conflicts with a State \(conflicting\)/);
    expect(text).toMatch(/Undernourishment +≤ 2\.5 /);
  });

  test('has no scores before the index begins', async () => {
    const text = await index('KEN', '--view', 'obstacles', '--year', '1995', ...few);
    expect(text).toContain('No score before 2005');
    expect(text).not.toMatch(/^Score/m);
  });

  test('draws what is asked for, and says so where no runs are', async () => {
    const interval = async (...args: readonly string[]) =>
      (await indexJson('KEN', '--view', 'obstacles', ...few, ...args)).groups[0].interval;
    expect(await interval()).toEqual(await interval('--choices', 'usual'));
    expect(await interval()).not.toEqual(await interval('--choices', 'none'));
    await expect(interval('--choices', 'nonsense')).rejects.toThrow(/--choices/);
    const text = await index('KEN', '--view', 'obstacles', '--draws', '0');
    expect(text).toContain('No score: no runs were asked for.');
    expect(text).not.toContain('before 2005');
  });

  test('is a table as CSV, attributions beside it', async () => {
    const [header, ...lines] = (await index('KEN', '--view', 'levels', '--csv', ...few))
      .trim()
      .split('\n');
    expect(header).toMatch(/^place,year_asked,view,group,indicator,own,value,unit/);
    const width = header!.split(',').length;
    for (const line of lines) {
      const cells = line
        .replace(/"[^"]*"/g, 'text')
        .trimEnd()
        .split(',');
      expect([line, cells.length]).toEqual([line, width]);
    }
    expect(new Set(lines.map((line) => line.split(',')[3]))).toEqual(
      new Set(['household', 'community', 'national', 'international']),
    );
    expect(noted).toContain('V-Dem');
  });
});

describe('obstacles of all places', () => {
  test('stand by name, with intervals, without ranks, and agree with those of one place', async () => {
    const { meta, places } = await indexJson('--view', 'obstacles', '--year', '2022', ...few);
    expect(meta).toMatchObject({ place: null, year: 2022 });
    const names = places.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(170);
    const one = await indexJson('KEN', '--view', 'obstacles', '--year', '2022', ...few);
    const kenya = places.find(({ code }: { code: string }) => code === 'KEN');
    for (const { group, interval } of kenya.groups) {
      const own = one.groups.find(({ id }: { id: string }) => id === group).interval;
      expect(interval.median).toBeCloseTo(own.median, 9);
      expect(interval['80'][0]).toBeCloseTo(own['80'][0], 9);
    }
    const text = await index('--view', 'obstacles', '--year', '2022', ...few);
    expect(text).toMatch(
      /^code +place +vulnerable +80 % +violence +80 % +poverty +80 % +none +80 %$/m,
    );
    expect(text).toMatch(/^ISR +Israel +[\d.]+ +\S+ +– +– /m);
  });
});

test('the international level holds facts and no score', async () => {
  const { groups } = await indexJson('NPL', '--view', 'levels', ...few);
  const international = groups.at(-1);
  expect(international).toMatchObject({ id: 'international', interval: null });
  expect(international.values.map(({ id }: { id: string }) => id)).toContain('remittances_gdp');
});

describe('the view by sex', () => {
  test('shows those not recorded, spreads them over nobody, and gives ends instead', async () => {
    const { populations } = await indexJson('DEU', '--view', 'sex', '--year', '2024');
    for (const { groups, counts } of populations) {
      if (groups === null) {
        expect(counts.total).toBeLessThan(100);
        continue;
      }
      const shares = groups.map(({ share }: { share: number }) => share);
      expect(shares.reduce((sum: number, share: number) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(groups.at(-1).group).toBe('notRecorded');
    }
    const text = await index('USA', '--view', 'sex', '--year', '2024');
    expect(text).toMatch(/refugees here +2024 +435,333 .* 100\.0 %$/m);
    expect(text).toMatch(/refugees here +– +0\.0–100\.0 %/);
    expect(text).toContain('Not in the snapshot: schooling and labour force by sex');
  });
});

describe('the view of protection', () => {
  test('keeps persons and cases apart, and gives no share of few decisions', async () => {
    const { decisions, fewestDecisions } = await indexJson('TUR', '--view', 'protection');
    const all = [...decisions.asylum, ...decisions.origin];
    expect(new Set(all.map(({ unit }) => unit))).toEqual(new Set(['persons', 'cases']));
    const thin = all.filter(({ decided }) => decided < fewestDecisions);
    expect(thin.length).toBeGreaterThan(0);
    for (const { recognition, protection } of thin) {
      expect([recognition, protection]).toEqual([null, null]);
    }
  });

  test('gives people hosted per 1,000 residents, never as a burden', async () => {
    const text = await index('JOR', '--view', 'protection', '--year', '2024');
    expect(text).toMatch(/^2024 +643,641 +31,747 +– +58\.5 +12,659 +2,371,387$/m);
    expect(text).not.toMatch(/burden|flood|wave/i);
    expect(await index('SRB', '--view', 'protection')).toContain(
      'UNHCR counts Kosovo under the same code: no ratio is given.',
    );
  });
});

describe('two releases', () => {
  test('stand side by side with what differs and by how much', async () => {
    const text = await index('--vintages', 'BGD');
    expect(text).toContain('2022  0.670  0.680  +0.010  +1.5 %');
    expect(text).toMatch(/2020 +7,401,763 +8,085,347 +\+683,584 +\+9\.2 %/);
    expect(text).toContain('0 of 7 years differ.');
    expect(await index('BGD', '--vintages', 'hdi', '--csv')).toMatch(/^BGD,hdi,0–1,1990,/m);
  });

  test('make no trend: a change is told inside one', async () => {
    const inside = await indexJson('BGD', '--vintages', 'hdi', '--trend', '2010@2025', '2022@2025');
    expect(inside.trend).toMatchObject({ from: { year: 2010 }, to: { year: 2022 } });
    expect(inside.trend.change).toBeCloseTo(0.68 - 0.561, 9);
    await expect(
      index('BGD', '--vintages', 'hdi', '--trend', '2010@2024', '2022@2025'),
    ).rejects.toThrow(/two releases cannot stand in one trend/);
  });
});

test.each([
  [['--view', 'sex'], /got no place/],
  [['--view', 'obstacles', '--year', '1999'], /2005/],
  [['WLD', '--view', 'sex'], /got|no place called/],
  [['BGD', '--view', 'sex', '--audit'], /--audit/],
  [['BGD', '--view', 'sex', '--vintages'], /--vintages/],
  [['BGD', '--view', 'sex', '--trend', '2010'], /--trend/],
  [['BGD', '--vintages', 'gini'], /hdi, immigrants/],
  [['BGD', '--vintages', '--trend', '2010', '2011'], /no measure/],
  [['BGD', '--vintages', 'hdi', '--trend', '2010'], /1 years/],
  [['BGD', '--vintages', 'hdi', '--trend', '2010@1999', '2011'], /2010@1999/],
  [['BGD', '--view', 'levels', '--year', '2031'], /1990 to 2024/],
  [['BGD', '--place', 'NPL'], /NPL beside BGD/],
  [['Bangladsh', '--view', 'levels'], /no place called Bangladsh/],
])('%j is refused', async (args, message) => {
  await expect(index(...args)).rejects.toThrow(message);
});
