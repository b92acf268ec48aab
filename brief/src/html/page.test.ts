import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { toMarkdown } from '../markdown.ts';
import { sampleFacts } from '../sample/facts.ts';
import { escapeHtml } from './escape.ts';
import { toHtml } from './index.ts';
import { printStyles } from './styles.ts';

const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
const facts = sampleFacts({
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
});
const document = buildCountryBrief(facts);
const html = toHtml(document, { language: 'en' });

describe('the page', () => {
  test('asks nothing of a network', () => {
    const links = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !/^(#|data:text\/csv)/.test(link))).toEqual([]);
    expect(html).not.toMatch(/@import|url\(|<link|<iframe|fetch\(/);
  });

  test('names its language, direction and title, and lets a reader skip to the text', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).toContain('<title>Aland · Sojourn brief</title>');
    expect(html).toContain('<a class="skip" href="#main">');
  });

  test('headings go down one step at a time', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - levels[index]!).toBeLessThanOrEqual(1);
    });
  });

  test('ids are unique and every mark leads somewhere', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test('every number carries its full value, year and source', () => {
    const titles = [...html.matchAll(/<data value="([^"]*)" title="([^"]*)">/g)];
    expect(titles.length).toBeGreaterThan(3);
    for (const [, value, title] of titles) {
      expect(Number.isFinite(Number(value))).toBe(true);
      expect(title).toMatch(/\d{4}.*Office/);
    }
  });

  test('each chart has its table and its CSV behind it', () => {
    const charts = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'chart' && block.chart.kind !== 'locator');
    expect(charts.length).toBeGreaterThan(1);
    const tables = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === 'table');
    expect(html.match(/<details>/g)).toHaveLength(charts.length);
    expect(html.match(/download="aaa-[\w-]+\.csv"/g)).toHaveLength(charts.length + tables.length);
  });

  test('words are escaped whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
    const hostile = { ...document, release: '</p><script>alert(1)</script>' };
    expect(toHtml(hostile)).not.toContain('<script>alert');
  });

  test('a language without a catalogue is refused', () => {
    expect(() => toHtml(document, { language: 'tlh' as never })).toThrowError(/tlh/);
  });
});

describe('Markdown', () => {
  const markdown = toMarkdown(document);

  test('says the same sentences and carries each chart as a table', () => {
    expect(markdown).toContain('# Aland');
    expect(markdown).toContain('Aland hosts 2,020 people');
    expect(markdown).toContain('| 2024 | 2,024,000,000 |');
  });

  test('every footnote mark has its source', () => {
    const marks = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const notes = new Set([...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n));
    expect([...marks].filter((mark) => !notes.has(mark))).toEqual([]);
    expect(notes.size).toBe(document.sources.length);
  });

  test('says how wide the columns of wordy tables are on paper, in all the whole page', () => {
    const groups = [...html.matchAll(/<colgroup>(.*?)<\/colgroup>/g)].map(([, cols]) =>
      [...cols!.matchAll(/--w:([\d.]+)%/g)].map(([, width]) => Number(width)),
    );
    expect(groups.length).toBeGreaterThan(2);
    for (const widths of groups) {
      const sum = widths.reduce((total, one) => total + one, 0);
      expect(sum).toBeGreaterThan(98);
      expect(sum).toBeLessThan(100.6);
    }
  });

  test('keeps a short table of numbers whole on paper, lets a wordy one go on', () => {
    const figures = [...html.matchAll(/<figure class="([^"]*figure-table[^"]*)".*?<\/figure>/gs)];
    expect(figures.length).toBeGreaterThan(2);
    for (const [figure, names] of figures) {
      if (figure.includes('<table class="wordy"')) expect(names).not.toContain('figure-short');
      else if (figure.split('<tr>').length <= 15) expect(names).toContain('figure-short');
    }
  });

  test('key figures stand in rows that leave none alone', () => {
    const lists = [...html.matchAll(/<dl class="keys" style="--keys:(\d)">(.*?)<\/dl>/gs)];
    expect(lists.length).toBeGreaterThan(1);
    for (const [, columns, items] of lists) {
      const count = items!.split('class="key"').length - 1;
      if (count > Number(columns)) expect(count % Number(columns)).not.toBe(1);
    }
  });

  test('on paper flows in two columns with the drawings of a phone and keeps headings with their text', () => {
    const print = printStyles('Aland').split('@media print')[1]!;
    expect(print).toMatch(/section > \.body \{[^}]*columns: 2/);
    expect(print).toMatch(/\.wide \{ display: none; \}\s*\.narrow \{ display: block; \}/);
    expect(print).toMatch(/section > h2 \{[^}]*break-after: avoid/);
    expect(html).toMatch(/<h2 id="[\w-]+">[^<]+<\/h2>\s*<div class="body">/);
  });
});
