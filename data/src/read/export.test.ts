import { numberColumn, table, textColumn, yearColumn } from '@sojourn/engine/core';
import { expect, test } from 'vitest';
import { committed } from '../testing/committed.ts';
import { exportTable, tableCsv } from './export.ts';

test('CSV follows RFC 4180: quoted cells, doubled quotes, CRLF, empty where there is no datum', () => {
  const sample = table('t', {
    note: textColumn(['plain', 'a, b', 'say "no"', 'two\nlines', null]),
    year: yearColumn([2020, 2021, 2022, 2023, 2024]),
    value: numberColumn([0, 1.5, null, -3, 1e21]),
  });
  expect(tableCsv(sample)).toBe(
    'note,year,value\r\nplain,2020,0\r\n"a, b",2021,1.5\r\n"say ""no""",2022,\r\n"two\nlines",2023,-3\r\n,2024,1e+21\r\n',
  );
});

test('a table of one place is exported with a header and its rows alone', async () => {
  const csv = await exportTable(await committed(), 'oecd_inflows', { place: 'AUS' });
  const lines = csv.trimEnd().split('\r\n');
  expect(lines[0]).toBe('place,year,people');
  expect(lines[1]).toBe('AUS,2012,235993');
  expect(lines.slice(1).every((line) => line.startsWith('AUS,'))).toBe(true);
});
