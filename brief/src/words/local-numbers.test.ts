import { beforeAll, describe, expect, test } from 'vitest';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { loadLanguage } from '../messages/load.ts';
import { houseStyles } from '../style/index.ts';
import { chartNumbersOf, localCells, localNumbers } from './index.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

beforeAll(async () => {
  for (const language of ['fr', 'es', 'ar', 'bn']) await loadLanguage(language);
});

describe('numbers on charts', () => {
  test.each<[BriefLanguage, number, 'short' | 'usd' | 'percent' | 'integer', string]>([
    ['en', 7_401_763, 'short', '7.4 M'],
    ['fr', 7_401_763, 'short', '7,4 M'],
    ['bn', 7_401_763, 'short', '74.0 লাখ'],
    ['bn', 102_000_000, 'short', '10.2 কোটি'],
    ['bn', 27_500_000_000, 'usd', 'US$ 2,750 কোটি'],
    ['bn', 12_300, 'short', '12.3 হাজার'],
    ['bn', 7_401_763, 'integer', '74,01,763'],
    ['bn', 6.1, 'percent', '6.1 %'],
  ])('%s: %d as %s reads %s', (language, value, format, words) => {
    expect(plain(chartNumbersOf(language).number(value, format))).toBe(words);
  });

  test('the axis of a house that counts in lakh and crore counts in them, too', () => {
    const style = {
      ...houseStyles.un,
      numbers: { grouping: 'south-asian', digits: 'western' },
    } as const;
    const { ticks } = chartNumbersOf({ language: 'en', style });
    expect(ticks([0, 5e6, 1e7], 'short').map(plain)).toEqual(['0', '0.5', '1.0 crore']);
    expect(ticks([-2e5, -1e5, 0], 'short').map(plain)).toEqual(['\u22122 lakh', '\u22121', '0']);
  });

  test('an Arabic amount keeps its unit behind it and US$ in one piece', () => {
    const { number } = chartNumbersOf('ar');
    expect(plain(number(27.5e9, 'usd'))).toBe('\u2067\u2066US$\u2069 27.5 مليار\u2069');
    expect(plain(number(-2.5e6, 'short'))).toBe('\u200e\u2212\u20672.5 مليون\u2069');
  });
});

describe('cells of tables', () => {
  test('an Arabic minus stands before its number, as in sentences', () => {
    expect(localNumbers('\u2212549,918', 'ar')).toBe('\u200e\u2212549,918');
  });

  test('the lowest number of a source has the marks of the language', () => {
    const table = {
      columns: [{ id: 'a', label: 'A', kind: 'number' }],
      rows: [['≤\u202f2.5']],
    } as const;
    expect(localCells(table, 'fr')).toEqual([['≤\u202f2,5']]);
    expect(localCells(table, 'en')).toEqual([['≤\u202f2.5']]);
    expect(localCells(table, 'ar')).toEqual([['\u2066≤\u202f2.5\u2069']]);
  });
});
