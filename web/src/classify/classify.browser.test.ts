import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { classify, openRules, ruleBook } from '@sojourn/engine/typology';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtFile, hasBrowser, openSite, type Site, skipReason } from '../testing/site.ts';
import { examples } from './examples.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = openRules(ruleBook);

const card = '.question-card';

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const tryExample = (page: Page, id: string) =>
  page.getByRole('button', { name: examples.find((one) => one.id === id)!.title }).click();

const question = (page: Page) => page.locator('#question-text').textContent();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const press = (page: Page, name: string) =>
  page.locator(card).getByRole('button', { name, exact: true }).click();

/** Opens everything that can be opened, from the outside to the inside. */
async function unfold(page: Page): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main details:not([name])')) {
        (one as HTMLDetailsElement).open = true;
      }
    });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

const labels = (page: Page, group: string) =>
  page.locator(`[data-group="${group}"] .answer-item h4`).allTextContents();

function fileOf(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function openFile(page: Page, content: unknown): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a case file' }).click(),
  ]);
  await chooser.setFiles(fileOf(content));
}

describe.skipIf(!hasBrowser)(`classify${skipReason}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach(() => site.leave());
  afterAll(() => site.close());

  const visit = () => site.visit(`${site.web}#/classify`, card);

  test.each(examples.filter(({ journey }) => !journey).map(({ id }) => id))(
    'the answer to the example “%s” is the engine’s',
    async (id) => {
      const { page, problems } = await visit();
      await tryExample(page, id);
      const { answers, needs, questions } = classify(
        rules,
        examples.find((one) => one.id === id)!.facts,
      );
      const of = (verdict: string) =>
        answers.filter((answer) => answer.verdict === verdict).map(({ label }) => label);
      expect((await labels(page, 'shown')).sort()).toEqual(of('applies').sort());
      await unfold(page);
      const open = ['law', 'facts', 'untouched'].map((group) => labels(page, group));
      expect((await Promise.all(open)).flat().sort()).toEqual(of('undetermined').sort());
      expect((await labels(page, 'not-shown')).sort()).toEqual(of('does_not_apply').sort());
      expect(await page.locator('.need h4').allTextContents()).toEqual(
        needs.map(({ need }) => ruleBook.needs.find((one) => one.id === need)!.label),
      );
      expect(await question(page)).toBe(rules.facts.get(questions[0]!.fact)!.question);
      expect(await page.getByText('not a victim').count()).toBe(0);
      expect(problems).toEqual([]);
    },
  );

  test('rules are loaded by this page alone', async () => {
    const { page } = await site.visit(site.web, '.world-map a');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.web}#/sources`);
    await page.locator('.source-group').first().waitFor();
    expect(asked).not.toContain('/classify.js');
    await page.goto(`${site.web}#/classify`);
    await page.locator(card).waitFor();
    expect(asked).toContain('/classify.js');
    const holdsRules = (file: string) => builtFile(file).includes('Model Law against Trafficking');
    expect(holdsRules('app.js')).toBe(false);
    expect(holdsRules('classify.js')).toBe(true);
    expect(builtFile('classify.js').length).toBeLessThan(400_000);
  });

  test('no request is made with facts, nothing is stored, nothing stands in the address', async () => {
    const { page } = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    const address = page.url();
    await tryExample(page, 'kitchen');
    await press(page, 'Not known');
    await page.getByLabel('Find a fact').fill('wages');
    await page.locator('.fact summary').first().click();
    await page.locator('.fact-editor').getByRole('button', { name: 'Declined' }).click();
    await unfold(page);
    expect(asked).toEqual([]);
    expect(page.url()).toBe(address);
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      state: history.state,
      name: window.name,
    }));
    expect(kept).toEqual({
      local: {},
      session: {},
      cookie: '',
      databases: 0,
      state: null,
      name: '',
    });
    await page.reload();
    await page.locator(card).waitFor();
    expect(await page.getByText('Nothing is recorded yet').count()).toBe(1);
  });

  test('quick exit clears the case and leaves; the way back does not lead to it', async () => {
    const { page } = await site.visit(`${site.web}#/sources`, '.source-group');
    await page.getByRole('link', { name: 'Classify' }).click();
    await page.locator(card).waitFor();
    await tryExample(page, 'kitchen');
    await page.getByRole('button', { name: /Quick exit/ }).click();
    await page.waitForURL(/units\.html$/);
    expect(await page.title()).toBe('Units of measure');
    expect((await page.content()).toLowerCase()).not.toContain('sojourn');
    await page.goBack();
    await page.locator('.source-group').first().waitFor();
    expect(page.url()).toContain('#/sources');
    await page.goForward();
    expect(page.url()).toMatch(/units\.html$/);
  });

  test('Escape twice leaves from anywhere, once does not', async () => {
    const { page } = await visit();
    await tryExample(page, 'kitchen');
    await page.getByLabel('Find a fact').focus();
    await page.keyboard.press('Escape');
    await page.getByText('Press Escape again to leave.').waitFor();
    await page.getByText('Press Escape again to leave.').waitFor({ state: 'hidden' });
    expect(page.url()).toContain('#/classify');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForURL(/units\.html$/);
  });

  test('going to another page of the workbench and back finds the case cleared', async () => {
    const { page } = await visit();
    await tryExample(page, 'kitchen');
    await page.getByRole('link', { name: 'What if' }).click();
    await page.locator('.outcome').first().waitFor();
    await page.goBack();
    await page.locator(card).waitFor();
    expect(await page.getByText('Nothing is recorded yet').count()).toBe(1);
  });

  test('an interview by keyboard alone: each answer brings the next question into focus', async () => {
    const { page } = await visit();
    const first = await question(page);
    await page.getByRole('button', { name: /Quick exit/ }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Yes');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'question-text');
    expect(await question(page)).not.toBe(first);
    await page.getByText('0 shown', { exact: false }).or(page.getByText('1 shown')).waitFor();
    expect(await page.getByRole('status').first().textContent()).toContain('Recorded: ');
    for (const key of ['Tab', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    await page.waitForFunction(() => document.activeElement?.id === 'question-text');
    await page.getByLabel('Only those with an answer').check();
    const states = await page.locator('.fact-state').allTextContents();
    expect(states).toContain('Yes');
    expect(states).toContain('Not known');
  });

  test.each([1280, 390])(
    'at a width of %d the answers stay while questions change',
    async (width) => {
      const { page } = await visit();
      await page.setViewportSize({ width, height: 900 });
      const places = new Set<string>();
      for (let turn = 0; turn < 14; turn++) {
        const button = page.locator(card).getByRole('button', { name: 'Not known', exact: true });
        const { x, y } = (await button.boundingBox())!;
        const scrolled = await page.evaluate(() => scrollY);
        places.add(`${Math.round(x)} ${Math.round(y + scrolled)}`);
        const before = await question(page);
        await (turn % 2 === 0 ? button : page.locator(card).getByText('Skip for now')).click();
        await page.waitForFunction(
          (text) => document.querySelector('#question-text')?.textContent !== text,
          before,
        );
      }
      expect([...places]).toHaveLength(1);
    },
  );

  test('numbers and choices are recorded; unreadable numbers say what is expected', async () => {
    const { page } = await visit();
    await page.getByLabel('Find a fact').fill('age in years');
    await page.locator('.fact summary').first().click();
    const editor = page.locator('.fact-editor');
    await editor.getByRole('textbox').fill('old');
    await editor.getByRole('button', { name: 'Record' }).click();
    await page.getByText('A number from 0 to 130').waitFor();
    await editor.getByRole('textbox').fill('16');
    await page.keyboard.press('Enter');
    await page.locator('.fact-state', { hasText: '16' }).waitFor();
    await page.getByLabel('Find a fact').fill('main purpose');
    await page.locator('.fact summary').first().click();
    await page
      .locator('.fact-editor')
      .getByLabel(/Choice/)
      .selectOption('study');
    await page.locator('.fact-editor').getByRole('button', { name: 'Record' }).click();
    await page.locator('.fact-state', { hasText: 'study' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.fact-state', { hasText: 'Not asked' }).waitFor();
  });

  test('a fact that is still to ask becomes the question', async () => {
    const { page } = await visit();
    await tryExample(page, 'kitchen');
    await page.locator('.answer-item', { hasText: 'Unaccompanied child' }).click();
    await page.locator('.to-ask button').first().click();
    await page.getByText('Chosen question').waitFor();
    expect(await question(page)).toBe(rules.facts.get('with_responsible_adult')!.question);
    await press(page, 'No');
    await page.locator('[data-group="shown"]', { hasText: 'Unaccompanied child' }).waitFor();
    await page.getByText('Next question').waitFor();
  });

  test('both readings of an unsettled law are told', async () => {
    const { page } = await visit();
    await tryExample(page, 'visa');
    await page.locator('[data-group="law"] .answer-item summary').first().click();
    const { readings } = rules.unsettled.get(
      classify(rules, examples.find(({ id }) => id === 'visa')!.facts).answers.find(
        ({ category }) => category === 'irregular_migrant',
      )!.openLaw[0]!,
    )!;
    await page.locator('.readings', { hasText: readings.yes }).first().waitFor();
    await page.locator('.readings', { hasText: readings.no }).first().waitFor();
  });

  test('exclusion is nowhere until the sentence of the legal role is confirmed', async () => {
    const { page } = await visit();
    await tryExample(page, 'claim');
    await unfold(page);
    expect(await page.locator('main').textContent()).not.toMatch(/1F/);
    await page.getByRole('button', { name: 'Change' }).click();
    const change = page.getByRole('button', { name: 'Switch to the legal role' });
    expect(await change.isDisabled()).toBe(true);
    await page.getByLabel(/I am qualified and mandated/).check();
    await change.click();
    await page.getByText('Role: qualified legal').waitFor();
    expect(await focused(page)).toBe('Back to worker');
    expect(await page.locator('main').textContent()).toMatch(/Exclu/);
    await page.getByRole('button', { name: 'Back to worker' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Role: worker').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/1F/);
  });

  test('the person’s page is off, warns, names no category, and is printed alone', async () => {
    const { page } = await visit();
    await tryExample(page, 'kitchen');
    expect(await page.locator('.person-sheet').count()).toBe(0);
    await page.getByRole('button', { name: 'Make the person’s own page' }).click();
    const show = page.getByRole('button', { name: 'Show the page' });
    await page.getByText('Only if it is safe to carry.', { exact: false }).waitFor();
    expect(await show.isDisabled()).toBe(true);
    await page.getByLabel(/it is safe to carry/).check();
    await show.click();
    const paper = await page.locator('.person-paper').textContent();
    for (const { label } of rules.categories.values()) expect(paper).not.toContain(label);
    expect(paper).not.toMatch(/traffick|smuggl|crime|victim/i);
    expect(await page.title()).toBe('Your rights');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.person-paper').isVisible()).toBe(true);
    for (const part of [
      'h1',
      card,
      '.answer-group',
      '.needs',
      '.site-head',
      '.person-sheet .tools',
    ]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Close the page' }).click();
    expect(await focused(page)).toBe('Make the person’s own page');
    expect(await page.title()).toBe('Classify a movement · Sojourn');
  });

  test('on paper the answer stands without tools and questions, headed by what it is', async () => {
    const { page } = await visit();
    await tryExample(page, 'kitchen');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.answer-advice').isVisible()).toBe(true);
    for (const tool of ['.case-bar', card, '.case-tools', '.fact-list', '.person-offer']) {
      expect(await page.locator(tool).first().isVisible(), tool).toBe(false);
    }
  });

  test('a case is saved by its button alone, and opened again', async () => {
    const { page } = await visit();
    await tryExample(page, 'journey');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a case file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('case.json');
    const text = readFileSync(await file.path(), 'utf8');
    const { facts, journey } = examples.find(({ id }) => id === 'journey')!;
    expect(JSON.parse(text)).toEqual({ schema: 'sojourn.case/1', facts, journey });
    await page.getByRole('button', { name: 'Clear the case' }).click();
    await page.getByText('Nothing is recorded yet').waitFor();
    await openFile(page, text);
    await page.locator('.bar-table', { hasText: 'Trafficked person' }).waitFor();
  });

  test('wrong files are refused in words and nothing on the page is lost', async () => {
    const { page } = await visit();
    await tryExample(page, 'kitchen');
    for (const [content, message] of [
      ['{"schema":', /case\.json cannot be read/],
      [{ schema: 'sojourn.case/1', facts: { age_years: [16] } }, /age_years/],
    ] as const) {
      await openFile(page, content);
      await page.locator('.case-tools [role="alert"]').filter({ hasText: message }).waitFor();
      expect(await labels(page, 'shown')).toContain('Trafficked person');
    }
  });

  test('contradictions and unreadable facts are reported, and can be put right', async () => {
    const { page } = await visit();
    const facts = { age_years: 9, is_under_18: false, crosed_border: true, stay_authorised: 'x' };
    await openFile(page, { schema: 'sojourn.case/1', facts });
    const issues = page.locator('.case-issues > ul > li');
    await issues.first().waitFor();
    expect(await issues.count()).toBe(3);
    await issues.filter({ hasText: 'crossed an internationally recognised' }).waitFor();
    await page.getByRole('button', { name: 'Remove it' }).first().click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    expect(await issues.count()).toBe(1);
    await issues.getByRole('button', { name: 'is under 18' }).click();
    await press(page, 'Yes');
    await page.locator('.case-issues').waitFor({ state: 'detached' });
    expect(await labels(page, 'shown')).toContain('Child');
  });

  test('parts of a journey are added, dated and answered; categories overlap over time', async () => {
    const { page, problems } = await visit();
    await tryExample(page, 'visa');
    await page.locator('.journey > summary').click();
    await page.getByRole('button', { name: 'Add a part' }).click();
    await page.getByText('No first day yet').waitFor();
    await page.getByLabel('First day').fill('2024-03-10');
    await page.getByLabel('Last day (empty: still so)').fill('2024-06-02');
    expect(await page.getByLabel('Answers belong to').inputValue()).toBe('1');
    await page.getByLabel('Find a fact').fill('purpose_exploitation');
    await page.locator('.fact summary').first().click();
    await page.locator('.fact-editor').getByRole('button', { name: 'Yes' }).click();
    await page.locator('.part', { hasText: '1 fact of its own' }).waitFor();
    const row = page.locator('.bar-table tr', { hasText: 'shown 10 Mar 2024 to 2 Jun 2024' });
    await row.first().waitFor();
    expect(await row.count()).toBeGreaterThan(1);
    await page.getByLabel('Last day (empty: still so)').fill('2024-03-01');
    await page.locator('.case-issues', { hasText: 'ends before it begins' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('axe finds nothing with everything opened, in light and in the dark', async () => {
    const { page } = await visit();
    await tryExample(page, 'journey');
    await unfold(page);
    await page.locator('.fact > summary').first().click();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page)).toEqual([]);
  });

  test('with everything opened it fits a phone, in both directions', async () => {
    const { page } = await visit();
    await page.setViewportSize({ width: 390, height: 844 });
    await tryExample(page, 'journey');
    await unfold(page);
    await page.locator('.fact > summary').first().click();
    for (const direction of ['ltr', 'rtl']) {
      const [scroll, client] = await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      }, direction);
      expect(scroll, direction).toBe(client);
    }
  });

  test('from right to left the question is at the right and bars run from there', async () => {
    const { page } = await site.visit(`${site.web}?dir=rtl#/classify`, card);
    await page.setViewportSize({ width: 1280, height: 1000 });
    await tryExample(page, 'journey');
    const [left, right] = await Promise.all(
      ['.answer-column', card].map((box) => page.locator(box).boundingBox()),
    );
    expect(right!.x).toBeGreaterThan(left!.x);
    const tracks = page.locator('.bar-track').first();
    const [track, bar] = await Promise.all([
      tracks.boundingBox(),
      tracks.locator('.bar').first().boundingBox(),
    ]);
    expect(bar!.x + bar!.width).toBeCloseTo(track!.x + track!.width, 0);
  });

  test('opened from disk it gives the same answer', async () => {
    const { page, problems } = await site.visit(`${site.disk}#/classify`, card);
    await tryExample(page, 'kitchen');
    expect(await labels(page, 'shown')).toContain('Trafficked person');
    await page.getByRole('button', { name: /Quick exit/ }).click();
    await page.waitForURL(/units\.html$/);
    expect(problems).toEqual([]);
  });
});
