import { describe, expect, test } from 'vitest';
import { applyClearance, recordClearance } from '../clearance/index.ts';
import { buildCountryBrief } from '../country.ts';
import { writeDocx } from '../docx/index.ts';
import { toHtml } from '../html/index.ts';
import { toMarkdown } from '../markdown.ts';
import { partText, textPart, unzipParts, zipParts } from '../office/index.ts';
import { sampleFacts } from '../sample/facts.ts';
import { mergeEdits, type OldPassage, readPassages } from './index.ts';
import { flowOf } from './passages.ts';
import { passageText, sealOf } from './seal.ts';

const briefOf = (population: number, year = 2025) =>
  buildCountryBrief(
    sampleFacts({
      panel: [{ place: 'AAA', indicator: 'population', year, value: population }],
      displacedHere: [
        { origin: 'BBB', asylum: 'AAA', kind: 'refugees', year: 2024, people: 500, low: 500 },
      ],
    }),
  );
const document = briefOf(1_000);
const passages = document.sections
  .flatMap(flowOf)
  .flatMap((item) => (item.kind === 'passage' ? [item] : []));
const words = passages.map((passage) => passageText(passage, document.names, 'en'));
const target = passages.findIndex(({ blocks }) => blocks[0]?.id.includes('population'));
const sentence = words[target] ?? '';
const mine = 'Aland’s people: “about” 1,000 & rising <fast> [see *annex*]';

const formats = {
  md: async (of: typeof document) => textPart(toMarkdown(of, { seals: true })),
  html: async (of: typeof document) => textPart(toHtml(of)),
  docx: async (of: typeof document) => writeDocx(of),
} as const;
const names = Object.keys(formats) as (keyof typeof formats)[];

/** The paragraphs of a file of which a person has rewritten one. */
async function edited(): Promise<OldPassage[]> {
  const old = await readPassages(await formats.docx(document), 'docx', 'a.docx');
  return old.map((passage, at) => (at === target ? { ...passage, text: mine } : passage));
}

describe('the paragraphs of a file', () => {
  test.each(names)('%s gives them all back, word for word, under their seals', async (format) => {
    const old = await readPassages(await formats[format](document), format, `a.${format}`);
    const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').trim();
    expect(old.map(({ text }) => flat(text))).toEqual(words.map(flat));
    expect(old.map(({ seal }) => seal)).toEqual(
      passages.map((passage) => sealOf(passage, document.names, 'en')),
    );
    expect(mergeEdits(document, 'en', old)).toEqual({ document, kept: [], orphans: [] });
  });

  test.each(names)('%s keeps an edit through one edition after another', async (format) => {
    const first = mergeEdits(document, 'en', await edited());
    expect(first.kept).toEqual([{ id: passages[target]?.id, text: mine, changed: null }]);
    const file = await formats[format](first.document);
    const second = mergeEdits(document, 'en', await readPassages(file, format, 'b'));
    expect(second.kept).toEqual(first.kept);
    expect(second.document).toEqual(first.document);
  });

  test('what a person types after a paragraph in a word processor belongs to it', async () => {
    const parts = unzipParts(await formats.docx(document));
    const xml = partText(parts, 'word/document.xml');
    const at = xml.indexOf('</w:p>', xml.indexOf('<w:bookmarkStart')) + '</w:p>'.length;
    const added =
      '<w:p><w:r><w:t>More</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>';
    const changed = xml.slice(0, at) + added + xml.slice(at);
    const file = zipParts({ ...parts, 'word/document.xml': textPart(changed) });
    const { kept } = mergeEdits(document, 'en', await readPassages(file, 'docx', 'a.docx'));
    expect(kept).toHaveLength(1);
    expect(kept[0]?.text).toMatch(/ More$/);
  });

  test('marks of footnotes are no words, also under the style names of another program', async () => {
    const parts = unzipParts(await formats.docx(document));
    const xml = partText(parts, 'word/document.xml');
    expect(xml).toContain('NOTEREF');
    const saved = xml.replaceAll('"FootnoteReference"', '"FootnoteCharacters"');
    const file = zipParts({ ...parts, 'word/document.xml': textPart(saved) });
    const { kept } = mergeEdits(document, 'en', await readPassages(file, 'docx', 'a.docx'));
    expect(kept).toEqual([]);
  });

  test.each([
    ['docx', 'PK no zip'],
    ['html', '<p>words</p>'],
    ['md', '# Words'],
  ] as const)('%s without a sealed paragraph is refused by name', async (format, text) => {
    await expect(readPassages(textPart(text), format, 'mine.txt')).rejects.toThrowError(
      /mine\.txt/,
    );
  });
});

describe('an edit whose figures have changed', () => {
  const newer = briefOf(2_000);

  test.each(names)('is kept and marked with what the data give now, in %s', async (format) => {
    const { kept, document: merged } = mergeEdits(newer, 'en', await edited());
    expect(kept[0]?.changed).toContain('2,000');
    const old = await readPassages(await formats[format](merged), format, 'b');
    expect(old[target]?.text).toContain('rising');
    expect(old[target + 1]?.text).toMatch(/figures have changed since.*2,000/);
  });

  test('stays marked until somebody deletes the mark', async () => {
    const { document: merged } = mergeEdits(newer, 'en', await edited());
    const old = await readPassages(await formats.docx(merged), 'docx', 'b');
    expect(mergeEdits(newer, 'en', old).kept[0]?.changed).toContain('2,000');
    const settled = old.filter((_, at) => at !== target + 1);
    expect(mergeEdits(newer, 'en', settled).kept).toMatchObject([{ text: mine, changed: null }]);
  });

  test('a person who wrote what the data now give has edited nothing', async () => {
    const now = newer.sections
      .flatMap(flowOf)
      .find((item) => item.kind === 'passage' && item.id === passages[target]?.id);
    const text = now?.kind === 'passage' ? passageText(now, newer.names, 'en') : '';
    const old = (await edited()).map((one, at) => (at === target ? { ...one, text } : one));
    expect(text).not.toBe(sentence);
    expect(mergeEdits(newer, 'en', old).kept).toEqual([]);
  });
});

test('words whose paragraph is gone are handed back, not dropped', async () => {
  const of = passages[target]?.id.split('/')[0];
  const without = { ...document, sections: document.sections.filter(({ id }) => id !== of) };
  expect(mergeEdits(without, 'en', await edited()).orphans).toEqual([mine]);
});

test('nobody clears a brief by editing its signature: it comes from the record alone', () => {
  const record = recordClearance(document, { state: 'draft', checker: null, date: null });
  const signed = applyClearance(document, record);
  const all = signed.sections.flatMap(flowOf);
  const old = all.flatMap((item): OldPassage[] => {
    if (item.kind !== 'passage') return [];
    const text = passageText(item, signed.names, 'en').replace('Draft', 'Cleared by the Minister');
    return [{ seal: sealOf(item, signed.names, 'en'), text }];
  });
  const merged = mergeEdits(signed, 'en', old);
  expect(merged.document).toEqual(signed);
  expect(merged.kept).toEqual([]);
  expect(merged.orphans[0]).toMatch(/^Cleared by the Minister/);
});
