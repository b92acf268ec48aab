import { open } from 'node:fs/promises';
import { SojournError } from '@sojourn/engine/core';
import type { ByteSource } from './source.ts';

const kinds: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of the path is a file, not a folder',
  EACCES: 'there is no permission to read it',
};

function failure(error: unknown, file: string): SojournError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const remedy = 'Check the path.';
  if (code === 'ENOENT') return new SojournError({ code: 'file.missing', where: { file }, remedy });
  const got = kinds[code] ?? message;
  return new SojournError({ code: 'file.corrupt', where: { file }, got, remedy });
}

/**
 * A file that is read piece by piece; `close` gives it back.
 *
 * @throws SojournError `file.missing`, `file.corrupt`
 */
export async function fileSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  try {
    const handle = await open(path);
    const stat = await handle.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
    return {
      name: path,
      byteLength: stat.size,
      slice: async (start, end = stat.size) => {
        const bytes = new Uint8Array(end - start);
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
        return bytes.buffer.slice(0, bytesRead);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    throw failure(error, path);
  }
}
