import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likely } from './likely.ts';

const names = ['Zone', 'Town', 'Bujumbura', "O'Dune"];

describe('the name that was probably meant', () => {
  test.each([
    ['Tonw', 'Town'],
    ['zone ', 'Zone'],
    ['ODUNE', "O'Dune"],
    ['Bujunbara', 'Bujumbura'],
    ['Bujumbura Mairie', 'Bujumbura'],
    ['Z', null],
    ['', null],
    ['Nowhere', null],
  ])('of %s is %s', (typed, meant) => {
    expect(likely(typed, names)).toBe(meant);
  });

  test('is the name itself where it is known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        expect(likely(name, names)).toBe(name);
      }),
    );
  });
});
