import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { workerSource } from './worker-source.ts';

/** A part of the page that is loaded when it is first needed. */
export interface LazyScript {
  /** Entry inside the page's folder. */
  readonly entry: string;
  /** Global name under which it hands over what it exports. */
  readonly name: string;
  /** File in the built folder. */
  readonly file: string;
}

/**
 * Builds a part of the page as a classic script of its own, which the page loads when it is first
 * asked for it: readers of briefs need not load the model or the rules.
 */
export function lazyScript({ entry, name, file }: LazyScript): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: `sojourn:lazy-script:${file}`,
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      outDir = join(config.root, config.build.outDir);
    },
    writeBundle: {
      sequential: true,
      order: 'post',
      handler: async () => {
        await build({
          configFile: false,
          root,
          logLevel: 'warn',
          resolve: { conditions: ['development', 'module', 'browser', 'default'] },
          define: { 'process.env.NODE_ENV': '"production"' },
          plugins: [workerSource()],
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            target: 'es2022',
            minify: true,
            reportCompressedSize: false,
            lib: {
              entry: join(root, entry),
              formats: ['iife'],
              name,
              fileName: () => file,
            },
          },
        });
      },
    },
  };
}
