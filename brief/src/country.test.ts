import { describe, expect, test } from 'vitest';
import { sourcesInBlock } from './assemble.ts';
import { buildCountryBrief } from './country.ts';
import type { BriefDocument, SectionId } from './document.ts';
import { toJson } from './json.ts';
import { sampleFacts, samplePlaces } from './sample/facts.ts';
import { sentenceText } from './words/index.ts';

const names = Object.fromEntries(samplePlaces.map((place) => [place.code, place.names]));

const sectionOf = (document: BriefDocument, id: SectionId) =>
  document.sections.find((section) => section.id === id)!;

const rows = {
  panel: [{ place: 'AAA', indicator: 'population', year: 2025, value: 1_000 }],
  displacedHere: [
    { origin: 'BBB', asylum: 'AAA', kind: 'refugees', year: 2025, people: 20, low: 20 },
  ],
};

describe('the brief of a place', () => {
  test('the same facts give the same document, byte by byte', () => {
    expect(toJson(buildCountryBrief(sampleFacts(rows)))).toBe(
      toJson(buildCountryBrief(sampleFacts(rows))),
    );
  });

  test('the year of the brief is the year of the release, never the clock', () => {
    expect(buildCountryBrief(sampleFacts()).asOf).toBe(2026);
    expect(buildCountryBrief(sampleFacts(), { asOf: 2030 }).asOf).toBe(2030);
  });

  test('pseudo places and regions are refused with the reason', () => {
    for (const code of ['UNK', 'M49:999']) {
      expect(() => buildCountryBrief(sampleFacts({}, code))).toThrowError(/place/);
    }
  });

  test('a place without any figure still has a brief that says what is missing', () => {
    const document = buildCountryBrief(sampleFacts());
    expect(document.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['gaps', 'sources']),
    );
    expect(document.gaps.length).toBeGreaterThan(8);
  });

  test('names are there for every place in a sentence, and for no other', () => {
    const second = {
      origin: 'CCC',
      asylum: 'AAA',
      kind: 'refugees',
      year: 2025,
      people: 3,
      low: 3,
    };
    const displacedHere = [...rows.displacedHere, second];
    const { names } = buildCountryBrief(sampleFacts({ displacedHere }));
    expect(Object.keys(names).sort()).toEqual(['AAA', 'BBB', 'CCC']);
  });

  test('the sources of all figures are listed once each', () => {
    const { sources } = buildCountryBrief(sampleFacts(rows));
    expect(sources.map(({ id }) => id).sort()).toEqual(['indicator:population', 'unhcr']);
  });

  test('a projected population is called projected', () => {
    const [first] = sectionOf(buildCountryBrief(sampleFacts(rows)), 'overview').blocks;
    expect(first).toMatchObject({ id: 'overview.population.present' });
    expect(first?.kind === 'sentence' && sentenceText(first.id, first.args, names, 'en')).toBe(
      'Aland has about 1,000 inhabitants (2025, projected).',
    );
  });

  test('the income group names its source, in the sentence and in the list', () => {
    const incomeGroups = [{ place: 'AAA', year: 2024, income_group: 'High income' }];
    const document = buildCountryBrief(sampleFacts({ incomeGroups }));
    const income = sectionOf(document, 'overview').blocks.find(
      (block) => block.kind === 'sentence' && block.id === 'overview.income',
    );
    expect(income).toMatchObject({ sourceIds: ['world-bank-groups'] });
    expect(sourcesInBlock(income!)).toEqual(['world-bank-groups']);
    expect(document.sources.map(({ id }) => id)).toContain('world-bank-groups');
  });

  test('hosting is told per thousand inhabitants', () => {
    const document = buildCountryBrief(sampleFacts(rows));
    const rate = document.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'sentence' && block.id === 'displacement.here.rate.present');
    expect(rate).toMatchObject({ args: { rate: { figure: { value: 20 } } } });
  });
});
