import type { SvgNode } from '../node.ts';
import type { ChartSpec } from '../spec.ts';
import { wrapText } from '../text/wrap.ts';
import type { Drawing, Frame } from './drawing.ts';
import { element } from './element.ts';
import { mirrored } from './mirror.ts';
import { textLines, typeSize } from './text.ts';

const titleSize = 15;
const titleLine = 19;
const subtitleLine = 16;
const sourceLine = 14;

/** The drawing with its title and subtitle above and its source below. */
export function withHeading(spec: ChartSpec, drawing: Drawing, frame: Frame): Drawing {
  const { width } = frame;
  const title = wrapText(spec.title, width, titleSize, true);
  const subtitle = wrapText(spec.subtitle, width, typeSize.label);
  const source = spec.source === '' ? '' : `${frame.words.source}: ${spec.source}`;
  const sources = wrapText(source, width, typeSize.small);
  const head = title.length * titleLine + subtitle.length * subtitleLine + 12;
  const foot = head + drawing.height + 8;
  const quiet = { className: 'c-quiet' };
  const words: SvgNode[] = [
    ...textLines(0, 14, title, titleLine, { size: titleSize, bold: true }),
    ...textLines(0, title.length * titleLine + 12, subtitle, subtitleLine, quiet),
    ...textLines(0, foot + 11, sources, sourceLine, { ...quiet, size: typeSize.small }),
  ];
  return {
    height: foot + sources.length * sourceLine + 4,
    nodes: [
      ...(frame.rightToLeft ? mirrored(words, width) : words),
      element('g', { transform: `translate(0,${head})` }, drawing.nodes),
    ],
  };
}
