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

describe('first-instance decisions', () => {
  test('have the levels FI, NA (Germany to 2020) and IN (United States)', async () => {
    const rows = await committedRows('decisions');
    expect([...new Set(rows.map(({ level }) => level))].sort()).toEqual(['FI', 'IN', 'NA']);
    const asylum = rows.filter(({ role }) => role === 'asylum');
    const placesOf = (level: string) =>
      new Set(asylum.filter((row) => row.level === level).map(({ place }) => place));
    expect([...placesOf('IN')]).toEqual(['USA']);
    expect(placesOf('NA').has('DEU')).toBe(true);
    expect(Math.min(...rows.map(({ year }) => Number(year)))).toBe(2015);
  });

  test('in Germany are 253,410 in 2015 and 275,064 in 2024, appeals and repeats apart', async () => {
    const rows = await committedRows('decisions', 'DEU');
    const total = (year: number) => sumOf(rows, 'total', { role: 'asylum', year });
    expect(total(2015)).toBe(253_410);
    expect(total(2024)).toBe(275_064);
  });

  test('of persons and of cases are rows of their own', async () => {
    const rows = await committedRows('decisions', 'USA');
    const total = (unit: string, year: number) =>
      sumOf(rows, 'total', { role: 'asylum', unit, year });
    expect([total('C', 2020), total('P', 2020)]).toEqual([47_803, 0]);
    expect([total('C', 2021), total('P', 2021)]).toEqual([0, 61_537]);
  });

  test('add up to the same from both sides', async () => {
    const rows = await committedRows('decisions');
    for (const column of ['recognised', 'complementary', 'rejected', 'closed', 'total']) {
      const [origin, asylum] = ['origin', 'asylum'].map((role) => sumOf(rows, column, { role }));
      expect(origin).toBe(asylum);
    }
  });

  test.skipIf(!facts.path)(
    `are those of the full table, summed over procedures ${facts.reason}`,
    async () => {
      const csv = readCsv(folder, 'asylum_decisions.csv.gz');
      const cell = (name: string, i: number) => csv.column(name)[i] ?? '';
      let recognised = 0;
      for (let i = 0; i < csv.length; i++) {
        const isFirst = ['FI', 'NA', 'IN'].includes(cell('decision_level', i));
        if (isFirst && Number(cell('year', i)) >= 2015) recognised += Number(cell('recognised', i));
      }
      const rows = await committedRows('decisions');
      expect(sumOf(rows, 'recognised', { role: 'asylum' })).toBe(recognised);
    },
  );
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
