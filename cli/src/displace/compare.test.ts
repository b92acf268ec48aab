import { changeWords, compareCsv, releaseOf } from '@sojourn/brief/displacement';
import {
  type CaseChange,
  campRows,
  compareRuns,
  type DisplacementCase,
  preparePair,
} from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { conflictCase, conflicts } from '../../../data/src/displacement/testing/cases.ts';
import { type CompareOptions, changesAsked } from './change-options.ts';
import { compareJson, compareText } from './compare-result.ts';

const start = { start: '2012-03-01' } as DisplacementCase;
const asked = (options: Partial<CompareOptions>) =>
  changesAsked({ draws: 1, seed: 1, ...options }, start);

describe('changes on the command line', () => {
  test('are read with days and dates', () => {
    expect(
      asked({
        shut: ['border:Mali:Niger@2012-03-31..90', 'camp:Abala@4'],
        reopen: ['place:Kidal@2'],
      }),
    ).toEqual([
      { kind: 'close', what: 'border', first: 'Mali', second: 'Niger', day: 30, until: 90 },
      { kind: 'close', what: 'camp', first: 'Abala', day: 4 },
      { kind: 'open', what: 'place', first: 'Kidal', day: 2 },
    ]);
    expect(asked({ speed: '0.5' }).map((one) => changeWords(one))).toEqual([
      'travel at 0.5 of its speed, whole time',
    ]);
  });

  test('are refused where they cannot be read', () => {
    expect(() => asked({})).toThrow(/--change/);
    expect(() => asked({ shut: ['Mali Niger'] })).toThrow(/--shut/);
    expect(() => asked({ shut: ['river:A:B@3'] })).toThrow(/border, road, place, camp/);
    for (const speed of ['fast', '', '0', '11']) expect(() => asked({ speed })).toThrow(/--speed/);
    expect(() => asked({ reopen: ['border:A:B@2011-01-01'] })).toThrow(/2012-03-01/);
  });
});

const niger = { kind: 'close', what: 'border', first: 'Mali', second: 'Niger' } as const;

function resultOf(change: CaseChange, draws: number, live = false) {
  const pair = preparePair({ ...conflictCase('mali2012'), live }, {}, [change]);
  const each = campRows(pair.base);
  const names = each.slice(0, -1).map(({ name }) => name);
  const release = releaseOf(pair.base.model, names, false);
  const comparison = compareRuns(pair, draws, 1, [...release.areas, each.at(-1)!]);
  return { pair, comparison, release, seed: 1, warnings: [], cpuSeconds: 1 };
}

describe.skipIf(!conflicts.path)(`sojourn displace compare ${conflicts.reason}`, () => {
  test('shared random numbers make the variance of differences five times smaller', () => {
    const result = resultOf({ ...niger, day: 150 }, 24);
    expect(result.comparison.gain).toBeGreaterThan(5);
    const json = compareJson(result);
    const [before, after] = [json.camps.at(-1)!.days[149]!, json.camps.at(-1)!.days.at(-1)!];
    expect([before.difference, before.sd]).toEqual([0, 0]);
    expect(after.difference).toBeLessThan(-100);
    expect(compareText(result)).toContain('border Mali – Niger closed from day 150');
    expect(compareCsv(result).split('\n')).toHaveLength(1 + 8 * 300 + 1);
  });

  test('a live case tells areas by week, two weeks late, and is stamped', () => {
    const result = resultOf({ ...niger, day: 60 }, 2, true);
    const json = compareJson(result);
    expect(json.stamp).toContain('14 days late');
    expect(Math.max(...json.camps[0]!.days.map(({ day }) => day))).toBeLessThan(286);
    expect(JSON.stringify(json.camps)).not.toContain('Abala');
    expect(compareCsv(result)).toMatch(/^# Live case/);
  });

  test('no count or difference between 0 and 10 leaves', () => {
    const { camps } = compareJson(resultOf({ ...niger, day: 20 }, 2));
    const told = camps
      .flatMap(({ days }) => days)
      .flatMap((row) => [
        row.without,
        row.with,
        row.difference,
        ...Object.values(row.bands).flat(),
      ]);
    expect(
      told.filter((one) => typeof one === 'number' && one !== 0 && Math.abs(one) < 10),
    ).toEqual([]);
  });
});
