import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadPlaceFacts } from '@sojourn/data';
import { chromiumPath, installChromium, launchChromium } from '@sojourn/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import { testSnapshot } from '../sample/snapshot.ts';
import { toHtml } from './index.ts';

const absent = chromiumPath() === null;
const reason = absent ? ` (skipped: no Chromium; ${installChromium})` : '';

let browser: Browser | undefined;
let html: string;

async function open(width: number, more: { script?: boolean; dark?: boolean } = {}): Promise<Page> {
  const context = await browser!.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: more.script ?? true,
    colorScheme: more.dark ? 'dark' : 'light',
    offline: true,
  });
  const page = await context.newPage();
  await page.setContent(html);
  return page;
}

describe(`the page in a browser${reason}`, () => {
  beforeAll(async () => {
    if (absent) return;
    html = toHtml(buildCountryBrief(await loadPlaceFacts(await testSnapshot(), 'BGD')));
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.skipIf(absent).each([360, 390, 768, 1440])(
    'is never wider than a screen of %d px',
    async (width) => {
      const page = await open(width);
      const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(over).toBeLessThanOrEqual(0);
    },
  );

  test.skipIf(absent)('asks for nothing but itself', async () => {
    const context = await browser!.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 80)));
    await page.setContent(html, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });

  test.skipIf(absent)('reads in full without script, and its tables open', async () => {
    const page = await open(1440, { script: false });
    expect(await page.locator('button').count()).toBe(0);
    const details = page.locator('details').first();
    await details.locator('summary').click();
    expect(await details.locator('table').isVisible()).toBe(true);
    expect(await page.locator('main section').count()).toBeGreaterThanOrEqual(8);
  });

  test.skipIf(absent)('with script, one button opens all tables', async () => {
    const page = await open(1440);
    await page.locator('.rail button').click();
    const all = await page.locator('details').count();
    expect(await page.locator('details[open]').count()).toBe(all);
  });

  test.skipIf(absent).each([
    ['dark, on a screen', 1440, true],
    ['light, on a phone', 390, false],
  ])('has no breach that axe finds, %s', async (_, width, dark) => {
    const page = await open(width, { dark });
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(readFileSync(axe, 'utf8'));
    const breaches = await page.evaluate(
      `axe.run(document).then((found) => found.violations.map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')))`,
    );
    expect(breaches).toEqual([]);
  });

  test.skipIf(absent)('prints on numbered A4 pages', async () => {
    const page = await open(1440);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(25);
    expect(pdf.toString('latin1')).toMatch(
      /\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/,
    );
  });
});
