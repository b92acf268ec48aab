import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Settings } from './contract.ts';
import { traceOrigins } from './origins.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, withInflow, zone } from './testing/cases.ts';
import { expectAlike } from './testing/compare.ts';

const expected = (ready: ReturnType<typeof prepare>, inflow?: number[]) => [
  ...runOnce(ready, 1, 0, { expected: true, ...(inflow && { inflow }) }).camps,
];

describe('harvest', () => {
  const made = madeCase(
    [{ ...zone('Z'), farmerFraction: 0.4 }, { ...camp('H'), farmerFraction: 0.5 }, camp('P', 200)],
    [
      ['Z', 'H', 300],
      ['Z', 'P', 300],
    ],
    { days: 8, start: '2020-05-29' },
  );
  const settings: Partial<Settings> = { harvestMonths: [6], campMovechance: 0 };

  test('farmers in places are at home for the month, and come back to where they were', () => {
    const model = {
      ...madeCase(
        made.places,
        [
          ['Z', 'P', 300],
          ['Z', 'H', 900],
        ],
        { days: 35, start: '2020-05-29' },
      ),
    };
    const only = { ...settings, softening: 0, distancePower: 50 };
    const inflow = [100, ...Array<number>(34).fill(0)];
    const camps = expected(prepare(withInflow(model, 0), { settings: only }), inflow);
    const inP = camps.slice(35);
    expect(inP[2]).toBeCloseTo(100, 6);
    // June begins on day 3 and ends with day 32.
    expect(inP[3]).toBeCloseTo(60, 6);
    expect(inP[32]).toBeCloseTo(60, 6);
    expect(inP[33]).toBeCloseTo(100, 6);
  });

  test('who lives in a camp has the farm there', () => {
    const registrations = made.registrations.map((one) =>
      one.camp === 'H' ? { ...one, tables: [[[0, 40] as const]] } : one,
    );
    const { kinds } = prepare({ ...made, registrations }, { settings });
    expect(kinds.all.map(({ home }) => home)).toEqual([-1, 0, 1]);
    const { camps } = runOnce(prepare({ ...made, registrations }, { settings }), 1, 0);
    expect([...camps.slice(0, 8)]).toEqual(Array(8).fill(40));
  });

  test('people are conserved, and origins are traced', () => {
    const ready = prepare(withInflow(made, 30), { settings: { ...settings, campMovechance: 0.2 } });
    const { total } = runOnce(ready, 2, 0);
    expect(total.at(-1)).toBe(ready.inflow.reduce((a, b) => a + b, 0));
    expect(traceOrigins(ready, 2, 1).origins).toEqual(['Z']);
  });

  test('counts are as the rules walked person by person', () => {
    const more = { ...settings, campMovechance: 0.1, harvestMonths: [6] };
    expectAlike(
      prepare(withInflow({ ...made, start: '2020-05-27' }, 20), { settings: more }),
      sized(80, 1000),
    );
    const late = { ...made, start: '2020-06-27' };
    expectAlike(prepare(withInflow(late, 20), { settings: more }), sized(80, 1000));
  });
});
