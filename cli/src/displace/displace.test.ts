import { campsCsv, releaseOf, told } from '@sojourn/brief/displacement';
import { baselinesOf, noSpread, prepare, runEnsemble } from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { conflictCase, conflicts } from '../../../data/src/displacement/testing/cases.ts';
import { type DisplaceResult, jsonOf } from './result.ts';
import { textOf } from './text.ts';

describe('what is held back', () => {
  test('counts under 10 are not told', () => {
    expect([0, 0.4, 9.9, 10, 12.6].map(told)).toEqual([0, '< 10', '< 10', 10, 13]);
  });
});

function resultOf(live: boolean, full = false): DisplaceResult {
  const model = { ...conflictCase('mali2012'), live };
  const ready = prepare(model, { scale: 100 });
  const ensemble = runEnsemble(ready, 5, 1);
  return {
    seed: 1,
    origins: null,
    warnings: [],
    ready,
    ensemble,
    baselines: baselinesOf(ready),
    spread: noSpread,
    release: releaseOf(model, ensemble.camps, full),
    cpuSeconds: 1,
    options: { draws: 5, seed: 1 },
  };
}

describe.skipIf(!conflicts.path)(`sojourn displace ${conflicts.reason}`, () => {
  test('a historic case tells camps by day, scores and baselines', () => {
    const json = jsonOf(resultOf(false));
    expect(json.camps.map(({ days }) => days.length)).toEqual(Array(7).fill(300));
    expect(json.E.normal).toBeGreaterThan(0.3);
    expect(json.E.normal).toBeLessThan(0.5);
    expect(json.baselines.share30?.E).toBeLessThan(0.1);
    expect(
      json.camps
        .flatMap(({ days }) => days)
        .filter(({ mean }) => typeof mean === 'number' && mean > 0 && mean < 10),
    ).toEqual([]);
  });

  test('a live case tells areas by week, two weeks late, and is stamped', () => {
    const result = resultOf(true);
    const json = jsonOf(result);
    expect(json.stamp).toContain('14 days late');
    expect(Math.max(...json.camps[0]!.days.map(({ day }) => day))).toBeLessThan(286);
    expect(JSON.stringify(json.camps) + JSON.stringify(json.rmse_by_camp ?? '')).not.toContain(
      'Abala',
    );
    expect(campsCsv(result).split('\n')[0]).toMatch(/^# Live case/);
    expect(textOf(result)).toContain('14 days late');
    expect(jsonOf(resultOf(true, true)).stamp).toContain('full detail');
  });
});
