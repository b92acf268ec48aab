import { numberColumn, rowsOf, table, textColumn, yearColumn } from '@sojourn/engine/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concatenate } from './concatenate.ts';

const rows = fc.array(
  fc.record({
    name: fc.option(fc.constantFrom('a', 'b', 'c')),
    year: fc.integer({ min: 1900, max: 2100 }),
    value: fc.option(fc.integer()),
  }),
  { maxLength: 12 },
);

const asTable = (of: readonly { name: string | null; year: number; value: number | null }[]) =>
  table('t', {
    name: textColumn(of.map(({ name }) => name)),
    year: yearColumn(of.map(({ year }) => year)),
    value: numberColumn(of.map(({ value }) => value)),
  });

test('the rows of several tables follow one another, whatever their dictionaries', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 4 }), (parts) => {
      expect(rowsOf(concatenate(parts.map(asTable)))).toEqual(parts.flat());
    }),
  );
});

test('columns of different kinds are not joined', () => {
  const text = table('t', { value: textColumn(['a']) });
  const number = table('t', { value: numberColumn([1]) });
  expect(() => concatenate([text, number])).toThrow(TypeError);
});
