import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtFile, hasBrowser, openSite, type Site, skipReason } from './testing/site.ts';

const brief = '.brief-section';
const withWorker = { serviceWorkers: 'allow' } as const;

describe.skipIf(!hasBrowser)(`without a network${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  test('after one visit the page reloads offline and opens places not seen before', async () => {
    const { page, problems } = await site.visit(site.web, '.world-map a', withWorker);
    await page.getByText('Works offline', { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('.world-map a').first().waitFor();
    await page.getByRole('combobox', { name: 'Country or area' }).fill('Kenya');
    await page.getByRole('option', { name: /Kenya/ }).click();
    await page.locator(brief).first().waitFor();
    expect(await page.locator('h1').textContent()).toBe('Kenya');
    await page.goto(`${site.web}#/what-if?draws=16&years=3`);
    await page.locator('.outcome svg').first().waitFor();
    expect(problems).toEqual([]);
  });

  test('a newer version waits, is offered, and takes over on reload', async () => {
    const { page } = await site.visit(site.web, '.world-map a', withWorker);
    await page.getByText('Works offline', { exact: true }).waitFor();
    const caches = () => page.evaluate(() => globalThis.caches.keys());
    const [first] = await caches();
    const script = builtFile('service-worker.js');
    const newer = script.replace(/(version["']?:\s*["'])\w+/, '$1newer');
    expect(newer).not.toBe(script);
    site.instead.set('service-worker.js', newer);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.getByText('A newer version is ready.').waitFor();
    expect(await caches()).toEqual([first, 'sojourn-newer']);
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Reload to use it' }).click(),
    ]);
    await page.getByText('Works offline', { exact: true }).waitFor();
    expect(await caches()).toEqual(['sojourn-newer']);
  });

  test('a version with a damaged file is not taken', async () => {
    site.instead.set('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { page } = await site.visit(site.web, '.world-map a', withWorker);
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration === undefined || (!registration.installing && !registration.active);
    });
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await page.getByText('Works offline', { exact: true }).count()).toBe(0);
  });

  test('the folder opened from disk shows briefs and runs scenarios', async () => {
    const { page, problems } = await site.visit(`${site.disk}#/country/BGD`, brief);
    expect(await page.locator('h1').textContent()).toBe('Bangladesh');
    expect(await page.locator('.chart-figure svg').count()).toBeGreaterThan(3);
    await page.getByText('Opened from disk; works offline').waitFor();
    await page.getByRole('combobox', { name: 'Find a place' }).fill('Nepal');
    await page.getByRole('option', { name: /Nepal/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Nepal' }).waitFor();
    await page.goto(`${site.disk}#/what-if?draws=40&years=5`);
    await page.getByText('Done: 40 model runs.').waitFor({ state: 'attached' });
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => location.hash.includes('0.95'));
    expect(problems).toEqual([]);
  });
});
