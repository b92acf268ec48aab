import type { SvgNode } from '../node.ts';
import { element } from './element.ts';

/** The three sizes of type in a chart, in pixels. */
export const typeSize = { label: 12, small: 11, strong: 13 } as const;

export interface TextStyle {
  readonly className?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** One line of text with its baseline at y. */
export function text(x: number, y: number, words: string, style: TextStyle = {}): SvgNode {
  return element(
    'text',
    {
      class: style.className ?? 'c-text',
      x,
      y,
      'font-size': style.size ?? typeSize.label,
      'font-weight': style.bold ? 600 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      'unicode-bidi': rightToLeft.test(words) ? 'plaintext' : undefined,
    },
    [words],
  );
}

/** Lines of text below one another, the first baseline at y. */
export function textLines(
  x: number,
  y: number,
  lines: readonly string[],
  lineHeight: number,
  style: TextStyle = {},
): SvgNode[] {
  return lines.map((words, index) => text(x, y + index * lineHeight, words, style));
}
