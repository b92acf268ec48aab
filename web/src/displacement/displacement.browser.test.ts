import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openSite, type Site, skipReason } from '../testing/site.ts';
import { done, saved, violations } from './testing/page.ts';

describe.skipIf(!hasBrowser)(`the page Displacement${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  test('runs the example: words, map, curves, scores, files', async () => {
    const { page, problems } = await site.visit(`${site.web}#/displacement`, '.displacement');
    await page.getByRole('button', { name: 'Open an invented example' }).click();
    await done(page, '50 model runs');
    expect(await page.locator('.case-results figure').count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('.case-results').textContent()).toContain('plain rule');
    const csv = await saved(page, 'Camps by day (CSV)');
    expect(csv.split(/\r?\n/)[0]).toContain('low_80,high_80');
    expect(await saved(page, 'Report (HTML)')).toContain('<!doctype html>');
    expect(problems).toEqual([]);
  });

  test('the slider moves the map through the days', async () => {
    const { page } = await site.visit(`${site.web}#/displacement`, '.displacement');
    await page.getByRole('button', { name: 'Open an invented example' }).click();
    await done(page, '50 model runs');
    const circle = page.locator('[data-id="Camp East"] .c-people').first();
    const before = Number(await circle.getAttribute('r'));
    await page.getByRole('slider', { name: 'Day of the map' }).press('Home');
    expect(Number(await circle.getAttribute('r'))).toBeLessThan(before);
    expect(await page.locator('.case-days output').textContent()).toBe('1 Feb 2024');
  });

  test('a live operation shows areas, no map, and says so', async () => {
    const { page } = await site.visit(`${site.web}#/displacement`, '.displacement');
    await page.getByRole('button', { name: 'Open an invented example' }).click();
    await page.getByRole('checkbox', { name: /An operation that goes on/ }).check();
    await page.getByText('Live case: areas by week').waitFor();
    await done(page, '50 model runs');
    expect(await page.locator('.case-results').textContent()).not.toContain('Camp East');
    expect(await page.locator('[data-kind="network"]').count()).toBe(0);
  });

  test('a file that is no case says what is wrong and leaves the page alive', async () => {
    const { page, problems } = await site.visit(`${site.web}#/displacement`, '.displacement');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a case (JSON)' }).click(),
    ]);
    const buffer = Buffer.from('{"schema":"sojourn.displacement/1","days":-3}');
    await chooser.setFiles({ name: 'bad.json', mimeType: 'application/json', buffer });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('bad.json');
    await page.getByRole('button', { name: 'Open an invented example' }).click();
    await done(page, '50 model runs');
    expect(await alert.count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
