/** Bytes that can be read piece by piece: a file, a blob, an array in memory. */
export interface ByteSource {
  /** For messages. */
  readonly name: string;
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

/** Bytes in memory as a source. @example bytesSource('cases.csv', bytes) */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  const copy = (start: number, end?: number) =>
    new Uint8Array(bytes.subarray(start, end)).buffer as ArrayBuffer;
  return { name, byteLength: bytes.length, slice: async (start, end) => copy(start, end) };
}

const pieceBytes = 1 << 20;

/** The bytes of a part of a source, a megabyte at a time. */
export async function* piecesOf(
  source: ByteSource,
  start = 0,
  end = source.byteLength,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += pieceBytes) {
    yield new Uint8Array(await source.slice(at, Math.min(end, at + pieceBytes)));
  }
}
