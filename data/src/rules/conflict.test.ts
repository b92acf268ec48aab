import type { Row } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { countedInside } from '../build/ucdp.ts';
import { committedRows, sumOf } from '../testing/committed.ts';

const rates = [
  'conflict_deaths_rate',
  'state_conflict_deaths_rate',
  'one_sided_deaths_rate',
  'nonstate_deaths_rate',
];

async function bothPanels(place: string): Promise<Row[]> {
  const names = ['panel', 'panel_security', 'panel_extra'] as const;
  return (await Promise.all(names.map((name) => committedRows(name, place)))).flat();
}

describe('UCDP counts Israel and Palestine together, as Israel', () => {
  test('Palestine has no row of deaths in conflict', async () => {
    const rows = await bothPanels('PSE');
    const deaths = rows.filter(({ indicator }) =>
      /(conflict|one_sided|nonstate)_deaths/.test(String(indicator)),
    );
    expect(deaths).toEqual([]);
  });

  test('counts stay with Israel: 21,476 deaths in 2024', async () => {
    const rows = await bothPanels('ISR');
    expect(sumOf(rows, 'value', { indicator: 'conflict_deaths', year: 2024 })).toBe(21_476);
  });

  test.each(rates)('the series %s of Israel is missing, since it conflicts', async (indicator) => {
    const rows = (await bothPanels('ISR')).filter((row) => row.indicator === indicator);
    expect(rows).toHaveLength(35);
    for (const { value, low, high, level, reason } of rows) {
      expect([value, low, high, level, reason]).toEqual([null, null, null, null, 'conflicting']);
    }
  });

  test('the indicators say so', async () => {
    const indicators = await committedRows('indicators');
    const notes = indicators.find(({ id }) => id === 'conflict_deaths')?.notes;
    expect(notes).toMatch(/Israel and Palestine together/);
  });
});

describe('rates of places that UCDP’s country of the year exceeds', () => {
  test.each([
    ['RUS', 1990],
    ['ETH', 1992],
    ['IDN', 2001],
    ['SRB', 2007],
    ['SDN', 2010],
  ])('%s have no value up to %i and one after', async (place, last) => {
    const rows = (await bothPanels(place)).filter(({ indicator }) => indicator === rates[0]);
    const missing = rows.filter(({ value }) => value === null).map(({ year }) => year);
    expect(Math.max(...missing.map(Number))).toBe(last);
    expect(missing).toHaveLength(last - 1990 + 1);
    expect(rows.some(({ year }) => year === last + 1)).toBe(true);
  });

  test('no other value of a panel is missing', async () => {
    for (const name of ['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const) {
      const missing = (await committedRows(name)).filter(({ value }) => value === null);
      expect(missing.every(({ indicator }) => rates.includes(String(indicator)))).toBe(true);
      const wholes = new Set(Object.values(countedInside));
      expect(missing.every(({ place }) => wholes.has(String(place)))).toBe(true);
    }
  });
});
