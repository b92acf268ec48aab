import { tableCells, tableTwin } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { partText, unescapeXml, unzipParts } from '../office/index.ts';
import { sampleFacts } from '../sample/facts.ts';
import { sentenceText } from '../words/index.ts';
import { parseLetterhead, writeDocx } from './index.ts';

const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
const document = buildCountryBrief(
  sampleFacts({
    panel: [
      { place: 'AAA', indicator: 'population', year: 2025, value: 1_000 },
      ...years.map((year) => ({
        place: 'AAA',
        indicator: 'remittances_usd',
        year,
        value: year * 1e6,
      })),
    ],
    treaties: [{ place: 'AAA', treaty: 'crc1989', bound: '1990-01-02', source: 'untc-2022' }],
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
const blocks = document.sections.flatMap((section) => section.blocks);
const bytes = await writeDocx(document);
const parts = unzipParts(bytes);
const body = partText(parts, 'word/document.xml');

/** Words of each paragraph, as a reader of the file sees them. */
function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text]) => unescapeXml(text ?? ''))
      .join(''),
  );
}

describe('a brief for a word processor', () => {
  test('holds every sentence, note, gap and source of the brief', () => {
    const text = paragraphsIn(body).join('\n');
    const { names } = document;
    const sentences = [
      ...blocks.flatMap((b) => (b.kind === 'sentence' || b.kind === 'note' ? [b] : [])),
      ...document.gaps,
    ].map(({ id, args }) => sentenceText(id, args, names, 'en'));
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
    const sources = document.sources.map(({ attribution }) => attribution);
    expect(sources.filter((source) => !text.includes(source))).toEqual([]);
  });

  test('every style that a part uses is defined, under the names that Word knows', () => {
    const styles = partText(parts, 'word/styles.xml');
    const defined = new Set([...styles.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id));
    const used = Object.keys(parts)
      .filter((path) => /^word\/\w+\.xml$/.test(path))
      .flatMap((path) => [
        ...partText(parts, path).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g),
      ])
      .map(([, id]) => id);
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    for (const name of ['Title', 'heading 1', 'heading 2', 'caption', 'List Bullet']) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    }
    expect(styles).toContain('<w:lang w:val="en-GB"');
  });

  test('each mark leads to a footnote of its own that names source, release and licence', () => {
    const marks = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    const notes = partText(parts, 'word/footnotes.xml');
    const texts = [...notes.matchAll(/<w:footnote [^>]*w:id="(\d+)".*?<\/w:footnote>/gs)]
      .filter(([, id]) => marks.includes(id))
      .map(([xml]) => paragraphsIn(xml).join(''));
    expect(marks.length).toBeGreaterThan(10);
    expect(new Set(marks).size).toBe(marks.length);
    expect(texts).toHaveLength(marks.length);
    for (const text of texts) expect(text).toMatch(/Office: .+, .+\. Licence: .+\./);
  });

  test('nothing is undefined, unbalanced or numbered twice', () => {
    for (const path of Object.keys(parts).filter((name) => name.endsWith('.xml'))) {
      expect(partText(parts, path)).not.toMatch(/undefined|NaN|\[object/);
    }
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, n]) => n);
    const ends = [...body.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, n]) => n);
    expect(ends).toEqual(bookmarks);
    const numbers = [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, n]) => n);
    expect(numbers.length).toBeGreaterThan(1);
    expect(new Set([...numbers, ...bookmarks]).size).toBe(numbers.length + bookmarks.length);
  });

  test('a chart is a drawing that says what it shows, its colours set for paper', () => {
    const charts = blocks.filter(({ kind }) => kind === 'chart');
    const drawings = Object.keys(parts).filter((path) => path.endsWith('.svg'));
    expect(drawings).toHaveLength(charts.length);
    for (const path of drawings) {
      const svg = partText(parts, path);
      expect(svg).toMatch(/^<svg /);
      expect(svg).not.toMatch(/var\(|class=/);
      expect(svg).toMatch(/(?:fill|stroke)="#[\da-f]{6}"/);
    }
    for (const block of charts) {
      if (block.kind === 'chart') expect(unescapeXml(body)).toContain(block.chart.summary);
    }
  });

  test('a program that knows no SVG finds each drawing as a metafile', () => {
    const drawings = Object.keys(parts).filter((path) => path.endsWith('.svg'));
    const metafiles = Object.keys(parts).filter((path) => path.endsWith('.emf'));
    expect(metafiles).toHaveLength(drawings.length);
    for (const path of metafiles) {
      const signature = new TextDecoder().decode(parts[path]?.slice(40, 44));
      expect(signature).toBe(' EMF');
    }
    const links = partText(parts, 'word/_rels/document.xml.rels');
    const shown = [...body.matchAll(/<a:blip r:embed="(\w+)"/g)].map(([, id]) =>
      links.match(new RegExp(`<Relationship Id="${id}"[^>]*Target="([^"]*)"`))?.at(1),
    );
    expect(shown.map((target) => `word/${target}`).sort()).toEqual(metafiles.sort());
    const types = partText(parts, '[Content_Types].xml');
    expect(types.match(/ContentType="image\/x-emf" Extension="emf"/g)).toHaveLength(1);
    expect(links).not.toContain('.png');
  });

  test('every table is native, with the words of each cell, its head repeated', () => {
    const twins = blocks.flatMap((block) => {
      if (block.kind === 'table') return [block.table];
      return block.kind === 'chart' && block.chart.kind !== 'locator'
        ? [tableTwin(block.chart)]
        : [];
    });
    const tables = (body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((xml) =>
      xml.includes('"BriefTable"'),
    );
    const wanted = twins.map((twin) =>
      [...twin.columns.map(({ label }) => label), ...tableCells(twin).flat()].join('|'),
    );
    expect(tables.map((xml) => paragraphsIn(xml).join('|')).sort()).toEqual(wanted.sort());
    for (const xml of tables) expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).not.toContain('[[table');
  });

  test('the same brief gives the same bytes, dated by its data', async () => {
    expect(Buffer.compare(await writeDocx(document), bytes)).toBe(0);
    const core = partText(parts, 'docProps/core.xml');
    expect(core.match(/>2026-11-01T00:00:00Z</g)).toHaveLength(2);
  });

  test('a language from right to left turns paragraphs, runs and tables', async () => {
    const turned = unzipParts(await writeDocx(document, { direction: 'rtl' }));
    const xml = partText(turned, 'word/document.xml');
    const paragraphs = xml.match(/<w:p>|<w:p /g)?.length ?? 0;
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(paragraphs);
    expect(xml).toContain('<w:rtl/>');
    expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(xml.match(/<w:tbl>/g)?.length ?? 0);
    expect(body).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });

  test('the letterhead stands on the first page, its colour in the headings', async () => {
    const letterhead = parseLetterhead(
      { organisation: 'Ministry & Co', lines: ['Dhaka'], colours: { accent: '#7a1f1f' } },
      'house.json',
    );
    const headed = unzipParts(await writeDocx(document, { letterhead }));
    const headers = Object.keys(headed).filter((path) => /header\d\.xml$/.test(path));
    const texts = headers.map((path) => paragraphsIn(partText(headed, path)).join('|'));
    expect(texts.some((text) => text.startsWith('Ministry & Co|Dhaka'))).toBe(true);
    expect(partText(headed, 'word/styles.xml')).toContain('w:val="7A1F1F"');
  });

  test('hostile words stay words', async () => {
    const hostile = { ...document, release: '</w:t><w:evil/>\u0000\ud800' };
    const xml = partText(unzipParts(await writeDocx(hostile)), 'word/document.xml');
    expect(xml).not.toContain('<w:evil');
    expect(xml).not.toContain('\u0000');
  });
});
