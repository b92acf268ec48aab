import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A command line of one file, as the real one is built: it imports the pool and runs. */
const command = `
import { runScenario, syntheticWorld } from '@sojourn/engine/nexus';
import { createPool } from '@sojourn/runner/node';
process.stdout.write('started\\n');
const world = syntheticWorld({ seed: 1, places: 30, reach: 10 });
const scenario = { schema: 'sojourn.scenario/1', name: 'bundle', years: 5, draws: 60, seed: 3, policies: [], places: [] };
const pool = createPool({ workers: 2 });
const { fingerprint } = await pool.run(world, scenario);
await pool.close();
process.stdout.write(fingerprint === runScenario(world, scenario).fingerprint ? 'same bits\\n' : 'other bits\\n');
`;

describe('a bundle of one file', () => {
  test('serves as its own worker and does not run its command there', async () => {
    const outfile = join(folder, 'command.mjs');
    await build({
      stdin: {
        contents: command,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
        loader: 'ts',
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      conditions: ['development'],
      logLevel: 'silent',
    });
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [outfile]);
    expect(stdout).toBe('started\nsame bits\n');
    expect(stderr).toBe('');
  });
});
