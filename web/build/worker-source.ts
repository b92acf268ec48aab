import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/** Workers by the name under which a script asks for their text. */
const entries: Readonly<Record<string, string>> = {
  'virtual:sojourn-worker': 'src/what-if/worker.ts',
  'virtual:sojourn-displacement-worker': 'src/displacement/worker.ts',
};

/**
 * `import source from 'virtual:sojourn-worker'`: a worker as the text of a classic script, so that
 * the page can start it from a Blob, from disk too.
 */
export function workerSource(): Plugin {
  let root = '';
  return {
    name: 'sojourn:worker-source',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (source) => (source in entries ? `\0${source}` : null),
    load: async (resolved) => {
      const entry = resolved.startsWith('\0') ? entries[resolved.slice(1)] : undefined;
      if (entry === undefined) return null;
      const made = await build({
        entryPoints: [join(root, entry)],
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
