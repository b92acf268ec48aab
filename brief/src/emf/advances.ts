/**
 * Advance widths of Helvetica, which Arial and Liberation Sans share, in thousandths of an em, from
 * U+0020 to U+007E (Adobe Font Metrics, core 14 fonts).
 */
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** The same of the bold face. */
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
  611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
  278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/** Characters beyond ASCII that are as wide in both faces of Arial. */
const others: ReadonlyMap<string, number> = new Map([
  ['\u00a0', 278],
  ['·', 333],
  ['−', 584],
  ['×', 584],
  ['±', 584],
  ['°', 400],
  ['–', 556],
  ['—', 1000],
  ['…', 1000],
  ['µ', 576],
  ['³', 333],
  ['²', 333],
  ['«', 556],
  ['»', 556],
]);

/** Of what the character is made, without its accent. */
function baseOf(character: string): string {
  return character.normalize('NFD').slice(0, 1);
}

function advanceOf(character: string, widths: readonly number[]): number | null {
  const known = others.get(character);
  if (known !== undefined) return known;
  const code = baseOf(character).charCodeAt(0);
  return widths[code - 0x20] ?? null;
}

/**
 * Advance of each code unit of a text in thousandths of an em; null where a letter is of a script
 * whose letters join or change with their neighbours, or simply unknown: a program then spaces the
 * text by its own font.
 */
export function advancesOf(text: string, isBold: boolean): number[] | null {
  const widths = isBold ? bold : regular;
  const advances: number[] = [];
  for (const character of text.split('')) {
    const advance = advanceOf(character, widths);
    if (advance === null) return null;
    advances.push(advance);
  }
  return advances;
}
