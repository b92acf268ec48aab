import { describe, expect, test } from 'vitest';
import { parseLetterhead, parsePng } from './letterhead.ts';

const file = 'house.json';
const onePixel = Uint8Array.from(
  Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55' +
      '0000000a49444154' +
      '78da63f8020000f600f57cd5aaa50000000049454e44ae426082',
    'hex',
  ),
);

describe('a letterhead', () => {
  test('takes a name alone; what is not said is Sojourn’s', () => {
    const found = parseLetterhead({ organisation: 'Ministry' }, file);
    expect(found).toMatchObject({ organisation: 'Ministry', lines: [], logo: null });
    expect(found.accent).toMatch(/^[\dA-F]{6}$/);
  });

  test.each([
    ['not an object', [], 'letterhead'],
    ['no name', {}, 'organisation'],
    ['an unknown field', { organisation: 'A', color: '#fff' }, 'color'],
    ['too many lines', { organisation: 'A', lines: Array(7).fill('x') }, 'lines'],
    ['an empty line', { organisation: 'A', lines: ['x', ' '] }, 'lines\\[1\\]'],
    ['a logo that is no PNG', { organisation: 'A', logo: 'logo.svg' }, 'logo'],
    ['a colour by name', { organisation: 'A', colours: { accent: 'red' } }, 'colours.accent'],
    ['an unknown colour', { organisation: 'A', colours: { paper: '#ffffff' } }, 'colours.paper'],
  ])('refuses %s and names the field', (_, content, field) => {
    expect(() => parseLetterhead(content, file)).toThrowError(new RegExp(`house.json.*${field}`));
  });
});

describe('a logo', () => {
  test('has the size that its header says', () => {
    expect(parsePng(onePixel, 'dot.png')).toMatchObject({ width: 1, height: 1 });
  });

  test('is refused when it is no PNG, cut short or huge', () => {
    const gif = new TextEncoder().encode('GIF89a and then some more bytes');
    expect(() => parsePng(gif, 'a.png')).toThrowError(/a\.png.*not a PNG/);
    expect(() => parsePng(onePixel.slice(0, 20), 'a.png')).toThrowError(/not a PNG/);
    expect(() => parsePng(new Uint8Array(2_000_001), 'a.png')).toThrowError(/too large/);
  });
});
