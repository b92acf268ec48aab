import type { Rgb } from './colours.ts';
import { colourWord, type EmfRecord, record, recordType, textWords, units } from './records.ts';

/** How a line is drawn, lengths in pixels. */
export interface Pen {
  readonly colour: Rgb;
  readonly width: number;
  readonly round: boolean;
  /** Rounded where two lines meet. */
  readonly roundJoin: boolean;
  /** Lengths of dashes and gaps in turn; empty for an unbroken line. */
  readonly dashes: readonly number[];
}

/** How letters are drawn, the size in pixels. */
export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

const geometric = 0x1_00_00;
const userDashes = 7;
const flatCap = 0x2_00;
const miterJoin = 0x20_00;
const stockNothing = { brush: 0x8000_0005, pen: 0x8000_0008 } as const;

/** The words of a tool that make it, but for its place in the table of objects. */
function penWords({ colour, width, round, roundJoin, dashes }: Pen): number[] {
  const style =
    geometric +
    (dashes.length > 0 ? userDashes : 0) +
    (round ? 0 : flatCap) +
    (roundJoin ? 0 : miterJoin);
  const lengths = dashes.map((length) => Math.max(1, units(length)));
  const none = [0, 0, 0, 0];
  return [
    ...none,
    style,
    Math.max(1, units(width)),
    0,
    colourWord(colour),
    0,
    lengths.length,
    ...lengths,
  ];
}

function fontWords({ size, bold }: Font): number[] {
  const shape = [-Math.max(1, units(size)), 0, 0, 0, bold ? 700 : 400];
  const plain = [0, 0];
  const [fullName, style, details] = [textWords('', 32), textWords('', 16), Array(9).fill(0)];
  return [...shape, ...plain, ...textWords('Arial', 16), ...fullName, ...style, ...details];
}

/**
 * Brushes, pens and fonts of one metafile: each is made at its first use, and chosen only where
 * another was in use. Gives the records that the drawing needs before its next mark.
 */
export class Tools {
  readonly #handles = new Map<string, number>();
  readonly #chosen = new Map<string, number>();

  /** Objects made so far. */
  get count(): number {
    return this.#handles.size;
  }

  brush(colour: Rgb | null): EmfRecord[] {
    if (colour === null) return this.#choose('brush', stockNothing.brush);
    return this.#use('brush', recordType.createBrush, [0, colourWord(colour), 0]);
  }

  pen(pen: Pen | null): EmfRecord[] {
    if (pen === null) return this.#choose('pen', stockNothing.pen);
    return this.#use('pen', recordType.createPen, penWords(pen));
  }

  font(font: Font): EmfRecord[] {
    return this.#use('font', recordType.createFont, fontWords(font));
  }

  /** Records that give every object back. */
  end(): EmfRecord[] {
    const stock = [
      ...this.#choose('brush', stockNothing.brush),
      ...this.#choose('pen', stockNothing.pen),
    ];
    const handles = [...this.#handles.values()];
    return [...stock, ...handles.map((handle) => record(recordType.deleteObject, handle))];
  }

  #use(kind: string, type: number, words: readonly number[]): EmfRecord[] {
    const key = `${kind} ${words.join(' ')}`;
    const known = this.#handles.get(key);
    if (known !== undefined) return this.#choose(kind, known);
    const handle = this.#handles.size + 1;
    this.#handles.set(key, handle);
    return [record(type, handle, ...words), ...this.#choose(kind, handle)];
  }

  #choose(kind: string, handle: number): EmfRecord[] {
    if (this.#chosen.get(kind) === handle) return [];
    this.#chosen.set(kind, handle);
    return [record(recordType.selectObject, handle)];
  }
}
