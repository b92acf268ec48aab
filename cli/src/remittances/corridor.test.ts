import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, year } from '@sojourn/engine/core';
import { beforeAll, expect, test } from 'vitest';
import { createProgram } from '../program.ts';
import { allCorridorLines } from './corridors.ts';
import type { PlaceFacts } from './facts.ts';
import type { Line } from './line.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-corridor-'));
const file = join(folder, 'bgd.json');
const origin = { unit: 'current US$', sourceIds: [], release: '', licence: '', steps: [] };
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

async function linesOf(name: string, ...args: readonly string[]): Promise<readonly Line[]> {
  const out = join(folder, name);
  await createProgram().parseAsync(['node', 'sojourn', ...args, '--out', out, '--json']);
  return JSON.parse(readFileSync(out, 'utf8')).lines;
}

test('all corridors: people abroad beside the share of women, and what is withheld as a part', async () => {
  const all = await linesOf('all.json', 'remittances', 'BGD');
  const people = all.find(({ id }) => id === 'stock')!;
  expect(people.value).toBeGreaterThan(7e6);
  expect(people.period).toBe(all.find(({ id }) => id === 'women-abroad')!.period);
  const received = all.find(({ id }) => id === 'received')!.value!;
  const shown = all
    .filter(({ id }) => id.startsWith('from.'))
    .reduce((sum, { value }) => sum + (value ?? 0), 0);
  const withheld = all.find(({ id }) => id === 'withheld')!;
  expect(withheld.unit).toBe('%');
  expect(shown / received + withheld.value! / 100).toBeCloseTo(1, 9);
});

test('says where recorded ways would gain more than passes by others', async () => {
  const noteOf = (from: readonly Line[]) => from.find(({ id }) => id === 'response-recorded')!.note;
  expect(noteOf(lines)).not.toMatch(/Too far/);
  expect(noteOf(await linesOf('ukr.json', 'remittances', 'UKR'))).toMatch(/Too far/);
});

test('where the user’s series has the corridor, the saving is of the counted amount', () => {
  const cost = figure(5, year(2018), origin);
  const usd = figure(95, year(2023), origin);
  const one = {
    partner: 'SAU',
    people: figure(10, year(2020), origin),
    modelled: figure(950, year(2024), origin),
    byStock: figure(950, year(2024), origin),
    matrix: null,
    counted: { usd, series: 'bank', title: 'Remittances', owner: 'Central Bank' },
    historic: false,
    incomeKnown: true,
  };
  const facts = {
    place: { code: 'BGD', names: { en: 'Bangladesh' } },
    places: { get: () => ({ names: { en: 'Saudi Arabia' } }) },
    manifest: { sources: [] },
  } as unknown as PlaceFacts;
  const picture = { received: usd, cost, income: usd, stockYear: 2020, historic: false };
  const told = allCorridorLines(facts, { ...picture, corridors: [one] }, 'SAU');
  const saving = told.find(({ id }) => id === 'saving.SAU')!;
  expect(saving).toMatchObject({ grade: 'derived', period: '2023, cost of 2018' });
  expect(saving.value).toBeCloseTo(2, 9);
  expect(saving.note).toMatch(/counted amount/);
});
