import { fileURLToPath } from 'node:url';
import { chromiumPath, installChromium, launchChromium } from '@sojourn/testing';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { samplerFingerprints } from './testing/fingerprint.ts';

const missing = chromiumPath() === null;
const entry = fileURLToPath(new URL('./testing/fingerprint.ts', import.meta.url));
const size = 20_000;

async function bundled(): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sojourn',
    conditions: ['development'],
  });
  return result.outputFiles[0]!.text;
}

describe('random numbers across machines', () => {
  test.skipIf(missing)(
    `every sampler gives the same bits in Node and Chromium ${missing ? `(skipped: ${installChromium})` : ''}`,
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        await page.addScriptTag({ content: await bundled() });
        const there = await page.evaluate(`sojourn.samplerFingerprints(${size})`);
        expect(there).toEqual(samplerFingerprints(size));
      } finally {
        await browser.close();
      }
    },
  );
});
