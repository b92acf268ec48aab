import { SojournError } from '@sojourn/engine/core';
import { type ByteSource, piecesOf } from './source.ts';

/** A line of a text, counted from 1, and the share of the file up to it. */
export interface Line {
  readonly text: string;
  readonly row: number;
  readonly share: number;
}

function notUtf8(file: string, row: number): SojournError {
  return new SojournError({
    code: 'file.encoding',
    where: { file, row },
    got: `after line ${row} there are bytes of another encoding`,
    remedy:
      'Save the file as UTF-8: in a spreadsheet, Save as → CSV UTF-8; in an editor, choose the encoding UTF-8.',
  });
}

const longest = 4_000_000;

/**
 * The lines of a UTF-8 text, read piece by piece; a byte-order mark and carriage returns are left out.
 *
 * @throws SojournError `file.encoding`; `file.corrupt` for a line of over 4 million letters
 */
export async function* linesOf(source: ByteSource): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [rest, row, read] = ['', 0, 0];
  const line = (text: string): Line => {
    row += 1;
    return { text: text.replace(/\r$/, ''), row, share: read / source.byteLength };
  };
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw notUtf8(source.name, row);
    }
  };
  for await (const piece of piecesOf(source)) {
    read += piece.length;
    const parts = (rest + decode(piece)).split('\n');
    rest = parts.pop()!;
    if (rest.length > longest) {
      const got = `line ${row + parts.length + 1} has no end`;
      throw new SojournError({ code: 'file.corrupt', where: { file: source.name }, got });
    }
    for (const part of parts) yield line(part);
  }
  rest += decode();
  if (rest !== '') yield line(rest);
}
