import { fileURLToPath } from 'node:url';
import { chromiumPath, installChromium, launchChromium } from '@sojourn/testing';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { statisticsFingerprints } from './testing/fingerprint.ts';

const missing = chromiumPath() === null;
const entry = fileURLToPath(new URL('./testing/fingerprint.ts', import.meta.url));

test.skipIf(missing)(
  `statistics and sensitivity give the same bits in Node and Chromium ${missing ? `(skipped: ${installChromium})` : ''}`,
  async () => {
    const bundle = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'sojourn',
      conditions: ['development'],
    });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
      const there = await page.evaluate('sojourn.statisticsFingerprints()');
      expect(there).toEqual(statisticsFingerprints());
    } finally {
      await browser.close();
    }
  },
);
