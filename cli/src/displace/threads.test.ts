import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { camp, madeCase, town, zone } from '../../../engine/src/displacement/testing/cases.ts';
import { calibrated } from './calibrate.ts';
import { calibrateJson } from './calibrate-result.ts';
import { compared } from './compare.ts';
import { compareJson } from './compare-result.ts';
import { forecastCase } from './forecast.ts';
import { forecastJson } from './forecast-result.ts';

const rising = (name: string, step: number) => ({
  camp: name,
  tables: [Array.from({ length: 14 }, (_, i): readonly [number, number] => [10 * i, step * i])],
});

const model = madeCase(
  [zone('Z', 90_000), town('T'), camp('C', 900), camp('D')],
  [
    ['Z', 'T', 80],
    ['T', 'C', 120],
    ['T', 'D', 150],
  ],
  { days: 140, registrations: [rising('C', 60), rising('D', 110)] },
);

const folder = mkdtempSync(join(tmpdir(), 'sojourn-threads-'));
const file = join(folder, 'case.json');
writeFileSync(file, JSON.stringify(model));
afterAll(() => rmSync(folder, { recursive: true }));

const plain = <T extends { readonly cpu_seconds: number }>({ cpu_seconds: _, ...rest }: T) =>
  JSON.stringify(rest);

const threads = ['1', '2', '4'] as const;

describe('the result does not depend on the threads', () => {
  test('of a forecast', async () => {
    const made = threads.map(async (count) =>
      plain(
        forecastJson(await forecastCase(file, { days: 30, members: 40, seed: 1, threads: count })),
      ),
    );
    const [one, two, four] = await Promise.all(made);
    expect(two).toBe(one);
    expect(four).toBe(one);
    expect(one).toContain('"track_record"');
  });

  test('of a comparison', async () => {
    const shut = ['road:T:D@30'];
    const made = threads.map(async (count) =>
      plain(compareJson(await compared(file, { draws: 21, seed: 1, shut, threads: count }))),
    );
    const [one, two, four] = await Promise.all(made);
    expect(two).toBe(one);
    expect(four).toBe(one);
    expect(one).toContain('"variance_gain"');
  });

  test('of fits to several cases', async () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, JSON.stringify({ ...model, title: 'other', days: 90 }));
    const asked = { draws: 1, seed: 1, starts: '3', evaluations: '2', people: '200' };
    const made = threads.map(async (count) =>
      plain(calibrateJson(await calibrated([file, other], { ...asked, threads: count }))),
    );
    const [one, two, four] = await Promise.all(made);
    expect(two).toBe(one);
    expect(four).toBe(one);
    expect(one).toContain('"leave_one_out"');
  });

  test('and a number of threads that cannot be is refused', async () => {
    const asked = { days: 30, members: 40, seed: 1, threads: '0' };
    await expect(forecastCase(file, asked)).rejects.toThrow(/--threads/);
  });
});
