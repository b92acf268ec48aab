import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartSpec, Point, TableTwin } from '../spec.ts';
import { anySpec } from '../testing/arbitraries.ts';
import { sampleSpecs } from '../testing/specs.ts';
import { tableCells } from './cells.ts';
import { toCsv } from './csv.ts';
import { tableTwin } from './twin.ts';

function tableOf(name: string): TableTwin {
  return tableTwin(sampleSpecs[name]!);
}

function column(table: TableTwin, id: string): (string | number | null)[] {
  const index = table.columns.findIndex((each) => each.id === id);
  expect(index).toBeGreaterThanOrEqual(0);
  return table.rows.map((cells) => cells[index] ?? null);
}

/** The last value given for each year. */
function valuesByYear(points: readonly Point[]): (number | null)[] {
  const dated = points.filter(({ x }) => Number.isFinite(x));
  return [...new Map(dated.map(({ x, y }) => [x, y])).values()];
}

/** Every number of a spec that a reader should find in its table. */
function figuresOf(spec: ChartSpec): (number | null | undefined)[] {
  switch (spec.kind) {
    case 'lines':
      return spec.series.flatMap(({ points }) => valuesByYear(points));
    case 'multiples':
      return spec.panels.flatMap(({ points }) => valuesByYear(points));
    case 'bars':
      return spec.bars.flatMap(({ value, low, high, before }) => [value, low, high, before]);
    case 'dots':
      return spec.rows.flatMap((row) => [
        row.value,
        row.low,
        row.region,
        row.world,
        row.q25,
        row.q75,
      ]);
    case 'differences':
      return spec.rows.flatMap(({ bands }) =>
        [50, 80, 95].flatMap((wanted) => {
          const band = bands.find(({ level }) => level === wanted);
          return [band?.low, band?.high];
        }),
      );
    case 'locator':
      return [...spec.center];
    case 'corridors':
      return spec.arcs.map(({ value }) => value);
    case 'network':
      return spec.places.flatMap(({ role, value, counted }) =>
        role === 'camp' ? [value, counted] : [],
      );
    case 'fan':
      return [];
  }
}

describe('the table behind a chart', () => {
  test('has a row a year and a column a series, empty where there is no datum', () => {
    const table = tableOf('lines');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Year',
      'India',
      'Saudi Arabia',
      'United Arab Emirates',
      'Kuwait',
      'Oman',
    ]);
    expect(column(table, 'x')).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020]);
    expect(column(table, 'ARE')[2]).toBeNull();
    expect(column(table, 'SAU')[6]).toBe(1_280_000);
  });

  test('of bars has the parts, the earlier value and the note', () => {
    const table = tableOf('bars');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Place',
      'Value',
      'Women',
      'Men',
      '2000',
      'Note',
    ]);
    expect(table.rows[2]).toEqual([
      'United Kingdom of Great Britain and Northern Ireland',
      241_799,
      118_012,
      123_787,
      null,
      'census of 2021',
    ]);
  });

  test('of dots says which way security lies and what is old', () => {
    const table = tableOf('dots');
    expect(column(table, 'direction')).toEqual([
      'higher is more secure',
      'lower is more secure',
      null,
    ]);
    expect(column(table, 'stale')).toEqual(['no', 'yes', 'no']);
  });

  test('of a fan has the past, the median, every band and the other scenario', () => {
    const table = tableOf('fan');
    expect(column(table, 'x')).toEqual([2015, 2020, 2024, 2026, 2028, 2030]);
    expect(column(table, 'past')).toEqual([6.5e6, 7.4e6, null, null, null, null]);
    expect(column(table, 'high-95').at(-1)).toBe(10.8e6);
    expect(column(table, 'compare').at(-1)).toBe(7.9e6);
  });

  test('holds every figure of the spec, unrounded, and none that is no number', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const { rows, columns } = tableTwin(spec);
        const cells = new Set(rows.flat());
        for (const figure of figuresOf(spec)) {
          if (typeof figure === 'number' && Number.isFinite(figure)) {
            expect(cells.has(figure)).toBe(true);
          }
        }
        for (const row of rows) expect(row).toHaveLength(columns.length);
        for (const cell of cells) {
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        }
      }),
    );
  });
});

const measure = (decimals?: number) => ({
  id: 'a',
  label: 'A',
  kind: 'number' as const,
  ...(decimals === undefined ? {} : { decimals }),
});

describe('cells as readers see them', () => {
  test('years are bare whatever the column is called, people grouped, missing is said', () => {
    const columns = [{ id: 'origin-year', label: 'Year', kind: 'year' as const }, measure()];
    const rows = [
      [2024, 7_401_763],
      [2020, null],
    ];
    expect(tableCells({ columns, rows })).toEqual([
      ['2024', '7,401,763'],
      ['2020', '–'],
    ]);
    expect(tableCells({ columns, rows }, 'no datum')[1]).toEqual(['2020', 'no datum']);
  });

  test('the numbers of a column have the same decimals', () => {
    const rows = [[22], [19.7], [5.25], [2.5]];
    const column = (table: TableTwin) => tableCells(table).map(([cell]) => cell);
    expect(column({ columns: [measure()], rows })).toEqual(['22.00', '19.70', '5.25', '2.50']);
    expect(column({ columns: [measure(1)], rows })).toEqual(['22.0', '19.7', '5.3', '2.5']);
  });

  test('rows that are measures of their own are even along the row', () => {
    const columns = [measure(), { ...measure(), id: 'b' }];
    const rows = [
      [22, 19.7],
      [0.25, 0.4],
    ];
    expect(tableCells({ columns, rows, rowDecimals: [1, 2] })).toEqual([
      ['22.0', '19.7'],
      ['0.25', '0.40'],
    ]);
  });

  test('a number that is not zero does not read as zero', () => {
    expect(tableCells({ columns: [measure(1)], rows: [[0.002], [0]] })).toEqual([
      ['0.002'],
      ['0.0'],
    ]);
  });

  test('every table behind a chart is even: one count of decimals a column, or a row of dots', () => {
    fc.assert(
      fc.property(anySpec, (spec) => {
        const table = tableTwin(spec);
        const written = tableCells(table).map((row, index) =>
          row.map((text, at) => {
            const value = table.rows[index]?.[at];
            const numeric = typeof value === 'number' && table.columns[at]?.kind === 'number';
            if (!numeric || Math.abs(value) < 1 || Math.abs(value) > 1e15) return null;
            return text.split('.')[1]?.length ?? 0;
          }),
        );
        const across = table.columns.map((_, at) => written.map((row) => row[at]));
        for (const line of table.rowDecimals ? written : across) {
          const counts = line.filter((count) => typeof count === 'number');
          expect(new Set(counts).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** A reader of RFC 4180 written from its grammar. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let k = 0; k < text.length; k++) {
    const character = text[k]!;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[k + 1] === '"') field += text[k++];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\r') {
      records.at(-1)!.push(field);
      field = '';
      if (character === '\r') {
        k++;
        records.push([]);
      }
    } else field += character;
  }
  records.pop();
  return records;
}

describe('CSV', () => {
  test('quotes commas, quotes and line ends, and ends every line with CRLF', () => {
    const table: TableTwin = {
      columns: [
        { id: 'a', label: 'Place, long', kind: 'text' },
        { id: 'b', label: 'n', kind: 'number' },
      ],
      rows: [
        ['the "other" side', 1234.5],
        ['two\nlines', null],
      ],
    };
    expect(toCsv(table)).toBe(
      '"Place, long",n\r\n"the ""other"" side",1234.5\r\n"two\nlines",\r\n',
    );
  });

  test('reads back as the same cells', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const columns = ['a', 'b'].map((id) => ({ id, label: id, kind: 'text' as const }));
        const read = parseCsv(toCsv({ columns, rows }));
        expect(read).toEqual([
          ['a', 'b'],
          ...rows.map((row) => row.map((each) => (each === null ? '' : String(each)))),
        ]);
      }),
    );
  });
});
