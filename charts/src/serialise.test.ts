import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundedNumber, serialise } from './serialise.ts';
import { standaloneSvg } from './standalone.ts';
import { sampleSpecs } from './testing/specs.ts';

describe('an SVG tree as text', () => {
  test('escapes words and attributes', () => {
    const node = { tag: 'text', attrs: { class: 'a"b' }, children: ['R & D <br>'] };
    expect(serialise(node)).toBe('<text class="a&quot;b">R &amp; D &lt;br&gt;</text>');
  });

  test('rounds numbers to two decimals and closes empty elements', () => {
    const node = { tag: 'line', attrs: { x1: 0.126, x2: -0.001, y1: 3 }, children: [] };
    expect(serialise(node)).toBe('<line x1="0.13" x2="0" y1="3"/>');
  });

  test('leaves out what XML cannot carry', () => {
    const words = 'a\u0000b\ud800c\uffffd';
    expect(serialise({ tag: 't', attrs: {}, children: [words] })).toBe('<t>abcd</t>');
  });

  test('words read back as they were', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const text = serialise({ tag: 't', attrs: {}, children: [`.${words}`] });
        const read = text
          .slice(3, -4)
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(read).toBe(`.${words}`);
      }),
    );
  });

  test('a rounded number is within half a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(Number(roundedNumber(value)) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

test('a file that stands alone carries title, source, styles and paper', () => {
  const file = standaloneSvg(sampleSpecs.bars!, { width: 480, idPrefix: 'bars' });
  expect(file).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/,
  );
  expect(file).toContain('<style>');
  expect(file).toContain('class="c-paper"');
  expect(file).toContain('>A chart</text>');
  expect(file).toContain('>Source: A source</text>');
});
