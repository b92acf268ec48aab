import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'snapshot', 'fixtures', '.git', 'out']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Every TypeScript source of the house as `{file, source}`, paths relative with `/`. */
export function sourceFiles(root: string): { file: string; source: string }[] {
  const parts = ['engine', 'runner', 'data', 'charts', 'brief', 'cli', 'web', 'testing', 'bench'];
  return parts
    .flatMap((part) => walk(join(root, part)))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({
      file: relative(root, path).split(sep).join('/'),
      source: readFileSync(path, 'utf8'),
    }));
}
