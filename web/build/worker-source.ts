import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const id = 'virtual:sojourn-worker';

/**
 * `import source from 'virtual:sojourn-worker'`: the worker of the model as the text of a classic
 * script, so that the page can start it from a Blob, from disk too.
 */
export function workerSource(): Plugin {
  let root = '';
  return {
    name: 'sojourn:worker-source',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: async (resolved) => {
      if (resolved !== `\0${id}`) return null;
      const made = await build({
        entryPoints: [join(root, 'src/what-if/worker.ts')],
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        conditions: ['development'],
        minify: true,
        legalComments: 'none',
      });
      return `export default ${JSON.stringify(made.outputFiles[0]!.text)};`;
    },
  };
}
