import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { scriptOf, scriptPath } from '../src/data/script-file.ts';
import { filesUnder } from './files.ts';

/** Files of the snapshot that the page may load, as paths inside the snapshot. */
function snapshotFiles(snapshot: string): string[] {
  if (!existsSync(join(snapshot, 'datapackage.json'))) {
    throw new Error(`${snapshot} holds no snapshot: make it with: npm run snapshot`);
  }
  return ['datapackage.json', ...filesUnder(snapshot, 'core')];
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Copies the core of the snapshot, and beside each file a script that holds the same bytes. */
export function copySnapshot(snapshot: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const file of snapshotFiles(snapshot)) {
    const bytes = readFileSync(join(snapshot, file));
    write(join(target, file), bytes);
    write(join(target, scriptPath(file)), scriptOf(file, bytes.toString('base64')));
  }
}

/** While developing, `data/…` is read straight from the snapshot. */
function serveSnapshot(snapshot: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = /^\/data\/([\w./-]+)$/.exec(request.url?.split('?')[0] ?? '')?.[1];
    const allowed = path !== undefined && snapshotFiles(snapshot).includes(path);
    if (!allowed) next();
    else response.end(readFileSync(join(snapshot, path)));
  };
}

/** Puts the data that the page needs into `data/` of the built folder. */
export function snapshotFilesPlugin(snapshot: string): Plugin {
  let target = '';
  return {
    name: 'sojourn:snapshot-files',
    configResolved: (config) => {
      target = join(config.root, config.build.outDir, 'data');
    },
    configureServer: (server) => {
      server.middlewares.use(serveSnapshot(snapshot));
    },
    writeBundle: { sequential: true, order: 'post', handler: () => copySnapshot(snapshot, target) },
  };
}
