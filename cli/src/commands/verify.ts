import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadNexusWorld, verifySnapshot } from '@sojourn/data';
import { nodeSource } from '@sojourn/data/node';
import { parseScenario } from '@sojourn/engine/nexus/schema';
import { createPool } from '@sojourn/runner/node';
import { exitCode } from '../exit.ts';
import { readJsonFile } from '../json-file.ts';
import { installationRoot, openLocalSnapshot, snapshotFolder } from '../local.ts';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { type AddCommand, example } from './command.ts';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

interface VerifyOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

/** Replays every recorded example and compares its fingerprint with the recorded one. */
async function replayExamples(folder: string, snapshot?: string): Promise<Check[]> {
  const recorded = readJsonFile(join(folder, 'fingerprints.json')) as Record<string, string>;
  const world = await loadNexusWorld(await openLocalSnapshot(snapshot));
  const pool = createPool();
  const checks: Check[] = [];
  try {
    for (const [file, expected] of Object.entries(recorded)) {
      const path = join(folder, file);
      if (!existsSync(path)) {
        checks.push({ name: file, ok: false, detail: 'the file is missing' });
        continue;
      }
      const scenario = parseScenario(readJsonFile(path), path);
      const { fingerprint } = await pool.run(world, scenario, { onProgress: progressMeter() });
      const ok = fingerprint === expected;
      const detail = ok ? fingerprint : `got ${fingerprint}, recorded ${expected}`;
      checks.push({ name: `example ${file}`, ok, detail });
    }
  } finally {
    await pool.close();
  }
  return checks;
}

async function verify(options: VerifyOptions): Promise<void> {
  const data = await verifySnapshot(nodeSource(snapshotFolder(options.snapshot)));
  const examples = data.ok
    ? await replayExamples(join(installationRoot(), 'examples'), options.snapshot)
    : [];
  const checks = [...data.checks, ...examples];
  const failed = checks.filter(({ ok }) => !ok).length;
  const text = options.json
    ? `${JSON.stringify({ checks }, null, 2)}\n`
    : [
        ...checks.map(({ name, ok, detail }) => `${ok ? '✓' : '✗'} ${name}  ${detail}`),
        `${checks.length - failed} passed, ${failed} failed`,
        '',
      ].join('\n');
  await deliver(text, options.out);
  if (failed > 0) process.exitCode = exitCode.failure;
}

/** `sojourn verify` */
export const addVerify: AddCommand = (program) => {
  program
    .command('verify')
    .summary('does this machine give the recorded results, bit by bit?')
    .description('Checks the snapshot, replays the examples and compares their fingerprints.')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example('sojourn verify'))
    .action(verify);
};
