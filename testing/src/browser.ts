import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of the system's Chromium (`$CHROMIUM`, else the usual places), or null. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM;
  return [...(named ? [named] : []), ...candidates].find((path) => existsSync(path)) ?? null;
}

/** What a skipped browser test tells the reader to do. */
export const installChromium = 'sudo apt-get install -y chromium';

/** Starts the system's Chromium, headless and without any call home. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error(`No Chromium: ${installChromium}`);
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
