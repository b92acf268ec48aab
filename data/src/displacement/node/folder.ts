import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SojournError } from '@sojourn/engine/core';

const wanted = /\.(csv|yml|yaml)$/i;
const deepest = 4;

/**
 * The texts of a FLEE folder by path, for {@link readFleeFolder}.
 *
 * @throws SojournError `file.missing`, `file.encoding`
 */
export function fleeFiles(folder: string): Map<string, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new SojournError({
      code: 'file.missing',
      where: { file: folder },
      remedy: 'Give the folder that holds input_csv/ and source_data/.',
    });
  }
  const files = new Map<string, string>();
  collect(folder, folder, 0, files);
  return files;
}

function collect(root: string, folder: string, depth: number, files: Map<string, string>): void {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth < deepest) collect(root, path, depth + 1, files);
    } else if (wanted.test(entry.name)) {
      files.set(relative(root, path).split(sep).join('/'), textOf(path));
    }
  }
}

function textOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new SojournError({
      code: 'file.encoding',
      where: { file: path },
      got: 'some bytes are of another encoding',
    });
  }
}
