/**
 * Advance widths of printable ASCII in thousandths of an em, from U+0020 on: at each character the
 * wider of Helvetica and Noto Sans, so that text measured here fits in either.
 */
const asciiWidths = [
  278, 278, 408, 646, 572, 889, 732, 225, 333, 333, 551, 584, 278, 333, 278, 372, 572, 572, 572,
  572, 572, 572, 572, 572, 572, 572, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 730, 667,
  611, 778, 741, 339, 500, 667, 556, 907, 760, 781, 667, 781, 722, 667, 611, 731, 667, 944, 667,
  667, 611, 329, 372, 329, 572, 556, 333, 561, 615, 500, 615, 564, 344, 615, 618, 258, 258, 534,
  258, 935, 618, 605, 615, 615, 413, 500, 361, 618, 508, 786, 529, 510, 500, 380, 551, 380, 584,
];

/** Bold text of the same families is at most this much wider. */
const boldFactor = 1.09;

const marks = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Widths of scripts: [first code point, last, thousandths of an em]. */
const scripts: readonly (readonly [number, number, number])[] = [
  [0x2000, 0x200a, 280],
  [0x2010, 0x2027, 800],
  [0x202f, 0x202f, 200],
  [0x2190, 0x22ff, 840],
  [0x0600, 0x077f, 520],
  [0x08a0, 0x08ff, 520],
  [0xfb50, 0xfeff, 520],
  [0x0590, 0x05ff, 580],
  [0x1100, 0x11ff, 1000],
  [0x2e80, 0xa4cf, 1000],
  [0xac00, 0xd7ff, 1000],
  [0xf900, 0xfaff, 1000],
  [0xff00, 0xffef, 1000],
  [0x1f000, 0x3ffff, 1100],
];

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return asciiWidths[code - 0x20] ?? 600;
  if (code === 0xa0) return 278;
  if (marks.test(character)) return 0;
  const script = scripts.find(([first, last]) => code >= first && code <= last);
  if (script) return script[2];
  const base = character.normalize('NFD').codePointAt(0) ?? code;
  if (base !== code) return characterWidth(String.fromCodePoint(base));
  return 680;
}

/**
 * Width of a line of text in pixels at a font size, without a DOM: an upper estimate for the
 * sans-serif families that the stylesheet asks for.
 *
 * @example textWidth('Saudi Arabia', 12) // about 74
 */
export function textWidth(text: string, size: number, bold = false): number {
  let total = 0;
  for (const character of text) total += characterWidth(character);
  return ((total * size) / 1000) * (bold ? boldFactor : 1);
}

/** Height above the baseline of the tallest letters, as a share of the font size. */
export const ascent = 0.78;
/** Depth of letters below the baseline, as a share of the font size. */
export const descent = 0.22;
