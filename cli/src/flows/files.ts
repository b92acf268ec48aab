import { gunzipSync } from 'node:zlib';
import { type FileTable, type InputFile, readFileTable } from '@sojourn/data/flows';
import { readBytes } from '../read-bytes.ts';

/** A file with its bytes, unpacked where it is compressed. */
export function inputFile(name: string): InputFile {
  const bytes = readBytes(name);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return packed ? { name: name.replace(/\.gz$/, ''), bytes: gunzipSync(bytes) } : { name, bytes };
}

/** A file's rows. @throws SojournError as the reader */
export function fileTable(name: string): Promise<FileTable> {
  const { name: file, bytes } = inputFile(name);
  return readFileTable(file, bytes);
}
