import { element } from './marks/element.ts';
import { renderChart } from './render.ts';
import { serialise } from './serialise.ts';
import type { ChartSpec, RenderOptions } from './spec.ts';
import { chartStyles } from './styles.ts';

const margin = 16;

/**
 * A chart as the text of an SVG file of its own: with title, subtitle and source, the stylesheet
 * inside and paper behind it.
 *
 * @example writeFile('stocks.svg', standaloneSvg(spec, { width: 720, idPrefix: 'stocks' }))
 */
export function standaloneSvg(spec: ChartSpec, options: RenderOptions): string {
  const { svg } = renderChart(spec, { ...options, heading: true });
  const [width, height] = [Number(svg.attrs.width), Number(svg.attrs.height)];
  const [outerWidth, outerHeight] = [width + 2 * margin, height + 2 * margin];
  const file = element(
    'svg',
    {
      ...svg.attrs,
      viewBox: `${-margin} ${-margin} ${outerWidth} ${outerHeight}`,
      width: outerWidth,
      height: outerHeight,
    },
    [
      element('style', {}, [chartStyles]),
      element('rect', {
        class: 'c-paper',
        x: -margin,
        y: -margin,
        width: outerWidth,
        height: outerHeight,
      }),
      ...svg.children,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(file)}\n`;
}
