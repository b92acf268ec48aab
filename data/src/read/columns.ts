import type { Column } from '@sojourn/engine/core';
import type { DecodedChunk } from './page.ts';

/** Rows [from, to) of a row group. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Rows of one column in one row group. */
export interface Part {
  readonly chunk: DecodedChunk;
  readonly rows: Rows;
}

/** Rows of a sorted text column without empty cells that hold the text. */
export function rowsHolding({ values, dictionary }: DecodedChunk, text: string): Rows {
  const code = dictionary.indexOf(text);
  let from = 0;
  while (from < values.length && values[from] !== code) from++;
  let to = from;
  while (to < values.length && values[to] === code) to++;
  return { from, to };
}

/** Writes the cells of a part from index `at` on; empty cells stay as they are. */
function spread(part: Part, into: Int32Array | Int16Array | Float64Array, at: number): void {
  const { values, present } = part.chunk;
  const { from, to } = part.rows;
  if (present === null) {
    for (let row = from; row < to; row++) into[at + row - from] = values[row]!;
    return;
  }
  let next = 0;
  for (let row = 0; row < from; row++) next += present[row]!;
  for (let row = from; row < to; row++) {
    if (present[row] === 1) into[at + row - from] = values[next++]!;
  }
}

/** A text column of several parts, with one dictionary of the texts that occur. */
export function textColumnOf(parts: readonly Part[], length: number): Column {
  const index = new Map<string, number>();
  const codes = new Int32Array(length).fill(-1);
  let at = 0;
  for (const part of parts) {
    const { dictionary } = part.chunk;
    const end = at + part.rows.to - part.rows.from;
    spread(part, codes, at);
    const shared = new Int32Array(dictionary.length).fill(-1);
    for (; at < end; at++) {
      const code = codes[at]!;
      if (code < 0) continue;
      if (shared[code] === -1) {
        const text = dictionary[code]!;
        shared[code] = index.get(text) ?? index.size;
        index.set(text, shared[code]!);
      }
      codes[at] = shared[code]!;
    }
  }
  return { kind: 'text', codes, dictionary: [...index.keys()] };
}

function filled<A extends Int16Array | Float64Array>(parts: readonly Part[], into: A): A {
  let at = 0;
  for (const part of parts) {
    spread(part, into, at);
    at += part.rows.to - part.rows.from;
  }
  return into;
}

/** A column of years. */
export function yearColumnOf(parts: readonly Part[], length: number): Column {
  return { kind: 'integer', values: filled(parts, new Int16Array(length)) };
}

/** A column of numbers; empty cells are NaN. */
export function numberColumnOf(parts: readonly Part[], length: number): Column {
  return { kind: 'number', values: filled(parts, new Float64Array(length).fill(Number.NaN)) };
}
