import { tableCells, tableTwin } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { sourcesInBlock } from '../assemble.ts';
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

  test('a source is named in one footnote, to which later marks refer back', () => {
    const marks = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
    const notes = partText(parts, 'word/footnotes.xml');
    const texts = [...notes.matchAll(/<w:footnote w:id="(\d+)".*?<\/w:footnote>/gs)].map(([xml]) =>
      paragraphsIn(xml).join(''),
    );
    expect(marks).toEqual(texts.map((_, at) => `${at + 1}`));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      expect(text).toMatch(/Office: .+, .+\. Licence: .+\.|Sources: [\d–, ]+\./);
    }
    const back = [...body.matchAll(/NOTEREF _Note(\d+) .*?<w:t>(\d+)<\/w:t>/gs)];
    expect(back.length).toBeGreaterThan(5);
    for (const [whole, note, shown] of back) {
      expect(shown).toBe(note);
      expect(body.indexOf(`w:name="_Note${note}"`)).toBeLessThan(body.indexOf(whole));
      expect(body).toContain(`w:name="_Note${note}"`);
    }
  });

  test('every mark of the text leads to the sources of what stands before it', () => {
    const notes = partText(parts, 'word/footnotes.xml');
    const cited = blocks
      .flatMap((block) => (block.kind === 'sentence' ? sourcesInBlock(block) : []))
      .flatMap((id) => document.sources.filter((of) => [of.id, ...of.also].includes(id)));
    expect(cited.length).toBeGreaterThan(3);
    for (const { title, release } of cited) {
      expect(unescapeXml(notes)).toContain(`${title}, ${release}.`);
    }
  });

  test('nothing is undefined, unbalanced or numbered twice', () => {
    for (const path of Object.keys(parts).filter((name) => name.endsWith('.xml'))) {
      expect(partText(parts, path)).not.toMatch(/undefined|NaN|\[object/);
    }
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, n]) => n);
    const ends = [...body.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, n]) => n);
    expect([...ends].sort()).toEqual([...bookmarks].sort());
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
      links.match(new RegExp(`<Relationship Id="${id}" [^>]*Target="([^"]*)"`))?.at(1),
    );
    expect(shown.map((target) => `word/${target}`).sort()).toEqual(metafiles.sort());
    const types = partText(parts, '[Content_Types].xml');
    expect(types.match(/Extension="emf" ContentType="image\/x-emf"/g)).toHaveLength(1);
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

  test('a logo stands in the head of the first page alone', async () => {
    const logo = { bytes: new Uint8Array([137, 80, 78, 71]), width: 100, height: 50 };
    const headed = unzipParts(await writeDocx(document, { logo }));
    expect(headed['word/media/logo.png']).toEqual(logo.bytes);
    expect(partText(headed, 'word/_rels/header1.xml.rels')).toContain('media/logo.png');
    expect(partText(headed, 'word/header1.xml')).toContain('r:embed="logo"');
    expect(partText(headed, 'word/header2.xml')).not.toContain('r:embed');
    expect(partText(headed, 'word/document.xml')).toMatch(/<w:headerReference w:type="first"/);
  });

  test('every link leads to a part, and every part is of a known type', () => {
    const paths = Object.keys(parts);
    const links = partText(parts, 'word/_rels/document.xml.rels');
    const ids = [...links.matchAll(/ Id="(\w+)"/g)].map(([, id]) => id);
    const used = [...body.matchAll(/r:(?:id|embed)="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const targets = [...links.matchAll(/Target="([^"]*)"/g)].map(([, of]) => `word/${of}`);
    expect(targets.filter((of) => !paths.includes(of))).toEqual([]);
    const types = partText(parts, '[Content_Types].xml');
    const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, of]) => of!);
    expect(named.filter((of) => !paths.includes(of))).toEqual([]);
  });

  test('numbers of charts stand in the annex in two columns, sources named', () => {
    const at = body.indexOf('Annex: the figures behind the charts');
    const annex = body.slice(at);
    expect(at).toBeGreaterThan(0);
    expect(annex).toContain('<w:cols w:num="2"');
    for (const block of blocks) {
      if (block.kind !== 'chart' || block.chart.kind === 'locator') continue;
      expect(unescapeXml(annex)).toContain(block.chart.source);
    }
  });

  test('hostile words stay words', async () => {
    const hostile = { ...document, release: '</w:t><w:evil/>\u0000\ud800' };
    const xml = partText(unzipParts(await writeDocx(hostile)), 'word/document.xml');
    expect(xml).not.toContain('<w:evil');
    expect(xml).not.toContain('\u0000');
  });
});
