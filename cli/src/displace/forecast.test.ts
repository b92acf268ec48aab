import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forecastCsv } from '@sojourn/brief/displacement';
import { beforeAll, describe, expect, test } from 'vitest';
import { conflictCase, conflicts } from '../../../data/src/displacement/testing/cases.ts';
import { forecastCase } from './forecast.ts';
import type { ForecastCommand } from './forecast-options.ts';
import { forecastJson, type TimedForecast } from './forecast-result.ts';
import { forecastText } from './forecast-text.ts';

const options: ForecastCommand = { on: 130, days: 35, members: 60, seed: 3, threads: '1' };

describe.skipIf(!conflicts.path)(`sojourn displace forecast ${conflicts.reason}`, () => {
  const folder = `${conflicts.path}/mali2012/flee`;
  let result: TimedForecast;
  beforeAll(async () => {
    result = await forecastCase(folder, options);
  });

  test('camps by day with bands, the plain rules and the record so far beside them', () => {
    const json = forecastJson(result);
    expect(json.known_until).toEqual({ day: 130, date: '2012-07-08' });
    expect(json.camps.map(({ days }) => days.length)).toEqual(Array(7).fill(35));
    const fassala = json.camps.find(({ camp }) => camp === 'Fassala-Mbera')!;
    expect(fassala.last).toEqual({ day: 116, registered: 74_095 });
    expect(fassala.days[0]!.rules.persistence).toBe(74_095);
    const [low, high] = fassala.days[34]!.bands['95']!;
    expect(low).toBeLessThan(74_095);
    expect(high).toBeGreaterThan(91_604);
    const [month] = json.track_record;
    expect(month!.camps.forecasts).toBeGreaterThan(3);
    expect(month!.camps.rules.shares!.crps).toBeGreaterThan(0);
    expect(json.total[34]!.day).toBe(165);
  });

  test('text and table say the same', () => {
    const text = forecastText(result);
    expect(text).toContain('known until day 130 (2012-07-08)');
    expect(text).toMatch(/Fassala-Mbera: 74095 on day 116/);
    expect(text).toMatch(/30 days: CRPS \d+; persistence \d+ \(dressed \d+\)/);
    const rows = forecastCsv(result).trim().split('\n');
    expect(rows).toHaveLength(1 + 7 * 35);
    expect(rows[0]!.split(',')).toHaveLength(rows[1]!.split(',').length);
  });

  test('counts as corrections will set them: lower and wider where none has come yet', async () => {
    const corrected = await forecastCase(folder, { ...options, corrected: true });
    const json = forecastJson(corrected);
    expect(json.counts).toBe('as corrections will set them');
    expect(forecastText(corrected)).toContain('as corrections will set them: median');
    const of = (one: typeof json, camp: string) =>
      one.camps.find((row) => row.camp === camp)!.days[34]!;
    const [before, after] = [of(forecastJson(result), 'Abala'), of(json, 'Abala')];
    expect(after.mean).toBeLessThan(Number(before.mean));
    expect(after.bands['80']![0]).toBeLessThan(Number(before.bands['80']![0]));
  });

  test('where a plain rule has done better it says so and offers it', () => {
    const worse = { ...result, cells: result.cells.map((cell) => ({ ...cell, crps: 1e6 })) };
    expect(forecastJson(worse).track_record[0]!.offered).not.toBe('forecast');
    expect(forecastText(worse)).toContain('a plain rule does better: use “');
    expect(forecastText({ ...result, cells: [] })).toContain('no forecast could be scored yet');
  });

  test('a day after the case, or before any report, is refused', async () => {
    await expect(forecastCase(folder, { ...options, on: 300 })).rejects.toThrow(/--on/);
    const file = join(mkdtempSync(join(tmpdir(), 'sojourn-forecast-')), 'late.json');
    const model = conflictCase('mali2012');
    const registrations = model.registrations.map((one) => ({
      ...one,
      tables: one.tables.map((table) => table.filter(([day]) => day > 100)),
    }));
    writeFileSync(file, JSON.stringify({ ...model, registrations }));
    await expect(forecastCase(file, { ...options, on: 60 })).rejects.toThrow(/--on/);
    const later = await forecastCase(file, { ...options, on: 160 });
    expect(later.forecast.camps).toHaveLength(7);
    rmSync(dirname(file), { recursive: true });
  });

  test('a live case: areas by week from two weeks back, stamped; all on request', async () => {
    const live = await forecastCase(folder, { days: 28, members: 20, seed: 3, live: true });
    const json = forecastJson(live);
    expect(json.known_until.day).toBe(285);
    expect(json.stamp).toContain('14 days late');
    expect(json.camps[0]!.days.map(({ day }) => day)).toEqual([292, 299, 306, 313]);
    const told = JSON.stringify(json) + forecastText(live) + forecastCsv(live);
    for (const camp of live.forecast.camps.filter((name) => name !== 'Niamey'))
      expect(told).not.toContain(camp);
    const late = { ...options, on: 290, live: true };
    await expect(forecastCase(folder, late)).rejects.toThrow(/--on/);
    const full = await forecastCase(folder, { ...late, full: true });
    expect(forecastJson(full).stamp).toContain('full detail');
    expect(forecastJson(full).camps.map(({ camp }) => camp)).toContain('Abala');
  });
});
