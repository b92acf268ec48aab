import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanRecords } from './csv.ts';
import { sha256Hex } from './node/folder.ts';
import { checkSize } from './read.ts';
import { parseStored, storedCsv, storedJson } from './stored.ts';
import { bytes, mapText, problemsOf, readText, seriesOf, withColumns } from './testing/sample.ts';

const header = 'Month,To,Sex,People';
const csv = (...rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
const two = csv('2024-01,KSA,F,1', '2024-01,KSA,M,2');

const fiscal = (form: unknown) =>
  withColumns({ period: { column: 'Month', form, 'first-month': 7 } });

describe('a file that is right', () => {
  test('is read with places, sexes, periods, values', () => {
    const series = seriesOf(two);
    expect(series.length).toBe(2);
    expect(series.columns.start).toEqual([2024 * 12, 2024 * 12]);
    expect(series.columns.keys.destination).toEqual({ dictionary: ['SAU'], codes: [0, 0] });
    expect(series.columns.keys.sex?.dictionary).toEqual(['f', 'm']);
    expect(series.columns.value).toEqual([1, 2]);
    expect(series.source.sha256).toBe(createHash('sha256').update(two).digest('hex'));
  });

  test.each([
    ['with a byte-order mark', `\uFEFF${two}`],
    ['with semicolons', two.replaceAll(',', ';')],
    ['with tabs', two.replaceAll(',', '\t')],
    ['with CRLF', two.replaceAll('\n', '\r\n')],
    ['without a last line end', two.trimEnd()],
    ['with blank lines', two.replaceAll('\n', '\n\n')],
    ['with quotes', two.replaceAll(/[^,\n]+/g, '"$&"')],
    ['with empty trailing columns', two.replaceAll('\n', ',,\n')],
    ['with spaces', two.replaceAll(',', ' , ')],
    ['with columns that nobody maps', two.replaceAll('\n', ',note\n')],
  ])('%s is read the same', (_, text) => {
    expect(seriesOf(text).columns).toEqual(seriesOf(two).columns);
  });

  test('may have titles above its header', () => {
    const map = mapText({ file: { 'header-row': 3 } });
    expect(seriesOf(`A title; with marks\n"and ""more"""\n${two}`, map).columns.value).toEqual([
      1, 2,
    ]);
  });

  test('leaves out rows of totals and counts them', () => {
    const series = seriesOf(csv('2024-01,KSA,F,1', '2024-01,Total,F,1', 'Total,,,1'));
    expect(series.source).toMatchObject({ rows: 3, leftOut: 2 });
    expect(series.length).toBe(1);
  });

  test('keeps a missing cell missing, with its reason', () => {
    const { value, reason } = seriesOf(csv('2024-01,KSA,F,..', '2024-01,KSA,M,0')).columns;
    expect(value).toEqual([null, 0]);
    expect(reason).toEqual({ dictionary: ['suppressed'], codes: [0, -1] });
  });

  test('names places in the words of the map, of any language, and below the country', () => {
    const map = withColumns({ place: 'District' });
    const text =
      'Month,District,To,Sex,People\n2024-01,dhaka,Arabie saoudite,F,1\n2024-01,Dhaka,Others,F,2\n2024-01,Dhaka,Riyadh,M,3\n';
    const { keys } = seriesOf(text, map).columns;
    expect(keys.destination?.dictionary).toEqual(['SAU', 'SAU.riyadh', 'other']);
    expect(keys.place?.dictionary).toEqual(['BGD.dhaka']);
  });

  test('may write fiscal years in several ways, and years and months apart', () => {
    for (const text of ['2023/24', '2023-24', '2023/2024', 'FY2023–24']) {
      const { start, months } = seriesOf(csv(`${text},KSA,F,1`), fiscal('fiscal-year')).columns;
      expect([start[0], months[0]]).toEqual([2023 * 12 + 6, 12]);
    }
    const apart = withColumns({ period: { year: 'Year', month: 'Month' } });
    for (const month of ['7', '07', 'July', 'jul', 'Jul.']) {
      const text = `Year,Month,To,Sex,People\n2024,${month},KSA,F,1\n`;
      expect(seriesOf(text, apart).columns.start).toEqual([2024 * 12 + 6]);
    }
  });

  test.each([
    ['1.234,5', { decimal: ',', thousands: '.' }, 1234.5],
    ['1,23,456.78', { thousands: ',' }, 123456.78],
    ['1 234', { thousands: ' ' }, 1234],
    ['1\u202f234\u00a0567', { thousands: ' ' }, 1234567],
    ["1'234", { thousands: "'" }, 1234],
    ['1234567', { thousands: ',' }, 1234567],
    ['0,1', { decimal: ',' }, 0.1],
  ])('may write %s by the form that the map declares', (text, file, value) => {
    const map = mapText({ unit: 'usd', file: { separator: 'tab', ...file } });
    expect(
      seriesOf(
        `${header}\n2024-01,KSA,F,${text}\n`
          .replace(header, header.replaceAll(',', '\t'))
          .replace('2024-01,KSA,F,', '2024-01\tKSA\tF\t'),
        map,
      ).columns.value,
    ).toEqual([value]);
  });

  test('in thousands is multiplied exactly', () => {
    const map = withColumns({ value: { column: 'People', scale: 1_000 } }, { unit: 'usd' });
    expect(seriesOf(csv('2024-01,KSA,F,1.005'), map).columns.value).toEqual([1005]);
    expect(1.005 * 1_000).not.toBe(1005);
  });
});

describe('what is wrong is told with row, field, what was found and what to do:', () => {
  test.each([
    ['a missing column', 'Month,To,Gender,People\n', 'column.missing', undefined, 'Sex'],
    ['a negative count', csv('2024-01,KSA,F,-1'), 'cell.negative', 2, 'People'],
    ['text in a number', csv('2024-01,KSA,F,12 people'), 'cell.number', 2, 'People'],
    ['NaN', csv('2024-01,KSA,F,NaN'), 'cell.number', 2, 'People'],
    ['infinity', csv('2024-01,KSA,F,Infinity'), 'cell.number', 2, 'People'],
    ['an exponent', csv('2024-01,KSA,F,1e3'), 'cell.number', 2, 'People'],
    ['a part of a person', csv('2024-01,KSA,F,1.5'), 'cell.value', 2, 'People'],
    ['more than can be counted', csv(`2024-01,KSA,F,${'9'.repeat(17)}`), 'cell.value', 2, 'People'],
    ['an empty number', csv('2024-01,KSA,F,'), 'cell.empty', 2, 'People'],
    ['an unknown place', csv('2024-01,KSA,F,1', '2024-01,Malaisya,F,1'), 'cell.place', 3, 'To'],
    ['a region', csv('2024-01,Europe,F,1'), 'cell.place', 2, 'To'],
    ['an empty place', csv('2024-01,,F,1'), 'cell.empty', 2, 'To'],
    ['an undeclared sex', csv('2024-01,KSA,Female,1'), 'cell.choice', 2, 'Sex'],
    ['a bad month', csv('2024-13,KSA,F,1'), 'cell.period', 2, 'Month'],
    ['a month in another form', csv('Jul-24,KSA,F,1'), 'cell.period', 2, 'Month'],
    ['a key twice', csv('2024-01,KSA,F,1', '2024-01,Saudi Arabia,F,1'), 'row.duplicate', 3],
    ['both sexes beside one', csv('2024-01,KSA,F,1', '2024-01,KSA,All,3'), 'row.overlap', 2, 'sex'],
    [
      'a city beside its country',
      csv('2024-01,Riyadh,F,1', '2024-01,KSA,F,3'),
      'row.overlap',
      2,
      'destination',
    ],
    ['too many cells', csv('2024-01,KSA,F,1,5'), 'row.width', 2],
    ['too few cells', csv('2024-01,KSA,F'), 'row.width', 2],
    ['an empty file', '', 'file.empty', undefined],
    ['blanks alone', ' \n\n', 'file.empty', undefined],
    ['a header alone', `${header}\n`, 'file.empty', undefined],
    ['totals alone', csv('2024-01,Total,F,1'), 'file.empty', undefined],
  ])('%s', (_, text, code, row, field?: string) => {
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code, where: { file: 'd.csv' } });
    expect(problem?.where?.row).toBe(row);
    if (field !== undefined) expect(problem?.where?.field).toBe(field);
  });

  test.each([
    [['2023/24', '2024'], 'row.overlap'],
    [['2024', '2024-05'], 'row.overlap'],
    [['2023/24', '2024-06'], 'row.overlap'],
  ])('periods %j that overlap', ([a, b], code) => {
    const forms = fiscal(['month', 'year', 'fiscal-year']);
    const text = csv(`${a},KSA,F,1`, `${b},Malaysia,M,1`);
    expect(problemsOf(text, forms)[0]?.code).toBe(code);
  });

  test('periods of several forms that are apart are no problem', () => {
    const forms = fiscal(['month', 'year', 'fiscal-year']);
    const text = csv('2022/23,KSA,F,1', '2023-07,KSA,F,1', '2024,KSA,F,1');
    expect(seriesOf(text, forms).columns.months).toEqual([12, 1, 12]);
  });

  test('a fiscal year whose second year is not the next, or that could be a month', () => {
    expect(problemsOf(csv('2023/25,KSA,F,1'), fiscal('fiscal-year'))[0]?.code).toBe('cell.period');
    const both = fiscal(['month', 'fiscal-year']);
    expect(problemsOf(csv('2011-12,KSA,F,1'), both)[0]?.code).toBe('cell.period');
  });

  test('a district outside the country whose series it is', () => {
    const map = withColumns({ place: 'District' });
    const text = 'Month,District,To,Sex,People\n2024-01,Riyadh,KSA,F,1\n';
    expect(problemsOf(text, map)[0]).toMatchObject({ code: 'cell.place' });
  });

  test('a formula in a text that will be stored', () => {
    const map = withColumns({ recruiter: 'By' });
    const text = 'Month,To,Sex,By,People\n2024-01,KSA,F,=cmd|x,1\n';
    expect(problemsOf(text, map)[0]).toMatchObject({ code: 'cell.formula', where: { row: 2 } });
  });

  test('rows that only an unmapped column tells apart name that column', () => {
    const text = 'Month,To,Sex,Agency,People\n2024-01,KSA,F,A,1\n2024-01,KSA,F,B,1\n';
    expect(problemsOf(text)[0]?.remedy).toMatch(/Agency/);
  });

  test('a column with a slip of the pen is suggested', () => {
    expect(problemsOf('Month,To,Sex,Poeple\n')[0]?.remedy).toMatch(/Did you mean Poeple/);
  });

  test('the same fault in many rows once, with how often; different ones all, up to 20', () => {
    const same = problemsOf(csv(...Array.from({ length: 50 }, () => '2024-01,Nowhereland,F,1')));
    expect(same.filter(({ code }) => code === 'cell.place')).toMatchObject([{ count: 50 }]);
    const read = readText(csv(...Array.from({ length: 50 }, (_, i) => `2024-01,KSA,F,x${i}`)));
    expect(read).toMatchObject({ ok: false, more: 30 });
    expect(read.ok ? 0 : read.problems.length).toBe(20);
  });
});

describe('bytes that are no UTF-8', () => {
  const wide = (text: string, little: boolean) =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  test.each([
    ['UTF-16 with a mark', wide(`\uFEFF${two}`, true), /UTF-16/],
    ['UTF-16, big end first', wide(`\uFEFF${two}`, false), /UTF-16/],
    ['UTF-16 without a mark', wide(two, true), /UTF-16/],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /workbook/],
    [
      'Windows-1252',
      Uint8Array.from([...bytes(`${header}\n2024-01,C`), 0xf4, ...bytes('te,F,1\n')]),
      /line 2 has the byte F4, which is “ô” in Windows-1252/,
    ],
    ['a cut sequence', Uint8Array.from([...bytes(two), 0xe0, 0xa6]), /line 4/],
  ])('%s: says what it is and what to do', (_, content, words) => {
    const [problem] = problemsOf(content);
    expect(problem?.code).toBe('file.encoding');
    expect(problem?.got).toMatch(words);
    expect(problem?.remedy).toMatch(/UTF-8/);
  });
});

test('more than 200 MB is refused before it is read', () => {
  expect(() => checkSize(200_000_001, 'd.csv')).toThrow(/too large: got 201 MB/);
  expect(() => checkSize(200_000_000, 'd.csv')).not.toThrow();
});

describe('separated text', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', ';', 'é') });
  test('comes back whatever is in its cells', () => {
    const records = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(records, fc.constantFrom(',', ';', '\t'), (all, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = all.map((cells) => cells.map(quoted).join(separator)).join('\n');
        const found: (readonly string[])[] = [];
        scanRecords(text, separator, (cells) => found.push(cells));
        expect(found).toEqual(all);
      }),
    );
  });

  test('with a quote that never ends is read to its end', () => {
    const found: (readonly string[])[] = [];
    scanRecords('a,"b\nc,d', ',', (cells) => found.push(cells));
    expect(found).toEqual([['a', 'b\nc,d']]);
  });
});

describe('the stored form', () => {
  const month = fc.tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 12 }));
  const row = fc.record({
    month: month.map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    to: fc.constantFrom('KSA', 'Malaysia', 'Oman', 'Others', 'Riyadh'),
    sex: fc.constantFrom('F', 'M'),
    people: fc.oneof(fc.nat(1_000_000).map(String), fc.constant('..')),
  });
  const rows = fc
    .uniqueArray(row, { selector: ({ month: of, to, sex }) => `${of} ${to} ${sex}`, minLength: 1 })
    .filter((all) => !(all.some(({ to }) => to === 'KSA') && all.some(({ to }) => to === 'Riyadh')))
    .map((all) => all.map(({ month: of, to, sex, people }) => `${of},${to},${sex},${people}`));

  test('is the same for the same rows in any order, but for the hash of the file', async () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, other]) => {
        const [a, b] = [seriesOf(csv(...all)), seriesOf(csv(...other))];
        expect(storedCsv(b)).toBe(storedCsv(a));
        const sameFile = { ...b, source: a.source };
        expect(await storedJson(sameFile, sha256Hex)).toBe(await storedJson(a, sha256Hex));
      }),
      { numRuns: 40 },
    );
  });

  test('reads back as what was written, and writes the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const series = seriesOf(csv(...all));
        const text = await storedJson(series, sha256Hex);
        const again = await parseStored(text, 'departures.json', sha256Hex);
        expect(again).toEqual(series);
        expect(await storedJson(again, sha256Hex)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('is refused where a figure or a word was changed by hand', async () => {
    const text = await storedJson(seriesOf(two), sha256Hex);
    const changes: [string, string][] = [
      ['"value": [1,2]', '"value": [1,3]'],
      ['{"level":"public"}', '{"level":"internal"}'],
      ['"value": [1,2]', '"value": [1]'],
      ['"codes":[0,0]', '"codes":[0,9]'],
      ['"schema": "sojourn.own-series/1"', '"schema": "x"'],
      ['{', ''],
    ];
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      await expect(
        parseStored(text.replace(from, to), 'departures.json', sha256Hex),
      ).rejects.toMatchObject({ code: 'own.changed' });
    }
    const later = text.replace('own-series/1', 'own-series/2');
    await expect(parseStored(later, 'x.json', sha256Hex)).rejects.toMatchObject({
      code: 'schema.newer',
    });
  });

  test('for people has a header, plain periods and an empty cell with its reason', () => {
    const text = storedCsv(seriesOf(csv('2024-01,KSA,F,..', '2024-02,KSA,F,7')));
    expect(text.split('\r\n')).toEqual([
      'period,first_month,months,destination,sex,value,reason',
      '2024-01,2024-01,1,SAU,f,,suppressed',
      '2024-02,2024-02,1,SAU,f,7,',
      '',
    ]);
  });
});
