import { figure, origin, year } from '@sojourn/engine/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { toHtml } from '../html/index.ts';
import { toJson } from '../json.ts';
import { toMarkdown } from '../markdown.ts';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { loadLanguage } from '../messages/load.ts';
import { toDocx, toXlsx } from '../office/formats.ts';
import { partText, unzipParts } from '../office/index.ts';
import { sampleFacts } from '../sample/facts.ts';
import { houseStyles } from '../style/index.ts';
import { localNumbers, pluralCount, sentenceText, writeFigure, writeNumber } from './index.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2212', '-');
const drafted = ['fr', 'es', 'ar', 'bn'] as const;

beforeAll(async () => {
  for (const language of drafted) await loadLanguage(language);
});

describe('numbers as readers of each language write them', () => {
  test.each<[BriefLanguage, number, Parameters<typeof writeNumber>[1], string]>([
    ['fr', 7_401_763, 'people', '7,4 millions'],
    ['fr', 1_200_000, 'people', '1,2 million'],
    ['fr', 413_412, 'people', '413 000'],
    ['fr', 8_162_000_000, 'people', '8,2 milliards'],
    ['fr', 7_401_763, 'exact', '7 401 763'],
    ['fr', 6.123, 'percent', '6,1 %'],
    ['fr', 0.02, 'percent', 'moins de 0,1 %'],
    ['fr', 22_205_503_380, 'usd', '22,2 milliards de dollars É.-U.'],
    ['fr', 12_300, 'usd', '12 300 dollars É.-U.'],
    ['fr', -0.006, 'signed', '-0,01'],
    ['es', 7_401_763, 'people', '7,4 millones'],
    ['es', 8_162_000_000, 'people', '8.200 millones'],
    ['es', 413_412, 'people', '413.000'],
    ['es', 22_205_503_380, 'usd', '22.200 millones de dólares EE. UU.'],
    ['ar', 7_401_763, 'people', '7.4 ملايين'],
    ['ar', 22_205_503_380, 'usd', '22.2 مليار دولار أمريكي'],
    ['ar', 6.123, 'percent', '6.1 في المائة'],
    ['bn', 7_401_763, 'people', '74.0 লাখ'],
    ['bn', 102_000_000, 'people', '10.2 কোটি'],
    ['bn', 7_401_763, 'exact', '74,01,763'],
    ['bn', 3.21, 'ratio', '3.2 গুণ'],
  ])('%s: %d as %s reads %s', (language, value, style, words) => {
    expect(plain(writeNumber(value, style, language))).toBe(words);
  });

  test('digits of the language stand where the house asks for them, and only where it has any', () => {
    const style = { ...houseStyles.un, numbers: { grouping: null, digits: 'native' } } as const;
    const written = (language: BriefLanguage) =>
      plain(writeNumber(413_412, 'people', { language, style }));
    expect(written('ar')).toBe('٤١٣,٠٠٠');
    expect(written('bn')).toBe('৪.১৩ লাখ');
    expect(written('fr')).toBe('413 000');
  });

  test('a form of the plural follows the number as it is written', () => {
    expect(pluralCount(7_401_763, 'people', 'fr')).toBe(7_000_000);
    expect(pluralCount(413_412, 'people', 'fr')).toBe(413_000);
    expect(pluralCount(1, 'people', 'fr')).toBe(1);
    expect(pluralCount(7_401_763, 'people', 'en')).toBe(7_401_763);
  });

  test('UNHCR’s rounded five is five or fewer in every language', () => {
    const source = origin('unhcr', '2025', 'CC BY 4.0', 'persons');
    const five = figure(5, year(2025), source, { low: 1, high: 5 });
    const written = drafted.map((language) => writeFigure(five, 'people', language));
    expect(written).toEqual(['5 au plus', '5 o menos', '5 أو أقل', '5 বা তার কম']);
  });
});

describe('numbers that charts have made for English readers', () => {
  test.each<[BriefLanguage, string, string]>([
    ['fr', '7,401,763', '7 401 763'],
    ['fr', 'Inde: 7.4\u202fM', 'Inde: 7,4 M'],
    ['fr', '252\u202fbn', '252 Md'],
    ['fr', '2020', '2020'],
    ['fr', '7,4 millions', '7,4 millions'],
    ['es', '1,234.5', '1.234,5'],
    ['ar', '2.5\u202fM', '\u20672.5 مليون\u2069'],
    ['bn', '7,401,763', '74,01,763'],
    ['en', '7,401,763', '7,401,763'],
  ])('%s: %s becomes %s', (language, text, words) => {
    expect(plain(localNumbers(text, language))).toBe(words);
  });
});

const facts = sampleFacts({
  panel: [{ place: 'AAA', indicator: 'population', year: 2025, value: 7_401_763 }],
  displacedHere: [2024, 2025].map((of) => ({
    origin: 'BBB',
    asylum: 'AAA',
    kind: 'refugees',
    year: of,
    people: 7_401_763,
    low: 7_401_763,
  })),
});

describe.each(drafted)('a brief in %s', (language) => {
  const document = () => buildCountryBrief(facts, { language });

  test('is written in every format, each in the language that the document says', async () => {
    const html = toHtml(document());
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.includes('dir="rtl">\n<head>')).toBe(language === 'ar');
    expect(toHtml(JSON.parse(toJson(document())))).toBe(html);
    expect(toMarkdown(document())).toContain('◇');
    expect((await toXlsx(document())).length).toBeGreaterThan(1000);
    const body = partText(unzipParts(await toDocx(document())), 'word/document.xml');
    expect(body.includes('<w:bidi/>')).toBe(language === 'ar');
  });

  test('says once in its own language and once in English that it is a draft', () => {
    const text = toMarkdown(document());
    expect(text.split('Machine draft: no native reader').length).toBe(2);
    const own = sentenceText(
      'draft.head',
      { language: { kind: 'text', text: 'X' } },
      {},
      language,
    ).slice(0, 12);
    expect(text.split(own).length).toBe(2);
  });
});

test('an English brief says nothing of drafts', () => {
  const english = buildCountryBrief(facts);
  expect(toMarkdown(english)).not.toMatch(/machine draft|◇|\[en\]/i);
  expect(toHtml(english)).not.toMatch(/machine draft|◇|\[en\]/i);
});

test('a French brief leaves no sentence in English', () => {
  const lines = toMarkdown(buildCountryBrief(facts, { language: 'fr' })).split('\n');
  const notices = /^> (Brouillon de traduction|Machine draft)/;
  const marked = lines.filter((line) => line.includes('[en') || line.includes('en\\]'));
  expect(marked.filter((line) => !notices.test(line))).toEqual([]);
  expect(marked.length).toBe(2);
});
