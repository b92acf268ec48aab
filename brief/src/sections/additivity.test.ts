import { tableCells } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';

const hosted = (kind: string, people: number, year = 2025) => ({
  origin: 'BBB',
  asylum: 'AAA',
  year,
  kind,
  people,
  low: people,
});
const panel = (indicator: string, value: number) => ({
  place: 'AAA',
  indicator,
  year: 2025,
  value,
});

function rowsFor(rows: SampleRows) {
  const document = buildCountryBrief(sampleFacts(rows));
  const blocks = document.sections.flatMap((section) => section.blocks);
  const found = blocks.find((block) => block.kind === 'table' && block.id === 'additivity');
  return { document, rows: found?.kind === 'table' ? tableCells(found.table) : null };
}

describe('the table of what may be added', () => {
  test('gives the sum of those who may be, and none of those who may not', () => {
    const { rows, document } = rowsFor({
      displacedHere: [
        hosted('refugees', 31_862),
        hosted('asylum_seekers', 92_441),
        hosted('stateless', 500),
      ],
    });
    expect(rows).toEqual([
      [
        'refugees hosted 31,862 (2025) and asylum seekers hosted 92,441 (2025)',
        'yes: 124,303',
        'each person has one status at the end of a year and is counted once',
      ],
      [
        'refugees hosted 31,862 (2025) and stateless people 500 (2025)',
        'no',
        'one person can be in both groups',
      ],
    ]);
    const values = figuresOfDocument(document).map(({ figure }) => figure.value);
    expect(values).toContain(124_303);
    expect(values).not.toContain(32_362);
  });

  test('leaves out what the place has one of, and is left out with the last row', () => {
    expect(rowsFor({ displacedHere: [hosted('refugees', 500)] }).rows).toBeNull();
  });

  test('makes no sum of two years', () => {
    const { rows } = rowsFor({
      displacedHere: [hosted('refugees', 500, 2025), hosted('other_in_need', 700, 2019)],
    });
    expect(rows?.[0]?.[1]).toMatch(/of different years/);
  });

  test('keeps the counts of IDMC, of UNHCR and movements apart', () => {
    const { rows } = rowsFor({
      displacedHere: [hosted('idps', 300)],
      panel: [
        panel('idps_conflict_idmc', 400),
        panel('idps_disaster', 60),
        panel('new_idp_disaster', 90),
      ],
    });
    expect(rows?.map((row) => row[1])).toEqual(['no', 'no', 'no', 'no']);
    expect(rows?.map((row) => row[2]?.slice(0, 12))).toEqual([
      'two counts o',
      'one person c',
      'movements ar',
      'movements ar',
    ]);
  });
});
