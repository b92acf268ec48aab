import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openSite, type Site, skipReason, type Visit } from './testing/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const routes = [
  ['home', '#/', '.world-map a'],
  ['country', '#/country/BGD', '.chart-figure svg'],
  ['a small place', '#/country/NRU', '.brief-section'],
  ['corridor', '#/corridor/BGD/SAU', '.chart-figure svg'],
  ['what if', '#/what-if?draws=16&years=5', '.outcome svg'],
  ['displacement', '#/displacement', '.displacement'],
  ['classify', '#/classify', '.question-card'],
  ['sources', '#/sources', '.source-group'],
  ['unknown place', '#/country/Bangladsh', '.nearest'],
  ['unknown page', '#/nowhere', 'h1'],
] as const;

/** Violations of any weight, as short lines; `rules` are all unless named. */
async function violations(page: Page, rules: readonly string[] | null = null): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
        only === null ? {} : { runOnly: [...only] },
      ),
    rules,
  );
  return results.violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((n) => n.html).join(' ')}`,
  );
}

describe.skipIf(!hasBrowser)(`every page for every reader${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  describe.each(routes)('%s', (_, hash, ready) => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit(site.web + hash, ready);
    });
    afterAll(() => site.leave());

    test('axe finds nothing', async () => {
      expect(await violations(visit.page)).toEqual([]);
    });

    test('contrast is right in the dark, too', async () => {
      await visit.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect(await violations(visit.page, ['color-contrast'])).toEqual([]);
    });

    test('has one heading of level one, no level left out, each landmark once', async () => {
      const levels = await visit.page
        .locator('h1, h2, h3, h4')
        .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, at) => {
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
      expect(await visit.page.getByRole('main').count()).toBe(1);
      expect(await visit.page.getByRole('contentinfo').count()).toBe(1);
    });

    test('fits a phone of 390 pixels, in both directions', async () => {
      await visit.page.setViewportSize({ width: 390, height: 844 });
      for (const direction of ['ltr', 'rtl']) {
        const widths = await visit.page.evaluate(async (dir) => {
          document.documentElement.dir = dir;
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        }, direction);
        expect(widths.scrollWidth, direction).toBe(widths.clientWidth);
      }
    });

    test('leaves the console silent and asks nothing of other hosts', () => {
      expect(visit.problems).toEqual([]);
    });
  });

  test('the first stop of the keyboard leads past the head of the page', async () => {
    const { page } = await site.visit(`${site.web}#/country/BGD`, '.brief-section');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('from right to left the page is mirrored, and numbers keep their order', async () => {
    const { page } = await site.visit(`${site.web}?dir=rtl#/country/BGD`, '.key-figures');
    const [rail, article] = await Promise.all(
      ['.rail', 'article'].map((box) => page.locator(box).boundingBox()),
    );
    expect(rail!.x).toBeGreaterThan(article!.x);
    const direction = await page
      .locator('button.figure')
      .first()
      .evaluate((number) => getComputedStyle(number).unicodeBidi);
    expect(direction).toBe('plaintext');
  });

  test('on paper the brief stands without the tools of the screen', async () => {
    const { page } = await site.visit(`${site.web}#/country/BGD`, '.chart-figure svg');
    await page.emulateMedia({ media: 'print' });
    for (const tool of ['.site-head', '.rail', '.chart-tools', '.site-foot']) {
      expect(await page.locator(tool).first().isVisible()).toBe(false);
    }
    expect(await page.locator('.chart-figure svg').first().isVisible()).toBe(true);
  });
});
