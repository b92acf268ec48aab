import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from './csv.ts';

/** A plain reader of RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('csvText', () => {
  test('quotes what RFC 4180 says and leaves missing cells empty', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['x, "y"', null],
        ['line\nbreak', 1.5],
      ]),
    ).toBe('a,b\r\n"x, ""y""",\r\n"line\nbreak",1.5\r\n');
    expect(csvText([])).toBe('');
  });
  test('every cell comes back from a plain reader', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 })), (lines) => {
        expect(parse(csvText(lines))).toEqual(lines);
      }),
    );
  });
});
