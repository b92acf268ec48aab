import { loadPlaceFacts } from '@sojourn/data';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument, ChartBlock } from '../document.ts';
import { explainFigure } from '../figures/index.ts';
import { drawnChange, securityIndex } from '../reading/security-index.ts';
import { sampleFacts } from '../sample/facts.ts';
import { emptyWorld, testSnapshot } from '../sample/snapshot.ts';
import { sentenceText } from '../words/index.ts';

const briefs = new Map<string, BriefDocument>();

beforeAll(async () => {
  const snapshot = await testSnapshot();
  for (const code of ['BGD', 'SSD', 'TUV', 'ESH']) {
    const facts = await loadPlaceFacts(snapshot, code);
    briefs.set(code, buildCountryBrief({ ...facts, world: emptyWorld }));
  }
}, 60_000);

const blocksOf = (document: BriefDocument) =>
  document.sections.find(({ id }) => id === 'secure')!.blocks;

function told(document: BriefDocument): string[] {
  return blocksOf(document).flatMap((block) =>
    block.kind === 'sentence' && block.id.startsWith('security.')
      ? [sentenceText(block.id, block.args, document.names, 'en').replaceAll('\u00a0', ' ')]
      : [],
  );
}

const chartOf = (code: string) =>
  blocksOf(briefs.get(code)!).find(
    (block): block is ChartBlock => block.kind === 'chart' && block.id === 'security',
  );

describe('the index of human security in a brief', () => {
  test('is told with its interval and year, ten years before beside it, what moved it and its ages', () => {
    const [index, movers, dimension, ages, ...rest] = [
      told(briefs.get('BGD')!)[0]!,
      ...told(briefs.get('BGD')!).slice(2),
    ];
    expect(index).toMatch(/^The index of human security is \d\d\.\d \(2024; 80 % interval from /);
    expect(told(briefs.get('BGD')!)[1]).toMatch(/^In 2014 it was .* neither a rise nor a fall/);
    expect(movers).toMatch(
      /^Changes that moved the index most between 2014 and 2024 – raising it: /,
    );
    expect(dimension).toMatch(/^Food security changed more than any other dimension /);
    expect(ages).toMatch(/^Of the 23 values behind the scores of 2024, \d+ are carried forward/);
    expect(rest).toEqual([]);
  });

  test('states no order where intervals overlap, and one where they lie apart', () => {
    for (const code of ['BGD', 'SSD']) {
      const trend = blocksOf(briefs.get(code)!).find(
        (block) => block.kind === 'sentence' && block.id === 'security.before.past',
      );
      const value = (name: string) => {
        const found = trend?.kind === 'sentence' ? trend.args[name] : undefined;
        return found?.kind === 'figure' ? found.figure.value! : Number.NaN;
      };
      const now = explainFigure(briefs.get(code)!, 'secure/security.index/index');
      const apart = now.low! > value('beforeHigh') || now.high! < value('beforeLow');
      const said = told(briefs.get(code)!)[1]!;
      expect([code, said.includes('lies below') || said.includes('lies above')]).toEqual([
        code,
        apart,
      ]);
    }
  });

  test('is no rank', () => {
    for (const document of briefs.values()) {
      expect(told(document).join(' ')).not.toMatch(/\brank|\b(st|nd|rd|th)\b|\d(st|nd|rd|th)\b/);
    }
  });

  test('is drawn as index and seven dimensions, each where it can be read, bands inside each other', () => {
    const { chart } = chartOf('SSD')!;
    if (chart.kind !== 'multiples') throw new Error(chart.kind);
    expect(chart.panels.map(({ id }) => id)).toEqual([
      'hs',
      ...['economic', 'food', 'health', 'environmental', 'personal', 'community', 'political'],
    ]);
    for (const { points, bands } of chart.panels) {
      points.forEach(({ y }, at) => {
        const [half, most, nearly] = bands!;
        expect(nearly!.low[at]).toBeLessThanOrEqual(most!.low[at]!);
        expect(most!.low[at]).toBeLessThanOrEqual(half!.low[at]!);
        expect(half!.low[at]).toBeLessThanOrEqual(y!);
        expect(half!.high[at]).toBeGreaterThanOrEqual(y!);
        expect(nearly!.high[at]).toBeGreaterThanOrEqual(most!.high[at]!);
      });
    }
    expect(Math.min(...chart.panels[0]!.points.map(({ x }) => x))).toBeGreaterThanOrEqual(2005);
  });

  test('each point is explained: estimated, with level, interval, series, rows and the runs', () => {
    const of = explainFigure(briefs.get('BGD')!, 'secure/security/hs.2022');
    expect(of).toMatchObject({ quality: 'estimated', level: 0.8, period: '2022' });
    expect(of.sources).toHaveLength(23);
    expect(of.rows.some((row) => row.includes('panel_security.value where place=BGD'))).toBe(true);
    expect(of.steps.at(-1)).toMatch(
      /^human security \d+\.\d+\.\d+: hs of 2022, median of 200 runs, seed 1; 50 %/,
    );
    expect(of.licence).toContain('BY-SA');
  });

  test('where it is missing, the brief says why, and draws the dimensions that are there', () => {
    const [none, vdem] = told(briefs.get('TUV')!);
    expect(none).toMatch(
      /^No index of human security is given for Tuvalu: .* in these: .*Political/,
    );
    expect(vdem).toBe(
      'V-Dem, the source of two of the three indicators of political security, does not cover Tuvalu.',
    );
    const { chart } = chartOf('TUV')!;
    const panels = chart.kind === 'multiples' ? chart.panels : [];
    const to = Math.max(...panels.flatMap(({ points }) => points.map(({ x }) => x)));
    for (const { id, label, points } of panels.slice(1)) {
      const lacks = none!.includes(label.replace(' security', ''));
      expect([id, points.at(-1)?.x === to]).toEqual([id, !lacks]);
    }
    expect(panels[0]!.points).toEqual([]);
    expect(panels.filter(({ points }) => points.length > 0).length).toBeGreaterThan(3);
    expect(told(briefs.get('ESH')!)[0]).toContain('No index of human security');
    expect(chartOf('ESH')).toBeUndefined();
    expect(briefs.get('TUV')!.gaps.map(({ id }) => id)).toContain('gap.security-missing');
  });
});

test('a change between two years has the interval of its runs: none where nothing differs', () => {
  const reading = securityIndex(sampleFacts({}));
  expect([...reading.points.values()].flat()).toEqual([]);
  const { low, high } = drawnChange(reading, 'hs', 2014, 2024);
  expect([low, high]).toEqual([Number.NaN, Number.NaN]);
});
