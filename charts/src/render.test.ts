import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderChart, serialise } from './index.ts';
import { anySpec, anyWidth } from './testing/arbitraries.ts';
import { brokenAttributes, idsOf, outside, textCollisions, wordsOf } from './testing/geometry.ts';
import { sampleSpecs } from './testing/specs.ts';

const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

describe('whatever the spec', () => {
  test('no attribute holds a number that is none', () => {
    fc.assert(
      fc.property(anySpec, anyWidth, direction, fc.boolean(), (spec, width, way, heading) => {
        const { svg } = renderChart(spec, { width, idPrefix: 'c', direction: way, heading });
        expect(brokenAttributes(svg)).toEqual([]);
      }),
    );
  });

  test('every mark and every word lies inside the drawing', () => {
    fc.assert(
      fc.property(anySpec, anyWidth, direction, (spec, width, way) => {
        const { svg } = renderChart(spec, { width, idPrefix: 'c', direction: way, heading: true });
        const strays = outside(svg, 0.6).map(({ node, box }) => [node.tag, wordsOf(node), box]);
        expect(strays).toEqual([]);
      }),
    );
  });

  test('no text lies on another', () => {
    fc.assert(
      fc.property(anySpec, anyWidth, direction, (spec, width, way) => {
        const { svg } = renderChart(spec, { width, idPrefix: 'c', direction: way, heading: true });
        expect(textCollisions(svg, 1)).toEqual([]);
      }),
    );
  });

  test('the same spec gives the same text, with ids that are unique', () => {
    fc.assert(
      fc.property(anySpec, anyWidth, (spec, width) => {
        const { svg } = renderChart(spec, { width, idPrefix: 'c' });
        const again = renderChart(spec, { width, idPrefix: 'c' }).svg;
        expect(serialise(svg)).toBe(serialise(again));
        expect(new Set(idsOf(svg)).size).toBe(idsOf(svg).length);
      }),
    );
  });
});

describe('a sample of every kind', () => {
  for (const [name, spec] of Object.entries(sampleSpecs)) {
    test(`${name} is an image with a name and a description`, () => {
      const { svg, summary } = renderChart(spec, { width: 360, idPrefix: 'figure-1' });
      expect(svg.attrs.role).toBe('img');
      expect(svg.attrs['aria-labelledby']).toBe('figure-1-title figure-1-desc');
      expect(idsOf(svg)).toEqual(['figure-1-title', 'figure-1-desc']);
      expect(serialise(svg)).toContain(`<title id="figure-1-title">${spec.title}</title>`);
      expect(summary).toBe(spec.summary);
    });
  }

  test('a width that is none is taken for a page', () => {
    const { svg } = renderChart(sampleSpecs.bars!, { width: Number.NaN, idPrefix: 'c' });
    expect(svg.attrs.width).toBe(720);
  });
});
