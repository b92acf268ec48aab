import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { effect, recruit } from '@sojourn/engine/economy';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../program.ts';
import { yearOfStudy } from './line.ts';
import { changeOf, numberOf, pairsOf } from './options.ts';
import { economyParts } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-economy-'));
let files = 0;

async function economy(...args: readonly string[]): Promise<string> {
  const file = join(folder, `${files++}.txt`);
  await createProgram().parseAsync(['node', 'sojourn', 'economy', ...args, '--out', file]);
  return readFileSync(file, 'utf8');
}

interface Made {
  readonly part: string;
  readonly women: string;
  readonly inputs: readonly { option: string; value: unknown; from: string }[];
  readonly lines: readonly {
    id: string;
    what: string;
    value: number | null;
    low: number | null;
    high: number | null;
    unit: string;
    period: string;
    source: string;
    grade: string;
    effects: string[];
    dashed: boolean;
    note: string;
    movement: string;
    direction: string | null;
  }[];
}

const json = async (...args: readonly string[]) =>
  JSON.parse(await economy(...args, '--json')) as Made;
const lineOf = (made: Made, id: string) => made.lines.find((line) => line.id === id)!;

describe('what is typed', () => {
  test('numbers, changes and pairs', () => {
    expect(numberOf('--wage', ' 400 ', 0, 1e7)).toBe(400);
    expect(numberOf('--wage', undefined, 0, 1e7)).toBeUndefined();
    expect(changeOf('--size', '−20 %')).toBe(-0.2);
    expect(changeOf('--size', '+5%')).toBe(0.05);
    expect(Object.is(changeOf('--size', '-0'), 0)).toBe(true);
    expect([...pairsOf('--cover', 'a = 1, b=2', ['a', 'b'])]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });
  test.each([['1e999', 'NaN', '', '-1', 'four', '1,000']])('no numbers: %j', (...typed) => {
    for (const one of typed) expect(() => numberOf('--wage', one, 0, 1e7)).toThrow(/--wage/);
  });
  test('pairs are refused without =, with a strange or repeated name', () => {
    expect(() => pairsOf('--cover', 'health', ['health'])).toThrow(/name=value/);
    expect(() => pairsOf('--cover', 'wealth=1', ['health'])).toThrow(/wealth.*health/);
    expect(() => pairsOf('--cover', 'health=1,health=2', ['health'])).toThrow(/twice/);
  });
  test('a study has its year', () => {
    expect(yearOfStudy('Wahba, Zenou 2012, Regional Science 42(5):890-903')).toBe('2012');
    expect(yearOfStudy('no year')).toBe('');
  });
});

describe.each(economyParts)('sojourn economy %s with nothing set', (part) => {
  test('every line has unit, grade, kind of movement, source; what is unmeasured is dashed', async () => {
    const made = await json(part);
    expect(made.part).toBe(part);
    expect(made.lines.length).toBeGreaterThan(3);
    for (const line of made.lines) {
      for (const name of ['unit', 'grade', 'movement', 'source'] as const) {
        expect(line[name], `${line.id}: ${name}`).not.toBe('');
      }
      if (line.value === null) expect(line.dashed, line.id).toBe(true);
      for (const id of line.effects) {
        expect(line.source).toContain(effect(id).citation);
        expect(line.period).not.toBe('');
      }
      if (line.grade === 'none') expect(line.dashed, line.id).toBe(true);
    }
  });
  test('text, JSON and CSV end in the women’s line', async () => {
    const { women } = await json(part);
    expect(women).toMatch(/^Women: /);
    expect((await economy(part)).trimEnd().split('\n').at(-1)).toBe(women);
    expect((await economy(part, '--csv')).trimEnd().split('\n').at(-1)).toContain('women,Women,');
  });
});

describe('recruitment', () => {
  const all =
    '--worker-pays 3500 --employer-pays 500 --wage 300 --months 24 --borrowed 80% --interest 3% --repay 18 --living 90'.split(
      ' ',
    );
  test('gives the engine’s numbers, with the range that the cost of sending makes', async () => {
    const made = await json('recruitment', ...all);
    const ours = recruit({
      cost: 4000,
      payers: { worker: 0.875, employer: 0.125, state: 0 },
      monthlyEarnings: 300,
      contractMonths: 24,
      borrowed: 0.8,
      monthlyInterest: 0.03,
      repayMonths: 18,
      livingCost: 90,
      sendingCost: effect('rem.cost_level').central!,
    });
    const household = lineOf(made, 'household');
    expect(household.value).toBeCloseTo(ours.earnings.household, 9);
    expect(household.low!).toBeLessThan(household.value!);
    expect(household.high!).toBeGreaterThan(household.value!);
    expect(household.effects).toEqual(['rem.cost_level']);
    expect(lineOf(made, 'monthsOfEarnings').value).toBeCloseTo(3500 / 300, 12);
    expect(lineOf(made, 'employerPays').value).toBe(500);
    expect(made.lines.some(({ id, dashed }) => id === 'debt' && dashed)).toBe(false);
  });
  test('names the options without which a line stays dashed', async () => {
    const made = await json('recruitment', '--worker-pays', '500', '--wage', '400');
    expect(lineOf(made, 'monthsOfEarnings').value).toBe(1.25);
    expect(lineOf(made, 'household').note).toMatch(/--borrowed.*--living/);
    const free = await json('recruitment', '--worker-pays', '500', '--borrowed', '0');
    expect(lineOf(free, 'monthlyService').value).toBe(0);
  });
  test('in a corridor, who is meant and the women among them, and the cost of the place', async () => {
    const made = await json('recruitment', 'BGD', 'Saudi Arabia', ...all);
    expect(lineOf(made, 'stock')).toMatchObject({ unit: 'persons', period: '2020' });
    expect(lineOf(made, 'women-abroad').value!).toBeGreaterThan(5);
    expect(made.inputs.find(({ option }) => option === '--sending-cost')?.from).toMatch(
      /World Bank/,
    );
    expect(lineOf(made, 'household').low).toBeNull();
  });
});

test('return: by kind, with its own shares; stays are counted as often as they happen', async () => {
  const shares = '--human 60% --social 50% --preparation 100% --home 100%'.split(' ');
  const made = await json(
    'return',
    '--financial',
    'voluntary=80%,forced=20%',
    ...shares,
    '--leave-again',
    '0.4',
    '--support',
    '1',
  );
  expect(lineOf(made, 'gain.voluntary').value).toBeCloseTo((0.8 + 0.6 + 0.5) / 3, 12);
  expect(lineOf(made, 'gain.forced').value).toBeCloseTo((0.2 + 0.6 + 0.5) / 3, 12);
  expect(lineOf(made, 'gain.crisis').dashed).toBe(true);
  expect(lineOf(made, 'spells').value!).toBeGreaterThan(1000);
  const [plain, helped] = [lineOf(made, 'spells'), lineOf(made, 'spells.support')];
  expect(helped).toMatchObject({ dashed: true, grade: 'none' });
  expect(helped.high! - helped.low!).toBeGreaterThan(plain.high! - plain.low!);
  expect(lineOf(made, 'backOnce')).toMatchObject({ grade: 'moderate' });
  expect(lineOf(made, 'backOnce').value).toBeCloseTo(35, 9);
  const one = await json('return', '--kind', 'crisis');
  expect(one.lines.filter(({ id }) => id.startsWith('gain.'))).toHaveLength(1);
});

test('diaspora: functions on their own, conflict off unless switched on', async () => {
  const made = await json('diaspora', '--ratio', '2');
  expect(lineOf(made, 'trade').value).toBeCloseTo(100 * (2 ** 0.15 - 1), 9);
  expect(lineOf(made, 'conflict at home').value).toBeNull();
  const on = await json('diaspora', '--ratio', '2', '--conflict');
  expect(lineOf(on, 'conflict at home').value).toBe(6);
  expect(lineOf(made, 'repression').direction).toBe('+');
});

test('women: gain and risk by job, norms by the equality of both ends', async () => {
  const made = await json('women', 'BGD', 'SAU', '--job', 'domestic', '--earnings-ratio', '3');
  expect(lineOf(made, 'gain.domestic work').value).toBe(2);
  expect(lineOf(made, 'norms').direction).toBe('+');
  expect(made.inputs.find(({ option }) => option === '--equality-home')?.from).toMatch(/UNDP/);
  const set = ['--equality-home', '0.8', '--equality-destination', '0.4', '--skilled-men', '10%'];
  const down = await json('women', ...set, '--fertility-norm', '0.8');
  expect(lineOf(down, 'norms')).toMatchObject({ direction: '-', dashed: true });
  expect(lineOf(down, 'skilled').value).toBeCloseTo(11.7, 9);
  expect(lineOf(down, 'fertility').value!).toBeLessThan(0);
});

test('skills: without returns the sum says what is in it, and is called whole with them', async () => {
  const typed = ['skills', 'PHL', '--before', '10%', '--after', '15%'];
  expect(lineOf(await json(...typed), 'net').what).toMatch(/without circulation/);
  expect(lineOf(await json(...typed, '--returning', '0'), 'net').what).toBe('All three');
});

test('skills: the place’s own tertiary share, the parts abroad from the user', async () => {
  const made = await json('skills', 'PHL', '--before', '10%', '--after', '15%');
  expect(made.inputs.find(({ option }) => option === '--tertiary')?.from).toMatch(/Lee and Lee/);
  expect(lineOf(made, 'drain').value!).toBeLessThan(0);
  expect(lineOf(made, 'incentive')).toMatchObject({
    grade: 'moderate',
    effects: ['hc.brain_gain'],
  });
  expect(lineOf(made, 'circulation').dashed).toBe(true);
});

test('protection: directions, or the user’s own numbers, dashed', async () => {
  const made = await json('protection', '--cover', 'health=40%', '--size', 'health.harm=-20%');
  expect(lineOf(made, 'health cover.harm abroad')).toMatchObject({
    dashed: true,
    grade: 'none',
  });
  expect(lineOf(made, 'health cover.harm abroad').value).toBeCloseTo(-8, 12);
  expect(lineOf(made, 'insurance.savings')).toMatchObject({ value: null, direction: '+' });
});

test.each([
  [['recruitment', '--wage', '-5'], /--wage/],
  [['recruitment', '--wage', '0'], /--wage/],
  [['recruitment', '--borrowed', '120%'], /--borrowed/],
  [['recruitment', '--repay', '30', '--months', '24'], /--repay/],
  [['recruitment', '--months', '12.5'], /--months/],
  [['recruitment', 'BGD', 'BGD'], /another place/],
  [['recruitment', 'Atlantis'], /Atlantis/],
  [['return', '--financial', 'angry=1'], /angry/],
  [['return', '--years', '0'], /--years/],
  [['diaspora', '--ratio', '0'], /--ratio/],
  [['women', '--equality-home', '-0.1'], /--equality-home/],
  [['skills', '--tertiary', '0', '--before', '1%', '--after', '2%'], /tertiary/],
  [['protection', '--cover', 'wealth=1'], /wealth/],
  [['protection', '--json', '--csv'], /--json and --csv/],
])('%j is refused in words', async (args, words) => {
  await expect(economy(...args)).rejects.toThrow(words);
});

test('extremes give finite numbers', async () => {
  const made = [
    await json('diaspora', '--ratio', '100', '--conflict'),
    await json('diaspora', '--ratio', '0.01'),
    await json('skills', '--tertiary', '99%', '--before', '0.01%', '--after', '99%'),
    await json('return', '--come-back', '50', '--leave-again', '50', '--years', '100'),
    await json(
      'recruitment',
      ...'--worker-pays 10000000 --wage 0.01 --months 600 --borrowed 1 --interest 1 --repay 600 --living 10000000 --sending-cost 100'.split(
        ' ',
      ),
    ),
  ];
  for (const { lines } of made) {
    for (const { value, low, high } of lines) {
      for (const one of [value, low, high])
        if (one !== null) expect(Number.isFinite(one)).toBe(true);
    }
  }
});
