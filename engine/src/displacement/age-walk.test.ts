import { describe, expect, test } from 'vitest';
import type { Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town, zone } from './testing/cases.ts';
import { Twin } from './testing/twin.ts';

/** A crowd waits in Z until day 20; on that day others flee from Y, and pass the same camp. */
const model = madeCase(
  [zone('Z', 10), { ...zone('Y', 90), conflictDay: 20 }, town('T'), camp('C', 200), camp('D')],
  [
    ['Z', 'C', 50],
    ['Z', 'D', 400],
    ['Y', 'T', 30],
    ['T', 'C', 20],
    ['T', 'D', 500],
  ],
  {
    days: 22,
    closures: [{ kind: 'location', first: 'Z', second: '', start: 0, end: 20 }],
    conflicts: [
      { place: 'Z', intensity: Array<number>(22).fill(1) },
      { place: 'Y', intensity: Array.from({ length: 22 }, (_, t) => (t < 20 ? 0 : 1)) },
    ],
    registrations: [
      { camp: 'C', tables: [[[0, 0]]] },
      { camp: 'D', tables: [[[0, 0]]] },
      {
        camp: 'elsewhere',
        tables: [Array.from({ length: 22 }, (_, t) => [t, t < 20 ? 20 * t : 780])],
      },
    ],
  },
);
const runs = 150;

function inCamp(run: (k: number) => Float64Array): { mean: number; error: number } {
  const counts = Array.from({ length: runs }, (_, k) => run(k)[21]!);
  const mean = counts.reduce((a, b) => a + b, 0) / runs;
  const variance = counts.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (runs - 1);
  return { mean, error: Math.sqrt(variance / runs) };
}

describe('those who set out first decide first', () => {
  test.each<[Partial<Settings>]>([
    [{}],
    [{ avoidShortStints: true }],
    [{ awarenessLevel: 2 }],
    [{ startOnFoot: true, childrenAvoidHazards: true }],
  ])('as person by person: %o', (settings) => {
    const ready = prepare(model, { settings, defects: { oldestFirst: true } });
    const groups = inCamp((k) => runOnce(ready, 3, k).camps);
    const persons = inCamp((k) => new Twin(ready, 4, k).run());
    expect(Math.abs(groups.mean - persons.mean)).toBeLessThan(
      4 * Math.hypot(groups.error, persons.error) + 0.3,
    );
  });

  test('in a random order more of the young come in before the camp is full', () => {
    const oldest = prepare(model, { defects: { oldestFirst: true } });
    const random = prepare(model);
    const first = inCamp((k) => runOnce(oldest, 3, k).camps);
    const mixed = inCamp((k) => runOnce(random, 3, k).camps);
    expect(mixed.mean - first.mean).toBeGreaterThan(6 * Math.hypot(first.error, mixed.error));
  });

  test('nobody is lost, and a run repeats itself', () => {
    const ready = prepare(model, { defects: { oldestFirst: true } });
    const { camps, total } = runOnce(ready, 1, 0);
    expect(total[21]).toBe(780);
    expect(runOnce(ready, 1, 0).camps).toEqual(camps);
  });
});
