import { rowsOf } from '@sojourn/engine/core';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { readTable } from '../read/parquet.ts';
import type { Resource } from '../schema/manifest.ts';
import type { TableSchema } from '../schema/tables.ts';
import { type BuiltTable, type Cell, sortedByKey } from './built.ts';
import { parquetOf } from './parquet.ts';

const schema: TableSchema = {
  name: 'sample',
  part: 'core',
  title: 'Sample',
  key: ['place', 'year'],
  columns: {
    place: 'text',
    year: 'year',
    value: 'number',
    low: 'number',
    people: 'people',
    least: 'people',
    women: 'people',
    men: 'people',
    note: 'text',
  },
  stored: {
    digits: ['value', 'low'],
    sameAs: { least: 'people' },
    difference: { men: ['people', 'women'] },
    rowsPerGroup: 4,
  },
};

const decimal = fc
  .tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 }), fc.integer({ min: -3, max: 9 }))
  .map(([digits, decimals]) => Number(`${digits}e${-decimals}`) || 0);

const row = fc
  .record({
    place: fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD', 'ÅÄÖ'),
    year: fc.integer({ min: 1950, max: 2100 }),
    value: fc.option(decimal),
    low: fc.option(decimal),
    people: fc.integer({ min: 0, max: 2e9 }),
    women: fc.integer({ min: 0, max: 2e9 }),
    isExact: fc.boolean(),
    note: fc.option(fc.constantFrom('', 'a', 'b, "c"', 'শরণার্থী')),
  })
  .map(({ place, year, value, low, people, women, isExact, note }): Cell[] => {
    const least = isExact ? people : Math.min(1, people);
    return [place, year, value, low, people, least, women, people - women, note];
  });

const tables = fc
  .array(row, { maxLength: 60 })
  .map((rows) => sortedByKey({ schema, rows, sources: [], licence: 'CC0 1.0' }));

function read(table: BuiltTable, key?: string) {
  const { content, ...groups } = parquetOf(table);
  const resource = { path: 'sample.parquet', ...groups } as unknown as Resource;
  const bytes = content.buffer as ArrayBuffer;
  return rowsOf(readTable(schema, { path: 'sample.parquet', bytes, resource }, key));
}

const asRows = (table: BuiltTable) =>
  table.rows.map((cells) =>
    Object.fromEntries(Object.keys(schema.columns).map((name, i) => [name, cells[i] ?? null])),
  );

test('a table reads back cell by cell as it was written', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(read(table)).toEqual(asRows(table));
    }),
    { numRuns: 60 },
  );
});

test('reading one place gives its rows and no other', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom('AAA', 'CCC', 'ZZZ', ''), (table, place) => {
      expect(read(table, place)).toEqual(asRows(table).filter((of) => of.place === place));
    }),
    { numRuns: 60 },
  );
});

test('the same rows give the same bytes', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(parquetOf(table)).toEqual(parquetOf(table));
    }),
    { numRuns: 20 },
  );
});

test('all rows of a place lie in one row group', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { groupRows, groupStarts } = parquetOf(table);
      let at = 0;
      groupRows.forEach((rows, group) => {
        expect(table.rows[at]?.[0]).toBe(groupStarts[group]);
        expect(at === 0 || table.rows[at - 1]?.[0] !== table.rows[at]?.[0]).toBe(true);
        at += rows;
      });
      expect(at).toBe(table.rows.length);
    }),
    { numRuns: 40 },
  );
});

test('any reader of Parquet finds the stored columns', async () => {
  const rows: Cell[][] = [
    ['AAA', 2020, 0.125, 0.1, 100, 100, 40, 60, null],
    ['BBB', 2021, null, null, 5, 1, 2, 3, 'five'],
  ];
  const { content } = parquetOf({ schema, rows, sources: [], licence: 'CC0 1.0' });
  const bytes = content.buffer as ArrayBuffer;
  const found = await parquetReadObjects({ file: bytes });
  expect(found[0]).toMatchObject({ place: 'AAA', value_digits: 125, low_digits: 100, decimals: 3 });
  expect(found[0]).toMatchObject({ people: 100, least: null, women: 40 });
  expect(found[1]).toMatchObject({ value_digits: null, least: 1, note: 'five' });
  expect(found[0]).not.toHaveProperty('men');
  const [codec] = parquetMetadata(bytes).row_groups.flatMap(({ columns }) =>
    columns.map((column) => column.meta_data?.codec),
  );
  expect(codec).toBe('SNAPPY');
});

test('a difference that does not hold is refused', () => {
  const rows: Cell[][] = [['AAA', 2020, 1, 1, 100, 100, 40, 61, null]];
  expect(() => parquetOf({ schema, rows, sources: [], licence: '' })).toThrow(/sample\.men/);
});
