import { describe, expect, test } from 'vitest';
import {
  englishNumbers,
  type LocatorMap,
  renderChart,
  type SmallMultiples,
  serialise,
} from '../index.ts';
import { outside, placedElements, withDatum, wordsOf } from '../testing/geometry.ts';
import { middles, smallWorld } from '../testing/small-world.ts';
import { sampleSpecs } from '../testing/specs.ts';

const arabic = {
  ...englishNumbers,
  number: (value: number) => `${Math.round(value)} من الأشخاص المسجلين`,
};
const panel = (id: string) => ({
  id,
  label: id,
  points: [
    { x: 2000, y: 1 },
    { x: 2020, y: 4 },
  ],
});
const multiples = (count: number): SmallMultiples => ({
  kind: 'multiples',
  title: 'T',
  subtitle: 'S',
  source: '',
  summary: 'U',
  format: 'short',
  sharedY: true,
  panels: ['a', 'b', 'c', 'd', 'e'].slice(0, count).map(panel),
});

function middleOf(spec: SmallMultiples, id: string, direction: 'ltr' | 'rtl'): number {
  const { svg } = renderChart(spec, { width: 720, idPrefix: 'c', direction });
  const boxes = withDatum(svg, id).flatMap((node) => placedElements(node).map(({ box }) => box));
  const xs = boxes.flatMap(({ x0, x1 }) => [x0, x1]);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
}

describe('a page that runs right to left', () => {
  test('begins its panels at the right, in full rows and in short ones', () => {
    for (const count of [3, 5]) {
      const spec = multiples(count);
      const [first, second] = ['a', 'b'].map((id) => middleOf(spec, id, 'rtl'));
      expect(first).toBeGreaterThan(second!);
      expect(middleOf(spec, 'a', 'ltr')).toBeLessThan(middleOf(spec, 'b', 'ltr'));
    }
    const spec = multiples(5);
    const last = middleOf(spec, 'e', 'rtl');
    expect(Math.abs(last - middleOf(spec, 'a', 'rtl'))).toBeLessThan(20);
  });

  test('has its small print at the right', () => {
    const spec: LocatorMap = {
      ...(sampleSpecs.bars as unknown as LocatorMap),
      kind: 'locator',
      world: smallWorld,
      place: 'AAA',
      center: middles.AAA,
      disclaimer: 'Borders state no position.',
    };
    const { svg } = renderChart(spec, { width: 360, idPrefix: 'c', direction: 'rtl' });
    const print = svg.children.find(
      (node) =>
        typeof node !== 'string' && /no position/.test(wordsOf(node)) && node.tag === 'text',
    );
    expect(print).toMatchObject({ attrs: { x: 360, 'text-anchor': 'end' } });
  });
});

describe('numbers of another language', () => {
  test.each(['bars', 'lines', 'multiples'])('keep %s inside the drawing', (name) => {
    const spec = sampleSpecs[name]!;
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const width of [360, 720]) {
        const { svg } = renderChart(spec, { width, idPrefix: 'c', direction, numbers: arabic });
        expect(serialise(svg)).toContain('المسجلين');
        expect(outside(svg, 0.6).map(({ node }) => wordsOf(node))).toEqual([]);
      }
    }
  });

  test('neighbours on a locator are named as the page names them', () => {
    const spec: LocatorMap = {
      ...(sampleSpecs.bars as unknown as LocatorMap),
      kind: 'locator',
      world: smallWorld,
      place: 'AAA',
      names: { BBB: 'بوريا' },
      center: middles.AAA,
      disclaimer: 'D',
    };
    const words = serialise(renderChart(spec, { width: 360, idPrefix: 'c' }).svg);
    expect(words).toContain('بوريا');
    expect(words).not.toContain('Borea');
  });
});
