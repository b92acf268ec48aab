/**
 * `npm start [-- PLACE]`: builds what is needed, writes the brief of a place, says where it is
 * and, at a terminal, serves the page until Ctrl-C.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../src/reference.ts';
import { build } from './build.ts';

const root = repositoryRoot();
const command = join(root, 'cli/dist/sojourn.js');

function sojourn(...args: readonly string[]): number {
  return (
    spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' }).status ?? 130
  );
}

const place = process.argv[2] ?? 'BGD';
console.log('Building the command and the page …');
await build();
const written = sojourn('brief', place, '--format', 'html', '--out', `out/brief-${place}.html`);
if (written !== 0) process.exit(written);
if (process.stdin.isTTY && process.stdout.isTTY) process.exit(sojourn('serve'));
