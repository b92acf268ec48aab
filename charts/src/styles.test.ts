import { describe, expect, test } from 'vitest';
import type { SvgNode } from './node.ts';
import { renderChart } from './render.ts';
import { chartStyles } from './styles.ts';
import { sampleSpecs } from './testing/specs.ts';

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of a #rrggbb colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The colours of the first theme after a marker in the stylesheet. */
function theme(marker: string): Record<string, string> {
  const block = chartStyles.slice(chartStyles.indexOf(marker));
  const body = block.slice(0, block.indexOf('}'));
  return Object.fromEntries(
    [...body.matchAll(/--c-(\w+):(?:var\([^,]+,)?(#\w{6})/g)].map(([, name, colour]) => [
      name,
      colour,
    ]),
  );
}

function classesOf(node: SvgNode): string[] {
  const own = String(node.attrs.class ?? '').split(' ');
  return [
    ...own,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : classesOf(child))),
  ];
}

describe('the stylesheet', () => {
  test.each(['.chart{--c', '[data-theme="dark"]', '@media print'])(
    'text can be read on paper and sea: %s',
    (marker) => {
      const { paper, sea, ink, quiet, accent } = theme(marker) as Record<string, string>;
      for (const ground of [paper!, sea!]) {
        for (const colour of [ink!, quiet!, accent!]) {
          expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
        }
      }
    },
  );

  test.each(['.chart{--c', '[data-theme="dark"]', '@media print'])(
    'women and men differ in lightness, so that grey print and every eye tells them apart: %s',
    (marker) => {
      const { accent, soft } = theme(marker) as Record<string, string>;
      expect(contrast(accent!, soft!)).toBeGreaterThanOrEqual(2.2);
    },
  );

  test('has words for dark, print and forced colours', () => {
    for (const query of ['prefers-color-scheme:dark', 'media print', 'forced-colors:active']) {
      expect(chartStyles).toContain(query);
    }
  });

  test('sets no colour outside the themes', () => {
    const rules = chartStyles.slice(chartStyles.indexOf('.chart{display'));
    expect(rules.match(/#[0-9a-f]{3,8}\b/gi)).toBeNull();
  });

  test('knows every class that paints a mark', () => {
    const structural =
      /^(chart.*|c-row|c-series|c-panel|c-bands|c-text|c-roads|c-spots?|c-spot-.*|)$/;
    const used = new Set(
      Object.values(sampleSpecs).flatMap((spec) =>
        classesOf(renderChart(spec, { width: 720, idPrefix: 's' }).svg),
      ),
    );
    for (const name of used) {
      if (!structural.test(name)) expect(chartStyles).toMatch(new RegExp(`\\.${name}[{,. ]`));
    }
  });
});
