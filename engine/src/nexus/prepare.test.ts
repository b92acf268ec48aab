import { describe, expect, test } from 'vitest';
import { isSojournError } from '../core/index.ts';
import type { World } from './contract.ts';
import { prepare } from './prepare.ts';
import { syntheticWorld } from './synthetic.ts';

const world = syntheticWorld({ seed: 5, places: 12, reach: 4 });

function failure(of: World) {
  try {
    prepare(of);
  } catch (error) {
    if (isSojournError(error)) return error;
  }
  throw new Error('nothing was thrown');
}

/** A copy of a column with one cell changed. */
function changed<T extends Float64Array | Int32Array>(column: T, at: number, value: number): T {
  const copy = column.slice() as T;
  copy[at] = value;
  return copy;
}

describe('preparing a world', () => {
  test('finds the dyads of each origin', () => {
    const { offsets } = prepare(world);
    expect([...offsets]).toEqual(Array.from({ length: 13 }, (_, i) => 4 * i));
  });

  test('finds no dyads for an origin that has none', () => {
    const keep = [...world.origin.keys()].filter((d) => world.origin[d] !== 1);
    const pick = <T extends Float64Array | Int32Array | Uint8Array>(column: T): T =>
      column.filter((_, d) => keep.includes(d)) as T;
    const { offsets } = prepare({
      ...world,
      origin: pick(world.origin),
      destination: pick(world.destination),
      labourStock: pick(world.labourStock),
      forcedStock: pick(world.forcedStock),
      km: pick(world.km),
      contiguous: pick(world.contiguous),
      language: pick(world.language),
    });
    expect([...offsets].slice(0, 4)).toEqual([0, 4, 4, 8]);
  });

  test('takes logarithms of what enters as a logarithm', () => {
    const prepared = prepare(world);
    expect(prepared.logIncome[3]).toBeCloseTo(Math.log(world.income[3]!), 12);
    expect(prepared.logForced[7]).toBeCloseTo(Math.log(1 + world.forcedStock[7]!), 12);
    expect(prepared.logPopulation[7]).toBeCloseTo(Math.log(1 + world.population[7]!), 12);
    const mean = world.income.reduce((sum, income) => sum + Math.log(income), 0) / 12;
    expect(prepared.meanLogIncome).toBeCloseTo(mean, 12);
  });

  test('lets forced stocks grow faster in conflict and in war than at peace', () => {
    const conflictDeaths = Float64Array.from(world.codes, (_, i) => [0, 24, 25, 999, 1000][i] ?? 0);
    const { forcedGrowth } = prepare({ ...world, conflictDeaths });
    expect([...forcedGrowth.slice(0, 5)]).toEqual([0.003, 0.003, 0.037, 0.037, 0.075]);
  });

  test.each([
    ['a missing income', { income: changed(world.income, 2, Number.NaN) }, 'income'],
    ['an income of zero', { income: changed(world.income, 2, 0) }, 'income'],
    ['negative people', { labourStock: changed(world.labourStock, 2, -1) }, 'labourStock'],
    [
      'endless deaths',
      { conflictDeaths: changed(world.conflictDeaths, 0, 1 / 0) },
      'conflictDeaths',
    ],
    ['a column that is too short', { km: world.km.slice(1) }, 'km'],
    ['a place of itself', { destination: changed(world.destination, 0, 0) }, 'dyad 0'],
    ['a place that is not there', { destination: changed(world.destination, 3, 12) }, 'dyad 3'],
    ['unsorted dyads', { origin: changed(world.origin, 0, 5) }, 'dyad 1'],
    ['a code twice', { codes: ['AAB', ...world.codes.slice(1)] }, 'codes'],
  ])('refuses %s by name', (_, part, field) => {
    expect(failure({ ...world, ...part }).facts.where?.field).toBe(field);
  });
});
