import { loadPlaceFacts } from '@sojourn/data';
import { chromiumPath, installChromium, launchChromium } from '@sojourn/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { loadLanguage } from '../messages/load.ts';
import { testSnapshot } from '../sample/snapshot.ts';
import { toHtml } from './index.ts';

const absent = chromiumPath() === null;
const reason = absent ? ` (skipped: no Chromium; ${installChromium})` : '';

let browser: Browser | undefined;
let html: string;

async function open(width: number): Promise<Page> {
  const page = await browser!.newPage({ viewport: { width, height: 900 } });
  await page.setContent(html);
  return page;
}

/** Source marks that do not stand left of the words before them, on the same line. */
const straying = (words: string) => `
  [...document.querySelectorAll('${words}')].filter((mark) => {
    const before = document.createRange();
    before.selectNode(mark.previousSibling);
    const last = [...before.getClientRects()].at(-1);
    const own = mark.getBoundingClientRect();
    return own.top < last.bottom && own.bottom > last.top && own.right > last.left + 1;
  }).map((mark) => mark.parentNode.textContent)`;

const outside = `
  [...document.querySelectorAll('svg.chart')].flatMap((svg) => {
    const box = svg.getBoundingClientRect();
    if (box.width === 0) return [];
    return [...svg.querySelectorAll('text')]
      .filter((text) => {
        const own = text.getBoundingClientRect();
        return own.left < box.left - 1 || own.right > box.right + 1;
      })
      .map((text) => text.textContent);
  })`;

describe(`an Arabic page in a browser${reason}`, () => {
  beforeAll(async () => {
    if (absent) return;
    const language = await loadLanguage('ar');
    const facts = await loadPlaceFacts(await testSnapshot(), 'BGD');
    html = toHtml(buildCountryBrief(facts, { language }));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.skipIf(absent).each([390, 1280])('at %d px keeps words inside charts', async (width) => {
    const page = await open(width);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await page.evaluate(outside)).toEqual([]);
  });

  test.skipIf(absent)('sets source marks after the year and after the source', async () => {
    const page = await open(1280);
    expect(await page.evaluate("document.querySelectorAll('.when sup').length")).toBeGreaterThan(5);
    expect(await page.evaluate(straying('.when sup'))).toEqual([]);
    expect(await page.evaluate(straying('.figure:not(.figure-table) .source sup'))).toEqual([]);
  });

  test.skipIf(absent)('writes a date from left to right behind its label on a phone', async () => {
    const page = await open(390);
    const reversed = `[...document.querySelectorAll('.wordy td.d')].filter((cell) => {
      const text = cell.firstChild;
      const at = (from) => {
        const letter = document.createRange();
        letter.setStart(text, from);
        letter.setEnd(text, from + 1);
        return letter.getBoundingClientRect().left;
      };
      return at(0) > at(text.length - 1);
    }).length`;
    expect(await page.evaluate("document.querySelectorAll('.wordy td.d').length")).toBeGreaterThan(
      5,
    );
    expect(await page.evaluate(reversed)).toBe(0);
  });

  test.skipIf(absent)('isolates every English entry of the sources', async () => {
    const page = await open(1280);
    const bare =
      "[...document.querySelectorAll('.sources li')].filter((li) => !li.querySelector(':scope > bdi[dir=ltr][lang=en]')).length";
    expect(await page.evaluate(bare)).toBe(0);
  });
});
