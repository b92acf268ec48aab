import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath as systemChromium } from '@sojourn/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { chromiumPath, datedPdf, printPdf } from './pdf.ts';

const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sojourn-print-'));
const before = process.env.CHROME_PATH;

afterEach(() => {
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});

describe('the Chromium that prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
  const mine = join(folder, 'chrome');
  writeFileSync(mine, '');

  test('is the one that is named, else the first of the usual places', () => {
    expect(chromiumPath({ CHROME_PATH: mine }, [])).toBe(mine);
    expect(chromiumPath({}, [join(folder, 'none'), mine])).toBe(mine);
  });

  test('absent, it is said which formats need none', () => {
    expect(() => chromiumPath({}, [])).toThrowError(/Chromium.*missing/);
    expect(() => chromiumPath({ CHROME_PATH: '/no/chrome' }, [mine])).toThrowError(/\/no\/chrome/);
    try {
      chromiumPath({}, []);
    } catch (error) {
      expect(JSON.stringify(error)).toMatch(/html.*docx/);
    }
  });
});

test('dates of a PDF give way to that of the data, and nothing moves', () => {
  const pdf = Buffer.from("x /CreationDate (D:20991231235959+00'00') y", 'latin1');
  const dated = Buffer.from(datedPdf(pdf, '2026-11-01T00:00:00Z'));
  expect(dated.toString('latin1')).toBe("x /CreationDate (D:20261101000000+00'00') y");
});

test('a browser that fails is told, and leaves nothing behind', async () => {
  const start = leftovers();
  process.env.CHROME_PATH = process.execPath;
  await expect(printPdf('<p>words</p>', '2026-11-01T00:00:00Z')).rejects.toThrowError(/Chromium/);
  expect(leftovers()).toEqual(start);
});

const chromium = systemChromium();
test.skipIf(chromium === null || !existsSync(chromium))(
  'a page is printed, and nothing is left of the printing',
  async () => {
    const start = leftovers();
    process.env.CHROME_PATH = chromium ?? '';
    const pdf = Buffer.from(await printPdf('<p>words</p>', '2026-11-01T00:00:00Z'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/CreationDate (D:20261101000000');
    expect(leftovers()).toEqual(start);
  },
  60_000,
);
