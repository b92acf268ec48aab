import { cellOf, type Row } from '@sojourn/engine/core';
import { reference } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../build/csv-read.ts';
import { committed, committedRows } from '../testing/committed.ts';

const facts = reference('facts/README.md');
const folder = facts.path?.replace(/README\.md$/, '') ?? '';

describe('missing is missing, never 0', () => {
  test('a row of a panel has a value or the reason why it has none, never both', async () => {
    for (const name of ['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const) {
      const rows = await committedRows(name);
      expect(rows.filter(({ value, reason }) => (value === null) !== (reason !== null))).toEqual(
        [],
      );
    }
  });

  test.each([
    'displaced_by_origin',
    'displaced_by_asylum',
    'solutions',
    'new_displacement',
  ] as const)('%s has people in every row: cells of 0 and blank ones say nothing', async (name) => {
    const rows = await committedRows(name);
    expect(rows.filter(({ people }) => !(Number(people) > 0))).toEqual([]);
  });

  test('stocks have only pairs with people', async () => {
    const rows = await committedRows('stocks_by_origin');
    expect(rows.filter(({ people }) => !(Number(people) > 0))).toEqual([]);
  });

  test('an empty cell is NaN in memory and null as a cell', async () => {
    const table = await (await committed()).table('panel', { place: 'BGD' });
    const { low } = table.columns;
    const row = low?.kind === 'number' ? low.values.findIndex(Number.isNaN) : -1;
    expect(row).toBeGreaterThanOrEqual(0);
    expect(cellOf(table, 'low', row)).toBeNull();
  });

  test.skipIf(!facts.path)(`every number of the facts is there ${facts.reason}`, async () => {
    const csv = readCsv(folder, 'displaced.csv.gz');
    const filled = (column: string) =>
      csv.column(column).filter((cell) => cell !== '' && cell !== '0').length;
    const rows = await committedRows('displaced_by_origin');
    const countOf = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect(countOf('refugees')).toBe(filled('refugees'));
    expect(countOf('asylum_seekers')).toBe(filled('asylum_seekers'));
    expect(countOf('other_in_need')).toBe(filled('other_in_need_of_protection'));
    expect(countOf('stateless')).toBe(filled('stateless'));
  });
});

describe('UNHCR’s 5', () => {
  const wrong = (row: Row) => row.low !== (row.people === 5 ? 1 : row.people);

  test.each(['displaced_by_origin', 'displaced_by_asylum', 'new_displacement'] as const)(
    'reads as 1 to 5 in %s; every other count is what it says',
    async (name) => {
      const rows = await committedRows(name);
      expect(rows.filter(wrong)).toEqual([]);
      expect(rows.some(({ people }) => people === 5)).toBe(true);
      expect(rows.filter(({ people }) => Number(people) < 5)).toEqual([]);
    },
  );

  test('has the range 1 to 5 in returns, resettlement and naturalisation, too', async () => {
    const rows = await committedRows('solutions');
    expect(rows.filter(({ people, low }) => people === 5 && low !== 1)).toEqual([]);
    expect(rows.filter(({ people, low }) => Number(low) > Number(people))).toEqual([]);
    expect(rows.some(({ people }) => people === 5)).toBe(true);
  });

  test('counts as 5 in totals', async () => {
    const rows = await committedRows('displaced_by_asylum', 'BGD');
    const fives = rows.filter((row) => row.people === 5 && row.kind === 'refugees');
    expect(fives.length).toBeGreaterThan(0);
    expect(fives.every((row) => row.people === 5)).toBe(true);
  });
});

test('bounds have their publisher’s level: V-Dem 68 %, WGI 90 %, UCDP none', async () => {
  const levels = new Map<string, Set<string>>();
  for (const name of ['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const) {
    for (const row of await committedRows(name)) {
      if (row.low === null) {
        expect([row.high, row.level]).toEqual([null, null]);
        continue;
      }
      const of = levels.get(String(row.indicator)) ?? new Set();
      levels.set(String(row.indicator), of.add(String(row.level)));
    }
  }
  for (const [indicator, found] of levels) {
    const wgi = indicator.startsWith('wgi_') ? '0.9' : '0.68';
    expect([...found], indicator).toEqual([indicator.includes('deaths') ? 'null' : wgi]);
  }
  expect(levels.size).toBeGreaterThan(10);
});

test.skipIf(!facts.path)(`every published bound is beside its value ${facts.reason}`, async () => {
  const csv = readCsv(folder, 'uncertainty.csv.gz');
  const cells = ['iso3', 'indicator', 'year', 'low', 'high'].map((name) => csv.column(name));
  const bounds = new Map<string, string>();
  for (let i = 0; i < csv.length; i++) {
    const [place, indicator, year, low, high] = cells.map((column) => column[i] ?? '');
    bounds.set(`${place} ${indicator} ${year}`, `${Number(low)} ${Number(high)}`);
  }
  let found = 0;
  for (const name of ['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const) {
    for (const { place, indicator, year, low, high, reason } of await committedRows(name)) {
      if (reason !== null) continue;
      const published = bounds.get(`${place} ${indicator} ${year}`);
      expect(low === null ? undefined : `${low} ${high}`).toBe(published);
      if (published !== undefined) found++;
    }
  }
  expect(found).toBeGreaterThan(50_000);
});
