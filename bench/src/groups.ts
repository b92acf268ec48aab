import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { build } from 'esbuild';

/** Files of `rows/` that are built and run on their own: one that cannot be built skips alone. */
export const groups = [
  'snapshot',
  'briefs',
  'gravity',
  'sampler-rows',
  'spike',
  'typology',
  'displacement',
  'displacement-forecast',
  'displacement-rules',
  'security',
  'mobility',
  'remittances',
  'flows',
  'threads',
] as const;

export type Group = (typeof groups)[number];

/**
 * Builds a group as users get the code: one bundle, no TypeScript left.
 *
 * @returns path of the bundle
 */
export async function buildGroup(group: Group): Promise<string> {
  const outfile = join(repositoryRoot(), 'bench/dist', `${group}.js`);
  await build({
    absWorkingDir: repositoryRoot(),
    entryPoints: [`bench/src/rows/${group}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['development'],
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  return outfile;
}
