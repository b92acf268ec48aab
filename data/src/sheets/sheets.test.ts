import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSojournError } from '@sojourn/engine/core';
import { reference } from '@sojourn/testing';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { fileSource } from './file.ts';
import { type ByteSource, bytesSource, type SheetRow, sheetRows } from './index.ts';

async function rowsOf(source: ByteSource): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of await sheetRows(source)) rows.push(row);
  return rows;
}

const text = (words: string) => bytesSource('cases.csv', new TextEncoder().encode(words));
const cellsIn = async (words: string) => (await rowsOf(text(words))).map(({ cells }) => cells);

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return isSojournError(error) ? error.code : String(error);
  }
}

describe('separated text', () => {
  test('is read by its header, blanks as null, whatever the separator and line ends', async () => {
    const expected = [
      { a: '1', b: null },
      { a: '2', b: 'x' },
    ];
    for (const words of ['a,b\n1,\n2,x\n', 'a;b\r\n1;\r\n2; x', '\uFEFFa\tb\n1\t\n\n2\tx\n']) {
      expect(await cellsIn(words)).toEqual(expected);
    }
  });

  test('counts rows as an editor does, blank lines included', async () => {
    expect((await rowsOf(text('a\n\n1\n2'))).map(({ row }) => row)).toEqual([3, 4]);
  });

  test('reports a row of another width and a quote without end, and goes on', async () => {
    const rows = await rowsOf(text('a,b\n1\n1,2,3\n"1,2\n3,4\n'));
    expect(rows.map(({ problem }) => problem?.code)).toEqual([
      'row.width',
      'row.width',
      'cell.value',
      undefined,
    ]);
    expect(rows[0]!.problem!.where).toEqual({ file: 'cases.csv', row: 2, field: 'the row' });
    expect(rows[3]!.cells).toEqual({ a: '3', b: '4' });
  });

  test('gives back what was quoted by the rules of RFC 4180', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (table) => {
        const quoted = table.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(','));
        const read = await cellsIn(`x,y,n\n${quoted.map((row, i) => `${row},${i}`).join('\n')}\n`);
        const wanted = table.map(([x, y], i) => ({
          x: x.trim() || null,
          y: y.trim() || null,
          n: String(i),
        }));
        expect(read).toEqual(wanted);
      }),
    );
  });

  test('is the same however it is cut into pieces', async () => {
    const words = `name,n\n${Array.from({ length: 90_000 }, (_, i) => `Zoë ${i},${i}`).join('\n')}\n`;
    const rows = await rowsOf(text(words));
    expect(rows).toHaveLength(90_000);
    expect(rows.every(({ cells }, i) => cells.name === `Zoë ${i}`)).toBe(true);
    expect(rows.at(-1)!.share).toBe(1);
  });
});

describe('other kinds of text', () => {
  test('JSON lines: objects, and lines that are none', async () => {
    const rows = await rowsOf(text('{"a":1}\n\n[1]\n{"a":NaN}\n{"a":null}'));
    expect(rows.map(({ row, problem }) => [row, problem?.got])).toEqual([
      [1, undefined],
      [3, 'a list of 1'],
      [4, expect.stringContaining('not JSON')],
      [5, undefined],
    ]);
  });

  test.each([
    ['', 'file.empty'],
    [' \n\n', 'file.empty'],
    ['[\n{"a":1}\n]', 'file.corrupt'],
    ['a,b, a\n1,2,3\n', 'schema.invalid'],
  ])('%j is refused as %s', async (words, code) => {
    expect(await codeOf(rowsOf(text(words)))).toBe(code);
  });

  test.each([
    ['UTF-16', Buffer.from('\uFEFFa,b\n1,2', 'utf16le')],
    ['Windows-1252', Buffer.from('a\nZo\u00eb\n', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7')],
  ])('%s is refused as another encoding', async (_, bytes) => {
    expect(await codeOf(rowsOf(bytesSource('cases.csv', bytes)))).toBe('file.encoding');
  });
});

describe('Parquet', () => {
  const columns = [
    { name: 'age_years', data: [16, null, 40], type: 'DOUBLE' as const },
    { name: 'crossed_border', data: [true, false, null], type: 'BOOLEAN' as const },
    { name: 'date', data: ['2024-01-02', '2024-02-03', null], type: 'STRING' as const },
  ];
  const bytes = () =>
    new Uint8Array(
      parquetWriteBuffer({ columnData: columns.map((c) => ({ ...c, nullable: true })) }),
    );

  test('is read as a sheet whose first row is row 2', async () => {
    const rows = await rowsOf(bytesSource('cases.parquet', bytes()));
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(rows[1]!.cells).toEqual({ age_years: null, crossed_border: false, date: '2024-02-03' });
  });

  test('a file that is cut short is refused', async () => {
    const cut = bytes().subarray(0, 60);
    expect(await codeOf(rowsOf(bytesSource('cases.parquet', cut)))).toBe('file.corrupt');
  });
});

const sheet = `<worksheet><dimension ref="A1:D4"/><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>age in years</t></is></c><c r="D1" t="str"><v>when</v></c></row>
<row r="3" spans="1:4"><c r="A3" t="b"><v>1</v></c><c r="B3"><v>16</v></c><c r="C3"/><c r="D3" s="1"><v>45356</v></c></row>
<row r="4"><c r="A4" t="s"><v>1</v></c><c r="D4" s="2"><v>45356.75</v></c></row>
</sheetData></worksheet>`;

const workbook = (parts: Readonly<Record<string, string>> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="h" state="hidden" r:id="rId1"/><sheet name="s" r:id="rId2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/none.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        'xl/sharedStrings.xml':
          '<sst><si><t>a &lt; b</t></si><si><r><t>not </t></r><r><t xml:space="preserve">asked</t></r><rPh><t>x</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;-&quot;mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
        'xl/worksheets/sheet2.xml': sheet,
        ...parts,
      }).map(([name, xml]) => [name, strToU8(xml)]),
    ),
  );

describe('a workbook', () => {
  test('is read from its first visible sheet: texts, numbers, dates, gaps', async () => {
    const rows = await rowsOf(bytesSource('cases.xlsx', workbook()));
    expect(rows.map(({ row, cells }) => ({ row, cells }))).toEqual([
      { row: 3, cells: { 'a < b': true, 'age in years': 16, when: '2024-03-05' } },
      { row: 4, cells: { 'a < b': 'not asked', 'age in years': null, when: '2024-03-05' } },
    ]);
  });

  test('that counts days from 1904 gives the same days', async () => {
    const book =
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="s" r:id="rId2"/></sheets></workbook>';
    const shifted = sheet.replaceAll('45356', String(45356 - 1462));
    const bytes = workbook({ 'xl/workbook.xml': book, 'xl/worksheets/sheet2.xml': shifted });
    const [first] = await rowsOf(bytesSource('cases.xlsx', bytes));
    expect(first!.cells.when).toBe('2024-03-05');
  });

  test.each([
    ['cut short', () => workbook().subarray(0, 500)],
    ['without a sheet', () => zipSync({ 'a.txt': strToU8('x') })],
    [
      'with damaged bytes',
      () => {
        const bytes = workbook();
        return bytes.map((byte, i) => (i > 60 && i < 400 ? byte ^ 0xff : byte));
      },
    ],
  ])('%s is refused in words', async (_, bytes) => {
    expect(await codeOf(rowsOf(bytesSource('cases.xlsx', bytes())))).toBe('file.corrupt');
  });

  const real = reference('reference/htcds/htcds-excel-v2.0.xlsx');
  test.skipIf(!real.path)(`that Excel has written is read ${real.reason}`, async () => {
    const rows = await rowsOf(bytesSource('htcds.xlsx', readFileSync(real.path!)));
    expect(rows.every(({ problem }) => problem === undefined)).toBe(true);
  });
});

describe('a file', () => {
  test('is read from disk like bytes in memory', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'sojourn-sheets-')), 'a.csv');
    await writeFile(path, 'a\n1\n');
    const source = await fileSource(path);
    expect((await rowsOf(source)).map(({ cells }) => cells)).toEqual([{ a: '1' }]);
    await source.close();
  });

  test('that is not there, or is a folder, is refused', async () => {
    expect(await codeOf(fileSource('/nowhere/a.csv'))).toBe('file.missing');
    expect(await codeOf(fileSource(tmpdir()))).toBe('file.corrupt');
  });
});
