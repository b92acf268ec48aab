import { expect, test } from 'vitest';
import { bandText, scoreText, signedText } from './words.ts';

test('numbers have a true minus, and none where they round to zero', () => {
  expect(signedText(-1.26, 1)).toBe('−1.3');
  expect(signedText(-0.04, 1)).toBe('0.0');
  expect(scoreText(-2, 3)).toBe('−2.000');
  expect(scoreText(null, 1)).toBe('–');
  expect(bandText({ level: 0.95, low: -0.04, high: 2 }, 1)).toBe('0.0 to 2.0');
});
