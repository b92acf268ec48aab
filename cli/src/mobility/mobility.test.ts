import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labourRegions, quota } from '@sojourn/engine/economy';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../program.ts';
import { elasticityOf, experimentOf, type MobilityOptions, shareOf } from './options.ts';
import { short } from './text.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-mobility-'));
let files = 0;

async function mobility(...args: readonly string[]): Promise<string> {
  const file = join(folder, `${files++}.txt`);
  await createProgram().parseAsync(['node', 'sojourn', 'mobility', ...args, '--out', file]);
  return readFileSync(file, 'utf8');
}

describe('shares and elasticities as typed', () => {
  test.each([
    ['3%', 0.03],
    ['3 %', 0.03],
    [' 0.03 ', 0.03],
    ['0', 0],
    ['100%', 1],
    ['12.5%', 0.125],
  ])('%j is a share', (typed, value) => {
    expect(shareOf('--quota', typed)).toBeCloseTo(value, 12);
  });
  test.each(['', 'three', '-1%', '3%%', '101%', '1e-2', 'NaN'])('%j is none', (typed) => {
    expect(() => shareOf('--quota', typed)).toThrow(/--quota/);
  });
  test('a bare 3 is asked back, never read as 300 %', () => {
    expect(() => shareOf('--quota', '3')).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ remedy: 'Did you mean 3%?' }) }),
    );
  });
  test('inf is an elasticity where goods are one, and nowhere else', () => {
    expect(elasticityOf('--eta', 'inf', true)).toBe(Number.POSITIVE_INFINITY);
    expect(elasticityOf('--eta', '2', true)).toBe(2);
    expect(() => elasticityOf('--sigma', 'inf', false)).toThrow(/--sigma/);
    expect(() => elasticityOf('--eta', '-2', true)).toThrow(/--eta/);
  });
});

describe('one experiment', () => {
  const asked = (options: Partial<MobilityOptions>) =>
    experimentOf({ currency: 'ppp', ...options });
  test('is a quota where none is named', () => {
    expect(asked({})).toBe('quota');
    expect(asked({ free: true, eta: '2' })).toBe('free');
    expect(asked({ wishes: '50%' })).toBe('wishes');
  });
  test('and not two, nor with a slider that it does not read', () => {
    expect(() => asked({ free: true, paper: true })).toThrow(/--free and --paper/);
    expect(() => asked({ quota: '3%', eta: '2' })).toThrow(/--eta.*--quota/);
    expect(() => asked({ free: true, catchUp: '50%' })).toThrow(/--catch-up.*--free/);
    expect(() => asked({ paper: true, countries: true })).toThrow(/--countries/);
  });
});

test('numbers have three digits that mean something', () => {
  expect([209.43e9, -130.1e6, 0.00223, -0.644, 29.4e12, 16_234, 0].map(short)).toEqual([
    '209 billion',
    '−130 million',
    '0.00223',
    '−0.644',
    '29.4 trillion',
    '16,200',
    '0',
  ]);
});

describe('sojourn mobility', () => {
  test('--quota 3% shows gain, movers, wages, natives, those who stay, migrants, money sent', async () => {
    const text = await mobility('--quota', '3%');
    for (const words of [
      /World output gains +209 billion +\(78\.1 billion to 418 billion\)/,
      /People who move +12\.9 million/,
      /Host wages, others +−0\.6\d+/,
      /Natives of the hosts gain/,
      /Those who stay gain/,
      /more than at home by/,
      /Money sent home +47\.7 billion/,
      /not a confidence interval/,
      /pol\.catchup \(weak, recalled\)/,
      /^Women: /m,
    ]) {
      expect(text).toMatch(words);
    }
  });
  test('gives the engine’s numbers as JSON, by place, with the assumptions', async () => {
    const made = JSON.parse(await mobility('--quota', '3%', '--labour-share', '45.88%', '--json'));
    const ours = quota(labourRegions(1998, 'market'), { labourShare: 0.4588 });
    const gain = made.lines.find(({ id }: { id: string }) => id === 'gainBillion');
    expect(gain.value).toBeCloseTo(ours.gainBillion * 1e9, 0);
    expect(gain.low).toBeLessThan(gain.value);
    expect(made.assumptions).toMatchObject({ quota: 0.03, catchUp: 0.5, labourShare: 0.4588 });
    expect(made.places).toHaveLength(10);
    expect(made.places[0]).toMatchObject({ code: 'North America', role: 'host' });
  });
  test('--free has movers beside the percentage, and a range over what is not set', async () => {
    const text = await mobility('--free', '--currency', 'ppp', '--phi', '1');
    expect(text).toMatch(/World output gains +52\.2 +\(14\.9 to 66\.9\)/);
    expect(text).toMatch(/People who would have to move +1\.88 billion/);
    const set = await mobility(
      '--free',
      '--currency',
      'ppp',
      '--phi',
      '1',
      '--sigma',
      '1',
      '--eta',
      'inf',
    );
    expect(set).toMatch(/World output gains +52\.2 +% of/);
  });
  test('--free has a range beside who gains, which shows that signs can change, and holds the run', async () => {
    const args = ['--free', '--currency', 'ppp', '--phi', '1', '--json'];
    const { lines } = JSON.parse(await mobility(...args));
    for (const id of ['migrants', 'natives', 'stayers']) {
      const { value, low, high } = lines.find((one: { id: string }) => one.id === id);
      expect(low <= value && value <= high, id).toBe(true);
      if (id !== 'migrants') expect(low * high, id).toBeLessThan(0);
    }
  });
  test('heads stand in the place of a quota in the title, too', async () => {
    const text = await mobility('--quota', '3%', '--heads', '8.4,7.9');
    expect(text).toMatch(/^8\.4 million workers with tertiary schooling and 7\.9 million others/);
    expect(text).not.toMatch(/^A quota of/);
  });
  test('--wishes and --attachment come with what is recalled', async () => {
    expect(await mobility('--wishes', '50%', '--currency', 'ppp')).toMatch(/recalled/);
    const attached = await mobility('--attachment', '1', '--currency', 'ppp');
    expect(attached).toMatch(/143/);
    expect(attached).toMatch(/^Evidence: none in the register/m);
  });
  test('--paper lists every published figure with its assumptions, and what is not reproduced', async () => {
    const text = await mobility('--paper');
    for (const words of [
      'US$156 billion',
      '15 % of',
      '67 % of',
      '3 % of',
      '11 % of',
      'Not reproduced',
      '28 %',
    ]) {
      expect(text).toContain(words);
    }
    expect((await mobility('--paper', '--csv')).trim().split('\n')).toHaveLength(11);
    expect(JSON.parse(await mobility('--paper', '--json')).headlines).toHaveLength(9);
  });
  test('--countries takes hosts by name, and CSV by place', async () => {
    const csv = await mobility(
      '--countries',
      '--hosts',
      'SAU,Qatar',
      '--quota',
      '1%',
      '--places',
      '--csv',
    );
    const rows = csv.trim().split('\n');
    expect(rows[0]).toMatch(/^code,name,role,/);
    expect(rows.filter((row) => row.includes(',host,')).map((row) => row.slice(0, 3))).toEqual([
      'QAT',
      'SAU',
    ]);
    expect(rows.length).toBeGreaterThan(150);
  });
  test.each([
    [['--quota', '3'], /--quota/],
    [['--year', '1999'], /1977, 1998, 2001/],
    [['--countries', '--year', '1998'], /--year/],
    [['--hosts', 'SAU'], /--hosts/],
    [['--countries', '--hosts', 'Atlantis'], /Atlantis/],
    [['--countries', '--hosts', 'PRK'], /PRK/],
    [['--free', '--sigma', '0'], /sigma/],
    [['--labour-share', '1'], /labourShare/],
    [['--json', '--csv'], /--json and --csv/],
  ])('%j is refused in words', async (args, words) => {
    await expect(mobility(...args)).rejects.toThrow(words);
  });
});
