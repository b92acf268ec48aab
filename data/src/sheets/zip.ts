import { SojournError } from '@sojourn/engine/core';
import { type ByteSource, piecesOf } from './source.ts';

/** A file inside a ZIP: where its bytes lie. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly at: number;
}

const marks = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

/** @throws SojournError `file.corrupt` */
function corrupt(file: string, got: string): never {
  const remedy = 'Save the workbook again as .xlsx, without a password.';
  throw new SojournError({ code: 'file.corrupt', where: { file }, got, remedy });
}

async function viewOf(source: ByteSource, start: number, end: number): Promise<DataView> {
  return new DataView(await source.slice(start, end));
}

async function entriesOf(source: ByteSource): Promise<ZipEntry[]> {
  const tailStart = Math.max(0, source.byteLength - 66_000);
  const tail = await viewOf(source, tailStart, source.byteLength);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== marks.end) end -= 1;
  if (end < 0) corrupt(source.name, 'the end of the archive is missing');
  const [size, at] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (at + size > source.byteLength) corrupt(source.name, 'its list of parts lies outside it');
  const list = await viewOf(source, at, at + size);
  const entries: ZipEntry[] = [];
  for (let i = 0; i + 46 <= list.byteLength && list.getUint32(i, true) === marks.entry; ) {
    const length = list.getUint16(i + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(list.buffer, i + 46, length));
    entries.push({
      name,
      method: list.getUint16(i + 10, true),
      compressed: list.getUint32(i + 20, true),
      at: list.getUint32(i + 42, true),
    });
    i += 46 + length + list.getUint16(i + 30, true) + list.getUint16(i + 32, true);
  }
  return entries;
}

/** Bytes of the entry's data: after its local header, whose length only it knows. */
async function dataOf(source: ByteSource, { at, compressed, name }: ZipEntry) {
  const head = await viewOf(source, at, at + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== marks.local) {
    corrupt(source.name, `its part ${name} is damaged`);
  }
  const start = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  return piecesOf(source, start, start + compressed);
}

async function* inflated(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value as Uint8Array;
  }
}

const mostText = 2_000_000_000;

/** A ZIP whose parts are read as text, piece by piece. */
export interface ZipFile {
  readonly names: readonly string[];
  /** The text of a part in pieces; none where the part is not there. */
  text(name: string): AsyncGenerator<string>;
}

/**
 * Opens a ZIP by its list of parts.
 *
 * @throws SojournError `file.corrupt`; while a part is read also `file.large`
 */
export async function openZip(source: ByteSource): Promise<ZipFile> {
  const entries = await entriesOf(source);
  async function* text(name: string): AsyncGenerator<string> {
    const entry = entries.find((one) => one.name === name);
    if (!entry) return;
    if (entry.method !== 0 && entry.method !== 8) corrupt(source.name, 'it is encrypted');
    const data = await dataOf(source, entry);
    const decoder = new TextDecoder();
    let length = 0;
    try {
      for await (const piece of entry.method === 8 ? inflated(data) : data) {
        length += piece.length;
        if (length > mostText) break;
        yield decoder.decode(piece, { stream: true });
      }
    } catch (error) {
      corrupt(source.name, `its part ${name} is damaged (${(error as Error).message})`);
    }
    if (length <= mostText) return;
    throw new SojournError({
      code: 'file.large',
      where: { file: source.name },
      got: `a part of over ${mostText / 1e9} GB`,
      expected: 'less',
      remedy: 'Split the workbook, or save the sheet as CSV.',
    });
  }
  return { names: entries.map(({ name }) => name), text };
}
