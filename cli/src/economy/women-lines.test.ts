import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ResultWithWomen, resultsWithWomen, womenLine } from '@sojourn/engine/economy';
import { expect, test } from 'vitest';
import { createProgram } from '../program.ts';
import { economyParts } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-women-'));
let files = 0;

async function printed(...args: readonly string[]): Promise<string> {
  const file = join(folder, `${files++}.txt`);
  await createProgram().parseAsync(['node', 'sojourn', ...args, '--out', file]);
  return readFileSync(file, 'utf8');
}

interface Printed {
  readonly result: ResultWithWomen;
  readonly args: readonly string[];
}

const of = (result: ResultWithWomen, ...args: readonly string[]): Printed => ({ result, args });

/** Everything that the room prints, by the result whose women's line it owes. */
const results: readonly Printed[] = [
  of('mobility', 'mobility', '--quota', '3%'),
  of('mobility', 'mobility', '--quota', '3%', '--places'),
  of('mobility', 'mobility', '--free', '--sigma', '1', '--eta', 'inf', '--phi', '1'),
  of('mobility', 'mobility', '--wishes', '--phi', '1'),
  of('mobility', 'mobility', '--attachment'),
  of('mobility', 'mobility', '--paper'),
  of('remittances', 'remittances', 'BGD'),
  of('remittances', 'remittances', 'BGD', '--from', 'SAU', '--levels', '--vintages'),
  of('remittances', 'remittances', '--levels'),
  ...economyParts.map((part) => of(part, 'economy', part)),
];

test.each(results)('$result: $args', async ({ result, args }) => {
  const { sentence } = womenLine(result);
  expect(await printed(...args)).toContain(`${sentence}\n`);
  expect(JSON.parse(await printed(...args, '--json')).women).toBe(sentence);
  if (args.includes('--places')) return;
  expect((await printed(...args, '--csv')).trimEnd().split('\n').at(-1)).toMatch(/^women,/);
});

test('no result of the room is left out', () => {
  expect(new Set(results.map(({ result }) => result))).toEqual(new Set(resultsWithWomen));
});
