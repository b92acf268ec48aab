import { fileURLToPath } from 'node:url';

let built: Promise<string> | undefined;

async function build(): Promise<string> {
  const tool = 'esbuild';
  const { build } = (await import(tool)) as typeof import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./node-worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    conditions: ['development'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The worker as one script, built once from the sources next to this file; for runs from sources
 * (tests, tsx), where Node cannot read TypeScript by itself.
 */
export function workerSource(): Promise<string> {
  built ??= build();
  return built;
}
