import { chromiumPath, installChromium, launchChromium } from '@sojourn/testing';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { portableFingerprint } from './portable-fingerprint.ts';

test.skipIf(chromiumPath() === null)(
  `elementary functions give the same bits in Node and in Chromium (without it skipped: ${installChromium})`,
  async () => {
    const bundle = await build({
      stdin: {
        contents: `import { portableFingerprint } from './portable-fingerprint.ts';
          globalThis.result = portableFingerprint();`,
        resolveDir: import.meta.dirname,
        loader: 'ts',
      },
      bundle: true,
      write: false,
      format: 'iife',
    });
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
      expect(await page.evaluate('result')).toBe(portableFingerprint());
    } finally {
      await browser.close();
    }
  },
);
