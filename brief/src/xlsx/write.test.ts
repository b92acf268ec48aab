import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { pageContext } from '../html/page-context.ts';
import { loadLanguage } from '../messages/load.ts';
import { partText, unescapeXml, unzipParts } from '../office/index.ts';
import { sampleFacts } from '../sample/facts.ts';
import { columnName } from './cells.ts';
import { writeXlsx } from './index.ts';
import { quotientOf } from './quotient.ts';
import { looksLikeFormula } from './styles.ts';
import { tableRows, tablesOf } from './tables.ts';
import { workbook } from './workbook.ts';

const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
const document = buildCountryBrief(
  sampleFacts({
    panel: [{ place: 'AAA', indicator: 'population', year: 2025, value: 1_000 }],
    stocksAbroad: [2000, 2020].flatMap((year) =>
      ['BBB', 'CCC'].map((destination) => ({
        origin: 'AAA',
        destination,
        year,
        people: year * 10,
        female: year * 4,
        male: year * 6,
      })),
    ),
    displacedHere: years.map((year) => ({
      origin: 'BBB',
      asylum: 'AAA',
      kind: 'refugees',
      year,
      people: year,
      low: year,
    })),
  }),
);
const bytes = writeXlsx(document);
const parts = unzipParts(bytes);
const names = [...partText(parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
  ([, name]) => unescapeXml(name ?? ''),
);
const sheet = (at: number) => partText(parts, `xl/worksheets/sheet${at + 1}.xml`);

function numbersIn(xml: string): number[] {
  return [...xml.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => Number(value));
}

test('the lowest number of a source is written with the marks of the language', async () => {
  const language = await loadLanguage('es');
  const page = pageContext(buildCountryBrief(sampleFacts(), { language }));
  const table = {
    columns: [{ id: 'a', label: 'A', kind: 'number' }],
    rows: [['≤\u202f2.5'], [2.5]],
  } as const;
  const { rows } = tableRows(page, { title: 'T', table, sourceIds: [], note: '' });
  expect(rows.slice(1).map(([cell]) => cell)).toEqual([
    { kind: 'text', text: '≤\u202f2,5' },
    { kind: 'number', value: 2.5, format: 1 },
  ]);
});

describe('a brief as a spreadsheet', () => {
  test('has a sheet for each table between the figures and the sources', () => {
    expect(names.slice(0, 2)).toEqual(['Read me', 'Figures']);
    expect(names.slice(-2)).toEqual(['Sources', 'Data gaps']);
    expect(names).toHaveLength(4 + tablesOf(pageContext(document, 'en')).length);
  });

  test('holds every number of every table, and the source in each row', () => {
    const tables = tablesOf(pageContext(document, 'en'));
    expect(tables.length).toBeGreaterThan(0);
    tables.forEach(({ table, title }, index) => {
      const xml = sheet(index + 2);
      const numbers = table.rows.flat().filter((cell) => typeof cell === 'number');
      expect(numbersIn(xml), title).toEqual(numbers);
      const last = columnName(table.columns.length);
      const sourced = xml.match(new RegExp(`<c r="${last}\\d+"`, 'g')) ?? [];
      expect(sourced, title).toHaveLength(table.rows.length + 1);
    });
  });

  test('lists every figure with its value; shares are live and carry their value', () => {
    const all = figuresOfDocument(document);
    const xml = sheet(1);
    all.forEach(({ figure, id }, index) => {
      const cell = new RegExp(`<c r="D${index + 2}" s="\\d+">(<f>[^<]*</f>)?<v>([^<]*)</v>`).exec(
        xml,
      );
      expect(Number(cell?.[2]), id).toBe(figure.value);
      expect(cell?.[1] !== undefined, id).toBe(quotientOf(figure) !== null);
    });
    expect(xml.match(/<f>/g)?.length).toBeGreaterThan(0);
  });

  test('a formula leads only to cells that hold a published number', () => {
    const xml = sheet(1);
    const linked = [...xml.matchAll(/<c r="[OP]\d+" s="\d+"><f>(D\d+)<\/f><v>([^<]*)/g)];
    expect(linked.length).toBeGreaterThan(0);
    for (const [, cell, value] of linked) {
      expect(xml).toMatch(new RegExp(`<c r="${cell}" s="\\d+"><v>${value}</v>`));
    }
  });

  test('years are bare, the same brief gives the same bytes', () => {
    const at = tablesOf(pageContext(document, 'en')).findIndex(
      ({ table }) => table.columns[0]?.kind === 'year',
    );
    const year = /<c r="A2" s="(\d+)"><v>20\d\d<\/v>/.exec(sheet(at + 2));
    const formats = partText(parts, 'xl/styles.xml').match(/<cellXfs.*?<\/cellXfs>/s)?.[0] ?? '';
    const format = [...formats.matchAll(/<xf numFmtId="(\d+)"/g)][Number(year?.[1])]?.[1];
    expect(format).toBe('1');
    expect(Buffer.compare(writeXlsx(document), bytes)).toBe(0);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])(
    'the text %j is text, marked as such',
    (text) => {
      expect(looksLikeFormula(text)).toBe(true);
      const made = workbook(
        [{ name: 'A', rows: [[{ kind: 'text', text }]], widths: [], frozenRows: 0 }],
        'T',
        '2026-11-01T00:00:00Z',
      );
      const xml = partText(unzipParts(made), 'xl/worksheets/sheet1.xml');
      expect(xml).toContain('t="inlineStr"');
      expect(xml).not.toContain('<f>');
      const style = Number(/s="(\d+)"/.exec(xml)?.[1]);
      const formats = [...partText(parts, 'xl/styles.xml').matchAll(/<xf [^>]*>/g)].slice(1);
      expect(formats[style]?.[0]).toContain('quotePrefix="1"');
    },
  );
});
