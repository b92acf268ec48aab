import { type OutcomeFan, type ScenarioResult, scenarioRows } from '@sojourn/engine/nexus';
import { describe, expect, test } from 'vitest';
import {
  changeNumber,
  changeSentence,
  differenceChart,
  isUnchanged,
  levelChart,
  outcomesOf,
  resultTable,
} from './fans.ts';

function fan(place: string, median: readonly number[], spread: number): OutcomeFan {
  const levels = [0.5, 0.8, 0.95] as const;
  return {
    outcome: 'labour-stock-abroad',
    place,
    unit: 'people',
    median,
    medianError: spread / 10,
    bands: levels.map((level) => ({
      level,
      low: median.map((value) => value - spread * level),
      high: median.map((value) => value + spread * level),
    })),
  };
}

function resultOf(difference: OutcomeFan): ScenarioResult {
  const { place } = difference;
  return {
    meta: {
      schema: 'x',
      engineVersion: '0',
      snapshotHash: null,
      inputHash: null,
      seed: 1,
      draws: 16,
    },
    years: [2020, 2021],
    baseline: [fan(place, [100, 110], 10)],
    policy: [fan(place, [100, 160], 10)],
    difference: [difference],
    fingerprint: '',
    issues: [],
  };
}

const result = resultOf(fan('BGD', [0, 5000], 1000));
const [outcome] = outcomesOf(result, 'BGD');
const context = { years: result.years, place: 'Bangladesh', draws: 16 };

describe('fans of a result', () => {
  test('the outcomes of a place have baseline, policy and difference', () => {
    expect(outcomesOf(result, 'BGD')).toHaveLength(1);
    expect(outcomesOf(result, 'NPL')).toHaveLength(0);
    expect(outcome?.difference.median).toEqual([0, 5000]);
  });

  test('the sentence tells range, median and error of the last year', () => {
    expect(changeSentence(outcome!, 2021)).toBe(
      'In 80 of 100 model runs the policy changes this by +4,200 to +5,800 in 2021; the median is +5,000 (Monte-Carlo standard error 100).',
    );
  });

  test('a policy that changes nothing says so', () => {
    const [same] = outcomesOf(resultOf(fan('BGD', [0, 0], 0)), 'BGD');
    expect(isUnchanged(same!)).toBe(true);
    expect(changeSentence(same!, 2021)).toMatch(/changes nothing/);
    expect(isUnchanged(outcome!)).toBe(false);
  });

  test('changes carry their sign', () => {
    expect(changeNumber('labour-stock-abroad', 0)).toBe('0');
    expect(changeNumber('labour-stock-abroad', -1200)).toMatch(/^\u2212/);
    expect(changeNumber('income', 12.4)).toBe('+12');
  });

  test('the policy is drawn with the median of the baseline, levels in percent', () => {
    const spec = levelChart(outcome!, context);
    expect(spec.compare?.median).toEqual([100, 110]);
    expect(spec.bands.map((band) => band.level)).toEqual([50, 80, 95]);
    expect(spec.title).toContain('Bangladesh');
    expect(spec.subtitle).toContain('16 model runs');
    expect(differenceChart(outcome!, context).median).toEqual([0, 5000]);
  });

  test('the table for CSV holds every number once', () => {
    const table = resultTable(scenarioRows(result));
    expect(table.rows).toHaveLength(3 * 7 * 2);
    expect(table.columns.map((column) => column.id)).toContain('quantity');
  });
});
