import { describe, expect, test } from 'vitest';
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

function sentences() {
  const document = buildCorridorBrief(facts);
  const blocks = document.sections.flatMap((section) => section.blocks);
  const told = blocks.flatMap((block) =>
    block.kind === 'sentence'
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
  return { document, told };
}

describe('the brief of a corridor', () => {
  test('the stock is set against both sides inside one revision', () => {
    const { told } = sentences();
    expect(told).toContain('In 2020, 1,000 people born in Aland lived in Bland (2020 revision).');
    expect(told).toContain(
      'They were 25.0 % of all people born in Aland whose destination was known, and 10.0 % of all migrants in Bland whose origin was known (both 2020 revision, 2020).',
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

  test('one place twice is refused', () => {
    expect(() =>
      buildCorridorBrief({ origin: facts.origin, destination: facts.origin }),
    ).toThrowError(/destination/);
  });
});
