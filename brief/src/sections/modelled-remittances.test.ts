import type { OwnSeries } from '@sojourn/data';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { TableBlock } from '../document.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { columnsOf, ownSeries, withOwn } from '../sample/own.ts';
import { gapsOf } from '../sample/told.ts';
import { sentenceText } from '../words/index.ts';

const stock = (destination: string, year: number, people: number) => ({
  origin: 'AAA',
  destination,
  year,
  people,
  female: null,
  male: null,
});
const sent = (sender: string, usd: number) => ({ receiver: 'AAA', sender, year: 2018, usd });

function told(rows: SampleRows, own?: OwnSeries) {
  const facts = sampleFacts(rows);
  const document = buildCountryBrief(own ? withOwn(facts, own) : facts);
  const sentences = document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'sentence' && block.id === 'corridor.remittances.own.past'
        ? [sentenceText(block.id, block.args, document.names, 'en')]
        : [],
    );
  const table = document.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is TableBlock => block.kind === 'table' && block.id === 'remittances-in');
  return { rows: table?.table.rows, gaps: gapsOf(document).join(' '), sentences };
}

const remittancesIn = [sent('BBB', 900), sent('CCC', 500)];

describe('remittances as a model shares them out', () => {
  test('are told for stocks that have not shrunk', () => {
    const found = told({
      remittancesIn,
      stocksAbroad: [stock('BBB', 1990, 10), stock('BBB', 2020, 9)],
    });
    expect(found.rows).toEqual([
      ['Bland', 900],
      ['United Crags', 500],
    ]);
    expect(found.gaps).not.toContain('withheld');
  });

  test('yield to a count of the user’s own, which is told with its owner and year', () => {
    const columns = columnsOf([2023], [7e6], { origin: { dictionary: ['BBB'], codes: [0] } });
    const more = { id: 'bank', concept: 'remittances', unit: 'usd', owner: 'Bank' } as const;
    const stocksAbroad = [stock('BBB', 1990, 10), stock('BBB', 2020, 90)];
    const bank = ownSeries({}, { ...more, length: 1, columns });
    const found = told({ remittancesIn, stocksAbroad }, bank);
    expect(found.rows).toEqual([
      ['United Crags', 500],
      ['Bland', null],
    ]);
    expect(found.sentences).toEqual([expect.stringMatching(/^Bank counted US\$.7.* in 2023 /)]);
    expect(found.gaps).not.toContain('withheld');
    const inDinar = ownSeries({}, { ...more, unit: { currency: 'KWD' }, length: 1, columns });
    expect(told({ remittancesIn, stocksAbroad }, inDinar).sentences).toEqual([]);
  });

  test('are withheld for a corridor whose stock has shrunk since 1990, with the reason', () => {
    const stocksAbroad = [stock('BBB', 1990, 100), stock('BBB', 2020, 50), stock('CCC', 2020, 90)];
    const found = told({ remittancesIn, stocksAbroad });
    expect(found.rows).toEqual([
      ['United Crags', 500],
      ['Bland', null],
    ]);
    expect(found.gaps).toContain('Remittances received from Bland (2018): withheld');
  });

  test('are withheld altogether where most people live in such stocks', () => {
    const found = told({
      remittancesIn,
      stocksAbroad: [stock('BBB', 1990, 99), stock('BBB', 2020, 50)],
    });
    expect(found.rows).toBeUndefined();
    expect(found.gaps).toContain('Remittances received by sending country (2018): withheld');
  });
});
