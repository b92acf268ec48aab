import { englishNumbers } from './format/numbers.ts';
import { drawBars } from './kinds/bars.ts';
import { drawCorridors } from './kinds/corridors.ts';
import { drawDifferences } from './kinds/differences.ts';
import { drawDots } from './kinds/dots.ts';
import { drawFan } from './kinds/fan.ts';
import { drawLines } from './kinds/lines.ts';
import { drawLocator } from './kinds/locator.ts';
import { drawMultiples } from './kinds/multiples.ts';
import { drawNetwork } from './kinds/network.ts';
import type { Drawing, Frame } from './marks/drawing.ts';
import { element } from './marks/element.ts';
import { withHeading } from './marks/heading.ts';
import type { SvgNode } from './node.ts';
import type { ChartSpec, RenderedChart, RenderOptions } from './spec.ts';
import { tableTwin } from './table/twin.ts';
import { englishWords } from './words.ts';

const narrowest = 240;
const widest = 2400;

function frameOf(options: RenderOptions): Frame {
  const wanted = Number.isFinite(options.width) ? Math.round(options.width) : 720;
  return {
    width: Math.min(widest, Math.max(narrowest, wanted)),
    rightToLeft: options.direction === 'rtl',
    words: options.words ?? englishWords,
    numbers: options.numbers ?? englishNumbers,
    idPrefix: options.idPrefix,
  };
}

function draw(spec: ChartSpec, frame: Frame): Drawing {
  switch (spec.kind) {
    case 'lines':
      return drawLines(spec, frame);
    case 'multiples':
      return drawMultiples(spec, frame);
    case 'bars':
      return drawBars(spec, frame);
    case 'dots':
      return drawDots(spec, frame);
    case 'differences':
      return drawDifferences(spec, frame);
    case 'fan':
      return drawFan(spec, frame);
    case 'locator':
      return drawLocator(spec, frame);
    case 'corridors':
      return drawCorridors(spec, frame);
    case 'network':
      return drawNetwork(spec, frame);
  }
}

function drawn(spec: ChartSpec, frame: Frame, heading: boolean): Drawing {
  const drawing = draw(spec, frame);
  return heading ? withHeading(spec, drawing, frame) : drawing;
}

function root(spec: ChartSpec, frame: Frame, drawing: Drawing): SvgNode {
  const title = `${frame.idPrefix}-title`;
  const description = `${frame.idPrefix}-desc`;
  const height = Math.ceil(drawing.height);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${spec.kind}`,
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      direction: 'ltr',
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
    },
    [
      element('title', { id: title }, [spec.title]),
      element('desc', { id: description }, [spec.summary]),
      ...drawing.nodes,
    ],
  );
}

/**
 * Draws a chart: an SVG tree laid out for `options.width` CSS pixels, the same facts as a table,
 * and the sentence that a screen reader hears. Pure: the same spec and options give the same tree.
 * Text is measured by a built-in table of widths; marks take their colours from `chartStyles`.
 * A spec without data gives a chart that says so; nothing is thrown.
 *
 * @example serialise(renderChart(spec, { width: 720, idPrefix: 'stocks' }).svg)
 */
export function renderChart(spec: ChartSpec, options: RenderOptions): RenderedChart {
  const frame = frameOf(options);
  return {
    svg: root(spec, frame, drawn(spec, frame, options.heading === true)),
    table: tableTwin(spec, frame.words),
    summary: spec.summary,
  };
}
