import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { TableBlock } from '../document.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { gapsOf } from '../sample/told.ts';

const stock = (destination: string, year: number, people: number) => ({
  origin: 'AAA',
  destination,
  year,
  people,
  female: null,
  male: null,
});
const sent = (sender: string, usd: number) => ({ receiver: 'AAA', sender, year: 2018, usd });

function told(rows: SampleRows) {
  const document = buildCountryBrief(sampleFacts(rows));
  const table = document.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is TableBlock => block.kind === 'table' && block.id === 'remittances-in');
  return { rows: table?.table.rows, gaps: gapsOf(document).join(' ') };
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
