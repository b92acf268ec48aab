import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BuildOptions, build, type Plugin, type StdinOptions } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'sojourn-runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A command line, as the real one is built: it imports the pool and runs every kind of work. */
const command = `
import { fitModel, syntheticPanel } from '@sojourn/engine/gravity';
import { prepare, runEnsemble } from '@sojourn/engine/displacement';
import { runScenario, syntheticWorld } from '@sojourn/engine/nexus';
import { runDoubt } from '@sojourn/engine/security';
import { ensembles } from '@sojourn/runner/displacement';
import { createPool, openCrew } from '@sojourn/runner/node';
import { doubts } from '@sojourn/runner/security';
import { smallPanel, smallRecipe } from '../../engine/src/security/testing/synthetic.ts';
import { camp, madeCase, zone } from '../../engine/src/displacement/testing/cases.ts';
process.stdout.write('started\\n');
const say = (name, one, other) => process.stdout.write(name + (one === other ? ': same bits' : ': other bits') + '\\n');
const pool = createPool({ workers: 2 });
const world = syntheticWorld({ seed: 1, places: 30, reach: 10 });
const scenario = { schema: 'sojourn.scenario/1', name: 'bundle', years: 5, draws: 60, seed: 3, policies: [], places: [] };
say('scenario', (await pool.run(world, scenario)).fingerprint, runScenario(world, scenario).fingerprint);
const model = madeCase([zone('Z'), camp('C')], [['Z', 'C', 90]]);
const ensemble = await pool.share(ensembles, { model }, { draws: 20, seed: 1 });
say('ensemble', JSON.stringify(ensemble), JSON.stringify(runEnsemble(prepare(model), 20, 1)));
const order = { year: 2022, seed: 1, draws: 80 };
const drawn = await pool.share(doubts, { recipe: smallRecipe, panel: smallPanel }, order);
say('doubt', String(drawn.scores), String(runDoubt(smallRecipe, smallPanel, 2022, order).scores));
await pool.close();
const { y, x1, x2 } = syntheticPanel(93, 8, 5, 1);
const design = { family: 'poisson', response: 'y', y, names: ['x1', 'x2'], x: [x1, x2], fixedEffects: [] };
const crew = await openCrew({ threads: 2 });
await crew.ready();
say('crew', String(fitModel(design, { crew }).coefficients), String(fitModel(design).coefficients));
await crew.close();
`;

const expected =
  'started\nscenario: same bits\nensemble: same bits\ndoubt: same bits\ncrew: same bits\n';

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['development'],
  logLevel: 'silent',
};
const stdin: StdinOptions = {
  contents: command,
  resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  loader: 'ts',
};

async function saidBy(script: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script]);
  return stdout + stderr;
}

describe('a bundle', () => {
  test('of one file serves as its own worker and does not run its command there', async () => {
    const outfile = join(folder, 'command.mjs');
    await build({ ...options, stdin, outfile });
    expect(await saidBy(outfile)).toBe(expected);
  });

  test('in parts finds its worker, whatever part that lies in', async () => {
    const outdir = join(folder, 'parts');
    // the command is loaded late, as the parts of the real one are
    const main = { ...stdin, contents: `export {}; await import('late');` };
    const plugin: Plugin = {
      name: 'late',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^late$/ }, () => ({ path: 'late', namespace: 'late' }));
        onLoad({ filter: /.*/, namespace: 'late' }, () => ({
          contents: command,
          resolveDir: stdin.resolveDir ?? '',
          loader: 'ts',
        }));
      },
    };
    await build({
      ...options,
      stdin: main,
      outdir,
      splitting: true,
      outExtension: { '.js': '.mjs' },
      plugins: [plugin],
    });
    expect(await saidBy(join(outdir, 'stdin.mjs'))).toBe(expected);
  });
});
