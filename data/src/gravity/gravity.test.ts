import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellOf, numbersOf } from '@sojourn/engine/core';
import { designOf, fitModel } from '@sojourn/engine/gravity';
import { parseGravityModel } from '@sojourn/engine/gravity/schema';
import { fullSize, repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { nodeSource } from '../node.ts';
import { openSnapshot } from '../read/snapshot.ts';
import { bytesSource } from '../sheets/index.ts';
import { defaultFormula, worldVariables } from './default-model.ts';
import { sheetTable } from './sheet-table.ts';
import { loadGravityTable } from './world-table.ts';

const folder = join(repositoryRoot(), 'data/snapshot');
const stored = parseGravityModel(
  JSON.parse(readFileSync(join(folder, 'gravity-default.json'), 'utf8')),
  'gravity-default.json',
);

describe('the stored default model', () => {
  test('has the formula, a licence for every variable and a positive covariance', () => {
    expect(stored.report.formula).toBe(defaultFormula);
    expect(stored.report.convergence.converged).toBe(true);
    expect(stored.variables).toEqual(worldVariables);
    stored.report.variance.matrix.forEach((row, at) => {
      expect(row[at]).toBeGreaterThan(0);
      expect(Math.sqrt(row[at]!)).toBeCloseTo(stored.report.coefficients[at]!.error, 12);
    });
    expect(stored.holdoutSentence).toContain('Gravity explains space, not time');
  });

  test.skipIf(!fullSize)('is what the snapshot gives today', { timeout: 120_000 }, async () => {
    const table = await loadGravityTable(await openSnapshot(nodeSource(folder)));
    const fit = fitModel(designOf(table, defaultFormula).design);
    expect(fit.sample.n).toBe(stored.report.rows.used);
    fit.coefficients.forEach((value, at) => {
      expect(value).toBeCloseTo(stored.report.coefficients[at]!.estimate, 9);
    });
    let total = 0;
    for (const value of numbersOf(table, 'flow')) total += value;
    expect(total).toBeGreaterThan(450e6);
    expect(cellOf(table, 'origin', 0)).not.toBe(cellOf(table, 'destination', 0));
  });
});

describe('a file as a table', () => {
  const read = (text: string) => sheetTable(bytesSource('d.csv', new TextEncoder().encode(text)));

  test('has numbers where all cells are numbers, texts elsewhere, and missing cells', async () => {
    const table = await read('o,y,flag\nBGD,1.5,TRUE\n,NA,FALSE\nNPL,2e3,\n');
    expect(table.length).toBe(3);
    expect([0, 1, 2].map((row) => cellOf(table, 'o', row))).toEqual(['BGD', null, 'NPL']);
    expect([0, 1, 2].map((row) => cellOf(table, 'y', row))).toEqual([1.5, null, 2000]);
    expect([0, 1, 2].map((row) => cellOf(table, 'flag', row))).toEqual([1, 0, null]);
  });

  test('a row of another width is refused with its number', async () => {
    await expect(read('a,b\n1,2\n1,2,3\n')).rejects.toThrow(/row 3/);
  });
});
