import { rowsOf } from '@sojourn/engine/core';
import {
  buildYear,
  readableNodes,
  runDoubt,
  sojournFirstYears,
  sojournLastYear,
  sojournRecipe,
  sojournYears,
  usualChoices,
  yearlyDeviation,
} from '@sojourn/engine/security';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPlaceFacts } from '../read/place-facts.ts';
import { committed } from '../testing/committed.ts';
import { laidAround, placeSecurityPanel, readSecurityPanel, type SecurityData } from './panel.ts';

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

  test('the panel of one place is its part of the whole one', async () => {
    const snapshot = await committed();
    const { places, years } = data.panel;
    for (const code of ['BGD', 'FJI', 'SSD', 'TUV', 'ESH', 'UKR']) {
      const facts = await loadPlaceFacts(snapshot, code);
      const range = { series, from: 1990, to: 2025 };
      const own = placeSecurityPanel([facts.panel, facts.panelSecurity], code, range);
      const at = places.indexOf(code);
      const cut = (all?: Float64Array) =>
        all && years.map((_, year) => all[year * places.length + at]!);
      for (const id of series) {
        const [one, all] = [own.series.get(id)!, data.panel.series.get(id)!];
        expect([code, id, ...one.values]).toEqual([code, id, ...cut(all.values)!]);
        if (!one.low) continue;
        expect([...one.low, ...one.high!]).toEqual([...cut(all.low)!, ...cut(all.high)!]);
        expect(one.level).toBe(all.level);
      }
    }
  });

  test('the doubt of one place does not depend on the others', async () => {
    const snapshot = await committed();
    const options = { seed: 1, draws: 20, choices: usualChoices };
    const whole = runDoubt(sojournRecipe, data.panel, 2023, options);
    for (const code of ['BGD', 'SSD', 'ISL']) {
      const facts = await loadPlaceFacts(snapshot, code);
      const range = { series, from: 1990, to: 2025 };
      const own = placeSecurityPanel([facts.panel, facts.panelSecurity], code, range);
      const at = whole.places.indexOf(code);
      const alone = runDoubt(sojournRecipe, own, 2023, options).scores;
      const among = whole.scores.filter((_, cell) => cell % whole.places.length === at);
      expect([code, ...alone]).toEqual([code, ...among]);
    }
  });

  test('the series whose intervals are laid around the value are those with a value outside', async () => {
    const tables = ['panel', 'panel_security', 'panel_sharealike'] as const;
    const found = new Set<string>();
    for (const name of tables) {
      for (const row of rowsOf(await (await committed()).table(name))) {
        const { indicator, value, low, high, level, year } = row as Record<string, number>;
        if (level === null || !series.includes(String(indicator)) || year! < 1990) continue;
        if (value! < low! || value! > high!) found.add(String(indicator));
      }
    }
    expect([...found]).toEqual([...laidAround]);
  });
});
