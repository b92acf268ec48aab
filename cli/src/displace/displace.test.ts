import { campsCsv } from '@sojourn/brief/displacement';
import { describe, expect, test } from 'vitest';
import { conflicts } from '../../../data/src/displacement/testing/cases.ts';
import { jsonOf } from './result.ts';
import { resultOf } from './testing/result.ts';
import { textOf } from './text.ts';

describe.skipIf(!conflicts.path)(`sojourn displace ${conflicts.reason}`, () => {
  test('a historic case tells camps by day, scores and baselines', () => {
    const json = jsonOf(resultOf('mali2012', false));
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

  test('of few runs nothing but that they are few is told of counts under 10', () => {
    const few = jsonOf(resultOf('mali2012', false))
      .camps.flatMap(({ days }) => days)
      .filter(({ mean }) => mean === '< 10');
    expect(few.length).toBeGreaterThan(0);
    for (const { sd, bands } of few) {
      expect(sd).toBeNull();
      expect(new Set(Object.values(bands).flat())).toEqual(new Set(['not told']));
    }
  });

  test('a live case tells areas by week, two weeks late, and is stamped', () => {
    const result = resultOf('mali2012', true);
    const json = jsonOf(result);
    expect(json.stamp).toContain('14 days late');
    expect(Math.max(...json.camps[0]!.days.map(({ day }) => day))).toBeLessThan(286);
    expect(JSON.stringify(json.camps) + JSON.stringify(json.rmse_by_camp ?? '')).not.toContain(
      'Abala',
    );
    expect(campsCsv(result).split('\n')[0]).toMatch(/^# Live case/);
    expect(textOf(result)).toContain('14 days late');
    expect(jsonOf(resultOf('mali2012', true, true)).stamp).toContain('full detail');
  });
});
