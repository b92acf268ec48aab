import { SojournError } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from './download.ts';
import { keyed } from './keyed.ts';
import { explain } from './Notice.tsx';
import { wholeNumberIn } from './NumberBox.tsx';
import { attributeName } from './svg-tree.ts';

describe('keys', () => {
  test('are unique and keep the order, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c')), (names) => {
        const keys = keyed(names, (name) => name);
        expect(new Set(keys.map(({ key }) => key)).size).toBe(names.length);
        expect(keys.map(({ item }) => item)).toEqual(names);
      }),
    );
  });
});

describe('attributes of charts', () => {
  test.each([
    ['class', 'className'],
    ['text-anchor', 'textAnchor'],
    ['xlink:href', 'xlinkHref'],
    ['aria-labelledby', 'aria-labelledby'],
    ['data-id', 'data-id'],
    ['viewBox', 'viewBox'],
  ])('%s is %s in React', (name, expected) => {
    expect(attributeName(name)).toBe(expected);
  });
});

describe('names of files', () => {
  test('are lower case, without accents and marks', () => {
    expect(fileName('Côte d’Ivoire: people abroad, 2020')).toBe('cote-d-ivoire-people-abroad-2020');
  });

  test('are never empty and never lead out of a folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        expect(fileName(title)).toMatch(/^[^./\\]+$/);
      }),
    );
  });
});

describe('whole numbers in a box', () => {
  test.each([
    ['25', 25],
    [' 25 ', 25],
    ['2.5', null],
    ['', null],
    ['x', null],
    ['101', null],
    ['0', null],
  ])('%j is %j', (text, value) => {
    expect(wholeNumberIn(text, 1, 100)).toBe(value);
  });
});

describe('errors in words', () => {
  test('an error of the family has its message and its remedy', () => {
    const error = new SojournError({ code: 'file.missing', where: { file: 'data/core/a' } });
    expect(explain(error)).toMatchObject({ message: 'data/core/a is missing.', detail: null });
    expect(explain(error).remedy).not.toBe('');
  });

  test('any other thrown thing keeps its text for a report', () => {
    expect(explain(new TypeError('x is undefined')).detail).toBe('TypeError: x is undefined');
    expect(explain('odd').detail).toBe('odd');
  });
});
