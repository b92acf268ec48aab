import { tableCells } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import type { BriefDocument } from '../document.ts';
import { toHtml } from '../html/index.ts';
import { toMarkdown } from '../markdown.ts';
import { sampleFacts } from '../sample/facts.ts';
import { sentenceText } from '../words/index.ts';
import { buildCorridorBrief } from './build.ts';

const stock = (origin: string, destination: string, year: number, people: number) => ({
  origin,
  destination,
  year,
  people,
  female: people / 4,
  male: (3 * people) / 4,
});
const there = [stock('AAA', 'BBB', 2000, 500), stock('AAA', 'BBB', 2020, 1_000)];
const remittance = { receiver: 'AAA', sender: 'BBB', year: 2018, usd: 2e6 };
const facts = {
  origin: sampleFacts({
    stocksAbroad: [...there, stock('AAA', 'CCC', 2020, 3_000)],
    remittancesIn: [remittance],
    displacedFrom: [
      { origin: 'AAA', asylum: 'BBB', kind: 'refugees', year: 2025, people: 30, low: 30 },
      { origin: 'AAA', asylum: 'CCC', kind: 'refugees', year: 2025, people: 500, low: 500 },
    ],
  }),
  destination: sampleFacts({ stocksHere: [...there, stock('CCC', 'BBB', 2020, 9_000)] }, 'BBB'),
};

const panelRow = (place: string, indicator: string, value: number) => ({
  place,
  indicator,
  year: 2024,
  value,
});

test('an absence that a source read as zero is an empty cell, a floor is written as one', () => {
  const document = buildCorridorBrief({
    origin: sampleFacts({
      panel: [
        panelRow('AAA', 'disaster_displacement_rate', 0),
        panelRow('AAA', 'undernourishment', 2.5),
      ],
    }),
    destination: sampleFacts(
      {
        panel: [
          panelRow('BBB', 'disaster_displacement_rate', 4),
          panelRow('BBB', 'undernourishment', 3),
        ],
      },
      'BBB',
    ),
  });
  const rows = tableCells(tableNamed(document, 'both-secure'));
  expect(rows.map((row) => row.slice(2))).toEqual([
    ['≤\u202f2.5', '2024', '3.0', '2024'],
    ['–', '–', '4.0', '2024'],
  ]);
});

test('no change of a corridor is told across a break', () => {
  const rows = [stock('AAA', 'BBB', 2000, 100_000), stock('AAA', 'BBB', 2020, 1_000)];
  const document = buildCorridorBrief({
    origin: sampleFacts({ stocksAbroad: rows }),
    destination: sampleFacts({ stocksHere: rows }, 'BBB'),
  });
  const told = sentencesOf(document).join(' ');
  expect(told).toContain('went from 100,000 to 1,000');
  expect(told).not.toContain('their number');
});

function sentencesOf(document: BriefDocument): string[] {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) =>
    block.kind === 'sentence'
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
}

function sentences() {
  const document = buildCorridorBrief(facts);
  return { document, told: sentencesOf(document) };
}

function tableNamed(document: BriefDocument, id: string) {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const found = blocks.find((block) => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found.table;
}

describe('the brief of a corridor', () => {
  test('the stock is set against both sides inside one revision', () => {
    const { told } = sentences();
    expect(told).toContain('In 2020, 1,000 people born in Aland lived in Bland (2020 revision).');
    expect(told).toContain(
      'They were 25.0 % of all people born in Aland and living abroad whose destination was known, and 10.0 % of all migrants in Bland whose origin was known (both 2020 revision, 2020).',
    );
  });

  test('only people of this corridor are told of, not all that left', () => {
    const { told } = sentences();
    expect(told).toContain(
      '30 people from Aland have or seek international protection in Bland (end of 2025): refugees (30).',
    );
  });

  test('modelled remittances are called a model', () => {
    const { told } = sentences();
    expect(told).toContain(
      'A model of the World Bank and KNOMAD, not a count, put remittances from Bland to Aland at US$ 2.0 million in 2018.',
    );
  });

  test('the way back without a record is a gap, not a zero', () => {
    const { document } = sentences();
    expect(document.places).toEqual(['AAA', 'BBB']);
    expect(document.gaps).toContainEqual({
      id: 'gap.corridor-stocks',
      reason: 'missing',
      args: {
        origin: { kind: 'place', code: 'BBB' },
        destination: { kind: 'place', code: 'AAA' },
      },
    });
  });

  test('growth to more than twice is told as times, not as a rise by over a hundred per cent', () => {
    const grown = [stock('AAA', 'BBB', 2000, 100), stock('AAA', 'BBB', 2020, 253)];
    const document = buildCorridorBrief({
      origin: sampleFacts({ stocksAbroad: grown }),
      destination: sampleFacts({ stocksHere: grown }, 'BBB'),
    });
    expect(sentencesOf(document)).toContain(
      'Between 2000 and 2020 their number grew to 2.5 times its size, from 100 to 253 (both 2020 revision).',
    );
  });

  test('both places’ years stand bare and their values with the decimals of the indicator', () => {
    const life = (place: string, year: number, value: number) => ({
      place,
      indicator: 'life_expectancy',
      year,
      value,
    });
    const document = buildCorridorBrief({
      origin: sampleFacts({ panel: [life('AAA', 2024, 70)] }),
      destination: sampleFacts({ panel: [life('BBB', 2023, 74.72)] }, 'BBB'),
    });
    const row = ['Life expectancy', 'years', '70.0', '2024', '74.7', '2023'];
    expect(tableCells(tableNamed(document, 'both-secure'))).toEqual([row]);
    expect(toMarkdown(document)).toContain(`| ${row.join(' | ')} |`);
    expect(toHtml(document)).toContain('<td class="n">2024</td><td class="n">74.7</td>');
  });

  test('each place has its own treaty status with the date of its own source', () => {
    const bound = (place: string, source: string) => ({
      place,
      treaty: 'refugee1951',
      bound: '1990',
      source,
      status_date: source.endsWith('2022') ? '2022-08' : '2015',
    });
    const document = buildCorridorBrief({
      origin: sampleFacts({ treaties: [bound('AAA', 'untc-2015')] }),
      destination: sampleFacts({ treaties: [bound('BBB', 'untc-2022')] }, 'BBB'),
    });
    const table = tableNamed(document, 'corridor-treaties');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Treaty',
      'Aland',
      'Status of source, Aland',
      'Bland',
      'Status of source, Bland',
    ]);
    expect(table.rows[0]).toEqual([
      'Refugee Convention, 1951',
      '1990',
      '2015 (over five years old)',
      '1990',
      '2022-08',
    ]);
  });

  test('one place twice is refused', () => {
    expect(() =>
      buildCorridorBrief({ origin: facts.origin, destination: facts.origin }),
    ).toThrowError(/destination/);
  });
});
