import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { estimateBy } from './estimate.ts';
import { periodStart, requestOf } from './options.ts';
import { type FlowsRun, flowsCsv, flowsJson } from './render.ts';

const plain = {
  sex: 'both',
  vintage: '2024',
  unknown: 'native',
  labels: 'auto',
  seed: '1',
} as const;
const zeros = new Float64Array(3);
const input = {
  codes: ['A', 'B', 'C'],
  start: Float64Array.of(100, 10, 5, 8, 100, 4, 3, 6, 100),
  end: Float64Array.of(90, 14, 11, 12, 95, 5, 3, 8, 98),
  births: zeros,
  deaths: zeros,
};

function runOf(method: FlowsRun['request']['method']): FlowsRun {
  const request = { schema: 'sojourn.flows/1', method } as const;
  return {
    codes: input.codes,
    request,
    estimate: estimateBy(input, request, null, undefined),
    world: null,
    birthplace: null,
    bands: null,
    comparison: null,
    yearly: null,
    cube: null,
    tables: false,
    issues: [],
  };
}

test('typed choices overrule those of a request file; names of published tables are known', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-flows-'));
  const file = join(folder, 'request.json');
  writeFileSync(file, '{"schema":"sojourn.flows/1","method":"independence","closure":"exact"}');
  expect(requestOf({ ...plain, request: file })).toMatchObject({
    method: 'independence',
    closure: 'exact',
  });
  expect(requestOf({ ...plain, request: file, method: 'da_min_closed' })).toMatchObject({
    method: 'minimum',
    closure: 'exact',
  });
  expect(requestOf({ ...plain, weight: '0' })).toMatchObject({ method: 'pseudo-bayes' });
  expect(() => requestOf({ ...plain, method: 'guess' })).toThrow(/--method/);
  expect(() => requestOf({ ...plain, weight: '1.5' })).toThrow(/--weight/);
  expect(() => requestOf({ ...plain, method: 'minimum', weight: '0.2' })).toThrow(/--weight/);
  expect(() => requestOf({ ...plain, method: 'rates', closure: 'exact' })).toThrow(/--closure/);
});

test('periods are five years for which there are stocks', () => {
  const starts = [1990, 2015];
  expect(periodStart('2015-2020', starts)).toBe(2015);
  expect(periodStart('1990', starts)).toBe(1990);
  expect(() => periodStart('2015-2021', starts)).toThrow(/--period/);
  expect(() => periodStart('2020-2025', starts)).toThrow(/--period/);
});

test.each([
  'minimum',
  'independence',
  'pseudo-bayes',
  'difference-drop',
  'difference-reverse',
  'rates',
  'transitions',
] as const)('%s: JSON and CSV say the same', (method) => {
  const run = runOf(method);
  const json = JSON.parse(flowsJson(run));
  expect(json.codes).toEqual(input.codes);
  expect(json.flows.flat().reduce((a: number, b: number) => a + b, 0)).toBeCloseTo(json.total, 9);
  const rows = flowsCsv(run, false)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
  for (const [from, to, people] of rows) {
    expect(json.flows[input.codes.indexOf(from!)][input.codes.indexOf(to!)]).toBe(Number(people));
  }
  const square = flowsCsv(run, true).trim().split('\r\n');
  expect(square[0]).toBe('origin,A,B,C');
  expect(square[1]!.split(',').slice(1).map(Number)).toEqual(json.flows[0]);
  expect(json.kinds === null).toBe(!['minimum', 'independence', 'pseudo-bayes'].includes(method));
});

test('moves of those born in one place are part of all, and other methods have none', () => {
  const request = { schema: 'sojourn.flows/1', method: 'minimum' } as const;
  const all = estimateBy(input, request, null, undefined).flows;
  const parts = input.codes.map((code) => estimateBy(input, request, null, code).flows);
  all.forEach((value, cell) => {
    expect(parts.reduce((sum, part) => sum + part[cell]!, 0)).toBeCloseTo(value, 9);
  });
  const other = { ...request, method: 'rates' } as const;
  expect(() => estimateBy(input, other, null, 'A')).toThrow(/--birthplace/);
  expect(() => estimateBy(input, request, null, 'Z')).toThrow(/Z/);
});

test('the example files are read by the command itself', async () => {
  const { createProgram } = await import('../program.ts');
  const out = join(mkdtempSync(join(tmpdir(), 'sojourn-flows-')), 'flows.json');
  const at = (name: string) => join(import.meta.dirname, '../../../examples/flows', name);
  await createProgram().parseAsync(
    [
      'flows',
      '--start',
      at('start.csv'),
      '--end',
      at('end.csv'),
      '--births',
      at('vital.csv'),
      '--method',
      'minimum',
      '--json',
      '--out',
      out,
    ],
    { from: 'user' },
  );
  const found = JSON.parse(readFileSync(out, 'utf8'));
  expect(found.total).toBeCloseTo(141.9328, 3);
  expect(found.margin_error).toBeLessThan(1e-12);
  for (const { net, residual } of found.places) {
    expect(Math.abs(residual)).toBeLessThan(1e-9);
    expect(Number.isFinite(net)).toBe(true);
  }
});
