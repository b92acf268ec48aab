import { describe, expect, test } from 'vitest';
import { placeInSentence } from './places.ts';

describe('English names inside a sentence', () => {
  test.each([
    ['Philippines', 'the Philippines'],
    ['United States', 'the United States'],
    ['United Arab Emirates', 'the United Arab Emirates'],
    ['Democratic Republic of the Congo', 'the Democratic Republic of the Congo'],
    ['Solomon Islands', 'the Solomon Islands'],
    ['State of Palestine', 'the State of Palestine'],
    ['Bangladesh', 'Bangladesh'],
    ['Norfolk Island', 'Norfolk Island'],
    ['Dominica', 'Dominica'],
    ['Niger', 'Niger'],
  ])('%s reads %s', (name, words) => {
    expect(placeInSentence(name)).toBe(words);
  });
});
