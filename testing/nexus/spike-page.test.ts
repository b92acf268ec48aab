import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parameterIds, parameterRanges } from '@sojourn/engine/nexus';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/reference.ts';

const page = readFileSync(join(repositoryRoot(), 'docs/spike.md'), 'utf8');

describe('the page of the spike', () => {
  test.each(parameterIds)('gives the range and grade of %s that the model draws from', (id) => {
    const { central, low, high, unit, grade } = parameterRanges[id];
    const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`));
    expect(row).toBeDefined();
    const cells = row!.split('|').map((cell) => cell.trim());
    expect(cells.slice(2, 5)).toEqual([String(central), `${low} … ${high}`, unit]);
    expect(cells[5]!.length).toBeGreaterThan(3);
    expect(cells[6]).toBe(grade);
  });

  test('lists no parameter that the model does not have', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| [-\d.]+ \|/gm)].map(([, id]) => id);
    expect(rows).toEqual(parameterIds);
  });
});
