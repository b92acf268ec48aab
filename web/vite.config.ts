import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { classicScript } from './build/classic-script.ts';
import { lazyScript } from './build/lazy-script.ts';
import { spokenLocales } from './build/locales.ts';
import { offlinePlugin } from './build/offline.ts';
import { snapshotFilesPlugin } from './build/snapshot-files.ts';
import { workerSource } from './build/worker-source.ts';

const root = import.meta.dirname;

/** One folder, `dist`: a page, one classic script, one style sheet, the data, a service worker. */
export default defineConfig({
  root,
  base: './',
  resolve: { conditions: ['development', 'module', 'browser', 'default'] },
  plugins: [
    react(),
    spokenLocales(),
    workerSource(),
    lazyScript({ entry: 'src/what-if/model.ts', name: 'sojournModel', file: 'model.js' }),
    lazyScript({
      entry: 'src/displacement/engine.ts',
      name: 'sojournDisplacement',
      file: 'displacement.js',
    }),
    lazyScript({ entry: 'src/classify/engine.ts', name: 'sojournClassify', file: 'classify.js' }),
    classicScript(),
    snapshotFilesPlugin(resolve(root, '../data/snapshot')),
    offlinePlugin(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      output: {
        format: 'iife',
        entryFileNames: 'app.js',
        assetFileNames: 'app[extname]',
      },
    },
  },
});
