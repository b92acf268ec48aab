import { buildYear, sojournRecipe } from '@sojourn/engine/security';
import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../read/snapshot.ts';
import {
  changedSource,
  committed,
  committedManifest,
  committedRows,
} from '../testing/committed.ts';
import { exportTerms, mayBeShared } from './licences.ts';
import { readSecurityPanel } from './panel.ts';

const series = sojournRecipe.indicators.map(({ id }) => id);
const whole = { series, from: 1990, to: 2024 };

describe('the panel of the recipe', () => {
  test('holds what the tables hold, and nothing where they hold nothing', async () => {
    const { panel } = await readSecurityPanel(await committed(), whole);
    const at = panel.places.indexOf('BGD');
    const rows = [
      ...(await committedRows('panel', 'BGD')),
      ...(await committedRows('panel_security', 'BGD')),
    ];
    for (const id of ['gdp_pc_ppp', 'employment_ratio', 'road_deaths', 'underweight']) {
      const { values } = panel.series.get(id)!;
      for (const year of panel.years) {
        const row = rows.find((one) => one.indicator === id && one.year === year);
        const cell = values[(year - 1990) * panel.places.length + at]!;
        expect(Number.isNaN(cell) ? null : cell).toBe(row?.value ?? null);
      }
    }
  });

  test('is read from the core of the snapshot alone', async () => {
    const core = committedManifest()
      .resources.map(({ path }) => path)
      .filter((path) => path.startsWith('core/'));
    const snapshot = await openSnapshot(changedSource(core, (_, bytes) => bytes));
    const { panel, origins } = await readSecurityPanel(snapshot, { ...whole, from: 2018 });
    expect(origins.map(({ id }) => id)).toEqual(series);
    for (const [id, { values }] of panel.series) {
      expect(
        values.some((value) => value > 0),
        id,
      ).toBe(true);
    }
  });

  test('carries published bounds with their level: V-Dem 68 %, UCDP without one', async () => {
    const { panel } = await readSecurityPanel(await committed(), whole);
    const democracy = panel.series.get('electoral_democracy')!;
    expect(democracy.level).toBe(0.68);
    const deaths = panel.series.get('state_conflict_deaths_rate')!;
    expect(deaths.low).toBeDefined();
    expect(deaths.level).toBeUndefined();
    expect(panel.series.get('gdp_pc_ppp')!.low).toBeUndefined();
    for (const { values, low, high } of [democracy, deaths]) {
      const outside = values.findIndex((v, at) => v < low![at]! - 1e-9 || v > high![at]! + 1e-9);
      expect(outside).toBe(-1);
    }
  });

  test('bounds of an older release keep their width', async () => {
    const { panel } = await readSecurityPanel(await committed(), {
      ...whole,
      from: 2020,
      to: 2020,
    });
    const { low, high } = panel.series.get('electoral_democracy')!;
    const rows = await committedRows('panel_sharealike', 'BGD');
    const row = rows.find((one) => one.indicator === 'electoral_democracy' && one.year === 2020)!;
    const at = panel.places.indexOf('BGD');
    expect(high![at]! - low![at]!).toBeCloseTo(Number(row.high) - Number(row.low), 12);
  });

  test('gives the composite of 2005 to 2022 for 160 States and areas or more', async () => {
    const { panel } = await readSecurityPanel(await committed(), whole);
    for (const year of [2005, 2010, 2015, 2022]) {
      const { built } = buildYear(sojournRecipe, panel, year);
      const top = built.scores.subarray(built.plan.top * built.places.length);
      expect(top.filter((score) => !Number.isNaN(score)).length, String(year)).toBeGreaterThan(160);
    }
  });

  test('has the income group of the last year and the subregion', async () => {
    const { panel } = await readSecurityPanel(await committed(), {
      ...whole,
      from: 2020,
      to: 2020,
    });
    const at = panel.places.indexOf('BGD');
    expect(panel.groups!.get('subregion')![at]).toBe('M49:034');
    const rows = await committedRows('income_groups', 'BGD');
    expect(panel.groups!.get('income')![at]).toBe(
      rows.find(({ year }) => year === 2020)!.income_group,
    );
  });

  test('reads series of the extra part for other recipes', async () => {
    const { panel, origins } = await readSecurityPanel(await committed(), {
      series: ['mean_schooling'],
      from: 2022,
      to: 2022,
    });
    expect(panel.series.get('mean_schooling')!.values[panel.places.indexOf('BGD')]).toBeGreaterThan(
      1,
    );
    expect(origins[0]!.organisation).toMatch(/UNDP/);
  });

  test('refuses a series that is not there, and years in the wrong order', async () => {
    const snapshot = await committed();
    await expect(readSecurityPanel(snapshot, { ...whole, series: ['gpd'] })).rejects.toThrow(/gpd/);
    await expect(readSecurityPanel(snapshot, { ...whole, from: 2022, to: 2005 })).rejects.toThrow(
      /2022 to 2005/,
    );
  });
});

describe('terms of an export', () => {
  test('carry the attribution of each series once, and share-alike where one asks it', async () => {
    const { origins } = await readSecurityPanel(await committed(), { ...whole, from: 2022 });
    const { attributions, shareAlike } = exportTerms(origins);
    for (const { attribution } of origins) expect(attributions).toContain(attribution);
    expect(new Set(attributions).size).toBe(attributions.length);
    expect(shareAlike).toBe('CC BY-SA 4.0');
    const own = origins.filter(({ licence }) => !licence.includes('SA'));
    expect(exportTerms(own).shareAlike).toBeNull();
  });

  const invented = {
    id: 'invented_restricted',
    licence: 'Restricted: no redistribution',
    attribution: 'Invented Institute, an invented series.',
  };

  test('are refused for a series that may not be passed on', async () => {
    const { origins } = await readSecurityPanel(await committed(), { ...whole, from: 2022 });
    expect(() => exportTerms([...origins, invented])).toThrow(/invented_restricted.*Restricted/);
    expect(() => exportTerms([{ ...invented, licence: '' }])).toThrow(/not known/);
  });

  test.each([
    ['CC BY 4.0', true],
    ['CC BY-SA 4.0', true],
    ['CC BY 3.0 IGO', true],
    ['CC0 1.0', true],
    ['UN data terms (free reuse with attribution; not a CC licence)', true],
    ['CC BY-NC 4.0', false],
    ['CC BY-ND 4.0', false],
    ['CC BY-NC-SA 3.0 IGO', false],
    ['All rights reserved', false],
    ['proprietary', false],
  ])('%s may be passed on: %s', (licence, may) => {
    expect(mayBeShared(licence)).toBe(may);
  });

  test('every licence of the snapshot may be passed on', async () => {
    const rows = await committedRows('indicators');
    expect(rows.filter(({ licence }) => !mayBeShared(String(licence)))).toEqual([]);
  });
});
