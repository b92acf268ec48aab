import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openSite, type Site, skipReason } from './testing/site.ts';

describe.skipIf(!hasBrowser)(`the pages of the workbench${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const heading = 'h1';
  const home = '.world-map a';
  const brief = '.brief-section';

  test('a place is found by keyboard alone, in another language', async () => {
    const { page, problems } = await site.visit(site.web, home);
    await page.getByRole('combobox', { name: 'Country or area' }).focus();
    await page.keyboard.type('বাংলাদেশ');
    await page.getByRole('option', { name: /Bangladesh/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator(brief).first().waitFor();
    expect(await page.locator(heading).textContent()).toBe('Bangladesh');
    expect(new URL(page.url()).hash).toBe('#/country/BGD');
    expect(await page.title()).toBe('Bangladesh · Sojourn');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(problems).toEqual([]);
  });

  test('a place is chosen on the map by pointer', async () => {
    const { page } = await site.visit(site.web, home);
    await page.locator('[data-code="BRA"]').click();
    await page.locator(brief).first().waitFor();
    expect(await page.locator(heading).textContent()).toBe('Brazil');
  });

  test('arrow keys walk over the map, Enter opens', async () => {
    const { page } = await site.visit(site.web, home);
    await page.locator('.world-map a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(name).not.toBe('Bangladesh');
    await page.keyboard.press('Enter');
    await page.locator(brief).first().waitFor();
    expect(await page.locator(heading).textContent()).toBe(name);
  });

  test('small States are in the list of places', async () => {
    const { page } = await site.visit(site.web, home);
    await page.getByText('Micronesia', { exact: false }).first().click();
    await page.getByRole('link', { name: 'Nauru' }).last().click();
    await page.locator(brief).first().waitFor();
    expect(await page.locator(heading).textContent()).toBe('Nauru');
  });

  test('a link leads to a section of a brief', async () => {
    const { page, problems } = await site.visit(`${site.web}#/country/NPL/gaps`, brief);
    expect(await page.locator(heading).textContent()).toBe('Nepal');
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect(focused).toBe('gaps-title');
    await page.locator('.rail a', { hasText: 'How secure' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'secure-title');
    expect(problems).toEqual([]);
  });

  test('a corridor is opened from the start page', async () => {
    const { page } = await site.visit(site.web, home);
    for (const [label, text] of [
      ['From', 'Bangladesh'],
      ['To', 'Saudi'],
    ] as const) {
      await page.getByRole('combobox', { name: label, exact: true }).fill(text);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: 'Open the corridor' }).click();
    await page.locator(brief).first().waitFor();
    expect(new URL(page.url()).hash).toBe('#/corridor/BGD/SAU');
    expect(await page.locator(heading).textContent()).toBe('Bangladesh → Saudi Arabia');
  });

  test('an unknown place offers the nearest names as links', async () => {
    const { page, problems } = await site.visit(`${site.web}#/country/Bangladsh`, '.nearest a');
    expect(await page.locator(heading).textContent()).toContain('Bangladsh');
    await page.getByRole('link', { name: 'Bangladesh' }).click();
    await page.locator(brief).first().waitFor();
    expect(await page.locator(heading).textContent()).toBe('Bangladesh');
    expect(problems).toEqual([]);
  });

  test('an address that means no page leads home', async () => {
    const { page } = await site.visit(`${site.web}#/nowhere/at/all`, heading);
    await page.getByRole('link', { name: 'To the start page' }).click();
    await page.locator(home).first().waitFor();
  });

  test('a number tells where it comes from, on focus and on tap, and Escape closes', async () => {
    const options = { hasTouch: true };
    const { page } = await site.visit(`${site.web}#/country/BGD`, 'button.figure', options);
    const number = page.locator('button.figure').first();
    const tip = page.getByRole('tooltip');
    await number.focus();
    await tip.waitFor();
    expect(await tip.textContent()).toMatch(/Source.*Release.*Licence/s);
    expect(await number.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'hidden' });
    await page.locator('button.figure').nth(1).tap();
    await tip.waitFor();
  });

  test('the data of a chart open as a table and come as CSV and SVG', async () => {
    const { page } = await site.visit(`${site.web}#/country/BGD`, '.chart-figure svg');
    const chart = page.locator('.chart-figure:not([data-kind="locator"])').first();
    await chart.locator('summary').click();
    expect(await chart.locator('tbody tr').count()).toBeGreaterThan(3);
    const saved = async (name: RegExp) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name }).click(),
      ]);
      return readFileSync(await file.path(), 'utf8');
    };
    const rows = (await saved(/as CSV/)).trim().split('\r\n');
    expect(rows).toHaveLength(1 + (await chart.locator('tbody tr').count()));
    expect(await saved(/as SVG/)).toMatch(/^<svg [\s\S]*<style>[\s\S]*<\/svg>$/);
  });

  test('the theme is kept from visit to visit', async () => {
    const { page } = await site.visit(site.web, home);
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await page.getByRole('button', { name: 'Theme: as the device' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    expect(await theme()).toBe('dark');
    await page.reload();
    await page.locator(home).first().waitFor();
    expect(await theme()).toBe('dark');
  });

  test('missing data are a notice with a remedy, not an empty page', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/data/core/panel.parquet', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${site.web}#/country/BGD`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/panel\.parquet is missing/);
    await page.getByRole('link', { name: 'To the start page' }).click();
    await page.locator(home).first().waitFor();
  });
});
