import { levels, levelTable } from '@sojourn/engine/economy';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { TableBlock } from '../document.ts';
import { sampleFacts } from '../sample/facts.ts';
import { studyName } from './levels.ts';

const received = { place: 'AAA', indicator: 'remittances_usd', year: 2024, value: 5e9 };

function tableOf(facts: ReturnType<typeof sampleFacts>): TableBlock | undefined {
  return buildCountryBrief(facts)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block): block is TableBlock => block.kind === 'table' && block.id === 'levels');
}

describe('the table by level', () => {
  const { table } = tableOf(sampleFacts({ panel: [received] }))!;

  test('has a row for each outcome and a column for each level, with study and grade', () => {
    expect(table.columns.map(({ id }) => id)).toEqual(['outcome', ...levels]);
    expect(table.rows).toHaveLength(levelTable().length);
    const poverty = table.rows.find(([outcome]) => outcome === 'Poverty')!;
    expect(poverty[3]).toMatch(/^\u2212\u00a0Adams, Page 2005 \(moderate\); /);
    expect(poverty[2]).toBe('');
  });

  test('leaves empty what nobody measured, and only that', () => {
    levelTable().forEach(({ cells }, at) => {
      levels.forEach((level, column) => {
        expect(table.rows[at]![column + 1] === '').toBe(cells[level].length === 0);
      });
    });
    expect(table.rows.filter((row) => row.slice(1).every((cell) => cell === ''))).toHaveLength(2);
  });

  test('is left out where no remittances are known', () => {
    expect(tableOf(sampleFacts({}))).toBeUndefined();
  });
});

test('a study is named by authors and year, or by its title', () => {
  expect(studyName('Adams, Page 2005, World Development 33(10)')).toBe('Adams, Page 2005');
  expect(studyName('World Bank, Remittance Prices Worldwide, issues 37 and 47')).toBe(
    'World Bank, Remittance Prices Worldwide',
  );
});
