import { SojournError } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { asPublished, diffBriefs } from '../change/index.ts';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument } from '../document.ts';
import { flowOf } from '../edits/passages.ts';
import { passageText } from '../edits/seal.ts';
import { figuresOfDocument } from '../figures/index.ts';
import { toHtml } from '../html/index.ts';
import { toMarkdown } from '../markdown.ts';
import { loadLanguage } from '../messages/load.ts';
import { toDocx, toXlsx } from '../office/formats.ts';
import { partText, unzipParts } from '../office/index.ts';
import { sampleFacts } from '../sample/facts.ts';
import { sentencesOf } from '../sample/told.ts';
import { applyClearance, type Clearance, changedSince, recordClearance } from './index.ts';

const total = (year: number, people: number) => ({
  place: 'AAA',
  role: 'emigrants',
  release: '2024',
  year,
  people,
});
const brief = (now = 25_000): BriefDocument =>
  buildCountryBrief(sampleFacts({ stockTotals: [total(2005, 10_000), total(2024, now)] }));
const signed = (state: Clearance['state'] = 'cleared') =>
  recordClearance(brief(), { state, checker: 'A. Rahman', date: '2026-11-25' });
const stockNow = 'moves/moves.abroad.total/people';

describe('the clearance of a brief', () => {
  test('stands at its head, with who, when and on which data', () => {
    const [first] = sentencesOf(applyClearance(brief(), signed()));
    expect(first).toMatch(
      /^Cleared by A. Rahman on 2026-11-25, as of 2026, on data with the fingerprint 0123/,
    );
    expect(sentencesOf(applyClearance(brief(), signed('checked')))[0]).toContain('not yet cleared');
    expect(sentencesOf(applyClearance(brief(), signed('draft')))[0]).toContain('not yet checked');
  });

  test('knows when a figure is no longer the one that was checked', () => {
    expect(changedSince(brief(), signed())).toEqual([]);
    expect(changedSince(brief(26_000), signed())).toContain(stockNow);
  });

  test.each(['checked', 'cleared'] as const)('of changed data is refused where %s', (state) => {
    const attempt = () => applyClearance(brief(26_000), signed(state));
    expect(attempt).toThrowError(SojournError);
    expect(attempt).toThrowError(new RegExp(stockNow));
  });

  test.each(['checked', 'cleared'] as const)('that nobody has signed is none: %s', (state) => {
    const record = signed(state);
    for (const checker of [null, ' ']) {
      expect(() => applyClearance(brief(), { ...record, checker })).toThrowError(/no name/);
    }
    expect(() => applyClearance(brief(), { ...record, date: null })).toThrowError(/no day/);
  });

  test('of changed data is taken for a draft', () => {
    expect(() => applyClearance(brief(26_000), signed('draft'))).not.toThrow();
  });

  test('of other words is refused, though no figure changed', () => {
    const record = signed();
    const key = Object.keys(record.statements).find((id) => id.startsWith('gaps/'))!;
    const older = { ...record, statements: { ...record.statements, [key]: 'Nothing is missing.' } };
    expect(() => applyClearance(brief(), older)).toThrowError(
      new RegExp(`1 statement changed: ${key}`),
    );
  });

  test('of another year is refused with the year', () => {
    const later = buildCountryBrief(
      sampleFacts({ stockTotals: [total(2005, 10_000), total(2024, 25_000)] }),
      { asOf: 2030 },
    );
    expect(() => applyClearance(later, signed())).toThrowError(/2030.*2026/);
  });

  test('survives a file, and a brief under it can be cleared again', () => {
    const record = JSON.parse(JSON.stringify(signed())) as Clearance;
    const once = applyClearance(brief(), record);
    expect(applyClearance(once, record)).toEqual(once);
    const again = recordClearance(once, { state: 'cleared', checker: 'B', date: '2026-12-01' });
    expect(again.values).toEqual(record.values);
    expect(again.statements).toEqual(record.statements);
  });

  test('keeps no earlier record of another place or of figures that are not there', () => {
    const sign = { state: 'draft', checker: null, date: null } as const;
    const elsewhere = { ...signed(), places: ['BBB'] };
    expect(() => recordClearance(brief(), sign, elsewhere)).toThrowError(/one for AAA/);
    const noted = { ...signed(), notes: { 'moves/nowhere': 'x' } };
    expect(() => recordClearance(brief(), sign, noted)).toThrowError(/moves\/nowhere/);
  });

  test('is not taken for another place', () => {
    const other = buildCountryBrief(sampleFacts({}, 'BBB'));
    expect(() => applyClearance(other, signed('draft'))).toThrowError(/one for BBB/);
  });

  test('needs the name of a person beyond a draft', () => {
    for (const checker of [null, ' ']) {
      const sign = { state: 'cleared', checker, date: null } as const;
      expect(() => recordClearance(brief(), sign)).toThrowError(/name of the person/);
    }
  });
});

describe('a figure set by hand', () => {
  const override = { figure: stockNow, value: 27_000, reason: 'registry of 2024', by: 'A. Rahman' };
  const set = () => applyClearance(brief(), { ...signed(), overrides: [override] });

  test('has the source’s beside it, wherever the figure stands, in every format', () => {
    expect(sentencesOf(set()).join(' ')).toContain(
      'About 27,000 (source: 25,000) people born in Aland live',
    );
    const texts = [toHtml(set()), toMarkdown(set())];
    for (const text of texts) {
      expect(text.match(/27,000 \(source: 25,000\)/g)?.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('says who set it and why, as a step', () => {
    const found = figuresOfDocument(set()).find(({ id }) => id === stockNow)?.figure;
    expect(found?.origin.steps.at(-1)).toBe(
      'override by A. Rahman: registry of 2024; the source has 25000',
    );
    expect(found?.replaces?.value).toBe(25_000);
  });

  test('is counted at the head and told as the cause of the change', () => {
    expect(sentencesOf(set())[0]).toContain('One figure was set by hand');
    const causes = diffBriefs(brief(), set()).changed.map(({ cause }) => cause);
    expect(new Set(causes)).toEqual(new Set(['override']));
  });

  test('leaves the checked values those of the source', () => {
    expect(changedSince(set(), signed())).toEqual([]);
  });

  test('has the source’s beside it in the cells of tables', () => {
    const cells = set()
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.table.rows.flat() : []));
    expect(cells.filter((cell) => cell === '27,000 (source: 25,000)')).toHaveLength(2);
    expect(cells).not.toContain(25_000);
    expect(cells).not.toContain('25,000');
    expect(asPublished(set())).toEqual(brief());
  });

  test('stands in tables in the words of the brief’s language, and is taken back there', async () => {
    const language = await loadLanguage('fr');
    const facts = sampleFacts({ stockTotals: [total(2005, 10_000), total(2024, 25_000)] });
    const french = buildCountryBrief(facts, { language });
    const sign = { state: 'cleared', checker: 'A', date: '2026-11-25' } as const;
    const record = { ...recordClearance(french, sign), overrides: [override] };
    const done = applyClearance(french, record);
    const cells = done.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.table.rows.flat() : []));
    const both = cells.filter((cell) => /27\s000.*25\s000/u.test(String(cell)));
    expect(both).toHaveLength(2);
    expect(asPublished(done)).toEqual(french);
  });

  test('is set once: another value for the same number of the source is refused', () => {
    const twice = [override, { ...override, figure: 'overview/key.abroad/value', value: 28_000 }];
    expect(() => applyClearance(brief(), { ...signed(), overrides: twice })).toThrowError(
      /27000 for moves.*28000 for overview/,
    );
  });

  test('that the brief does not have is refused', () => {
    const nowhere = { ...signed(), overrides: [{ ...override, figure: 'moves/nowhere' }] };
    expect(() => applyClearance(brief(), nowhere)).toThrowError(/moves\/nowhere/);
  });
});

describe('a note of the checker', () => {
  const paragraphs = (of: BriefDocument) =>
    of.sections
      .flatMap(flowOf)
      .flatMap((item) =>
        item.kind === 'passage'
          ? [passageText(item, of.names, 'en').replaceAll('\u00a0', ' ')]
          : [],
      );

  test('follows the paragraph that holds its figure, once, and parts none', () => {
    const noted = { ...signed(), notes: { [stockNow]: 'Agreed with the Bureau.' } };
    const told = paragraphs(applyClearance(brief(), noted));
    const at = told.findIndex((text) => text.startsWith('About 25,000 people'));
    expect(told[at + 1]).toBe('Note of the checker on 25,000: Agreed with the Bureau.');
    expect(told.filter((text) => !/^(Note of the checker|Cleared by)/.test(text))).toEqual(
      paragraphs(brief()),
    );
    expect(told.filter((text) => text.includes('the Bureau'))).toHaveLength(1);
  });

  test('is words, whatever they look like', () => {
    const text = '<b>{n, plural, other {#}}</b> *x* | [a](javascript:b)';
    const noted = applyClearance(brief(), { ...signed(), notes: { [stockNow]: text } });
    expect(sentencesOf(noted)).toContain(`Note of the checker on 25,000: ${text}`);
    expect(toHtml(noted)).not.toContain('<b>{n');
    expect(toMarkdown(noted)).toContain('\\*x\\* \\| \\[a\\]');
  });

  test('on a figure that the brief does not have is refused', () => {
    const noted = { ...signed(), notes: { 'moves/nowhere': 'x' } };
    expect(() => applyClearance(brief(), noted)).toThrowError(SojournError);
  });
});

test('an office file carries the state, the set figure and the note', async () => {
  const override = { figure: stockNow, value: 27_000, reason: 'registry', by: 'B' };
  const notes = { [stockNow]: 'Agreed with the Bureau.' };
  const document = applyClearance(brief(), { ...signed(), overrides: [override], notes });
  const said = [
    'Cleared by A. Rahman on 2026-11-25, as of 2026, on data with the fingerprint 0123456789ab',
    'Agreed with the Bureau.',
    '27,000 (source: 25,000)',
  ];
  for (const bytes of [await toDocx(document), await toXlsx(document)]) {
    const parts = unzipParts(bytes, (path) => path.endsWith('.xml'));
    const words = Object.keys(parts)
      .map((path) => partText(parts, path).replace(/<[^>]+>/g, ''))
      .join('\n')
      .replaceAll('\u00a0', ' ');
    for (const one of said) expect(words).toContain(one);
  }
  const first = partText(unzipParts(await toXlsx(document)), 'xl/worksheets/sheet1.xml');
  expect(first).toContain('Cleared by A. Rahman');
});
