import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SojournError } from '@sojourn/engine/core';

const unfinished = new Set<string>();

/** Removes what a cancelled write has left; called on Ctrl-C. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the folder is read-only',
  EISDIR: 'that is a folder',
  ENOTDIR: 'part of the path is a file, not a folder',
  EDQUOT: 'the disk quota is used up',
};

/**
 * Writes a whole file or nothing: to a temporary file beside it, flushed, then renamed.
 *
 * @throws SojournError `file.write` with the cause in words
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, 'w');
    unfinished.add(temporary);
    try {
      writeAll(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    if (unfinished.has(temporary)) rmSync(temporary, { force: true });
    const { code = '', message } = error as NodeJS.ErrnoException;
    const got = causes[code] ?? message;
    throw new SojournError({ code: 'file.write', where: { file: path }, got });
  } finally {
    unfinished.delete(temporary);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

/** Where a command's result goes: a file (whole or not at all) or standard output. */
export async function deliver(
  content: string | Uint8Array,
  out: string | undefined,
): Promise<void> {
  if (out !== undefined && out !== '-') {
    writeWhole(out, content);
    process.stderr.write(`${out}\n`);
    return;
  }
  await new Promise<void>((done, fail) => {
    process.stdout.write(content, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') fail(error);
      else done();
    });
  });
}
