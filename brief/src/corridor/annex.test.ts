import { tableCells } from '@sojourn/charts';
import { loadCorridorFacts } from '@sojourn/data';
import { describe, expect, test } from 'vitest';
import type { BriefDocument } from '../document.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { columnsOf, ownSeries, withOwn } from '../sample/own.ts';
import { testSnapshot } from '../sample/snapshot.ts';
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
const displaced = {
  origin: 'AAA',
  asylum: 'BBB',
  kind: 'refugees',
  year: 2025,
  people: 700,
  low: 700,
};
const panel = (place: string, indicator: string, value: number) => ({
  place,
  indicator,
  year: 2024,
  value,
});
const stocks = [stock('AAA', 'BBB', 1990, 900), stock('AAA', 'BBB', 2020, 1_000)];
const ofA: SampleRows = {
  stocksAbroad: stocks,
  displacedFrom: [displaced],
  remittancesIn: [{ receiver: 'AAA', sender: 'BBB', year: 2018, usd: 2e6 }],
  panel: [panel('AAA', 'remittances_gdp', 12), panel('AAA', 'new_idp_disaster', 40)],
};
const ofB: SampleRows = {
  stocksHere: stocks,
  displacedHere: [displaced],
  panel: [panel('BBB', 'remittances_gdp', 0.1)],
};

function briefOf(a: SampleRows, b: SampleRows, swapped = false): BriefDocument {
  const [origin, destination] = [sampleFacts(a), sampleFacts(b, 'BBB')];
  return buildCorridorBrief(
    swapped ? { origin: destination, destination: origin } : { origin, destination },
  );
}

function annexOf(document: BriefDocument) {
  const blocks = document.sections.find(({ id }) => id === 'annex')!.blocks;
  const table = blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no annex');
  return { blocks, table, cells: tableCells(table.table) };
}

function rowOf(document: BriefDocument, label: string) {
  return annexOf(document)
    .cells.find(([name]) => name === label)
    ?.slice(1);
}

function linesOf(document: BriefDocument): string[] {
  const blocks = document.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) =>
    block.kind === 'sentence' || block.kind === 'note'
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
}

describe('the annex of both governments', () => {
  test('swapping the places swaps the columns and changes nothing else', () => {
    const [there, back] = [annexOf(briefOf(ofA, ofB)), annexOf(briefOf(ofA, ofB, true))];
    expect(there.cells.length).toBeGreaterThan(8);
    expect(back.cells).toEqual(there.cells.map(([name, a, b]) => [name, b, a]));
    const labels = ({ table }: typeof there) => table.table.columns.map(({ label }) => label);
    expect(labels(there)).toEqual(['Matter', 'As Aland sees it', 'As Bland sees it']);
    expect(labels(back)).toEqual(['Matter', 'As Bland sees it', 'As Aland sees it']);
    const rest = ({ table }: typeof there) => [table.title, table.note, table.sourceIds];
    expect(rest(back)).toEqual(rest(there));
    const others = ({ blocks }: typeof there) => blocks.filter(({ kind }) => kind !== 'table');
    expect(others(back)).toEqual(others(there));
  });

  test('the other side’s people stand with the side where they live', () => {
    const document = briefOf(ofA, ofB);
    expect(rowOf(document, 'Counts: people born there who live here')).toEqual([
      'no pair recorded in the 2020 revision',
      '1,000 in 2020 · Office (2020 revision)',
    ]);
    expect(rowOf(document, 'Counts: refugees from there, hosted here')).toEqual([
      'no record in this data release',
      '700 in 2025 · Office (2025)',
    ]);
  });

  test('what one side receives the other sends, and both are called a model', () => {
    const document = briefOf(ofA, ofB);
    const model = 'US$\u00a02.0\u00a0million in 2018 · Office (2025) · a model, not a count';
    expect(rowOf(document, 'Gains: remittances received from there')?.[0]).toBe(model);
    expect(rowOf(document, 'Pays: remittances sent from here to there')?.[1]).toBe(model);
  });

  test('the model yields to a count of the user’s own, on both sides', () => {
    const columns = columnsOf([2024], [7e6], { origin: { dictionary: ['BBB'], codes: [0] } });
    const more = { id: 'bank', concept: 'remittances', unit: 'usd', owner: 'Bank' } as const;
    const bank = ownSeries({}, { ...more, length: 1, columns });
    const document = buildCorridorBrief({
      origin: withOwn(sampleFacts(ofA), bank),
      destination: sampleFacts(ofB, 'BBB'),
    });
    const counted = /^US\$\u00a07.* in 2024 .* own series$/;
    expect(rowOf(document, 'Gains: remittances received from there')?.[0]).toMatch(counted);
    expect(rowOf(document, 'Pays: remittances sent from here to there')?.[1]).toMatch(counted);
    expect(JSON.stringify(annexOf(document).cells)).not.toContain('a model, not a count');
  });

  test('a matter without a record on either side is named, not tabled', () => {
    const document = briefOf(ofA, ofB);
    expect(rowOf(document, 'Counts: refugees from there, naturalised here')).toBeUndefined();
    expect(linesOf(document).join()).toMatch(/No record .* on either side of: .*naturalised here/);
    expect(rowOf(document, 'Counts: departures from here to there')?.[0]).toMatch(/not counted/);
  });

  test('movements stay movements', () => {
    const row = rowOf(briefOf(ofA, ofB), 'Risks: movements in disasters inside here');
    expect(row?.[0]).toBe('40 in 2024 · Office (2026) · not people');
  });
});

describe('remittances of a corridor whose stock is mainly historic', () => {
  const shrunk = [stock('AAA', 'BBB', 1990, 2_000), stock('AAA', 'BBB', 2020, 1_000)];
  const document = briefOf({ ...ofA, stocksAbroad: shrunk }, { ...ofB, stocksHere: shrunk });

  test('are withheld with the reason, in the annex, in sentences and key figures', () => {
    expect(rowOf(document, 'Gains: remittances received from there')?.[0]).toMatch(/^withheld: /);
    expect(linesOf(document).join()).not.toContain('US$ 2.0 million');
    const labels = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'key-figures' ? block.items.map(({ label }) => label) : [],
      ),
    );
    expect(labels).not.toContain('corridor.key.remittances');
    expect(document.gaps.map(({ id }) => id)).toContain('gap.corridor-remittances-historic');
  });
});

describe('a stock that the source filled in', () => {
  const check = {
    origin: 'AAA',
    destination: 'BBB',
    year: 2020,
    check: 'same-sex-ratio',
    value: 25,
  };
  const document = briefOf({ ...ofA, stockChecks: [check] }, ofB);

  test('is in no sentence and no drawing, but in the tables with its mark', () => {
    expect(linesOf(document).filter((line) => /\b1,000 people/.test(line))).toEqual([]);
    const blocks = document.sections.flatMap((section) => section.blocks);
    const drawn = blocks
      .filter(({ kind }) => kind === 'chart')
      .map((block) => 'id' in block && block.id);
    expect(drawn).not.toContain('corridor-stocks');
    expect(rowOf(document, 'Counts: people born there who live here')?.[1]).toBe(
      '1,000 in 2020 · Office (2020 revision) · modelled by source',
    );
    expect(document.gaps.map(({ id }) => id)).toContain('gap.corridor-doubt.same-sex-ratio');
  });
});

describe('five lines of a corridor', () => {
  const fiveOf = (document: BriefDocument) => linesOf(document).slice(0, 5);

  test('are number, change, who says otherwise, risk and open question', () => {
    const rows = [stock('AAA', 'BBB', 2005, 500), ...stocks];
    expect(fiveOf(briefOf({ ...ofA, stocksAbroad: rows }, { ...ofB, stocksHere: rows }))).toEqual([
      'The number: in 2020, about 1,000 people born in Aland lived in Bland (United Nations estimates, 2020 revision).',
      'The change: from 2005 to 2020 that number rose by 100 %, within one release.',
      'Who says otherwise: no second source in this data release counts the same people in the same year.',
      'The risk: remittances from all over equalled 12.0 % of GDP of Aland in 2024, so that a shock where people work is a shock at home; how much of it crosses this corridor is modelled, not counted.',
      'The open question: who leaves Aland for Bland now, with what skills, and what do they pay to be recruited? Departures and recruitment cost are not counted internationally.',
    ]);
  });

  test('set UNHCR beside the United Nations’ estimate of one year, without adding them', () => {
    const both = { ...displaced, year: 2020, people: 4_000, low: 4_000 };
    const [number, , otherwise, , question] = fiveOf(
      briefOf({ ...ofA, displacedFrom: [both] }, { ...ofB, displacedHere: [both] }),
    );
    expect(number).toContain('4,000 people from Aland had or sought protection in Bland');
    expect(otherwise).toMatch(/was 1,000; UNHCR’s .* was 4,000\. The first should hold most/);
    expect(question).toMatch(/go back from Bland to Aland/);
  });

  test('of a corridor without any count say so', () => {
    expect(fiveOf(briefOf({}, {}))[0]).toMatch(/holds no count of people from Aland in Bland/);
  });
});

describe('Palestine refugees of UNRWA', () => {
  const unrwa = [{ asylum: 'AAA', origin: 'PSE', year: 2025, people: 2_400 }];

  test('have a line in a corridor with Palestine, on the side of the field alone', async () => {
    const ends = await loadCorridorFacts(await testSnapshot(), 'JOR', 'PSE');
    const [field, other] = rowOf(
      buildCorridorBrief(ends),
      'Counts: Palestine refugees registered here with UNRWA',
    )!;
    expect(field).toMatch(/^[\d,]+ in \d{4} · .*never added to its refugees/);
    expect(other).toBe('no record in this data release');
  });

  test('are no matter of any other corridor', () => {
    const { blocks, cells } = annexOf(briefOf({ ...ofA, unrwa }, ofB));
    expect(JSON.stringify([blocks, cells])).not.toContain('UNRWA');
  });
});
