import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asDigits } from './decimals.ts';

const oneSeries = () => true;

/** Decimals as sources publish them: up to nine digits, of any size. */
const published = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: -8, max: 12 }))
  .map(([digits, decimals]) => Number(`${digits}e${-decimals}`));

function numberBack(digits: number | null | undefined, decimals: number | undefined): number {
  return Number(`${digits}e${-(decimals ?? 0)}`);
}

test('digits and decimals give the number back, or the number itself stays', () => {
  fc.assert(
    fc.property(fc.array(published, { minLength: 1, maxLength: 40 }), (values) => {
      const { digits, plain, decimals } = asDigits([values], oneSeries);
      values.forEach((value, row) => {
        const own = digits[0]?.[row];
        const back = own === null ? plain[0]?.[row] : numberBack(own as number, decimals[row]);
        expect(back === value || (back === 0 && value === 0)).toBe(true);
        expect(own === null).toBe(plain[0]?.[row] !== null);
      });
    }),
  );
});

test('a series keeps one count of decimals where its digits fit 32 bits', () => {
  const { digits, decimals } = asDigits([[0.1, 0.25, 3]], oneSeries);
  expect(decimals).toEqual([2, 2, 2]);
  expect(digits).toEqual([[10, 25, 300]]);
});

test('another series has its own decimals', () => {
  const { decimals } = asDigits([[0.125, 7]], () => false);
  expect(decimals).toEqual([3, 0]);
});

test('columns of one row share decimals', () => {
  const { digits, decimals } = asDigits([[0.5], [0.25], [1]], oneSeries);
  expect(decimals).toEqual([2]);
  expect(digits).toEqual([[50], [25], [100]]);
});

test('large round numbers have decimals below zero', () => {
  const { digits, decimals } = asDigits([[14_210_000_000]], oneSeries);
  expect([digits[0]?.[0], decimals[0]]).toEqual([1421, -7]);
});

test('a number of more than 32 bits of digits stays a plain number, and an empty cell stays empty', () => {
  const { digits, plain } = asDigits([[3_509_895_073, null]], () => false);
  expect(digits).toEqual([[null, null]]);
  expect(plain).toEqual([[3_509_895_073, null]]);
});
