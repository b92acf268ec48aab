/** `npm run build [cli|web|library …]`: makes what is older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { repositoryRoot } from '../src/reference.ts';

const root = repositoryRoot();
const libraries = ['engine', 'runner', 'data', 'charts', 'brief'];

function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const names = readdirSync(path).filter((name) => !['node_modules', 'dist'].includes(name));
  return Math.max(0, ...names.map((name) => newestIn(join(path, name))));
}

function isFresh(output: string, inputs: readonly string[]): boolean {
  const made = join(root, output);
  if (!existsSync(made)) return false;
  const since = statSync(made).mtimeMs;
  return inputs.every((input) => newestIn(join(root, input)) <= since);
}

function run(tool: string, args: readonly string[]): void {
  const done = spawnSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`${tool} ${args.join(' ')} failed`);
}

/** The command line, `cli/dist/sojourn.js`, with the parts that it loads when they are needed. */
async function buildCli(): Promise<void> {
  if (isFresh('cli/dist/sojourn.js', [...libraries, 'cli', 'package-lock.json'])) return;
  rmSync(join(root, 'cli/dist'), { recursive: true, force: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: [{ in: 'cli/src/main.ts', out: 'sojourn' }],
    outdir: 'cli/dist',
    bundle: true,
    splitting: true,
    chunkNames: 'part-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['development'],
    minifySyntax: true,
    legalComments: 'linked',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** The page as a static folder, `web/dist`. */
function buildWeb(): void {
  if (isFresh('web/dist/index.html', [...libraries, 'web', 'package-lock.json'])) return;
  run('vite', ['build', 'web', '--logLevel', 'warn']);
}

/** JavaScript and type declarations of every library, in the `dist` of each. */
function buildLibraries(): void {
  for (const library of libraries) run('tsc', ['-p', `${library}/tsconfig.build.json`]);
}

/** Builds the named parts; all but the libraries by default. */
export async function build(parts: readonly string[] = ['cli', 'web']): Promise<void> {
  if (parts.includes('library')) buildLibraries();
  if (parts.includes('cli')) await buildCli();
  if (parts.includes('web')) buildWeb();
}

if (process.argv[1]?.endsWith('build.ts')) {
  const named = process.argv.slice(2);
  await build(named.length > 0 ? named : ['library', 'cli', 'web']);
}
