import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadNexusWorld, openSnapshot } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import { runScenario, type Scenario, type World } from '@sojourn/engine/nexus';
import { parseScenario } from '@sojourn/engine/nexus/schema';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, installChromium, launchChromium } from '../src/browser.ts';
import { repositoryRoot } from '../src/reference.ts';

const root = repositoryRoot();
const snapshot = join(root, 'data/snapshot');
const reason = !existsSync(join(snapshot, 'datapackage.json'))
  ? 'no snapshot: npm run snapshot'
  : chromiumPath() === null
    ? `no Chromium: ${installChromium}`
    : null;

type Column = Float64Array | Int32Array | Uint8Array;

/** A world as JSON: every column as its kind and its numbers, which JSON keeps to the bit. */
function packed(world: World): string {
  return JSON.stringify(world, (_, value: unknown) =>
    ArrayBuffer.isView(value)
      ? { column: value.constructor.name, numbers: [...(value as Column)] }
      : value,
  );
}

const pageScript = `
import { runScenario } from '@sojourn/engine/nexus';
const kinds = { Float64Array, Int32Array, Uint8Array };
globalThis.fingerprintOf = (packed, scenario) => {
  const revive = (_, value) => value?.column ? kinds[value.column].from(value.numbers) : value;
  return runScenario(JSON.parse(packed, revive), scenario).fingerprint;
};
`;

async function pageBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: pageScript, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['development'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

function example(name: string): Scenario {
  const file = join(root, 'examples', name);
  return parseScenario(JSON.parse(readFileSync(file, 'utf8')), name);
}

describe.skipIf(reason !== null)(`the spike on the snapshot's world ${reason ?? ''}`, () => {
  let browser: Browser;
  let page: Page;
  let world: World;

  beforeAll(async () => {
    world = await loadNexusWorld(await openSnapshot(nodeSource(snapshot)));
    browser = await launchChromium();
    page = await browser.newPage();
    await page.addScriptTag({ content: await pageBundle() });
  });
  afterAll(() => browser?.close());

  test.each(['quota.json', 'conflict.json'])(
    'gives %s the same bits in Chromium as in Node',
    async (name) => {
      const scenario = { ...example(name), draws: 6 };
      const inChromium = await page.evaluate(
        ([text, asked]) => {
          const offers = globalThis as unknown as {
            fingerprintOf(packed: string, scenario: Scenario): string;
          };
          return offers.fingerprintOf(text, asked);
        },
        [packed(world), scenario] as const,
      );
      expect(inChromium).toBe(runScenario(world, scenario).fingerprint);
    },
  );
});
