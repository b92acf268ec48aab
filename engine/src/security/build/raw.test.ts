import { describe, expect, test } from 'vitest';
import { log } from '../../core/index.ts';
import type { IndicatorSpec, Normalisation, Recipe } from '../contract.ts';
import { buildIndex } from './build.ts';

const goalposts = { method: 'goalposts', low: 0, high: 1, clip: true } as const;

const recipe = (spec: Partial<IndicatorSpec>, normalise: Normalisation = goalposts): Recipe => ({
  schema: 'sojourn.recipe/1',
  id: 'raw',
  version: '1.0.0',
  title: 'Raw',
  indicators: [{ id: 'a', parent: 'all', direction: 1, ...spec }],
  nodes: [{ id: 'all' }],
  impute: { method: 'none' },
  availability: 0,
  treat: null,
  normalise,
  aggregate: [{ method: 'arithmetic' }],
});

const build = (of: Recipe, a: readonly number[], by?: readonly number[]) =>
  buildIndex(of, {
    places: a.map((_, at) => `P${at}`),
    columns: new Map([
      ['a', Float64Array.from(a)],
      ...(by ? [['b', Float64Array.from(by)] as const] : []),
    ]),
  });

describe('a value that a logarithm cannot take', () => {
  const limits = { low: 1, high: 100 };

  test('counts as the goalpost where values beyond it do', () => {
    const of = recipe({ transform: { function: 'log' }, goalposts: limits });
    const { scores } = build(of, [-5, 0, 1, 10, Number.NaN]);
    expect([...scores.subarray(0, 5)]).toEqual([0, 0, 0, log(10) / log(100), Number.NaN]);
  });

  test.each([
    ['log', 0, /a of P1 .*got 0, expected a value above 0 under log/],
    ['log1p', -1, /a of P1 .*got -1, expected a value above -1 under log1p/],
  ] as const)('is refused elsewhere, by name: %s', (by, value, message) => {
    const scaled = recipe({ transform: { function: by } }, { method: 'minmax', low: 0, high: 1 });
    expect(() => build(scaled, [3, value, 9])).toThrow(message);
    const kept = recipe({ transform: { function: by, cap: { low: 1 } } }, { method: 'rank' });
    expect([...build(kept, [3, value, 9]).scores.subarray(0, 3)]).toEqual([2, 1, 3]);
  });

  test('is no goalpost', () => {
    const of = recipe({ transform: { function: 'log' }, goalposts: { low: 0, high: 9 } });
    expect(() => build(of, [3, 4])).toThrow(/goalposts of a: got 0, expected a lower goalpost/);
  });
});

test('a denominator of 0 is refused by name; a gap stays a gap', () => {
  const of = recipe({ denominator: 'b' }, { method: 'minmax', low: 0, high: 1 });
  expect(() => build(of, [1, 2, 3], [1, 0, 2])).toThrow(/b of P1 .*got 0/);
  const { scores } = build(of, [1, Number.NaN, 3, 4], [1, 0, 1, Number.NaN]);
  expect([...scores.subarray(0, 4)]).toEqual([0, Number.NaN, 1, Number.NaN]);
});

test('a target is in raw units, like goalposts, whatever the transformation', () => {
  const method = { method: 'distance_to_target', cap: false } as const;
  const of = recipe({ transform: { function: 'log' }, target: 100 }, method);
  expect([...build(of, [1, 10, 100]).scores.subarray(0, 3)]).toEqual([0, log(10) / log(100), 1]);
  const none = recipe({ transform: { function: 'log' }, target: 0 }, method);
  expect(() => build(none, [1, 10])).toThrow(/target of a: got 0, expected a target above 0/);
});
