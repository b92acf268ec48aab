import { reference } from '@sojourn/testing';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openSite, type Site, skipReason } from '../testing/site.ts';
import { done, openExample, violations } from './testing/page.ts';

/** Words that say that a way of running is done, and what must then be on the page. */
const ways = [
  ['Forecast', '4 forecasts', 'multiples'],
  ['What if', '50 pairs of runs', 'differences'],
  ['Disaster', '1 outlook', 'fan'],
] as const;

async function shut(page: Page): Promise<void> {
  await page.getByLabel('Other country').selectOption('Cadia');
  await page.getByRole('textbox', { name: 'From' }).fill('2024-04-20');
  await page.getByRole('button', { name: 'Add this change' }).click();
}

describe.skipIf(!hasBrowser)(`ways to run a case${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());
  const visit = (options = {}) => site.visit(`${site.web}#/displacement`, '.displacement', options);

  test.each(ways)('%s: for every reader, light, dark, on a phone', async (mode, over, chart) => {
    const { page, problems } = await visit();
    await openExample(page, mode);
    if (mode === 'What if') await shut(page);
    await done(page, over);
    expect(await page.locator(`[data-kind="${chart}"] svg`).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const direction of ['ltr', 'rtl']) {
      const width = await page.evaluate(async (dir) => {
        document.documentElement.dir = dir;
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return document.documentElement.scrollWidth;
      }, direction);
      expect(width, direction).toBe(390);
    }
    expect(problems).toEqual([]);
  });

  test('arrow keys go from one to the next; a result stays while others are looked at', async () => {
    const { page } = await visit();
    await openExample(page, 'Runs');
    await done(page, '50 model runs');
    await page.getByRole('tab', { name: 'Runs' }).press('ArrowRight');
    await done(page, '4 forecasts');
    const said = await page.getByRole('tabpanel').textContent();
    expect(said).toMatch(/better/);
    await page.getByRole('tab', { name: 'Forecast' }).press('ArrowLeft');
    expect(await page.getByRole('tabpanel').locator('[data-kind="network"]').count()).toBe(2);
  });

  test('a change that cannot be says why and leaves the others', async () => {
    const { page } = await visit();
    await openExample(page, 'What if');
    await shut(page);
    await done(page, '50 pairs of runs');
    await page.getByLabel('What is to differ').selectOption('A new camp opens');
    await page.getByRole('button', { name: 'Add this change' }).click();
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain('Type a name.');
    await page.getByRole('textbox', { name: 'Name' }).fill('Camp East');
    await page.getByRole('button', { name: 'Add this change' }).click();
    await page.getByText('a name that no place of the case has', { exact: false }).waitFor();
    expect(await page.locator('.change-list li').count()).toBe(1);
    await page.getByRole('textbox', { name: 'Name' }).fill('Camp West');
    await page.getByRole('button', { name: 'Add this change' }).click();
    await page.locator('.case-results').getByText('new camp Camp West').waitFor();
    expect(await alert.count()).toBe(0);
    await page.getByRole('button', { name: /Remove: new camp/ }).click();
    expect(await page.locator('.change-list li').count()).toBe(1);
    await page.getByRole('button', { name: 'Open an invented example' }).click();
    await page.getByText('No change yet.').waitFor();
  });

  test('a long comparison can be cancelled', async () => {
    const { page } = await visit();
    await openExample(page, 'What if');
    await page.getByRole('textbox', { name: 'Pairs of runs' }).fill('1000');
    await shut(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor({ state: 'attached' });
    expect(await page.locator('.case-results figure').count()).toBe(0);
  });

  test('a live operation: areas, no camp by name, two weeks late, in each way', async () => {
    const { page } = await visit();
    await openExample(page, 'Forecast');
    await page.getByRole('checkbox', { name: /An operation that goes on/ }).check();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('Live case: areas by week').waitFor();
    const last = page.getByRole('textbox', { name: 'Last known day' });
    expect(await last.getAttribute('max')).toBe('2024-06-15');
    expect(await panel.textContent()).not.toContain('Camp East');
    await page.getByRole('tab', { name: 'What if' }).click();
    await shut(page);
    await panel.getByText('Live case: areas by week').waitFor();
    expect(await panel.locator('.case-results').textContent()).not.toContain('Camp East');
  });

  test('a place without disasters on record says so', async () => {
    const { page } = await visit();
    await page.getByRole('tab', { name: 'Disaster' }).click();
    await done(page, '1 outlook');
    const place = page.getByRole('combobox', { name: 'Place', exact: true });
    await place.fill('Holy See');
    await page.getByRole('option', { name: /Holy See/ }).click();
    await page.getByText('No outlook: the snapshot has no displacement by disasters').waitFor();
  });

  const mali = reference('reference/displacement/mali2012/flee');
  test.skipIf(!mali.path)(
    `Mali 2012: a forecast from the folder as it is ${mali.reason}`,
    async () => {
      const { page, problems } = await visit();
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open a FLEE folder' }).click(),
      ]);
      await chooser.setFiles(mali.path!);
      await page.getByRole('tab', { name: 'Forecast' }).click();
      await page.getByRole('textbox', { name: 'Last known day' }).fill('2012-08-27');
      await page.getByText('--on 180 --seed 1').waitFor();
      const panel = page.getByRole('tabpanel');
      expect(await panel.textContent()).toContain('30 days ahead, on 26 Sep 2012');
      expect(await panel.textContent()).toContain('Fassala-Mbera');
      expect(problems).toEqual([]);
    },
  );
});
