import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { TableBlock } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { en } from '../messages/en.ts';
import { sampleFacts } from '../sample/facts.ts';
import { sentencesOf } from '../sample/told.ts';
import { briefContext } from '../sections/context.ts';
import { conceptIds, conceptOf, conceptsOf, doAgree, seriesIds } from './index.ts';

const total = (release: string, year: number, people: number) => ({
  place: 'AAA',
  role: 'emigrants',
  release,
  year,
  people,
});
const facts = sampleFacts({
  stockTotals: [
    total('2019', 2019, 7_000),
    total('2020', 2015, 6_000),
    total('2020', 2020, 7_400),
    total('2024', 2015, 6_500),
    total('2024', 2020, 8_100),
    total('2024', 2024, 8_700),
  ],
  panel: [{ place: 'AAA', indicator: 'idps_conflict_idmc', year: 2025, value: 500 }],
});
const abroad = () => conceptOf(briefContext(facts), 'abroad');

describe('who says what', () => {
  test('each series gives its latest figure and that of the year it shares', () => {
    const told = abroad().claims.map(({ series, figure }) => [
      series.id,
      figure.period.start,
      figure.value,
    ]);
    expect(told).toEqual([
      ['stock-2024', 2024, 8_700],
      ['stock-2024', 2020, 8_100],
      ['stock-2020', 2020, 7_400],
      ['stock-2019', 2019, 7_000],
    ]);
  });

  test('every figure keeps the release of its own source', () => {
    for (const { series, figure } of abroad().claims) {
      expect(figure.origin.release).toBe(`${series.id.slice(-4)} revision`);
    }
  });

  test('series agree where they give one number for each year that they share', () => {
    const sample = (newer: number) =>
      sampleFacts({ stockTotals: [total('2020', 2020, 7_400), total('2024', 2020, newer)] });
    const of = (newer: number) => conceptOf(briefContext(sample(newer)), 'abroad');
    expect(doAgree(of(7_400))).toBe(true);
    expect(doAgree(of(8_100))).toBe(false);
    expect(doAgree(abroad())).toBe(false);
    const brief = buildCountryBrief(sample(7_400));
    const told = sentencesOf(brief).join(' ');
    expect(told).toContain('they agree on it');
    expect(told).not.toContain(
      'Each revision takes in newer censuses and registers and estimates all years anew, back',
    );
  });

  test('others in need of international protection have a line of their own', () => {
    const others = {
      origin: 'AAA',
      asylum: 'BBB',
      kind: 'other_in_need',
      year: 2025,
      people: 5_000,
    };
    const document = buildCountryBrief(sampleFacts({ displacedFrom: [others] }));
    const ids = figuresOfDocument(document).map(({ id }) => id);
    expect(ids).toContain('says/says-single/others-from-other-in-need-2025.value');
  });

  test('a concept without figures is there, and empty', () => {
    const concepts = conceptsOf(briefContext(sampleFacts()));
    expect(concepts.map(({ id }) => id)).toEqual([...conceptIds]);
    expect(concepts.flatMap(({ claims }) => claims)).toEqual([]);
  });

  test('every series has words for what is counted and how', () => {
    for (const id of seriesIds) {
      expect(en).toHaveProperty([`says.${id}.what`]);
      expect(en).toHaveProperty([`says.${id}.how`]);
    }
  });
});

describe('the section of the brief', () => {
  const document = buildCountryBrief(facts);
  const tables = document.sections
    .find(({ id }) => id === 'says')!
    .blocks.filter((block): block is TableBlock => block.kind === 'table');

  test('has a table where several speak, and one for all others', () => {
    expect(tables.map(({ id }) => id)).toEqual(['says-abroad', 'says-single']);
    expect(tables[1]?.table.rows.map(([concept]) => concept)).toEqual([
      'Internally displaced people in Aland',
    ]);
  });

  test('says which one the text uses, for what', () => {
    expect(tables[0]?.table.rows.map((row) => row.at(-1))).toEqual([
      'Series that the text takes',
      'Series that the text takes',
      'Used for sex and corridors',
      'Beside it',
    ]);
  });

  test('every row is a figure that can be traced', () => {
    for (const { table, figures } of tables) expect(figures).toHaveLength(table.rows.length);
    const ids = figuresOfDocument(document).map(({ id }) => id);
    expect(ids).toContain('says/says-abroad/stock-2020-2020.value');
  });

  test('says why they differ, and what nobody counts', () => {
    const told = sentencesOf(document).join(' ');
    expect(told).toContain('Each revision takes in newer censuses');
    expect(told).toContain('Departures: no figure in this data release.');
    expect(told).toContain('no figure of: migrants living there, net migration, remittances');
  });
});
