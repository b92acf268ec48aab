import { describe, expect, test } from 'vitest';
import { isSojournError } from '../../core/index.ts';
import { numberTable, tableFrom } from '../testing/vectors.ts';
import { designOf } from './design.ts';
import { valuesOf } from './evaluate.ts';
import { effectLevels } from './levels.ts';
import { readEffects, readFormula } from './read.ts';
import { readExpression } from './reader.ts';

const messageOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    return isSojournError(error) ? error.full : String(error);
  }
  return 'nothing thrown';
};

describe('reading', () => {
  test('terms, intercept and fixed effects', () => {
    const formula = readFormula('flow ~ log(dist_km) + contig:eu - 1 | o^year + d ^ year + o^d');
    expect(formula.terms).toHaveLength(2);
    expect(formula.intercept).toBe(false);
    expect(formula.effects.map(({ columns }) => columns)).toEqual([
      ['o', 'year'],
      ['d', 'year'],
      ['o', 'd'],
    ]);
    expect(readFormula('y ~ x').intercept).toBe(true);
    expect(readFormula('y ~ x | 0').effects).toEqual([]);
  });

  test('a star is both and their product, and what comes twice counts once', () => {
    const { terms } = readFormula('y ~ a*b + a');
    expect(terms.map(({ factors }) => factors.length)).toEqual([1, 1, 2]);
  });

  test('clusters', () => {
    expect(readEffects('~ o^d + t').map(({ columns }) => columns)).toEqual([['o', 'd'], ['t']]);
  });

  test.each([
    ['y ~ x |', 'character 8'],
    ['y ~ x + ', 'got the end'],
    ['~ x', 'the response'],
    ['y x', 'expected “~”'],
    ['y ~ sin(x)', 'one of the functions log'],
    ['y ~ x ; z', '“;”'],
    ['y ~ x - z', 'a term taken away'],
    ['y ~ 3', 'a number alone'],
    ['y ~ x | o^', 'a column for fixed effects'],
    ['y ~ (x', 'expected “)”'],
    ['y ~ i(x, ref = )', 'compared with'],
    ['y ~ x | o d', 'the end'],
    ['y ~ i(t, a, b)', 'expected “)”'],
    ['y ~ factor(t, a)', 'expected “)”'],
  ])('%s is refused, with the place', (text, part) => {
    const message = messageOf(() => readFormula(text));
    expect(message).toContain(part);
    expect(message).toContain('Write it as: flow ~');
  });
});

describe('values', () => {
  const table = numberTable({ a: [1, 2, 4], b: [2, 0, Number.NaN] });
  test.each([
    ['1 + 2*3^2', [19, 19, 19]],
    ['-a^2', [-1, -4, -16]],
    ['(a + 1)/2', [1, 1.5, 2.5]],
    ['a > 1 & a < 4', [0, 1, 0]],
    ['log(a)/log(2)', [0, 1, 2]],
    ['abs(1 - a)', [0, 1, 3]],
    ['b == 2', [1, 0, Number.NaN]],
  ])('%s', (text, expected) => {
    expect([...valuesOf(table, readExpression(text))]).toEqual(expected);
  });

  test('a column that is not there names those that are', () => {
    expect(messageOf(() => valuesOf(table, readExpression('c')))).toContain('found a, b');
  });
});

describe('designs', () => {
  const table = tableFrom('t.csv', {
    y: { kind: 'number', values: Float64Array.of(1, 0, 3, 4, 5) },
    x: { kind: 'number', values: Float64Array.of(0, 1, 2, Number.NaN, 4) },
    o: { kind: 'text', codes: Int32Array.of(1, 0, 1, 0, -1), dictionary: ['BGD', 'AFG'] },
    t: { kind: 'number', values: Float64Array.of(2, 1, 2, 1, 1) },
  });

  test('leave out rows with a missing cell, and count them', () => {
    const { design, missing, excluded } = designOf(table, 'y ~ x | o^t', {
      where: 't == 2 | y < 1',
    });
    expect([...design.rowOf!]).toEqual([0, 1, 2]);
    expect([missing, excluded]).toEqual([0, 2]);
    expect(designOf(table, 'y ~ x | o').missing).toBe(2);
  });

  test('order levels by name and number, crossed by the first', () => {
    const { labels, codes } = effectLevels(table, { columns: ['o', 't'] });
    expect(labels).toEqual(['AFG_2', 'BGD_1']);
    expect([...codes]).toEqual([0, 1, 0, 1, -1]);
  });

  test('make texts into columns, without the first level or the one named', () => {
    expect(designOf(table, 'y ~ o').design.names).toEqual(['(Intercept)', 'o::BGD']);
    expect(designOf(table, 'y ~ i(t, ref = 2) + x').design.names).toEqual([
      '(Intercept)',
      't::1',
      'x',
    ]);
    expect(designOf(table, 'y ~ x:o | t').design.names).toEqual(['x:o::AFG', 'x:o::BGD']);
    expect(messageOf(() => designOf(table, 'y ~ i(t, ref = 3)'))).toContain('expected 1, 2');
  });

  test.each([
    ['y ~ i(t, x) | o', ['t::1:x', 't::2:x']],
    ['y ~ i(t, log(1 + x), ref = 1) | o', ['t::2:log(1+x)']],
    ['y ~ i(t):x | o', ['t::1:x', 't::2:x']],
    ['y ~ i(t, i.o) | x', ['t::1:o::AFG', 't::1:o::BGD', 't::2:o::AFG', 't::2:o::BGD']],
    ['y ~ x*o | t', ['x', 'o::BGD', 'x:o::BGD']],
    ['y ~ factor(t):x | o', ['t::1:x', 't::2:x']],
    ['y ~ as.factor(t)*x | o', ['t::2', 'x', 't::2:x']],
    ['y ~ x:o + t | t', ['t', 'x:o::AFG', 'x:o::BGD']],
    ['y ~ factor(t) - 1', ['t::1', 't::2']],
  ])('%s has the columns that R and fixest give it', (formula, names) => {
    expect(designOf(table, formula).design.names).toEqual(names);
  });

  test('a weight of 0 leaves a row out, a weight below 0 is refused with its row', () => {
    const { design, excluded } = designOf(table, 'y ~ t', { weights: 't - 1' });
    expect([...design.rowOf!]).toEqual([0, 2]);
    expect(excluded).toBe(3);
    expect(messageOf(() => designOf(table, 'y ~ t', { weights: '1.5 - t' }))).toContain('row 2');
  });

  test('a column of numbers with a word in it is no factor: the cell is named', () => {
    const mixed = tableFrom('t.csv', {
      y: { kind: 'number', values: Float64Array.of(1, 2, 3, 4) },
      x: { kind: 'text', codes: Int32Array.of(0, 1, 2, 1), dictionary: ['1.5', '2', 'many'] },
    });
    const message = messageOf(() => designOf(mixed, 'y ~ x'));
    expect(message).toContain('row 4');
    expect(message).toContain('“many”');
  });

  test('the logarithm of zero is left out, a negative response refused with its row', () => {
    expect(designOf(table, 'log(y) ~ t', { family: 'gaussian' }).missing).toBe(1);
    expect(messageOf(() => designOf(table, 'x - 1 ~ t'))).toContain('row 2');
    expect(messageOf(() => designOf(table, 'y ~ x', { where: 't > 9' }))).toContain('no row');
    expect(messageOf(() => designOf(table, 'o ~ x'))).toContain('is not a number');
  });
});
