import { fileURLToPath } from 'node:url';
import { runScenario, type Scenario, syntheticWorld } from '@sojourn/engine/nexus';
import { chromiumPath, installChromium, launchChromium } from '@sojourn/testing';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const size = { seed: 70, places: 40, reach: 12 };
const scenario: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'browser',
  years: 12,
  draws: 70,
  seed: 11,
  policies: [{ lever: 'conflict-deaths', place: '*', from: 2026, to: 2030, factor: 0.5 }],
  places: ['AAD'],
};

/** What the page under test offers to the test. */
const pageScript = `
import { syntheticWorld, runScenario } from '@sojourn/engine/nexus';
import { prepare, runEnsemble } from '@sojourn/engine/displacement';
import { createPool } from '@sojourn/runner/browser';
import { ensembles } from '@sojourn/runner/displacement';
import { camp, madeCase, zone } from '../../engine/src/displacement/testing/cases.ts';
const model = madeCase([zone('Z'), camp('C')], [['Z', 'C', 90]]);
globalThis.ensemble = async (workers, source) => {
  const pool = createPool({ workers, source });
  const found = await pool.share(ensembles, { model }, { draws: 30, seed: 2 });
  await pool.close();
  return JSON.stringify(found) === JSON.stringify(runEnsemble(prepare(model), 30, 2));
};
const world = syntheticWorld(${JSON.stringify(size)});
const scenario = ${JSON.stringify(scenario)};
globalThis.alone = () => runScenario(world, scenario).fingerprint;
globalThis.pooled = async (workers, source) => {
  const pool = createPool({ workers, source });
  const { fingerprint } = await pool.run(world, scenario);
  await pool.close();
  return { fingerprint, workers: pool.workers };
};
globalThis.frames = async () => {
  const pool = createPool();
  let frames = 0;
  let running = true;
  const count = () => { frames++; if (running) setTimeout(count, 0); };
  count();
  const { fingerprint } = await pool.run(world, scenario);
  running = false;
  return { fingerprint, frames };
};
globalThis.cancelled = async (source) => {
  const pool = createPool({ workers: 2, source });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 20);
  try {
    await pool.run(world, { ...scenario, draws: 100000 }, { signal: stop.signal });
    return 'finished';
  } catch (error) {
    const { fingerprint } = await pool.run(world, scenario);
    await pool.close();
    return error.code + ' ' + fingerprint;
  }
};
`;
const workerScript = `
import { scenarios } from '@sojourn/runner';
import { serveWorker } from '@sojourn/runner/browser';
import { ensembles } from '@sojourn/runner/displacement';
serveWorker(self, [scenarios, ensembles]);
`;

async function bundle(contents: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    conditions: ['development'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** Calls what the page offers. */
function ask<T>(page: Page, name: string, ...args: readonly (string | number)[]): Promise<T> {
  return page.evaluate(
    ([asked, given]) => {
      const offers = globalThis as unknown as Record<string, (...all: unknown[]) => unknown>;
      return offers[asked]!(...given) as T;
    },
    [name, args] as const,
  );
}

interface Pooled {
  readonly fingerprint: string;
  readonly workers: number;
}

describe.skipIf(chromiumPath() === null)(
  `pools in Chromium (where none is: ${installChromium})`,
  () => {
    const expected = runScenario(syntheticWorld(size), scenario).fingerprint;
    let browser: Browser;
    let page: Page;
    let source: string;
    let script: string;

    beforeAll(async () => {
      [source, script] = await Promise.all([bundle(workerScript), bundle(pageScript)]);
      browser = await launchChromium();
      page = await browser.newPage();
      await page.addScriptTag({ content: script });
    });
    afterAll(() => browser?.close());

    test('one thread gives the bits that Node gives', async () => {
      expect(await ask(page, 'alone')).toBe(expected);
    });

    test.each([1, 2, 3])('%i workers from a Blob give the same bits', async (workers) => {
      const result = await ask<Pooled>(page, 'pooled', workers, source);
      expect(result).toEqual({ fingerprint: expected, workers });
    });

    test('other kinds of work that the worker was given have the bits of one thread', async () => {
      expect(await ask(page, 'ensemble', 2, source)).toBe(true);
    });

    test('without workers the page stays alive and the bits are the same', async () => {
      const result = await ask<{ fingerprint: string; frames: number }>(page, 'frames');
      expect(result.fingerprint).toBe(expected);
      expect(result.frames).toBeGreaterThan(5);
    });

    test('a script that fails is replaced by the page itself', async () => {
      const result = await ask<Pooled>(page, 'pooled', 2, 'throw new Error("broken")');
      expect(result.fingerprint).toBe(expected);
    });

    test('workers that the page forbids are replaced by the page itself', async () => {
      const strict = await browser.newPage();
      const policy = `<meta http-equiv="Content-Security-Policy" content="worker-src 'none'">`;
      await strict.setContent(`<html><head>${policy}</head><body></body></html>`);
      await strict.addScriptTag({ content: script });
      const result = await ask<Pooled>(strict, 'pooled', 2, source);
      expect(result.fingerprint).toBe(expected);
      await strict.close();
    });

    test('a run is cancelled in the middle and the next one is right', async () => {
      expect(await ask(page, 'cancelled', source)).toBe(`work.cancelled ${expected}`);
    });
  },
);
