import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createProgram } from '../program.ts';
import type { Line } from './line.ts';

const file = join(mkdtempSync(join(tmpdir(), 'sojourn-corridor-')), 'bgd.json');
let lines: readonly Line[];

beforeAll(async () => {
  const args = ['remittances', '--from', 'SAU', '--to', 'BGD', '--json', '--out', file];
  await createProgram().parseAsync(['node', 'sojourn', ...args]);
  lines = JSON.parse(readFileSync(file, 'utf8')).lines;
});

const lineOf = (id: string) => lines.find((line) => line.id === id)!;

test('a corridor has its people, the women among them, the matrix of its year, and a saving', () => {
  for (const id of ['from.SAU', 'people.SAU', 'women-abroad', 'matrix.SAU', 'saving.SAU']) {
    expect(lineOf(id), id).toBeDefined();
  }
  expect(lineOf('matrix.SAU').period).toBe('2018');
  expect(lineOf('matrix.SAU').note).toMatch(/its own year/);
});

test('the saving is that of the amount sent, at the average cost, and runs with the range', () => {
  const cost = lineOf('cost').value!;
  const [model, saving] = [lineOf('from.SAU'), lineOf('saving.SAU')];
  const of = (received: number) => ((received / (1 - cost / 100)) * (cost - 3)) / 100;
  expect(saving.value! / of(model.value!)).toBeCloseTo(1, 9);
  expect(saving.low! / of(model.low!)).toBeCloseTo(1, 9);
  expect(saving.source).toMatch(/Remittance Prices/);
});
