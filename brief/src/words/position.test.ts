import { figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNumber } from './number.ts';
import { positionOf } from './position.ts';

const ucdp = origin('ucdp', '25.1', 'CC BY 4.0', 'per 100,000');
const of = (value: number, range = {}) => figure(value, year(2024), ucdp, range);

describe('how a value stands to a median', () => {
  test.each([
    [0.002, 0.0026, 'alike'],
    [0.002, 0.002, 'equal'],
    [0.002, 0, 'above'],
    [0, 0.002, 'below'],
    [0.02, 0.05, 'below'],
    [71.96, 71.962, 'alike'],
  ] as const)('%d beside %d is %s', (value, median, position) => {
    expect(positionOf(of(value), of(median), 'decimal')).toBe(position);
  });

  test('a published range that covers the median makes no order', () => {
    expect(positionOf(of(70, { low: 66, high: 76 }), of(75), 'plain')).toBe('unclear');
    expect(positionOf(of(70, { low: 66, high: 74 }), of(75), 'plain')).toBe('below');
  });

  test('numbers are equal only where they are the same, and ordered only where it can be read', () => {
    const value = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.constantFrom('signed', 'decimal', 'plain'), (a, b, style) => {
        const position = positionOf(of(a), of(b), style);
        expect(position === 'equal').toBe(a === b);
        if (position === 'above' || position === 'below') {
          expect(position).toBe(a > b ? 'above' : 'below');
          expect(writeNumber(a, style)).not.toBe(writeNumber(b, style));
        }
      }),
    );
  });
});
