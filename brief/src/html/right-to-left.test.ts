import { loadPlaceFacts } from '@sojourn/data';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { loadLanguage } from '../messages/load.ts';
import { sampleFacts } from '../sample/facts.ts';
import { testSnapshot } from '../sample/snapshot.ts';
import { toHtml } from './index.ts';

let arabic: string;

beforeAll(async () => {
  const language = await loadLanguage('ar');
  const facts = await loadPlaceFacts(await testSnapshot(), 'BGD');
  arabic = toHtml(buildCountryBrief(facts, { language }));
});

describe('a page from right to left', () => {
  test('keeps an English source, a date and the number of a rate in their own order', () => {
    expect(arabic).toContain('\u2068UNHCR (2025.12)\u2069');
    expect(arabic).toMatch(/و\u2068\d{4}-\d\d\u2069/);
    expect(arabic).toMatch(/\u2066n\u00a0=\u00a0387\u2069/);
  });

  test('has the running title and the page number on its own sides', () => {
    expect(arabic).toContain('@top-right { content: "');
    expect(arabic).toContain('@bottom-left { content: counter(page)');
    expect(toHtml(buildCountryBrief(sampleFacts()))).toContain('@top-left { content: "');
  });

  test('separates items of a cell by its own semicolon', () => {
    const cells = [...arabic.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map((hit) => hit[1]!);
    expect(cells.filter((text) => /[\u0600-\u06ff][^\u2068]*; /.test(text))).toEqual([]);
    expect(cells.some((text) => text.includes('؛ '))).toBe(true);
  });

  test('no margin or padding of its styles is bound to a side', () => {
    const [style = ''] = /<style>[\s\S]*?<\/style>/.exec(arabic) ?? [];
    expect(style).not.toMatch(/(margin|padding|border)-(left|right)|text-align: ?(left|right)/);
  });
});
