import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '@sojourn/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openSite, type Site, skipReason } from '../testing/site.ts';
import { exampleCase } from './example.ts';
import { done, openExample, saved } from './testing/page.ts';

const root = repositoryRoot();
const folder = mkdtempSync(join(tmpdir(), 'sojourn-same-'));
const caseFile = join(folder, 'case.json');
writeFileSync(caseFile, JSON.stringify(exampleCase));

const run = promisify(execFile);

/** What the command writes. */
async function command(...args: readonly string[]): Promise<string> {
  const bundle = join(root, 'cli/dist/sojourn.js');
  const all = [bundle, 'displace', ...args];
  const { stdout } = await run(process.execPath, all, { maxBuffer: 2 ** 26 });
  return stdout;
}

describe.skipIf(!hasBrowser)(`page and command give the same numbers${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    const build = join(root, 'testing/house/build.ts');
    const tsx = join(root, 'node_modules/.bin/tsx');
    await run(tsx, ['--conditions=development', build, 'cli']);
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });
  const visit = () => site.visit(`${site.web}#/displacement`, '.displacement');

  test('a forecast', async () => {
    const { page } = await visit();
    await openExample(page, 'Forecast');
    await page.getByRole('textbox', { name: 'Last known day' }).fill('2024-05-11');
    await page.getByText('Day 100 of the case').waitFor();
    await page.getByRole('textbox', { name: 'Seed' }).fill('3');
    await page.getByText('--on 100 --seed 3').waitFor();
    const told = await saved(page, 'Camps by day (CSV)');
    expect(told.split('\n').length).toBe(1 + 3 * 90 + 1);
    expect(told).toBe(await command('forecast', caseFile, '--on', '100', '--seed', '3', '--csv'));
  });

  test('a comparison, with the changes that the page saves', async () => {
    const { page } = await visit();
    await openExample(page, 'What if');
    await page.getByLabel('Other country').selectOption('Cadia');
    await page.getByRole('textbox', { name: 'From' }).fill('2024-04-20');
    await page.getByRole('button', { name: 'Add this change' }).click();
    await done(page, '50 pairs of runs');
    const changes = join(folder, 'changes.json');
    writeFileSync(changes, await saved(page, 'Save changes (JSON)'));
    const told = await saved(page, 'Differences by day (CSV)');
    const asked = ['--change', changes, '--draws', '50', '--seed', '1', '--csv'];
    expect(told).toBe(await command('compare', caseFile, ...asked));
    expect(told).toMatch(/,-\d{3,}/);
  });

  test('the outlook of a disaster', async () => {
    const { page } = await visit();
    await page.getByRole('tab', { name: 'Disaster' }).click();
    await page.getByLabel('Hazard').selectOption('storm');
    await page.getByLabel('Severity').selectOption('severe');
    await page.getByRole('textbox', { name: 'Evacuated, %' }).fill('60');
    await page.getByRole('textbox', { name: 'Days until they are back' }).fill('9');
    await page.getByText('--evacuated 0.6 --evacuation-days 9').waitFor();
    const told = await saved(page, 'Stocks and returns by day (CSV)');
    const event = ['--hazard', 'storm', '--severity', 'severe'];
    const evacuated = ['--evacuated', '0.6', '--evacuation-days', '9'];
    expect(told).toBe(await command('disaster', 'BGD', ...event, ...evacuated, '--csv'));
  });
});
