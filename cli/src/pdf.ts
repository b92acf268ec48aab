import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SojournError } from '@sojourn/engine/core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const longestMs = 90_000;

/**
 * The Chromium that prints: `$CHROME_PATH` or `$CHROMIUM`, else the usual places.
 *
 * @throws SojournError `file.missing`, naming the formats that need no browser
 */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env, places = usualPlaces): string {
  const named = [env.CHROME_PATH, env.CHROMIUM].filter((path) => path !== undefined && path !== '');
  const found = (named.length > 0 ? named : places).find((path) => existsSync(path ?? ''));
  if (found !== undefined) return found;
  throw new SojournError({
    code: 'file.missing',
    where: { file: named[0] ?? 'Chromium, which prints the PDF,' },
    remedy:
      'Install Chromium or Chrome, or name it in CHROME_PATH; --format html and --format docx need neither.',
  });
}

/** Root has no sandbox to give; everyone else keeps it. */
function printArguments(profile: string, page: string, out: string): string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    '--headless',
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${out}`,
    pathToFileURL(page).href,
  ];
}

function failed(got: string): SojournError {
  return new SojournError({
    code: 'file.write',
    where: { file: 'The PDF' },
    got,
    remedy: 'Try again; --format html and --format docx need no browser.',
  });
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr?.on('data', (piece) => {
      said = (said + piece).slice(-2000);
    });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(failed(`Chromium took longer than ${longestMs / 1000} s`));
    }, longestMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      fail(failed(`Chromium did not start: ${error.message}`));
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      const last = said.trim().split('\n').at(-1) ?? '';
      if (code === 0) done();
      else fail(failed(`Chromium ended with ${code ?? 'a signal'}: ${last}`));
    });
  });
}

/** Dates of the printing give way to one of the data, digit for digit. */
export function datedPdf(bytes: Uint8Array, date: string): Uint8Array {
  const digits = date.replace(/\D/g, '').slice(0, 14);
  const text = Buffer.from(bytes).toString('latin1');
  const stamp = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;
  return Buffer.from(
    text.replace(stamp, (_, head) => head + digits),
    'latin1',
  );
}

/**
 * A page as PDF, printed by the system's Chromium with a profile of its own that is removed
 * afterwards, also on Ctrl-C.
 *
 * @param date that the file carries as that of its making, ISO 8601
 * @throws SojournError `file.missing` without Chromium, `file.write` if it fails or hangs
 */
export async function printPdf(html: string, date: string): Promise<Uint8Array> {
  const chromium = chromiumPath();
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-print-'));
  const [page, out] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  let child: ChildProcess | null = null;
  const cleanUp = () => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  process.once('exit', cleanUp);
  try {
    writeFileSync(page, html);
    child = spawn(chromium, printArguments(join(folder, 'profile'), page, out), {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await finished(child);
    if (!existsSync(out)) throw failed('Chromium wrote nothing');
    return datedPdf(readFileSync(out), date);
  } finally {
    process.off('exit', cleanUp);
    cleanUp();
  }
}
