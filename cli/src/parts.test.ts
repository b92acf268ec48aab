import { PassThrough } from 'node:stream';
import { SojournError } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { explainFailure } from './failure.ts';
import { filesOf, formatsOf, parseFormats } from './formats.ts';
import { wholeNumber } from './numbers.ts';
import { progressMeter } from './progress.ts';
import { columns, nearestOf } from './text.ts';

describe('explainFailure', () => {
  test('a wrong argument is usage, a broken file is failure, a cancel is 130', () => {
    const codeOf = (code: ConstructorParameters<typeof SojournError>[0]['code']) =>
      explainFailure(new SojournError({ code })).code;
    expect(codeOf('argument.range')).toBe(2);
    expect(codeOf('place.unknown')).toBe(2);
    expect(codeOf('file.corrupt')).toBe(1);
    expect(codeOf('work.cancelled')).toBe(130);
  });
  test('shows message and remedy and never a stack', () => {
    const { text } = explainFailure(
      new SojournError({ code: 'place.unknown', got: 'BDG', expected: 'BGD' }),
    );
    expect(text).toMatch(/^sojourn: There is no place called BDG\.\n {2}→ Did you mean BGD\?/);
    expect(explainFailure(new TypeError('odd')).text).toBe('sojourn: odd\n');
  });
});

describe('the formats of a brief', () => {
  test('what is asked for wins over the ending of the file', () => {
    expect(formatsOf({ json: true, out: 'a.html' })).toEqual(['json']);
    expect(formatsOf({ format: ['html'], out: 'a.json' })).toEqual(['html']);
    expect(formatsOf({ out: 'a.html' })).toEqual(['html']);
    expect(formatsOf({ out: 'a.DOCX' })).toEqual(['docx']);
    expect(formatsOf({ out: 'a.odt' })).toEqual(['md']);
    expect(formatsOf({})).toEqual(['md']);
  });

  test('several are listed with commas, each once; any other name is refused', () => {
    expect(parseFormats('html, docx,html')).toEqual(['html', 'docx']);
    expect(() => parseFormats('html,odt')).toThrowError(/html, json, md, docx, xlsx, pdf/);
    expect(() => parseFormats('')).toThrowError(/choices/);
  });

  test('several files share a name and differ in their ending', () => {
    expect(filesOf(['html', 'pdf'], 'out/bgd.v2')).toEqual([
      ['html', 'out/bgd.v2.html'],
      ['pdf', 'out/bgd.v2.pdf'],
    ]);
    expect(filesOf(['md', 'docx'], 'bgd.docx')).toEqual([
      ['md', 'bgd.md'],
      ['docx', 'bgd.docx'],
    ]);
    expect(filesOf(['md'], undefined)).toEqual([['md', undefined]]);
    expect(() => filesOf(['md', 'docx'], undefined)).toThrowError(/--out/);
    expect(() => filesOf(['md', 'docx'], '-')).toThrowError(/--out/);
  });
});

test('wholeNumber takes whole numbers in range and names the option otherwise', () => {
  expect(wholeNumber('--draws', '200', 1, 1000)).toBe(200);
  for (const typed of ['', ' ', '1.5', 'NaN', '-1', 'ten', '1e9']) {
    expect(() => wholeNumber('--draws', typed, 1, 1000)).toThrow(/--draws/);
  }
});

test('columns align left and right', () => {
  expect(
    columns(
      [
        ['table', 'rows'],
        ['stocks', '75600'],
        ['flows', '9'],
      ],
      [1],
    ),
  ).toBe('table    rows\nstocks  75600\nflows       9\n');
});

test('nearestOf finds the name with the fewest edits', () => {
  expect(nearestOf('stock_total', ['panel', 'stock_totals', 'stocks_by_origin'])).toBe(
    'stock_totals',
  );
  expect(nearestOf('pannel', ['panel', 'pairs'])).toBe('panel');
  expect(nearestOf('nope', ['panel', 'pairs'])).toBeNull();
});

test('away from a terminal the meter writes one line a tenth', () => {
  const stream = new PassThrough();
  const meter = progressMeter(stream as unknown as NodeJS.WriteStream);
  for (let done = 0; done <= 200; done++) meter({ done, total: 200, stage: 'draws' });
  const lines = String(stream.read()).trim().split('\n');
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('draws 100 %');
});
