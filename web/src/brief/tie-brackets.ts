import type { Part } from '@sojourn/brief';

/** A stretch to render: a part, or a number tied to the bracket that opens before it. */
export interface TiedPart {
  readonly part: Part;
  /** Text that must stay on the line of the part. */
  readonly before: string;
}

/**
 * Moves a bracket at the end of a text to the number after it: browsers take a button for a
 * picture and break the line between the two.
 *
 * @example tieBrackets([text('India ('), number, text(')')]) // 'India ', '(' + number, ')'
 */
export function tieBrackets(parts: readonly Part[]): TiedPart[] {
  const tied: TiedPart[] = [];
  let before = '';
  parts.forEach((part, at) => {
    const isOpening = part.kind === 'text' && part.text.endsWith('(');
    if (isOpening && parts[at + 1]?.kind === 'figure') {
      tied.push({ part: { ...part, text: part.text.slice(0, -1) }, before });
      before = '(';
    } else {
      tied.push({ part, before });
      before = '';
    }
  });
  return tied;
}
