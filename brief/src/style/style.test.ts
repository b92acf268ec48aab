import { figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { toHtml } from '../html/index.ts';
import { toJson } from '../json.ts';
import { toMarkdown } from '../markdown.ts';
import { loadLanguage } from '../messages/load.ts';
import { toDocx, toXlsx } from '../office/formats.ts';
import { sampleFacts } from '../sample/facts.ts';
import { sentenceText, writeNumber } from '../words/index.ts';
import { hiddenCategory, hiddenCount, houseStyles, parseHouseStyle, refusedWord } from './index.ts';

const rows = {
  panel: [{ place: 'AAA', indicator: 'population', year: 2025, value: 7_401_763 }],
  displacedHere: [
    { origin: 'BBB', asylum: 'AAA', kind: 'refugees', year: 2025, people: 20, low: 20 },
  ],
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('without a house style', () => {
  test('a document says nothing of style or language, and English asked for is English', () => {
    const document = buildCountryBrief(sampleFacts(rows));
    expect(Object.keys(document)).not.toContain('style');
    expect(Object.keys(document)).not.toContain('language');
    expect(toJson(buildCountryBrief(sampleFacts(rows), { language: 'en' }))).toBe(toJson(document));
    expect(toHtml(document, { language: 'en' })).toBe(toHtml(document));
  });

  test('a style that changes nothing gives the words that the default gives, in every format', async () => {
    const nothing = parseHouseStyle({ dates: 'iso', boundaries: {} }, 'nothing.json');
    const [ours, theirs] = [{}, { style: nothing }].map((options) =>
      buildCountryBrief(sampleFacts(rows), options),
    );
    expect(toMarkdown(theirs!)).toBe(toMarkdown(ours!));
    expect(toHtml(theirs!)).toBe(toHtml(ours!));
    expect(await toDocx(theirs!)).toEqual(await toDocx(ours!));
    expect(await toXlsx(theirs!)).toEqual(await toXlsx(ours!));
  });
});

describe('a house style in a brief', () => {
  const style = parseHouseStyle(
    {
      extends: 'iom',
      places: { AAA: 'Aland (Republic of)' },
      footnotes: { AAA: 'Its status is not settled.', CCC: 'never named' },
      boundaries: 'No opinion of ours.',
      numbers: { grouping: 'south-asian' },
    },
    'office.json',
  );
  const document = buildCountryBrief(sampleFacts(rows), { style });

  test('names places in sentences and tables alike, with a footnote where one is named', () => {
    const text = plain(toMarkdown(document));
    expect(text).toContain('Aland (Republic of)');
    expect(text).toContain('Aland (Republic of): Its status is not settled.');
    expect(text).not.toContain('never named');
  });

  test('counts in lakh and crore', () => {
    expect(plain(toMarkdown(document))).toContain('74.0 lakh inhabitants');
  });

  test('puts its words for groups in the place of ours, never inside names', () => {
    const names = { IDP: { en: 'Stateless people', fr: 'x', es: 'x', ar: 'x', bn: 'x' } };
    const voice = { language: 'en', style: houseStyles.un } as const;
    const place = { kind: 'place', code: 'IDP' } as const;
    expect(sentenceText('key.stateless', { place }, names, voice)).toBe(
      'Stateless persons reported in Stateless people',
    );
    expect(
      sentenceText('kind.asylum_seekers', {}, {}, { ...voice, style: houseStyles.unhcr }),
    ).toBe('Asylum-seekers');
  });

  test('says what it says under maps, and keeps braces as they are', () => {
    const own = parseHouseStyle({ boundaries: "No {opinion} of 'ours'." }, 'own.json');
    const voice = { language: 'en', style: own } as const;
    expect(sentenceText('chart.disclaimer', {}, {}, voice)).toBe("No {opinion} of 'ours'.");
  });

  test('in a language for which the house has no words, its English ones bear a mark', async () => {
    await loadLanguage('ar');
    const voice = { language: 'ar', style: houseStyles.un } as const;
    expect(sentenceText('chart.disclaimer', {}, {}, voice)).toMatch(
      /Names and boundaries.* \[en\]$/,
    );
  });

  test('writes dates and dollars as the house does', () => {
    const voice = { language: 'en', style: houseStyles.iom } as const;
    const date = { kind: 'text', text: '2026-11-01' } as const;
    expect(sentenceText('table.treaties.old', { date }, {}, voice)).toBe(
      '1 November 2026 (over five years old)',
    );
    expect(plain(writeNumber(22_205_503_380, 'usd', voice))).toBe('USD 22.2 billion');
  });

  test('is carried by the file, so that it is written again in the same way', () => {
    const read = JSON.parse(toJson(document)) as typeof document;
    expect(toMarkdown(read)).toBe(toMarkdown(document));
  });
});

describe('lakh and crore', () => {
  const style = parseHouseStyle({ numbers: { grouping: 'south-asian' } }, 'bd.json');
  const voice = { language: 'en', style } as const;

  test.each([
    [7_401_763, 'exact', '74,01,763'],
    [7_401_763, 'people', '74.0 lakh'],
    [102_000_000, 'people', '10.2 crore'],
    [413_412, 'people', '4.13 lakh'],
    [99_949, 'people', '99,900'],
    [22_205_503_380, 'usd', 'US$ 2,221 crore'],
  ] as const)('%d as %s reads %s', (value, of, words) => {
    expect(plain(writeNumber(value, of, voice))).toBe(words);
  });

  test('whatever the number, its digits are the same in both groupings', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (value) => {
        const bare = (text: string) => text.replaceAll(',', '');
        const south = writeNumber(value, 'exact', voice);
        expect(bare(south)).toBe(String(value));
        expect(south).toMatch(/^\d{1,3}$|^\d{1,2}(,\d{2})*,\d{3}$/);
      }),
    );
  });
});

describe('what a house may not say', () => {
  test.each([
    'illegal migrants',
    'a wave of arrivals',
    'the burden on districts',
    'a flood of people',
    'inmigrantes ilegales',
    'personnes en situation illégale',
    'مهاجر غير شرعي',
  ])('“%s” is refused with the reason', (words) => {
    expect(refusedWord(words)).not.toBeNull();
    const file = { terms: { en: { migrants: words } } };
    expect(() => parseHouseStyle(file, 'office.json')).toThrowError(/office\.json.*other words/s);
  });

  test('a term keeps the legal category of its group in sight and adds none', () => {
    expect(hiddenCategory('refugees', 'arrivals')).toMatch(/hides.*refugee/);
    expect(hiddenCategory('irregular migrants', 'migrants')).toMatch(/hides.*irregular/);
    expect(hiddenCategory('refugees', 'refugees and migrants')).toMatch(/mixes in.*migrant/);
    expect(hiddenCategory('refugees hosted', 'refugees received')).toBeNull();
    const file = { terms: { en: { refugees: 'arrivals' } } };
    expect(() => parseHouseStyle(file, 'office.json')).toThrowError(/terms\.en\.refugees/);
  });

  test.each([
    ['movements', 'people', /movements/],
    ['displacements', 'displaced people', /movements/],
    ['asylum applications', 'asylum seekers', /applications/],
    ['not people', 'people', /a no/],
    ['modelled by source', 'counted by source', /a model/],
    ['mouvements', 'personnes', /movements/],
    ['solicitudes', 'personas', /applications/],
    ['حركات', 'أشخاص', /movements/],
  ])('a term keeps what is counted in sight: %s is not %s', (ours, theirs, reason) => {
    expect(hiddenCount(ours, theirs)).toMatch(reason);
    const file = { terms: { en: { [ours]: theirs } } };
    expect(() => parseHouseStyle(file, 'office.json')).toThrowError(/another term/);
  });

  test('other words for the same count are taken', () => {
    expect(hiddenCount('movements', 'movements (displacements)')).toBeNull();
    expect(hiddenCount('people', 'persons')).toBeNull();
    expect(hiddenCount('asylum applications', 'applications for asylum')).toBeNull();
  });

  test.each([
    [{ colour: 'red' }, /colour/],
    [{ extends: 'eu' }, /un, unhcr, iom, ministry/],
    [{ places: { Vietnam: 'Viet Nam' } }, /VNM/],
    [{ places: { VNM: { de: 'Vietnam' } } }, /en, fr, es, ar, bn/],
    [{ numbers: { grouping: 'roman' } }, /south-asian/],
    [{ currency: '$' }, /USD/],
    [{ dates: 7 }, /day-month-year/],
    [{ title: '' }, /words/],
    ['un', /an object/],
  ])('%j is refused', (file, message) => {
    expect(() => parseHouseStyle(file, 'office.json')).toThrowError(message);
  });
});

describe('the profiles that come along', () => {
  test('none hides a category or has a refused word', () => {
    for (const { terms, boundaries, footnotes, places } of Object.values(houseStyles)) {
      for (const map of Object.values(terms)) {
        for (const [ours, theirs] of Object.entries(map ?? {})) {
          expect(hiddenCategory(ours, theirs)).toBeNull();
          expect(refusedWord(theirs)).toBeNull();
        }
      }
      for (const worded of [boundaries, ...Object.values(footnotes), ...Object.values(places)]) {
        for (const words of Object.values(worded)) expect(refusedWord(words)).toBeNull();
      }
    }
  });

  test('each names Kosovo with a footnote, except the ministry’s own', () => {
    for (const id of ['un', 'unhcr', 'iom'] as const) {
      expect(houseStyles[id].places.XKX?.en).toBe('Kosovo (under UNSCR 1244)');
      expect(houseStyles[id].footnotes.XKX?.en).toContain('1244');
    }
    expect(houseStyles.ministry.places).toEqual({});
  });

  test('a figure reads the same in all of them but for its currency', () => {
    const usd = figure(1_500_000, year(2024), origin('wdi', '2025', 'CC BY 4.0', 'US$'));
    const written = Object.values(houseStyles).map((style) =>
      plain(writeNumber(usd.value ?? 0, 'usd', { language: 'en', style })),
    );
    expect(new Set(written)).toEqual(new Set(['US$ 1.5 million', 'USD 1.5 million']));
  });
});
