import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath, installChromium, launchChromium, repositoryRoot } from '@sojourn/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Whether there is a browser to test with; if not, how to get one, for the test's name. */
export const hasBrowser = chromiumPath() !== null;
export const skipReason = hasBrowser ? '' : ` (skipped: ${installChromium})`;

const root = repositoryRoot();
const folder = join(root, 'web/dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

function serve(instead: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '/');
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const body = instead.get(path.slice(1)) ?? readFileSync(file);
    response.writeHead(200, { 'Content-Type': type }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function buildIfMissing(): void {
  if (existsSync(join(folder, 'service-worker.js'))) return;
  const vite = join(root, 'node_modules/.bin/vite');
  const done = spawnSync(vite, ['build', 'web', '--logLevel', 'warn'], { cwd: root });
  if (done.status !== 0) throw new Error(`the page could not be built: ${done.stderr}`);
}

/** A page and everything that went wrong on it: messages of the console, foreign requests. */
export interface Visit {
  readonly page: Page;
  readonly problems: string[];
}

/** The built page, served and opened from disk, and a browser to visit it. */
export interface Site {
  readonly web: string;
  readonly disk: string;
  readonly browser: Browser;
  /** Text served in the place of a file of the folder, until {@link leave}. */
  readonly instead: Map<string, string>;
  /** Opens a hash in a context of its own; `ready` is what must be there. */
  visit(address: string, ready: string, options?: BrowserContextOptions): Promise<Visit>;
  /** Closes every context, so that pages of earlier tests take no time from later ones. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

const usual = { reducedMotion: 'reduce', serviceWorkers: 'block' } as const;

/** Messages of the browser about its own machinery that no page can help. */
const harmless = /GPU stall|Automatic fallback to software|registration blocked by Playwright/;

function watch(page: Page, own: readonly string[]): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !harmless.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!own.some((start) => url.startsWith(start))) problems.push(`foreign request: ${url}`);
  });
  return problems;
}

/** The text of a built file. */
export function builtFile(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Builds the page if it is not there, serves it, starts the browser. */
export async function openSite(): Promise<Site> {
  buildIfMissing();
  const instead = new Map<string, string>();
  const server = await serve(instead);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const web = `http://127.0.0.1:${address.port}/`;
  const disk = pathToFileURL(join(folder, 'index.html')).href;
  const browser = await launchChromium();
  const own = [web, pathToFileURL(folder).href, `blob:${web}`, 'blob:null/', 'data:'];
  return {
    web,
    disk,
    browser,
    instead,
    visit: async (to, ready, options = {}) => {
      const context = await browser.newContext({ ...usual, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const problems = watch(page, own);
      await page.goto(to);
      await page.locator(ready).first().waitFor();
      return { page, problems };
    },
    leave: async () => {
      instead.clear();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
