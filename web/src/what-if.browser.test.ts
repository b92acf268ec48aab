import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openSite, type Site, skipReason } from './testing/site.ts';

const scenario = {
  schema: 'sojourn.scenario/1',
  name: 'Peace and half the quota',
  years: 10,
  draws: 40,
  seed: 7,
  policies: [
    { lever: 'labour-quota', place: 'ARE', from: 2021, to: 2030, factor: 0.5 },
    { lever: 'conflict-deaths', place: 'MMR', from: 2021, to: 2030, factor: 0 },
  ],
  places: ['NPL'],
};

const small = '#/what-if?place=BGD&policy=labour-quota~SAU~2021~2030~1.5&years=10&draws=40&seed=1';

function fileOf(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name: 'scenario.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function open(page: Page, content: unknown): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).click(),
  ]);
  await chooser.setFiles(fileOf(content));
}

const finished = (page: Page, draws: number) =>
  page.getByText(`Done: ${draws} model runs.`).waitFor({ state: 'attached' });

async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

describe.skipIf(!hasBrowser)(`what if${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  test('a link runs its scenario; first provisional fans, then all runs', async () => {
    const { page, problems } = await site.visit(site.web + small, '.outcome svg');
    await finished(page, 40);
    expect(await page.getByText('A thin spike, not a forecast').count()).toBe(1);
    expect(await page.locator('.outcome').count()).toBe(5);
    expect(await page.locator('.outcome-sentence').first().textContent()).toMatch(
      /In 80 of 100 model runs .* in 2030.*Monte-Carlo standard error/,
    );
    expect(problems).toEqual([]);
  });

  test('the same scenario gives the same numbers on workers and on the page alone', async () => {
    const { page } = await site.visit(site.web + small, '.outcome svg');
    await finished(page, 40);
    const onWorkers = await saved(page, 'All numbers as CSV');
    const context = await site.browser.newContext();
    const alone = await context.newPage();
    await alone.addInitScript(() => {
      Object.assign(globalThis, {
        Worker: () => {
          throw new Error('no workers here');
        },
      });
    });
    await alone.goto(site.web + small);
    await finished(alone, 40);
    expect(await alone.getByText('This browser runs no workers here').count()).toBe(1);
    expect(await saved(alone, 'All numbers as CSV')).toBe(onWorkers);
    expect(onWorkers.split('\r\n')[0]).toBe(
      'year,outcome,place,scenario,quantity,level,value,unit',
    );
  });

  test('a lever moved by keyboard changes the link and the numbers', async () => {
    const { page } = await site.visit(site.web + small, '.outcome svg');
    await finished(page, 40);
    const before = await page.locator('.outcome-sentence').first().textContent();
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (text) => document.querySelector('.outcome-sentence')?.textContent !== text,
      before,
    );
    expect(decodeURIComponent(page.url())).toContain('labour-quota~SAU~2021~2030~1.55');
    await finished(page, 40);
  });

  test('a scenario is saved as a file and opened again', async () => {
    const { page, problems } = await site.visit(site.web + small, '.outcome svg');
    await open(page, scenario);
    await page.waitForFunction(() => location.hash.includes('NPL'));
    await finished(page, 40);
    expect(JSON.parse(await saved(page, 'Save as file'))).toEqual(scenario);
    expect(await page.getByRole('radio', { name: 'Nepal' }).count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test('wrong files are refused with the field and what to do; nothing on the page is lost', async () => {
    const { page } = await site.visit(site.web + small, '.outcome svg');
    const address = page.url();
    const wrong = [
      ['{"schema": "sojourn.scenario/1",', /scenario\.json cannot be read/],
      [{ ...scenario, draws: 'many' }, /draws is not valid: got "many"/],
      [{ ...scenario, policies: [{ ...scenario.policies[0], factor: -1 }] }, /policies\.0\.factor/],
      [{ ...scenario, schema: 'sojourn.scenario/9' }, /newer version/],
    ] as const;
    for (const [content, message] of wrong) {
      await open(page, content);
      await page.locator('.scenario-file [role="alert"]').filter({ hasText: message }).waitFor();
      expect(page.url()).toBe(address);
      expect(await page.locator('.outcome').count()).toBe(5);
    }
  });

  test('a scenario is named, in its link and its file', async () => {
    const { page } = await site.visit(site.web + small, '.outcome svg');
    await page.getByRole('textbox', { name: 'Name' }).fill('More visas');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => location.hash.includes('name=More+visas'));
    expect(JSON.parse(await saved(page, 'Save as file')).name).toBe('More visas');
  });

  test('a wrong link is refused in words, and the form is still there', async () => {
    const { page } = await site.visit(`${site.web}#/what-if?years=ninety`, '[role="alert"]');
    expect(await page.getByRole('alert').textContent()).toMatch(/years is not valid.*ninety/s);
    expect(await page.getByRole('slider').count()).toBe(2);
  });

  test('a run is cancelled and run again', async () => {
    const long = small.replace('draws=40', 'draws=5000');
    const { page } = await site.visit(site.web + long, '.outcome svg');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').first().waitFor({ state: 'attached' });
    expect(await page.locator('.outcome').count()).toBe(5);
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('button', { name: 'Cancel' }).waitFor();
  });

  test('a number out of bounds stays in its box and says what is expected', async () => {
    const { page } = await site.visit(site.web + small, '.outcome svg');
    await page.getByRole('textbox', { name: 'Years' }).fill('1000');
    await page.getByText('A whole number from 1 to 100').waitFor();
    expect(page.url()).toContain('years=10&');
    await page.getByRole('textbox', { name: 'Years' }).fill('5');
    await page.waitForFunction(() => location.hash.includes('years=5&'));
  });
});
