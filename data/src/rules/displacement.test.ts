import { reference } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../build/csv-read.ts';
import { committedRows, sumOf } from '../testing/committed.ts';

const facts = reference('facts/README.md');
const folder = facts.path?.replace(/README\.md$/, '') ?? '';

describe('refugees whose origin is their asylum', () => {
  test('are kept in 83 rows, none after 2021, and count in totals', async () => {
    const rows = await committedRows('displaced_by_origin');
    const same = rows.filter((row) => row.origin === row.asylum && row.kind === 'refugees');
    expect(same).toHaveLength(83);
    expect(Math.max(...same.map(({ year }) => Number(year)))).toBe(2021);
    const year = Number(same[0]?.year);
    const abroad = rows.filter((row) => row.origin !== row.asylum);
    const refugees = { kind: 'refugees', year };
    expect(sumOf(abroad, 'people', refugees)).toBeLessThan(sumOf(rows, 'people', refugees));
  });
});

test('refugees in China fall from about 303,000 to about 300 after 2021: a change of reporting', async () => {
  const rows = await committedRows('displaced_by_asylum', 'CHN');
  const refugees = (year: number) => sumOf(rows, 'people', { kind: 'refugees', year });
  expect(refugees(2021)).toBeGreaterThan(300_000);
  expect(refugees(2022)).toBeLessThan(1_000);
});

test('two sources of IDPs stand apart: UNHCR’s in its tables, IDMC’s in the panel', async () => {
  const unhcr = await committedRows('displaced_by_origin', 'SDN');
  const panel = await committedRows('panel', 'SDN');
  const of = (indicator: string) => sumOf(panel, 'value', { indicator, year: 2023 });
  expect(sumOf(unhcr, 'people', { kind: 'idps', year: 2023 })).toBe(of('idps_unhcr'));
  expect(of('idps_conflict_idmc')).not.toBe(of('idps_unhcr'));
  const indicators = await committedRows('indicators');
  const source = (id: string) => indicators.find((row) => row.id === id)?.source;
  expect([source('idps_unhcr'), source('idps_conflict_idmc')]).toEqual(['UNHCR', 'IDMC via UNHCR']);
});

test('disasters are movements and events, without the 84,420 of Abyei', async () => {
  const rows = await committedRows('hazards');
  expect(rows.every(({ movements }) => movements === null || Number(movements) >= 0)).toBe(true);
  if (facts.path) {
    const csv = readCsv(folder, 'disaster_displacement_by_hazard.csv.gz');
    const all = csv.column('displacements').reduce((sum, text) => sum + Number(text), 0);
    const abyei = csv
      .column('iso3')
      .reduce(
        (sum, code, i) => sum + (code === 'AB9' ? Number(csv.column('displacements')[i]) : 0),
        0,
      );
    expect(abyei).toBe(84_420);
    expect(sumOf(rows, 'movements')).toBe(all - abyei);
  }
});
