import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from './csv-read.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('reading CSV', () => {
  test('cells come back as they were written, quoted or not', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', ' ', '7'), maxLength: 6 });
    const width = 3;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
        (rows) => {
          const lines = rows.map((cells) =>
            cells.map((of) => (/[",]/.test(of) ? quoted(of) : of)).join(','),
          );
          writeFileSync(join(folder, 'a.csv'), `x,y,z\n${lines.map((l) => `${l}\n`).join('')}`);
          const csv = readCsv(folder, 'a.csv');
          expect(csv.length).toBe(rows.length);
          const back = ['x', 'y', 'z'].map((name) => csv.column(name));
          expect(back).toEqual([0, 1, 2].map((i) => rows.map((cells) => cells[i])));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('gzip, a byte order mark and Windows line ends make no difference', () => {
    writeFileSync(join(folder, 'b.csv.gz'), gzipSync('\uFEFFiso3,year\r\nBGD,2020\r\n'));
    const csv = readCsv(folder, 'b.csv.gz');
    expect([csv.column('iso3'), csv.column('year')]).toEqual([['BGD'], ['2020']]);
  });

  test('a column that is not there is named with those that are', () => {
    writeFileSync(join(folder, 'c.csv'), 'a,b\n1,2\n');
    expect(() => readCsv(folder, 'c.csv').column('d')).toThrow(/has no column d: found a, b/);
  });
});
