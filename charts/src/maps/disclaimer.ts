import { textLines, typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import { wrapText } from '../text/wrap.ts';

const lineHeight = 14;

/** Small print under a map from `top` down. */
export function smallPrint(
  words: string,
  width: number,
  top: number,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const lines = wrapText(words, width, typeSize.small);
  return {
    nodes: textLines(0, top + 11, lines, lineHeight, {
      className: 'c-quiet',
      size: typeSize.small,
    }),
    height: lines.length * lineHeight,
  };
}
