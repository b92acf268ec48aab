import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { workerSource } from './worker-source.ts';

/**
 * Builds the model as a classic script of its own, `model.js`, which the page loads when it is
 * first asked what if: readers of briefs need not load it.
 */
export function modelScript(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'sojourn:model-script',
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
              entry: join(root, 'src/what-if/model.ts'),
              formats: ['iife'],
              name: 'sojournModel',
              fileName: () => 'model.js',
            },
          },
        });
      },
    },
  };
}
