import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('a page that reads stored series carries no YAML reader, no schema library and no Node', async () => {
  const { metafile } = await build({
    absWorkingDir: repositoryRoot(),
    entryPoints: [join(repositoryRoot(), 'data/src/own/index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    conditions: ['development'],
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('data/src/own/figures.ts');
  expect(inputs.filter((path) => path.includes('node_modules'))).toEqual([]);
  expect(inputs.filter((path) => path.includes('/node/'))).toEqual([]);
});
