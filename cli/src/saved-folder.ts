import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefDocument } from '@sojourn/brief';
import { isSojournError, renderMessage, SojournError } from '@sojourn/engine/core';
import { readJsonFile } from './json-file.ts';
import { asSavedBrief, isBrief } from './saved-brief.ts';

/** A file of a folder: the brief in it, or why it could not be read, with the remedy. */
export type SavedFile =
  | { readonly file: string; readonly document: BriefDocument }
  | { readonly file: string; readonly problem: string };

const passedOver = (name: string) => name.startsWith('.') || name === 'node_modules';

function jsonFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (passedOver(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return jsonFiles(path);
      return entry.name.toLowerCase().endsWith('.json') ? [path] : [];
    });
}

/** The words of a failure that belongs to one file and must not hide the others. */
export function problemOf(error: unknown): string {
  if (!isSojournError(error)) throw error;
  const { message, remedy } = renderMessage(error.facts);
  return `${message} ${remedy}`;
}

async function open(file: string): Promise<readonly SavedFile[]> {
  try {
    const input = readJsonFile(file);
    return isBrief(input) ? [{ file, document: await asSavedBrief(input, file) }] : [];
  } catch (error) {
    return [{ file, problem: problemOf(error) }];
  }
}

/**
 * The briefs saved in a folder and the folders in it; JSON of other kinds is passed over, and a
 * file that cannot be read is told in its place.
 *
 * @throws SojournError `file.missing` if it is not there or holds no brief, `file.corrupt` if it
 * cannot be read as a folder
 */
export async function savedBriefs(folder: string): Promise<readonly SavedFile[]> {
  let files: readonly string[];
  try {
    files = jsonFiles(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const remedy = 'Give the folder that holds your saved briefs.';
    if (code === 'ENOENT') {
      throw new SojournError({ code: 'file.missing', where: { file: folder }, remedy });
    }
    const got = code === 'ENOTDIR' ? 'it is a file, not a folder' : message;
    throw new SojournError({ code: 'file.corrupt', where: { file: folder }, got, remedy });
  }
  const found = (await Promise.all(files.map(open))).flat();
  if (found.length > 0) return found;
  throw new SojournError({
    code: 'file.missing',
    where: { file: join(folder, '*.json') },
    remedy: 'Save briefs there with: sojourn brief BGD --json --out FOLDER/bgd.json.',
  });
}
