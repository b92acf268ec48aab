import {
  buildYear,
  readableNodes,
  sojournFirstYears,
  sojournLastYear,
  sojournRecipe,
  sojournYears,
  yearlyDeviation,
} from '@sojourn/engine/security';
import { beforeAll, describe, expect, test } from 'vitest';
import { committed } from '../testing/committed.ts';
import { readSecurityPanel, type SecurityData } from './panel.ts';

const series = sojournRecipe.indicators.map(({ id }) => id);
let data: SecurityData;

beforeAll(async () => {
  data = await readSecurityPanel(await committed(), { series, from: 1990, to: 2025 });
}, 60_000);

describe('what the recipe holds of the snapshot, so that one place can be read by itself', () => {
  test('the drift of each series is that of all places, to six digits', () => {
    for (const spec of sojournRecipe.indicators) {
      const measured = yearlyDeviation(spec, data.panel, data.panel.series.get(spec.id)!);
      expect([spec.id, spec.drift]).toEqual([spec.id, Number(measured.toPrecision(6))]);
    }
  });

  test('the first readable year of each node, and the last year of the index', () => {
    const first = new Map<string, number>();
    let last = 0;
    for (const year of data.panel.years) {
      const built = buildYear(sojournRecipe, data.panel, year);
      const { nodes } = readableNodes(built, sojournYears);
      for (const node of nodes) if (!first.has(node)) first.set(node, year);
      const { scores, plan, places } = built.built;
      const top = scores.subarray(plan.top * places.length, (plan.top + 1) * places.length);
      if (top.some((score) => !Number.isNaN(score))) last = year;
    }
    expect(Object.fromEntries(first)).toEqual(sojournFirstYears);
    expect(last).toBe(sojournLastYear);
  });
});
