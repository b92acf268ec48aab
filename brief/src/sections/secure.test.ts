import { tableTwin } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { Block } from '../document.ts';
import { type SampleRows, sampleFacts } from '../sample/facts.ts';
import { sentenceText } from '../words/index.ts';

const value = (year: number, more: Record<string, number> = {}) => ({
  place: 'AAA',
  indicator: 'life_expectancy',
  year,
  value: 70,
  ...more,
});
const peer = (group: string, year: number, median: number) => ({
  group,
  indicator: 'life_expectancy',
  year,
  places: 20,
  of: 30,
  q25: 60,
  median,
  q75: 80,
});

function told(rows: SampleRows) {
  const document = buildCountryBrief(sampleFacts(rows));
  const section = document.sections.find(({ id }) => id === 'secure');
  const sentences = (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'sentence' && !block.id.startsWith('security.')
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
  return { document, section, sentences };
}

const isDots = (block: Block) => block.kind === 'chart' && block.chart.kind === 'dots';

describe('how secure', () => {
  test('a value stands beside the medians of region and world in the same year', () => {
    const peers = [peer('WLD', 2023, 75), peer('M49:999', 2023, 72), peer('WLD', 2020, 1)];
    const { sentences } = told({ panel: [value(2020), value(2023)], peers });
    expect(sentences).toEqual([
      'Life expectancy at birth is 70.0 years (2023), below the medians of Middle Earth (72.0) and of the world (75.0).',
    ]);
  });

  test('above one and below the other are told apart', () => {
    const peers = [peer('WLD', 2023, 75), peer('M49:999', 2023, 65)];
    expect(told({ panel: [value(2023)], peers }).sentences[0]).toContain(
      'above the median of Middle Earth (65.0) and below that of the world (75.0)',
    );
  });

  test('a published range that covers the median makes no order', () => {
    const peers = [peer('WLD', 2023, 75)];
    const { sentences } = told({ panel: [value(2023, { low: 66, high: 76 })], peers });
    expect(sentences[0]).toContain('not clearly different from the world median of 75.0');
    expect(sentences[1]).toBe('Its source gives a range from 66.0 to 76.0.');
  });

  test('numbers that are written alike are not called equal', () => {
    const peers = [peer('WLD', 2023, 70.04), peer('M49:999', 2023, 72)];
    expect(told({ panel: [value(2023)], peers }).sentences[0]).toContain(
      'below the median of Middle Earth (72.0) and like that of the world (also 70.0)',
    );
    const same = [peer('WLD', 2023, 70), peer('M49:999', 2023, 72)];
    expect(told({ panel: [value(2023)], peers: same }).sentences[0]).toContain(
      'and equal to that of the world (70.0)',
    );
  });

  const hunger = (value: number) => ({
    panel: [{ place: 'AAA', indicator: 'undernourishment', year: 2023, value }],
    peers: [
      { ...peer('WLD', 2023, 6), indicator: 'undernourishment' },
      { ...peer('M49:999', 2023, 2.5), indicator: 'undernourishment' },
    ],
  });

  test('the lowest share that a source publishes stands for itself or less', () => {
    const { sentences, section } = told(hunger(2.5));
    expect(sentences).toEqual([
      'The prevalence of undernourishment is 2.5 % or less (2023), like the median of Middle Earth (also 2.5 % or less) and below that of the world (6.0 %).',
    ]);
    const chart = section?.blocks.find(isDots);
    if (chart?.kind !== 'chart') throw new Error('no dots');
    expect(tableTwin(chart.chart).rows[0]?.slice(3, 8)).toEqual([
      '≤\u202f2.5',
      null,
      null,
      '≤\u202f2.5',
      6,
    ]);
    expect(told(hunger(2.6)).sentences[0]).toContain(
      'above the median of Middle Earth (2.5 % or less)',
    );
  });

  test('an absence that a source read as zero is no figure', () => {
    const rate = (value: number) => ({
      panel: [{ place: 'AAA', indicator: 'disaster_displacement_rate', year: 2024, value }],
    });
    expect(told(rate(0)).section?.blocks.find(isDots)).toBeUndefined();
    expect(told(rate(0.4)).section?.blocks.find(isDots)).toBeDefined();
  });

  test('only a median that is there is told: of the world, of the region, or none', () => {
    const first = (peers: SampleRows['peers'] = []) =>
      told({ panel: [value(2023)], peers }).sentences[0];
    expect(first([peer('WLD', 2023, 75)])).toBe(
      'Life expectancy at birth is 70.0 years (2023), below the world median of 75.0.',
    );
    expect(first([peer('M49:999', 2023, 65)])).toBe(
      'Life expectancy at birth is 70.0 years (2023), above the median of Middle Earth (65.0).',
    );
    expect(first()).toBe('Life expectancy at birth is 70.0 years (2023).');
  });

  test('an old value is told in the past, drawn hollow and listed as a gap', () => {
    const { document, section, sentences } = told({ panel: [value(2018)] });
    expect(sentences).toEqual(['In 2018, life expectancy at birth was 70.0 years.']);
    const chart = section?.blocks.find(isDots);
    expect(chart).toMatchObject({ chart: { kind: 'dots', rows: [{ stale: true, year: 2018 }] } });
    expect(document.gaps.map(({ id }) => id)).toContain('gap.indicators-old');
  });

  test('indicators without a figure are listed, not drawn', () => {
    const { document, section } = told({});
    expect(section?.blocks.map((block) => block.kind)).toEqual(['sentence', 'sentence']);
    expect(document.gaps.find(({ id }) => id === 'gap.indicators-missing')).toBeDefined();
  });
});
