import { describe, expect, test } from 'vitest';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town, zone } from './testing/cases.ts';

/** Z – T – A and T – B: two camps behind a town, all within a day. */
const ready = prepare(
  madeCase(
    [
      zone('Z', 100_000),
      town('T'),
      { ...camp('A'), capacity: 1000 },
      { ...camp('B'), capacity: 1000 },
    ],
    [
      ['Z', 'T', 100],
      ['T', 'A', 90],
      ['T', 'B', 40],
    ],
  ),
);
const { timeline, graph } = ready;
const env = timeline[0]!;
const [T, A, B] = ['T', 'A', 'B'].map((name) => graph.names.indexOf(name)) as [
  number,
  number,
  number,
];

const bitOf = (camp: number) => 1 << ready.limited.findIndex(({ place }) => place === camp);

/** By hand: weights of the roads out of the town, softening 10. */
const weights = { A: 1 / 100, B: 1 / 50, Z: 0.25 / 110 };
const all = weights.A + weights.B + weights.Z;

describe('chances to come to a camp within a day', () => {
  test('follow from the roads of a day', () => {
    const { place } = ready.chances!(env, A, 0);
    // Whoever comes to B stays but for the chance to leave a camp, back to T and on to A.
    const direct = weights.A / all;
    expect(place[T]!).toBeGreaterThan(0.3 * direct);
    expect(place[T]!).toBeLessThan(0.3 * direct + 0.3 * (1 - direct) * 0.3);
    expect(place[A]!).toBe(1);
    expect(place[B]!).toBeLessThan(0.001);
  });

  test('are greater where the other camp is full', () => {
    const open = ready.chances!(env, A, 0).place[T]!;
    const shut = ready.chances!(env, A, bitOf(B)).place[T]!;
    expect(shut).toBeGreaterThan(0.3 * (weights.A / (weights.A + weights.Z)));
    expect(shut).toBeGreaterThan(open);
  });

  test('are kept', () => {
    expect(ready.chances!(env, A, bitOf(B))).toBe(ready.chances!(env, A, bitOf(B)));
  });

  test('are what runs give on the first day', () => {
    const { place } = ready.chances!(env, A, 0);
    const Z = graph.names.indexOf('Z');
    const inflow = Float64Array.of(100_000);
    const run = runOnce(ready, 1, 0, { inflow, days: 1 });
    const free = prepare(
      { ...ready.model, places: ready.model.places.map((one) => ({ ...one, capacity: 0 })) },
      {},
    );
    const unlimited = runOnce(free, 1, 0, { inflow, days: 1 });
    const expected = 100_000 * place[Z]!;
    expect(Math.abs(unlimited.camps[0]! - expected)).toBeLessThan(5 * Math.sqrt(expected) + 60);
    expect(run.camps[0]!).toBeLessThan(1100);
  });
});
