import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps some readers out; `rules` are all unless named. */
export async function violations(
  page: Page,
  rules: readonly string[] | null = null,
): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(
    (only) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
        only === null ? {} : { runOnly: [...only] },
      ),
    rules,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Waits until a run of so many steps is over. */
export const done = (page: Page, words: string) =>
  page.getByText(`Done: ${words}.`).waitFor({ state: 'attached' });

/** The text of a file that a button saves. */
export async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

/** Opens the invented example in one of the ways to run it. */
export async function openExample(page: Page, mode: string): Promise<void> {
  await page.getByRole('tab', { name: mode }).click();
  await page.getByRole('button', { name: 'Open an invented example' }).click();
}
