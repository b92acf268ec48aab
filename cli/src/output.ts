import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SojournError } from '@sojourn/engine/core';

const unfinished = new Set<string>();

/** Removes what a cancelled write has left; called on Ctrl-C. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  unfinished.clear();
}

interface Cause {
  readonly got: string;
  readonly remedy: string;
}

const elsewhere = 'Choose another place with --out; nothing was left half-written.';
const causes: Readonly<Record<string, Cause>> = {
  ENOSPC: { got: 'the disk is full', remedy: `Free some space. ${elsewhere}` },
  EDQUOT: { got: 'the disk quota is used up', remedy: `Free some space. ${elsewhere}` },
  EACCES: { got: 'no permission to write there', remedy: elsewhere },
  EPERM: { got: 'no permission to write there', remedy: elsewhere },
  EROFS: { got: 'the folder is read-only', remedy: elsewhere },
  EISDIR: { got: 'that is a folder', remedy: 'Give the name of a file with --out.' },
  ENOTDIR: { got: 'part of the path is a file, not a folder', remedy: elsewhere },
  EEXIST: { got: 'part of the path is a file, not a folder', remedy: elsewhere },
  ENOENT: { got: 'there is no such folder', remedy: elsewhere },
};

/** What stands at the path now: a whole-file target, a folder, or a device or pipe to write into. */
function kindOf(path: string): 'file' | 'folder' | 'stream' {
  if (!existsSync(path)) return 'file';
  const found = statSync(path);
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'stream';
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

function writeInto(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
}

/** To a temporary file beside the target, flushed, then renamed. */
function replace(path: string, bytes: Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  mkdirSync(dirname(target), { recursive: true });
  const file = openSync(temporary, 'w');
  unfinished.add(temporary);
  try {
    try {
      writeAll(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

/**
 * Writes a whole file or nothing. A link is followed; a device or pipe is written into.
 *
 * @throws SojournError `file.write` with the cause and the remedy in words
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const kind = kindOf(path);
    if (kind === 'folder') throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    if (kind === 'stream') writeInto(path, bytes);
    else replace(path, bytes);
  } catch (error) {
    throw failed(path, error);
  }
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

/** A result that is written as it is made: whole or not at all where it goes to a file. */
export interface Delivery {
  write(text: string): Promise<void>;
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): void;
}

const pieceLength = 1 << 18;

function buffered(send: (text: string) => Promise<void> | void) {
  let held = '';
  const flush = async () => {
    const text = held;
    held = '';
    if (text !== '') await send(text);
  };
  return {
    flush,
    async write(text: string) {
      held += text;
      if (held.length >= pieceLength) await flush();
    },
  };
}

function failed(path: string, error: unknown): SojournError {
  const { code = '' } = error as NodeJS.ErrnoException;
  const cause = causes[code] ?? { got: code || 'the write failed', remedy: elsewhere };
  return new SojournError({ code: 'file.write', where: { file: path }, ...cause });
}

function fileDelivery(path: string): Delivery {
  const isWhole = kindOf(path) !== 'stream';
  const temporary = isWhole ? join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) : path;
  let file: number;
  try {
    if (kindOf(path) === 'folder') throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(temporary, 'w');
  } catch (error) {
    throw failed(path, error);
  }
  if (isWhole) unfinished.add(temporary);
  const clear = () => {
    if (isWhole) rmSync(temporary, { force: true });
    unfinished.delete(temporary);
  };
  const { write, flush } = buffered((text) => {
    try {
      writeAll(file, new TextEncoder().encode(text));
    } catch (error) {
      throw failed(path, error);
    }
  });
  return {
    write,
    async finish() {
      await flush();
      closeSync(file);
      if (isWhole) renameSync(temporary, existsSync(path) ? realpathSync(path) : path);
      unfinished.delete(temporary);
      process.stderr.write(`${path}\n`);
    },
    abandon: clear,
  };
}

/**
 * Opens a result that is too long to be held: to a file, or to standard output as its reader takes it.
 *
 * @throws SojournError `file.write`
 */
export function openDelivery(out: string | undefined): Delivery {
  if (out !== undefined && out !== '-') return fileDelivery(out);
  const { write, flush } = buffered((text) => deliver(text, undefined));
  return { write, finish: flush, abandon: () => {} };
}
