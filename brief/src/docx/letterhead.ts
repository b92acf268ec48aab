import { SojournError } from '@sojourn/engine/core';

/** A PNG picture with its size in pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Who a brief is from: what stands at the head of its first page, and the colours of the house. */
export interface Letterhead {
  readonly organisation: string;
  /** Address, unit, telephone: at most six lines. */
  readonly lines: readonly string[];
  /** Path of a PNG file, as written in the letterhead's file. */
  readonly logo: string | null;
  /** Six hexadecimal digits. */
  readonly accent: string;
  readonly ink: string;
  readonly font: string;
}

/** The letterhead of a brief that nobody has set: no name, Sojourn's colours. */
export const plainLetterhead: Letterhead = {
  organisation: '',
  lines: [],
  logo: null,
  accent: '0A6478',
  ink: '22211E',
  font: 'Calibri',
};

const fields = ['organisation', 'lines', 'logo', 'colours', 'font'];
const mostLines = 6;
const longest = 120;

type Bag = Readonly<Record<string, unknown>>;

function refuse(file: string, field: string, got: unknown, expected: string): never {
  const words = typeof got === 'string' ? got : (JSON.stringify(got) ?? 'nothing');
  throw new SojournError({
    code: 'schema.invalid',
    where: { file, field },
    got: words.slice(0, longest),
    expected,
  });
}

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function words(file: string, field: string, value: unknown): string {
  const fine = typeof value === 'string' && value.trim() !== '' && value.length <= longest;
  return fine ? value : refuse(file, field, value, `words, at most ${longest} characters`);
}

function colour(file: string, field: string, value: unknown, otherwise: string): string {
  if (value === undefined) return otherwise;
  const found = typeof value === 'string' ? /^#([\da-f]{6})$/i.exec(value) : null;
  return found?.[1]?.toUpperCase() ?? refuse(file, field, value, 'a colour such as #0a6478');
}

function linesOf(file: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > mostLines) {
    return refuse(file, 'lines', value, `a list of at most ${mostLines} lines`);
  }
  return value.map((line, index) => words(file, `lines[${index}]`, line));
}

function logoOf(file: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const fine = typeof value === 'string' && /\.png$/i.test(value);
  return fine ? value : refuse(file, 'logo', value, 'the path of a PNG file');
}

/**
 * A letterhead from the content of its JSON file.
 *
 * @param file its name, for what is said of a fault
 * @throws SojournError `schema.invalid` naming the field, what it holds and what it should hold
 * @example parseLetterhead({ organisation: 'Ministry', lines: ['Dhaka'] }, 'house.json')
 */
export function parseLetterhead(content: unknown, file: string): Letterhead {
  if (!isBag(content)) return refuse(file, 'letterhead', content, 'an object');
  const unknown = Object.keys(content).find((key) => !fields.includes(key));
  if (unknown !== undefined) return refuse(file, unknown, content[unknown], fields.join(', '));
  const colours = content.colours ?? {};
  if (!isBag(colours)) return refuse(file, 'colours', colours, '{ "accent": …, "ink": … }');
  const other = Object.keys(colours).find((key) => key !== 'accent' && key !== 'ink');
  if (other !== undefined) return refuse(file, `colours.${other}`, colours[other], 'accent, ink');
  const font = content.font;
  return {
    organisation: words(file, 'organisation', content.organisation),
    lines: linesOf(file, content.lines),
    logo: logoOf(file, content.logo),
    accent: colour(file, 'colours.accent', colours.accent, plainLetterhead.accent),
    ink: colour(file, 'colours.ink', colours.ink, plainLetterhead.ink),
    font: font === undefined ? plainLetterhead.font : words(file, 'font', font),
  };
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const largest = 2_000_000;

/**
 * A PNG file as a picture: its size is read from its header.
 *
 * @throws SojournError `file.corrupt` if it is no PNG, `file.large` over 2 MB
 * @example parsePng(bytes, 'logo.png').width
 */
export function parsePng(bytes: Uint8Array, file: string): Picture {
  if (bytes.length > largest) {
    throw new SojournError({
      code: 'file.large',
      where: { file },
      got: `${bytes.length} bytes`,
      expected: `at most ${largest}`,
      remedy: 'Save the logo smaller; 600 pixels across are enough in print.',
    });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 24 && signature.every((byte, at) => bytes[at] === byte);
  const width = isPng ? view.getUint32(16) : 0;
  const height = isPng ? view.getUint32(20) : 0;
  if (width > 0 && height > 0) return { bytes, width, height };
  throw new SojournError({
    code: 'file.corrupt',
    where: { file },
    got: 'it is not a PNG picture',
    remedy: 'Save the logo as PNG.',
  });
}
