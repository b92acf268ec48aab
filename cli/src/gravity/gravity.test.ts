import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type GravityReport, syntheticPanel } from '@sojourn/engine/gravity';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../program.ts';

const folder = mkdtempSync(join(tmpdir(), 'gravity-'));
const data = join(folder, 'data.csv');
const out = join(folder, 'out');
let words = '';

beforeAll(() => {
  const { o, d, t, y, x1, x2 } = syntheticPanel(8, 3, 4, 1);
  const lines = Array.from(y, (value, row) =>
    [o[row], d[row], t[row], value, x1[row], x2[row]].join(','),
  );
  const text = `o,d,t,y,x1,x2\n${lines.join('\n')}\n`;
  writeFileSync(data, text);
  writeFileSync(`${data}.gz`, gzipSync(text));
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    words += String(chunk);
    return true;
  });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<string> {
  words = '';
  await createProgram().parseAsync(['node', 'sojourn', 'gravity', ...args, '--out', out]);
  return readFileSync(out, 'utf8');
}

const formula = 'y ~ x1 + x2 | o^t + d^t + o^d';

describe('sojourn gravity', () => {
  test('gives a report as JSON, the same from a compressed file', async () => {
    const text = await run(data, formula, '--cluster', 'o^d', '--json');
    const report = JSON.parse(text) as GravityReport;
    expect(report.schema).toBe('sojourn.gravity/1');
    expect(report.coefficients.map(({ name }) => name)).toEqual(['x1', 'x2']);
    expect(report.rows.used + report.rows.zeros + report.rows.separated).toBe(168);
    expect(report.variance).toMatchObject({ kind: 'cluster', by: 'o^d' });
    expect(await run(`${data}.gz`, formula, '--cluster', 'o^d', '--json')).toBe(text);
  });

  test('puts models side by side, with what was dropped in words', async () => {
    const text = await run(data, formula, 'y ~ x1 | o + d', '--bias', 'o,d,t', '--where', 't >= 0');
    expect(text).toContain('(1) y');
    expect(text).toContain('Fixed effects: o^d');
    expect(words).toMatch(/\(1\) \d+ rows dropped with levels that have zeros only: o\^d/);
  });

  test('writes fixed effects, predictions and effects', async () => {
    const [effects, predictions] = [join(folder, 'fe.csv'), join(folder, 'fit.csv')];
    const text = await run(
      data,
      formula,
      '--elasticities',
      '--fixed-effects',
      effects,
      '--predictions',
      predictions,
    );
    expect(text).toMatch(/^model,variable,kind,estimate,low,high\r\n1,x1,unit,/);
    expect(readFileSync(effects, 'utf8').split('\r\n')[1]).toMatch(/^1,o\^t,0_0,/);
    const lines = readFileSync(predictions, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(169);
    expect(lines[0]).toBe('o,d,t,y,x1,x2,fitted');
  });

  test('draws, tests by time and says so', async () => {
    const args = [data, 'y ~ x1 + x2 | o + d', '--cluster', 'o^d', '--bootstrap', '30'];
    const report = JSON.parse(
      await run(...args, '--holdout', 't,o,d', '--dyadic', 'o,d', '--json').catch(() => '{}'),
    );
    expect(report).toEqual({});
    const done = JSON.parse(await run(...args, '--holdout', 't,o,d', '--json')) as GravityReport;
    expect(done.bootstrap!.replications).toBe(30);
    expect(words).toContain('bootstrap 100 %');
    expect(words).toContain('Gravity explains space, not time');
    expect(await run(...args)).toMatch(/30 bootstrap draws: x1 \([\d.]+\) -?[\d.]+ to/);
  });

  test.each([
    [['y ~ x9'], 'has no column x9'],
    [['y ~ x1 |'], 'character 9'],
    [[], 'The formula'],
    [['y ~ x1', '--bootstrap', '9'], 'no clusters'],
    [['y ~ x1', '--bias', 'o'], '3 columns'],
    [['y ~ x1', '--cluster', 'o', '--dyadic', 'o,d'], '--dyadic and --cluster'],
    [['y ~ x1', '--cluster', 'o', '--errors', 'iid'], '--cluster and --errors iid'],
    [['y ~ x1', '--model-file'], '--model-file'],
  ])('%j is refused', async (args, part) => {
    await expect(run(data, ...args)).rejects.toThrow(part);
  });
});
