import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { SojournError } from '@sojourn/engine/core';

const wanted = /\.(csv|yml|yaml)$/i;
const deepest = 4;

/**
 * The texts of a FLEE folder by path, for {@link readFleeFolder}.
 *
 * @throws SojournError `file.missing`, `file.empty`, `file.corrupt`, `file.encoding`
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
  if (files.size > 0) return files;
  throw new SojournError({
    code: 'file.empty',
    where: { file: folder },
    got: 'no .csv or .yml file',
    remedy: 'Give the folder that holds input_csv/ and source_data/.',
  });
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
      files.set(relative(root, path).split(sep).join('/'), fleeText(path));
    }
  }
}

/** Line of the first bytes that are no UTF-8. */
function badLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [line, start] = [1, 0];
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    line += 1;
    start = at + 1;
  }
  return line;
}

/** What is wrong with bytes that are no text, and what to do; null where they are text. */
function whyNoText(bytes: Uint8Array): readonly [got: string, remedy: string] | null {
  const [first, second] = bytes;
  const asUtf8 = 'Save the file as UTF-8 (in a spreadsheet: CSV UTF-8) and try again.';
  if (first === 0x50 && second === 0x4b)
    return ['it is a workbook or an archive', 'Save the sheet as CSV UTF-8 and try again.'];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return ['it is UTF-16', asUtf8];
  if (bytes.includes(0)) return ['it holds bytes that are no text', asUtf8];
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    return [`line ${badLine(bytes)} is of another encoding`, asUtf8];
  }
}

/**
 * The text of one file.
 *
 * @throws SojournError `file.missing`, `file.corrupt` where it cannot be read, `file.encoding` with
 * the line that is no UTF-8
 */
export function fleeText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT';
    throw new SojournError({
      code: isMissing ? 'file.missing' : 'file.corrupt',
      where: { file: path },
      got: code === 'EISDIR' ? 'it is a folder' : message,
      remedy: isMissing ? 'Check the path.' : 'Give the path of a file that can be read.',
    });
  }
  const why = whyNoText(bytes);
  if (why === null) return new TextDecoder().decode(bytes);
  const [got, remedy] = why;
  throw new SojournError({ code: 'file.encoding', where: { file: path }, got, remedy });
}
