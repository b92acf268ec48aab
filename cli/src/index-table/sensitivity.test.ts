import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sensitivityOutput } from './sensitivity.ts';
import { sensitivityAsked } from './sensitivity-asked.ts';
import { openSubject } from './subject.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-sensitivity-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const recipe = file(
  'two.json',
  JSON.stringify({
    schema: 'sojourn.recipe/1',
    id: 'two',
    version: '1.0.0',
    title: 'Two indicators',
    indicators: [
      { id: 'a', parent: 'all', direction: 1, goalposts: { low: 0, high: 100 } },
      { id: 'b', parent: 'all', direction: 1, goalposts: { low: 0, high: 100 } },
    ],
    nodes: [{ id: 'all' }],
    impute: { method: 'none' },
    availability: 0,
    treat: null,
    normalise: { method: 'goalposts', low: 0, high: 100, clip: true },
    aggregate: [{ method: 'arithmetic' }],
  }),
);
const table = file(
  'table.csv',
  'unit,year,a,b\nX,2020,40,60\nX,2021,45,60\nX,2022,50,70\nY,2020,20,80\nY,2021,20,80\nY,2022,20,80\nZ,2022,,90\n',
);
const own = { recipe, table, ownUnits: true } as const;

async function run(what: readonly string[], options: Record<string, unknown> = {}) {
  const all = { ...own, draws: '64', ...options };
  return sensitivityOutput(await openSubject(all), what, all);
}

const parsed = async (what: readonly string[], options: Record<string, unknown> = {}) =>
  JSON.parse(await run(what, { ...options, json: true }));

describe('what may be asked', () => {
  const read = async (...typed: readonly string[]) =>
    sensitivityAsked(await openSubject({ ...own }), typed, {}).output;

  test.each([
    [['X'], { kind: 'score', place: 'X' }],
    [['rank', 'X'], { kind: 'rank', place: 'X' }],
    [['gap', 'X', 'Y'], { kind: 'gap', a: 'X', b: 'Y' }],
    [['gap:X,Y'], { kind: 'gap', a: 'X', b: 'Y' }],
    [['trend', 'X', '2020'], { kind: 'trend', place: 'X', from: 2020 }],
    [['shift'], { kind: 'mean_rank_shift' }],
  ])('%j', async (typed, output) => {
    expect(await read(...typed)).toEqual(output);
  });

  test.each([
    [['gap', 'X']],
    [['gap', 'X', 'X']],
    [['shift', 'X']],
    [['level', 'X']],
    [['trend', 'X', '2022']],
    [['score:']],
  ])('%j is refused with an example', async (typed) => {
    const error = await read(...typed).catch((thrown) => thrown);
    expect(error.full).toMatch(/--sensitivity .*expected score PLACE.*gap BGD NPL/);
  });
});

describe('the sensitivity of an output', () => {
  test('a score of two indicators with drawn weights has the variance of its closed form', async () => {
    // Score = (50 w₁ + 70 w₂)/(w₁ + w₂), or one indicator alone when the other is left out.
    const { factors, variance, mean, convergence, basePoints, meta } = await parsed(['X'], {
      draws: '1024',
    });
    const of = (name: string) => factors.find(({ factor }: { factor: string }) => factor === name);
    expect(factors.map(({ factor }: { factor: string }) => factor)).toEqual([
      'drop',
      'weights',
      'data',
    ]);
    expect(mean).toBeCloseTo(60, 1);
    expect(variance / 100).toBeCloseTo(1, 1);
    // One indicator is always left out, so weights never count, and the table has no doubt.
    expect(of('drop').total).toBeCloseTo(1, 2);
    expect(of('weights').total).toBeCloseTo(0, 9);
    expect(of('data').total).toBeCloseTo(0, 9);
    expect(convergence.map((step: { basePoints: number }) => step.basePoints)).toEqual([
      256, 512, 1024,
    ]);
    expect(basePoints).toBe(1024);
    expect(meta.draws).toBe(1024 * 5);
  });

  test('a gap, a trend and the shift of ranks are divided, in words', async () => {
    expect(await run(['gap', 'X', 'Y'])).toMatch(/gap X − Y[\s\S]*indicator left out +0\.99/);
    expect(await run(['trend', 'X', '2020'])).toMatch(/change of X since 2020/);
    const shift = await run(['shift']);
    expect(shift).toMatch(/mean shift of all ranks/);
    expect(shift).toMatch(/first 16 +first 32 +first 64 +total 16/);
  });

  test('an output that does not vary has nothing to divide', async () => {
    expect(await run(['X'], { choices: 'none' })).toContain('nothing to divide');
    const { factors, variance } = await parsed(['X'], { choices: 'none' });
    expect(variance).toBe(0);
    expect(factors[0].total).toBeNull();
  });

  test('the same seed gives the same text, another one another', async () => {
    const first = await run(['gap', 'X', 'Y'], { choices: 'wide' });
    expect(await run(['gap', 'X', 'Y'], { choices: 'wide' })).toBe(first);
    expect(await run(['gap', 'X', 'Y'], { choices: 'wide', seed: '2' })).not.toBe(first);
  });

  test('choices of a file are the factors; what is wrong in it is told with its line', async () => {
    const choices = file('choices.yaml', 'across:\n  - { method: median }\nweightNoise: 0.1\n');
    const { factors } = await parsed(['X'], { choices });
    expect(factors.map(({ factor }: { factor: string }) => factor)).toEqual(['weights', 'data']);
    const bad = file('bad-choices.yaml', 'dropOne: true\nweightNoise: 2\n');
    await expect(run(['X'], { choices: bad })).rejects.toThrow(/weightNoise \(line 2\)/);
    await expect(run(['X'], { choices: 'wider' })).rejects.toThrow(/--choices .*wider/);
  });

  test.each([
    ['a number of points that is no power of two', ['X'], { draws: '100' }, /--draws 128/],
    ['a place that nobody knows', ['Q'], {}, /Q/],
    ['a place without an index', ['trend', 'Z', '2021'], {}, /Z, which has no index in 2021/],
    ['a year outside the table', ['trend', 'X', '2010'], {}, /2010/],
  ])('%s is refused', async (_, what, options, message) => {
    const error = await run(what, options).catch((thrown) => thrown);
    expect(error.full).toMatch(message);
  });
});
