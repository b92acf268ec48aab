import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import type { Precache } from '../src/offline/precache.ts';
import { filesUnder, hashOfFile } from './files.ts';

/** Scripts that hold data are for pages from disk, where no service worker runs. */
const isCached = (file: string) => !/^data\/.*\.js$/.test(file) && file !== 'service-worker.js';

/** Every file of the built folder that works offline, with its hash; the version is their hash. */
export function precacheOf(folder: string): Precache {
  const files = filesUnder(folder)
    .filter(isCached)
    .map((path) => ({ path, sha256: hashOfFile(join(folder, path)) }));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, files };
}

/** Writes `service-worker.js` with the list of the built files inside. Runs after all others. */
export function offlinePlugin(): Plugin {
  let root = '';
  let target = '';
  return {
    name: 'sojourn:offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      target = join(config.root, config.build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: async () => {
        const made = await build({
          entryPoints: [join(root, 'src/offline/service-worker.ts')],
          bundle: true,
          write: false,
          format: 'iife',
          target: 'es2022',
          minify: true,
          define: { __PRECACHE__: JSON.stringify(precacheOf(target)) },
        });
        writeFileSync(join(target, 'service-worker.js'), made.outputFiles[0]!.contents);
      },
    },
  };
}
