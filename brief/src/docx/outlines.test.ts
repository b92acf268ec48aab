import { type SvgNode, serialise } from '@sojourn/charts';
import { describe, expect, test } from 'vitest';
import { outlinesApart } from './outlines.ts';

const text = (attrs: SvgNode['attrs']): SvgNode => ({ tag: 'text', attrs, children: ['Dhaka'] });
const drawing = (...children: SvgNode[]): SvgNode => ({ tag: 'g', attrs: {}, children });

describe('words with an outline', () => {
  test('stand on it as a node of their own', () => {
    const svg = outlinesApart(
      drawing(text({ x: 1, fill: '#222', stroke: '#fff', 'stroke-width': '3px' })),
    );
    expect(serialise(svg)).toBe(
      '<g><text x="1" fill="#fff" stroke="#fff" stroke-width="3px">Dhaka</text><text x="1" fill="#222">Dhaka</text></g>',
    );
  });

  test('are found at any depth; all else stays as it is', () => {
    const plain = drawing(text({ fill: '#222' }), drawing(text({ stroke: 'none' })));
    expect(outlinesApart(plain)).toEqual(plain);
    const deep = outlinesApart(drawing(drawing(text({ stroke: '#fff' }))));
    expect(serialise(deep).match(/Dhaka/g)).toHaveLength(2);
  });
});
