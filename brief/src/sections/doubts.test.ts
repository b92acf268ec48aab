import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument, ChartBlock, TableBlock } from '../document.ts';
import { sampleFacts } from '../sample/facts.ts';
import { gapsOf, sentencesOf } from '../sample/told.ts';

const stock = (origin: string, people: number, female: number) => ({
  origin,
  destination: 'AAA',
  year: 2020,
  people,
  female,
  male: people - female,
});
const check = (origin: string, kind: string, value: number) => ({
  origin,
  destination: 'AAA',
  year: 2020,
  check: kind,
  value,
});
const document = buildCountryBrief(
  sampleFacts({
    stocksHere: [stock('BBB', 9_000, 4_500), stock('CCC', 5_000, 1_000), stock('DDD', 2_000, 900)],
    stockChecks: [
      check('BBB', 'same-sex-ratio', 50),
      check('BBB', 'scaled', 1.25),
      check('CCC', 'refugee-sex', 52),
      check('DDD', 'scaled', 1.25),
    ],
  }),
);
const blocks = document.sections.flatMap((section) => section.blocks);

test('a stock that shrank by the same factor did not grow', () => {
  const shrunk = buildCountryBrief(
    sampleFacts({
      stocksHere: [stock('BBB', 9_000, 4_500)],
      stockChecks: [check('BBB', 'scaled', 0.98)],
    }),
  );
  const table = shrunk.sections
    .flatMap((section) => section.blocks)
    .find((block): block is TableBlock => block.kind === 'table' && block.id === 'doubts');
  expect(table?.table.rows[0]?.at(-1)).toBe(
    '0.98 times what it was in 2015, exactly as for other origins of that destination',
  );
});

test('where one group is left, the sentence speaks of one', () => {
  const one = buildCountryBrief(
    sampleFacts({ stocksHere: [stock('BBB', 9_000, 4_500)], stocksAbroad: [] }),
  );
  expect(sentencesOf(one).join(' ')).toMatch(
    /the largest group had been born|the largest group was born/,
  );
});

describe('cells that a source modelled', () => {
  test('are kept out of sentences and charts, which say so', () => {
    const told = sentencesOf(document).join(' ');
    expect(told).toContain(
      'In 2020, the largest groups (without those that the source filled in) had been born in the United Crags (5,000) and Deland (2,000)',
    );
    expect(told).toContain('Left out here: Bland.');
    expect(told).toContain('Modelled by source, of the groups told or drawn here: Deland.');
    const bars = blocks.find(
      (block): block is ChartBlock => block.kind === 'chart' && block.id === 'corridors-here',
    );
    expect(bars?.chart.kind === 'bars' && bars.chart.bars.map(({ id }) => id)).toEqual([
      'CCC',
      'DDD',
    ]);
  });

  test('have no split by sex where another source contradicts it', () => {
    const bars = blocks.find(
      (block): block is ChartBlock => block.kind === 'chart' && block.id === 'corridors-here',
    );
    const split = bars?.chart.kind === 'bars' ? bars.chart.bars.map((bar) => bar.split) : [];
    expect(split).toEqual([undefined, [900, 1_100]]);
  });

  test('are marked in one table, a line a corridor, largest first', () => {
    const table = blocks.find(
      (block): block is TableBlock => block.kind === 'table' && block.id === 'doubts',
    )!;
    const rows = table.table.rows.map(([partner, , people, mark]) => [partner, people, mark]);
    expect(rows).toEqual([
      ['Bland', 9_000, 'Modelled by source'],
      ['United Crags', 5_000, 'Check'],
      ['Deland', 2_000, 'Modelled by source'],
    ]);
  });

  test('are counted among the data gaps, by rule', () => {
    const gaps = gapsOf(document).join(' ');
    expect(gaps).toContain('One origin of 2020 whose number the source modelled');
    expect(gaps).toContain('2 origins of 2020 which the source scaled from 2015');
    expect(gaps).toContain('contradicts UNHCR’s registers');
  });
});

function checklistRows({ sections }: BriefDocument) {
  const table = sections
    .flatMap(({ blocks: all }) => all)
    .find((block): block is TableBlock => block.kind === 'table' && block.id === 'checklist')!;
  return Object.fromEntries(table.table.rows.map((row) => [row[0], row.map(String)]));
}

describe('destinations that a source modelled', () => {
  const abroad = (destination: string, people: number, female: number) => ({
    ...stock('AAA', people, female),
    destination,
  });
  const doubt = (destination: string, kind: string, value: number) => ({
    ...check('AAA', kind, value),
    destination,
  });
  const brief = (largest: number) =>
    buildCountryBrief(
      sampleFacts({
        stocksAbroad: [abroad('BBB', largest, largest / 2), abroad('CCC', 5_000, 1_000)],
        stockChecks: [doubt('BBB', 'same-sex-ratio', 50), doubt('CCC', 'scaled', 1.25)],
      }),
    );

  test('are named where the text leaves them out or scales them', () => {
    const told = sentencesOf(brief(4_000)).join(' ');
    expect(told).toContain('Left out here: Bland.');
    expect(told).toContain(
      'Modelled by source, of the groups told or drawn here: the United Crags.',
    );
  });

  test('leave no share of women where they are more than half of all', () => {
    expect(sentencesOf(brief(4_000)).join(' ')).toContain('Women and girls were 20.0 %');
    expect(sentencesOf(brief(6_000)).join(' ')).not.toContain('Women and girls were');
    expect(checklistRows(brief(6_000))['Women and girls among emigrants']?.[1]).toMatch(
      /^Withheld: the source filled in the split by sex of more than half/,
    );
  });

  test('are told in the subtitle of each drawing, which may travel alone', () => {
    const subtitles = (document: BriefDocument) =>
      document.sections
        .flatMap((section) => section.blocks)
        .flatMap((block) =>
          block.kind === 'chart' && block.id.endsWith('-abroad') ? [block.chart.subtitle] : [],
        );
    const left = / without one group that the source filled in$/;
    expect(subtitles(brief(4_000)).length).toBeGreaterThan(0);
    expect(subtitles(brief(4_000)).filter((text) => !left.test(text ?? ''))).toEqual([]);
    const stocksAbroad = [abroad('BBB', 4_000, 2_000), abroad('CCC', 5_000, 1_000)];
    expect(subtitles(buildCountryBrief(sampleFacts({ stocksAbroad }))).join()).not.toMatch(left);
  });

  test('are named beside the list of the largest, too', () => {
    const rows = checklistRows(brief(4_000));
    expect(rows['Ten largest destinations, share of those whose destination is known']?.[4]).toBe(
      'Without Bland, filled in by the source; scaled by the source from the mix of 2015: the United Crags',
    );
    expect(rows['Women and girls among emigrants']?.[4]).toMatch(/^Without those whose split/);
  });
});

test('without any there is no table and no gap of that kind', () => {
  const plain = buildCountryBrief(sampleFacts({ stocksHere: [stock('BBB', 9_000, 4_500)] }));
  expect(plain.gaps.filter(({ reason }) => reason === 'modelled')).toEqual([]);
  expect(sentencesOf(plain).join(' ')).toContain('had been born in Bland (9,000)');
});
