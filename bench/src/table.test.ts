import { describe, expect, test } from 'vitest';
import { resultsPage } from './results.ts';
import type { Outcome } from './row.ts';
import { markdownTable, plainNumber, terminalLine } from './table.ts';

const outcome: Outcome = {
  id: 'a',
  title: 'A thing',
  unit: 'ms',
  clock: 'cpu',
  target: 5,
  median: 4.321,
  best: 4,
  peakMegabytes: 61.26,
  baselineTitle: 'the plain way',
  baseline: 4321,
  ratio: 1000,
  skipped: null,
};

describe('the table', () => {
  test.each([
    [0.012345, '0.0123'],
    [4.321, '4.32'],
    [432.1, '432'],
    [12_345, '12,300'],
    [1_234_567, '1,230,000'],
    [1e21, '1.00e+21'],
  ])('writes %d as %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  test('has a line a row with median, best, target, baseline, ratio and memory', () => {
    expect(markdownTable([outcome]).split('\n')[2]).toBe(
      '| A thing | 4.32 ms | 4 ms | ≤ 5 ms met | 4,320 ms (the plain way) | 1,000 × | 61.3 MB |',
    );
  });

  test('says wall where it is wall time, and per second where more is better', () => {
    expect(terminalLine({ ...outcome, clock: 'wall' })).toContain('4.32 ms wall');
    const rate = { ...outcome, unit: 'per second', median: 4, target: 5 } as const;
    expect(terminalLine(rate)).toContain('4/s · ≥ 5/s missed');
  });

  test('says why a row was skipped, and leaves out a comparison that is not there', () => {
    const none = { median: null, best: null, peakMegabytes: null, baseline: null, ratio: null };
    const skipped = { ...outcome, ...none, skipped: 'it is not built' };
    expect(markdownTable([skipped])).toContain('skipped: it is not built');
    expect(terminalLine(skipped)).not.toContain('against');
    const alone = { ...outcome, baseline: null, ratio: null };
    expect(terminalLine(alone)).not.toContain('against');
    expect(terminalLine(alone)).toContain('4.32 ms');
  });

  test('stands on a page with its date, machine and command', () => {
    const setting = {
      date: '2026-01-31',
      cores: 2,
      processor: 'Some processor',
      memoryGigabytes: 8,
      node: 'v20.19.0',
      platform: 'linux x64',
      command: 'npm run bench',
    };
    const page = resultsPage(setting, [outcome]);
    for (const fact of ['2026-01-31', '2 cores', 'v20.19.0', 'npm run bench', 'A thing']) {
      expect(page).toContain(fact);
    }
  });
});
