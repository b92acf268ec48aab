import type { Frame } from '../marks/drawing.ts';
import { mirrored } from '../marks/mirror.ts';
import { textLines, typeSize } from '../marks/text.ts';
import type { SvgNode } from '../node.ts';
import { wrapText } from '../text/wrap.ts';

const lineHeight = 14;

/** Small print under a map from `top` down, from the side where the page begins. */
export function smallPrint(
  words: string,
  { width, rightToLeft }: Pick<Frame, 'width' | 'rightToLeft'>,
  top: number,
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const lines = wrapText(words, width, typeSize.small);
  const nodes = textLines(0, top + 11, lines, lineHeight, {
    className: 'c-quiet',
    size: typeSize.small,
  });
  return {
    nodes: rightToLeft ? mirrored(nodes, width) : nodes,
    height: lines.length * lineHeight,
  };
}
