import { figure, missing, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureStyle } from '../document.ts';
import { writeFigure, writeNumber } from './number.ts';

const source = origin('unhcr', '2025', 'CC BY 4.0', 'persons');
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

describe('numbers as English readers write them', () => {
  test.each<[number, FigureStyle, string]>([
    [7_401_763, 'people', '7.4 million'],
    [7_401_763, 'exact', '7,401,763'],
    [999_499, 'people', '999,000'],
    [999_500, 'people', '1.0 million'],
    [281_000_000, 'people', '281 million'],
    [8_162_000_000, 'people', '8.2 billion'],
    [413_412, 'people', '413,000'],
    [41_312, 'people', '41,300'],
    [9_999, 'people', '10,000'],
    [9_479, 'people', '9,480'],
    [999, 'people', '999'],
    [-550_114, 'people', '-550,000'],
    [0, 'people', '0'],
    [22_205_503_380, 'usd', 'US$ 22.2 billion'],
    [345_000_000, 'usd', 'US$ 345 million'],
    [12_300, 'usd', 'US$ 12,300'],
    [6.123, 'percent', '6.1 %'],
    [0.02, 'percent', 'less than 0.1 %'],
    [0, 'percent', '0 %'],
    [99.97, 'percent', 'more than 99.9 %'],
    [100, 'percent', '100 %'],
    [-0.03, 'percent', '0.0 %'],
    [3.21, 'ratio', '3.2 times'],
    [12.4, 'ratio', '12 times'],
    [9.97, 'ratio', '10 times'],
    [0.426, 'decimal', '0.43'],
    [0.001, 'decimal', 'less than 0.01'],
    [12.345, 'decimal', '12.35'],
    [123.4, 'decimal', '123'],
    [0.004, 'signed', '0.00'],
    [-0.004, 'signed', '0.00'],
    [-0.006, 'signed', '-0.01'],
    [1.5, 'signed', '1.50'],
    [74.7, 'plain', '74.7'],
    [70, 'plain', '70.0'],
    [0.02, 'plain', 'less than 0.1'],
    [115.2, 'plain', '115'],
  ])('%d as %s reads %s', (value, style, words) => {
    expect(plain(writeNumber(value, style))).toBe(words);
  });

  test('a number and its unit never part at the end of a line', () => {
    expect(writeNumber(7_401_763, 'people')).not.toContain(' ');
    expect(writeNumber(22_205_503_380, 'usd')).not.toContain(' ');
    expect(writeNumber(6.1, 'percent')).not.toContain(' ');
  });

  test('people read back within one part in a hundred, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000 }), (value) => {
        const [number = '', unit = ''] = plain(writeNumber(value, 'people')).split(' ');
        const scale = unit === 'billion' ? 1e9 : unit === 'million' ? 1e6 : 1;
        const back = Number(number.replaceAll(',', '')) * scale;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.051 * scale + 0.01 * value);
      }),
    );
  });
});

describe('figures in words', () => {
  test('UNHCR’s rounded five reads as five or fewer', () => {
    const five = figure(5, year(2025), source, { low: 1, high: 5 });
    expect(writeFigure(five, 'people')).toBe('5 or fewer');
    expect(writeFigure(figure(5, year(2025), source), 'people')).toBe('5');
  });

  test('a figure without a value is refused: no sentence without data', () => {
    expect(() => writeFigure(missing('not-collected', year(2025), source), 'people')).toThrowError(
      /internal check/i,
    );
  });
});
