/** Columns of a line of text. */
export const textWidth = 92;

/**
 * Text in lines of at most {@link textWidth} columns; words with a no-break space stay together.
 *
 * @param indent columns before every line
 * @param hang further columns before all but the first line
 * @example wrapped('a long sentence', 2, 2)
 */
export function wrapped(text: string, indent = 0, hang = 0): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let empty = true;
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > textWidth) {
      lines.push(line);
      line = ' '.repeat(indent + hang);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}

/** A heading and the lines under it, with an empty line before; nothing where there are none. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
