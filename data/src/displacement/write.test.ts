import type { DisplacementCase } from '@sojourn/engine/displacement';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { campsParquet, fewStandAs, fleeOut } from './index.ts';

const model: DisplacementCase = {
  schema: 'sojourn.displacement/1',
  title: 'two camps',
  start: '2012-02-28',
  days: 2,
  places: [],
  routes: [],
  closures: [],
  conflicts: [],
  registrations: [],
};

const table = (
  simulated: readonly number[],
  registered: readonly number[],
  people: readonly number[] = [90, 180],
) =>
  fleeOut({
    model,
    camps: ['Cedar', 'Dune, north'],
    simulated: Float64Array.from(simulated),
    registered: Float64Array.from(registered),
    registeredTotal: Float64Array.of(100, 200),
    people: Float64Array.from(people),
  })
    .trim()
    .split(/\r?\n/);

describe("FLEE's own form", () => {
  const [header, first, second] = table([50, 80, 40, 90], [50, 100, 50, 0]);

  test('has three columns a camp and six of totals', () => {
    expect(header).toBe(
      'Day,Date,Cedar sim,Cedar data,Cedar error,"Dune, north sim","Dune, north data","Dune, north error",Total error,refugees in camps (UNHCR),total refugees (simulation),raw UNHCR refugee count,refugees in camps (simulation),refugee_debt',
    );
  });

  test('dates a row by the day after, leap days included', () => {
    expect(first).toMatch(/^0,2012-02-29,/);
    expect(second).toMatch(/^1,2012-03-01,/);
  });

  test('gives relative errors by camp and the difference over the registered total', () => {
    expect(first!.split(',').slice(2)).toEqual(
      '50,50,0,40,50,0.19999999999999996,0.1,100,90,100,90,0'.split(','),
    );
    expect(second!.split(',').slice(5, 8)).toEqual(['90', '0', '0']);
  });

  test('never tells few people', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 9.99, noNaN: true }), (few) => {
        const [, row] = table([few, 0, 0, 0], [0, 0, 0, 0]);
        expect(row!.split(',')[2]).toBe(String(fewStandAs));
      }),
    );
  });
});

describe('totals of the form', () => {
  test('are the same whatever the hidden counts are, in camps and on the way', () => {
    const few = fc.double({ min: 1e-3, max: 9.99, noNaN: true });
    const many = fc.integer({ min: 11, max: 10_000 });
    const cell = fc.oneof(
      fc.tuple(few, few),
      many.map((count) => [count, count] as const),
    );
    fc.assert(
      fc.property(cell, cell, cell, (north, south, way) => {
        const row = (of: 0 | 1) => {
          const all = north[of] + south[of] + way[of];
          return table([north[of], 0, south[of], 0], [7, 0, 0, 0], [all, 0])[1];
        };
        expect(row(1)).toBe(row(0));
      }),
    );
  });
});

describe('camps by day as Parquet', () => {
  test('read back as they were, what may not be told as null', async () => {
    const rows = [
      {
        day: 0,
        date: '2012-02-28',
        camp: 'Çedar',
        mean: null,
        sd: null,
        bands: [[0, null] as const],
        registered: 12,
      },
      {
        day: 1,
        date: '2012-02-29',
        camp: 'Çedar',
        mean: 12.5,
        sd: 2,
        bands: [[10, 15] as const],
        registered: 13,
      },
    ];
    const bytes = campsParquet(rows, [80]);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const back = await parquetReadObjects({ file: file as ArrayBuffer });
    expect(back).toEqual([
      {
        day: 0,
        date: '2012-02-28',
        camp: 'Çedar',
        mean_persons: null,
        sd_persons: null,
        low_80: 0,
        high_80: null,
        registered_persons: 12,
      },
      {
        day: 1,
        date: '2012-02-29',
        camp: 'Çedar',
        mean_persons: 12.5,
        sd_persons: 2,
        low_80: 10,
        high_80: 15,
        registered_persons: 13,
      },
    ]);
  });
});
