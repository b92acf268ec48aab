import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { engineVersion } from '@sojourn/engine/core';
import { exitCode } from '../exit.ts';
import { installationRoot, openLocalSnapshot, snapshotFolder } from '../local.ts';
import { deliver } from '../output.ts';
import { type AddCommand, example } from './command.ts';

/** One line of the doctor: `needed` things that are not well fail the command. */
export interface Finding {
  readonly name: string;
  readonly well: boolean;
  readonly needed: boolean;
  readonly detail: string;
  readonly fix: string;
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const well = major > 20 || (major === 20 && minor >= 19);
  return {
    name: 'Node',
    well,
    needed: true,
    detail: process.versions.node,
    fix: 'Install Node 20.19 or newer.',
  };
}

function machineFinding(): Finding {
  const gigabytes = totalmem() / 1024 ** 3;
  return {
    name: 'machine',
    well: gigabytes >= 1,
    needed: false,
    detail: `${availableParallelism()} threads, ${gigabytes.toFixed(1)} GiB`,
    fix: 'Large ensembles want 1 GiB of memory; use fewer draws.',
  };
}

async function snapshotFinding(folder: string | undefined): Promise<Finding> {
  const path = snapshotFolder(folder);
  try {
    const { manifest } = await openLocalSnapshot(folder);
    const detail = `${manifest.release}, ${manifest.hash.slice(0, 12)}, ${path}`;
    return { name: 'snapshot', well: true, needed: true, detail, fix: '' };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      name: 'snapshot',
      well: false,
      needed: true,
      detail,
      fix: 'Restore data/snapshot from the repository, or run: npm run snapshot.',
    };
  }
}

function pageFinding(): Finding {
  const page = join(installationRoot(), 'web', 'dist', 'index.html');
  return {
    name: 'page',
    well: existsSync(page),
    needed: false,
    detail: existsSync(page) ? 'built' : 'not built',
    fix: 'Run: npm run build.',
  };
}

function chromiumFinding(): Finding {
  const named = process.env.CHROMIUM;
  const found = [
    named,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find((path) => path !== undefined && existsSync(path));
  return {
    name: 'Chromium',
    well: found !== undefined,
    needed: false,
    detail: found ?? 'not found',
    fix: 'Only the browser tests need it: sudo apt-get install -y chromium.',
  };
}

/** What Sojourn needs and finds on this machine. */
export async function findings(folder?: string): Promise<Finding[]> {
  return [
    nodeFinding(),
    machineFinding(),
    await snapshotFinding(folder),
    pageFinding(),
    chromiumFinding(),
  ];
}

interface DoctorOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

async function doctor(options: DoctorOptions): Promise<void> {
  const all = await findings(options.snapshot);
  const text = options.json
    ? `${JSON.stringify({ engineVersion, findings: all }, null, 2)}\n`
    : all
        .map(({ name, well, detail, fix }) => {
          const line = `${well ? '✓' : '✗'} ${name.padEnd(9)} ${detail}`;
          return well ? `${line}\n` : `${line}\n  → ${fix}\n`;
        })
        .join('');
  await deliver(text, options.out);
  if (all.some(({ needed, well }) => needed && !well)) process.exitCode = exitCode.failure;
}

/** `sojourn doctor` */
export const addDoctor: AddCommand = (program) => {
  program
    .command('doctor')
    .summary('is everything here that Sojourn needs?')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example('sojourn doctor'))
    .action(doctor);
};
