import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainFailure } from '../failure.ts';
import { createProgram } from '../program.ts';
import { headsOf } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-regions-'));
let files = 0;

const header = 'region,employment_m,gdp_ppp_bn,labour_share,human_capital,tertiary_pct';
const rich = 'Rich,100,5000,0.6,3,30';
const poor = 'Poor,400,2000,0.5,2,8';
const alike = 'Alike,100,5000,0.6,3,30';

function fileOf(...lines: readonly string[]): string {
  const path = join(folder, `${files++}.csv`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

async function mobility(...args: readonly string[]) {
  const file = join(folder, `${files++}.json`);
  const whole = ['mobility', ...args, '--currency', 'ppp', '--json', '--out', file];
  await createProgram().parseAsync(['node', 'sojourn', ...whole]);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('regions of a file', () => {
  test('run every experiment; hosts by a column or by name', async () => {
    const named = fileOf(header, rich, poor);
    const quota = await mobility('--quota', '3%', '--regions', named, '--hosts', 'rich');
    expect(quota.result.migrantsMillion).toBeCloseTo(3, 12);
    expect(quota.places[0]).toMatchObject({ name: 'Rich', role: 'host' });
    const flagged = fileOf(`${header},host,wish_pct`, `${rich},1,0`, `${poor},0,25`);
    expect((await mobility('--quota', '3%', '--regions', flagged)).result).toEqual(quota.result);
    const wishes = await mobility('--wishes', '--regions', flagged);
    expect(wishes.result.moversMillion).toBeCloseTo(100, 9);
    expect(wishes.words[0]).toMatch(/your file/);
    expect((await mobility('--free', '--regions', named)).result.gainPercent).toBeGreaterThan(0);
    expect((await mobility('--attachment', '--regions', named)).result.stayShare).toBeLessThan(1);
  });
  test('a quota says whose the gain is only where nearly all of it is theirs', async () => {
    const named = fileOf(header, rich, 'Small,150,2000,0.5,2,25');
    const words = 'Nearly all of the gain is income of those who move';
    const run = (share: string) =>
      mobility('--quota', share, '--regions', named, '--hosts', 'Rich');
    expect((await run('3%')).words[0]).toContain(words);
    expect((await run('100%')).words[0]).not.toContain(words);
  });
  test('without a gap there is no gain', async () => {
    const same = fileOf(header, rich, alike);
    const free = await mobility('--free', '--types', '2', '--regions', same);
    expect(free.result.gainPercent).toBeCloseTo(0, 9);
    expect((await mobility('--attachment', '--regions', same)).result.gainPercent).toBe(0);
  });
});

test('rich regions that are no hosts have no wishes, and run', async () => {
  const made = await mobility('--wishes', '--hosts', 'North America');
  expect(made.result.moversMillion).toBeGreaterThan(100);
  expect(made.words.join(' ')).toMatch(/More people would arrive/);
  const half = await mobility('--wishes', '10%');
  expect(half.words.join(' ')).not.toMatch(/More people would arrive/);
});

test('heads are two numbers', () => {
  expect(headsOf('--heads', '8.4, 7.9')).toEqual({ skilled: 8.4, unskilled: 7.9 });
  for (const typed of ['8.4', '8.4,x', '-1,2', '1,2,3', '']) {
    expect(() => headsOf('--heads', typed)).toThrow(/--heads/);
  }
});

const good = fileOf(header, rich, poor);
const bad: readonly (readonly [args: readonly string[], words: RegExp])[] = [
  [['--regions', fileOf(header, rich, 'Poor,400,2000,-0.5,2,8')], /row 3: labour_share/],
  [['--regions', fileOf(header, rich, 'Poor,400,2000,1,2,8')], /row 3: labour_share/],
  [['--regions', fileOf(header, rich, 'Poor,400,2000,0.5,2,-8')], /row 3: tertiary_pct/],
  [['--regions', fileOf(header, rich, 'Poor,-400,2000,0.5,2,8')], /row 3: employment_m/],
  [['--regions', fileOf(header)], /no row/],
  [['--regions', fileOf('')], /csv/],
  [['--regions', fileOf(header, rich)], /1 places/],
  [['--regions', join(folder, 'nowhere.csv')], /nowhere\.csv is missing/],
  [['--regions', folder], /folder/],
  [['--regions', good], /no host/],
  [['--regions', good, '--hosts', 'Atlantis'], /atlantis/],
  [['--regions', good, '--hosts', 'Rich; Poor'], /2 of 2 places/],
  [['--regions', good, '--wishes', '--hosts', 'Rich'], /wish_pct/],
  [['--wishes', '--year', '1977'], /wish_pct.*Oil exporters|Oil exporters.*wish_pct/],
  [['--regions', good, '--countries'], /--countries/],
  [['--regions', good, '--paper'], /--regions/],
  [['--quota', '-3%'], /--quota/],
  [['--catch-up', '150%'], /--catch-up/],
  [['--labour-share', '0'], /labourShare/],
  [['--labour-share', '-0.2'], /--labour-share/],
  [['--free', '--labour-share', '1'], /labourShare/],
  [['--free', '--epsilon', '2'], /--epsilon.*two labour types/],
  [['--free', '--types', '1', '--movers', 'skilled'], /one labour type/],
  [['--free', '--types', '2', '--epsilon', '1000'], /epsilon/],
  [['--free', '--sigma', '1e9'], /--sigma/],
  [['--free', '--eta', '0.01'], /eta/],
  [['--attachment', '1000'], /zeta/],
  [['--attachment', '--sigma', '1'], /--sigma/],
  [['--premium-rich', '0.5'], /premiumRich/],
  [['--heads', '8000,7000'], /fewer than the/],
  [['--host-skilled', '50%'], /--origin-skilled/],
  [['--quota', '3%', '--types', '2'], /--types/],
];

describe('bad input from the command line', () => {
  test.each(bad)(
    '%j is refused in words, with a remedy and without a stack',
    async (args, words) => {
      const error = await mobility(...args).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      const { text, code } = explainFailure(error);
      expect(text).toMatch(words);
      expect(text).toMatch(/^sojourn: .*\n {2}→ .*\n$/);
      expect(text).not.toMatch(/undefined|NaN|\bat .*\.ts/);
      expect(code).not.toBe(0);
    },
  );

  test('extreme sliders give finite numbers or say why not', async () => {
    const extremes: readonly (readonly string[])[] = [
      ['--quota', '0'],
      ['--quota', '100%'],
      ['--quota', '3%', '--catch-up', '0', '--remitted', '1', '--sigma', '0.1', '--epsilon', '10'],
      ['--heads', '0,0'],
      ['--free', '--sigma', '0.1', '--eta', '0.1', '--phi', '1'],
      ['--free', '--sigma', '10', '--eta', '1000', '--phi', '0'],
      ['--free', '--types', '2', '--epsilon', '10', '--sigma', '10', '--eta', 'inf', '--phi', '0'],
      ['--free', '--labour-share', '0.999', '--sigma', '1', '--eta', 'inf', '--phi', '0'],
      ['--free', '--share', '0', '--sigma', '1', '--eta', 'inf', '--phi', '0'],
      ['--wishes', '0'],
      ['--attachment', '0.1'],
      ['--attachment', '10'],
    ];
    for (const args of extremes) {
      const made = await mobility(...args).catch((thrown: unknown) => explainFailure(thrown));
      if ('text' in made) expect(made.text, args.join(' ')).toMatch(/→/);
      else {
        for (const { id, value, dashed } of made.lines) {
          expect(Number.isFinite(value) || dashed, `${args.join(' ')} ${id}`).toBe(true);
        }
      }
    }
  });
});
