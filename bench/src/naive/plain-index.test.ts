import { openSnapshot, readSecurityPanel, seriesOf } from '@sojourn/data';
import { defaultSnapshotFolder, nodeSource } from '@sojourn/data/node';
import { buildIndex, buildYear, humanSecurity2015, sojournRecipe } from '@sojourn/engine/security';
import { expect, test } from 'vitest';
import { inventedTable, nominalCase } from './index-tables.ts';
import { plainReplication, plainRows } from './plain-index.ts';
import { plainPanelYear, plainSeries } from './plain-panel.ts';

test.each([
  ['the nominal set', nominalCase],
  [
    'an invented table',
    () => ({
      recipe: humanSecurity2015,
      table: inventedTable(humanSecurity2015, 193, 'group'),
    }),
  ],
])('the plain program gives the numbers of the engine: %s', (_, open) => {
  const { recipe, table } = open();
  const built = buildIndex(recipe, table);
  const plain = plainReplication(built, plainRows(built));
  const row = built.plan.top * built.places.length;
  plain.forEach((score, at) => {
    expect(Math.abs(score / built.scores[row + at]! - 1)).toBeLessThan(1e-9);
  });
});

test('the plain panel gives the numbers of the engine', async () => {
  const snapshot = await openSnapshot(nodeSource(defaultSnapshotFolder()));
  const range = { series: seriesOf(sojournRecipe), from: 1990, to: 2024 };
  const { panel } = await readSecurityPanel(snapshot, range);
  const plain = plainPanelYear(sojournRecipe, plainSeries(panel), panel.places, 2018);
  const { built } = buildYear(sojournRecipe, panel, 2018);
  expect(plain.size).toBeGreaterThan(160);
  built.places.forEach((place, at) => {
    const score = built.scores[built.plan.top * built.places.length + at]!;
    if (Number.isNaN(score)) expect(plain.has(place)).toBe(false);
    else expect(plain.get(place)).toBeCloseTo(score, 9);
  });
});
