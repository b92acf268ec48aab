import { type FileTable, type InputFile, readFileTable } from '@sojourn/data/flows';
import { readBytes, unpacked } from '../read-bytes.ts';

/** A file with its bytes, unpacked where it is compressed. */
export function inputFile(path: string): InputFile {
  return { name: path.replace(/\.gz$/, ''), bytes: unpacked(path, readBytes(path)) };
}

/** A file's rows. @throws SojournError as the reader */
export function fileTable(path: string): Promise<FileTable> {
  const { name, bytes } = inputFile(path);
  return readFileTable(name, bytes);
}
