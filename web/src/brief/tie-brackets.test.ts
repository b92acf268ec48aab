import type { Part } from '@sojourn/brief';
import { figure, origin, year } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieBrackets } from './tie-brackets.ts';

const text = (words: string): Part => ({ kind: 'text', text: words });
const number: Part = {
  kind: 'figure',
  text: '2.5 million',
  style: 'people',
  figure: figure(2_500_000, year(2020), origin('a', '2020', 'CC BY', 'persons')),
};

describe('brackets before numbers', () => {
  test('go with the number', () => {
    const tied = tieBrackets([text('India ('), number, text(')')]);
    expect(tied.map(({ part, before }) => [before, part.text])).toEqual([
      ['', 'India '],
      ['(', '2.5 million'],
      ['', ')'],
    ]);
  });

  test('stay where no number follows', () => {
    expect(tieBrackets([text('a ('), text('b)')])[0]?.part.text).toBe('a (');
  });

  test('no letter is lost, added or moved', () => {
    const part = fc.oneof(fc.string().map(text), fc.constant(text('x (')), fc.constant(number));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const written = tieBrackets(parts).map((tied) => tied.before + tied.part.text);
        expect(written.join('')).toBe(parts.map((one) => one.text).join(''));
      }),
    );
  });
});
