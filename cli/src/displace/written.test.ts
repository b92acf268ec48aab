import { areaSeries, reportOf } from '@sojourn/brief/displacement';
import { traceOrigins } from '@sojourn/engine/displacement';
import { beforeAll, describe, expect, test } from 'vitest';
import { conflicts } from '../../../data/src/displacement/testing/cases.ts';
import type { DisplaceResult } from './result.ts';
import { resultOf } from './testing/result.ts';
import { checkForm, formOf, writtenAs } from './written.ts';

const asked = { draws: 5, seed: 1 };

describe('the form of a result', () => {
  test('is the one asked for, else that of the file', () => {
    expect(formOf(asked)).toBe('text');
    expect(formOf({ ...asked, out: 'a/b.report.HTML' })).toBe('html');
    expect(formOf({ ...asked, out: 'out.csv', form: 'flee' })).toBe('flee');
    expect(formOf({ ...asked, out: 'x.html', json: true })).toBe('json');
    expect(formOf({ ...asked, out: 'no-ending' })).toBe('text');
  });

  test('of FLEE is refused where camps by day may not be told', () => {
    expect(() => checkForm('flee', true)).toThrowError(/--form/);
    checkForm('flee', false);
    checkForm('csv', true);
  });
});

describe.skipIf(!conflicts.path)(`what is written ${conflicts.reason}`, () => {
  let historic: DisplaceResult;
  let live: DisplaceResult;
  beforeAll(() => {
    historic = resultOf('burundi2015', false);
    live = resultOf('burundi2015', true);
  });

  test('areas add their camps up, with wider bands for surer levels', () => {
    for (const { mean, bands, camps } of areaSeries(live)) {
      expect(camps.length).toBeGreaterThan(0);
      mean.forEach((value, at) => {
        const ends = bands.map(({ low, high }) => [low[at]!, high[at]!]);
        ends.forEach(([low, high], b) => {
          if (b === 2) expect(low!).toBeLessThanOrEqual(value + 1e-9);
          if (b > 0)
            expect(high! - low!).toBeGreaterThanOrEqual(ends[b - 1]![1]! - ends[b - 1]![0]!);
        });
      });
    }
    const sum = (result: DisplaceResult) =>
      areaSeries(result).reduce((total, { registered }) => total + registered.at(-1)!, 0);
    const day = live.release.days.at(-1)!;
    const camps = live.ready.registered.reduce((total, series) => total + series[day]!, 0);
    expect(sum(live)).toBe(camps);
  });

  test('the report of a historic case has a map that ends on the last day', () => {
    const report = reportOf(historic);
    expect(report.frames.at(-1)!.at).toBe(report.dates.length - 1);
    expect(report.frames.length).toBeLessThanOrEqual(61);
    expect(report.frames.some(({ inConflict }) => inConflict.includes('Bujumbura'))).toBe(true);
    expect(report.places.some(({ everInConflict }) => everInConflict)).toBe(true);
    expect(report.scores.baselines).toHaveLength(3);
  });

  test('origins are in the report and the JSON, few people hidden', async () => {
    const origins = traceOrigins(historic.ready, 2, 1);
    const result = { ...historic, origins };
    const { persons, origins: names } = reportOf(result).origins!;
    expect(names[0]).toBe('there before');
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    const inCamps = historic.ready.camps.map(
      (_, c) => historic.ensemble.mean[(c + 1) * historic.ensemble.days - 1]!,
    );
    expect(Math.abs(sum(persons.flat()) / sum(inCamps) - 1)).toBeLessThan(0.05);
    const json = JSON.parse(String(await writtenAs(result, 'json'))) as {
      origins: { weeks: { camps: { arrivals: number | string }[] }[] };
    };
    const arrivals = json.origins.weeks.flatMap(({ camps }) => camps.map((camp) => camp.arrivals));
    expect(arrivals.some((count) => count === '< 10')).toBe(true);
    expect(arrivals.filter((count) => Number(count) > 0 && Number(count) < 10)).toEqual([]);
  });

  test('that of a live case has no camps, places or roads', () => {
    const report = reportOf(live);
    const text = JSON.stringify({ ...report, settings: [] });
    expect([report.places, report.roads, report.frames]).toEqual([[], [], []]);
    expect(text).not.toContain('Nyarugusu');
    expect(report.stamp).toContain('14 days late');
  });

  test('every form of a live case bears its stamp', async () => {
    for (const form of ['json', 'csv', 'parquet', 'flee', 'html', 'text'] as const) {
      const written = await writtenAs(live, form);
      const text = typeof written === 'string' ? written : new TextDecoder().decode(written);
      expect(text, form).toContain(live.release.stamp);
    }
  });

  test('every form is written', async () => {
    expect(await writtenAs(historic, 'html')).toContain('<!doctype html>');
    expect(await writtenAs(historic, 'flee')).toContain('Total error');
    const csv = String(await writtenAs(historic, 'csv')).split('\n');
    expect(csv[0]).toContain('low_80,high_80');
    expect(csv[1]!.split(',')).toHaveLength(csv[0]!.split(',').length);
    const parquet = (await writtenAs(historic, 'parquet')) as Uint8Array;
    expect(new TextDecoder().decode(parquet.slice(0, 4))).toBe('PAR1');
  });
});
