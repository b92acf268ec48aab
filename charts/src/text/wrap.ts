import { textWidth } from './measure.ts';

/** Cuts a word that is wider than a line into pieces that fit. */
function breakWord(word: string, width: number, size: number, bold: boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, size, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  if (piece !== '') pieces.push(piece);
  return pieces;
}

/**
 * Breaks text into lines no wider than `width` pixels: at spaces, and inside a word only where the
 * word alone is too wide. Nothing is dropped. Empty text gives no lines.
 *
 * @example wrapText('United Arab Emirates', 70, 12) // ['United Arab', 'Emirates']
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (textWidth(joined, size, bold) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = breakWord(word, width, size, bold);
    current = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (current !== '') lines.push(current);
  return lines;
}
