import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { byteStreamSplit, readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { readPlain } from 'hyparquet/src/plain.js';
import type { FieldType } from '../schema/manifest.ts';

type Header = ReturnType<typeof parquetHeader>;

/** A page: its header and the bytes that follow it. */
interface Page {
  readonly header: Header;
  readonly bytes: Uint8Array;
}

/** The pages of one column in one row group. */
export interface ColumnPages {
  readonly dictionary: Page | null;
  readonly data: Page;
}

/** One column of a row group: texts as codes into a dictionary, numbers as they are stored. */
export interface DecodedChunk {
  /** Codes of texts, or numbers; one for each cell that is not empty. */
  readonly values: ArrayLike<number>;
  /** Texts of the dictionary; empty for numbers. */
  readonly dictionary: readonly string[];
  /** 1 where a cell is not empty, or null where none is empty. */
  readonly present: Uint8Array | null;
}

const physical = { string: 'BYTE_ARRAY', integer: 'INT32', number: 'DOUBLE' } as const;

/**
 * Finds the pages of the columns of a row group, which lie one after the other: a dictionary page
 * where there is one, then one data page.
 *
 * @param bytes the whole file
 * @param start where the row group starts
 * @param count how many columns there are
 */
export function pagesOf(bytes: ArrayBuffer, start: number, count: number): ColumnPages[] {
  const reader = { view: new DataView(bytes), offset: start };
  const next = (): Page => {
    const header = parquetHeader(reader);
    const page = new Uint8Array(bytes, reader.offset, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    return { header, bytes: page };
  };
  return Array.from({ length: count }, () => {
    const page = next();
    return page.header.type === 'DICTIONARY_PAGE'
      ? { dictionary: page, data: next() }
      : { dictionary: null, data: page };
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte > 127) return utf8.decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}

interface Dictionary {
  readonly texts: readonly string[];
  readonly numbers: ArrayLike<number> | null;
}

const noDictionary: Dictionary = { texts: [], numbers: null };

function readDictionary({ header, bytes }: Page, type: FieldType): Dictionary {
  const count = header.dictionary_page_header?.num_values ?? 0;
  const plain = decompressPage(bytes, header.uncompressed_page_size, 'SNAPPY', undefined);
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const values = readPlain({ view, offset: 0 }, physical[type], count, undefined);
  if (type !== 'string') return { texts: [], numbers: values as ArrayLike<number> };
  return { texts: Array.from(values as ArrayLike<Uint8Array>, textOfBytes), numbers: null };
}

type DataHeader = NonNullable<Header['data_page_header_v2']>;

/** 1 for each cell that is not empty, from the definition levels before the values. */
function presence(bytes: Uint8Array, header: DataHeader): Uint8Array | null {
  const length = header.definition_levels_byte_length;
  if (header.num_nulls === 0 || length === 0) return null;
  const present = new Uint8Array(header.num_values);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  readRleBitPackedHybrid({ view, offset: 0 }, 1, present, length);
  return present;
}

function codes(view: DataView, count: number): Int32Array {
  const values = new Int32Array(count);
  const width = view.getUint8(0);
  if (width > 0) readRleBitPackedHybrid({ view, offset: 1 }, width, values, view.byteLength - 1);
  return values;
}

function numbers(view: DataView, encoding: string, type: FieldType, count: number) {
  const reader = { view, offset: 0 };
  if (encoding === 'PLAIN') return readPlain(reader, physical[type], count, undefined);
  if (encoding === 'BYTE_STREAM_SPLIT') {
    return byteStreamSplit(reader, count, physical[type], undefined);
  }
  if (encoding === 'DELTA_BINARY_PACKED') {
    const values = new Int32Array(count);
    if (count > 0) deltaBinaryUnpack(reader, count, values);
    return values;
  }
  throw new Error(`encoding ${encoding} is not one of the snapshot's`);
}

/** Decodes the pages of one column. @throws Error where they are not what the snapshot writes */
export function decodePages(pages: ColumnPages, type: FieldType): DecodedChunk {
  const { header, bytes } = pages.data;
  const data = header.data_page_header_v2;
  if (header.type !== 'DATA_PAGE_V2' || !data) throw new Error(`a page of type ${header.type}`);
  const dictionary = pages.dictionary ? readDictionary(pages.dictionary, type) : noDictionary;
  const levels = data.definition_levels_byte_length + data.repetition_levels_byte_length;
  const size = header.uncompressed_page_size - levels;
  const plain = decompressPage(bytes.subarray(levels), size, 'SNAPPY', undefined);
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const count = data.num_values - data.num_nulls;
  const present = presence(bytes, data);
  if (data.encoding !== 'RLE_DICTIONARY') {
    const values = numbers(view, data.encoding, type, count) as ArrayLike<number>;
    return { values, dictionary: [], present };
  }
  const own = count > 0 ? codes(view, count) : new Int32Array(0);
  const { texts, numbers: looked } = dictionary;
  return { values: looked ? lookedUp(own, looked) : own, dictionary: texts, present };
}

function lookedUp(own: Int32Array, of: ArrayLike<number>): Float64Array {
  const values = new Float64Array(own.length);
  for (let i = 0; i < values.length; i++) values[i] = of[own[i]!]!;
  return values;
}
