import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from './agreement.ts';
import { allocateMatrix } from './matrix.ts';

const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 });

test('a matrix agrees with itself wholly', () => {
  fc.assert(
    fc.property(values, (a) => {
      const of = agreement(a, a);
      expect(of.commonPart).toBe(1);
      expect(of.meanError).toBe(0);
      expect(of.corridors).toBe(a.length);
    }),
  );
});

test('the common part lies between 0 and 1 and is the same both ways', () => {
  fc.assert(
    fc.property(values, (a) => {
      const b = [...a].reverse();
      const of = agreement(a, b);
      expect(of.commonPart).toBeGreaterThanOrEqual(0);
      expect(of.commonPart).toBeLessThanOrEqual(1);
      expect(agreement(b, a).commonPart).toBe(of.commonPart);
    }),
  );
});

test('two of three corridors apart, by hand', () => {
  expect(agreement([1, 2, 3], [1, 4, 1])).toMatchObject({ commonPart: 8 / 12, meanError: 4 / 3 });
  expect(agreement([1, 2, 3], [3, 2, 1]).pearson).toBeCloseTo(-1, 12);
});

test('refuses matrices of two sizes, and none', () => {
  expect(() => agreement([1], [1, 2])).toThrow(/b has the wrong shape/);
  expect(() => agreement([], [])).toThrow(/a has the wrong shape/);
});

test('refuses a matrix whose columns do not fit', () => {
  const one = {
    receiver: Uint32Array.of(0),
    sender: Uint32Array.of(1),
    stock: Float64Array.of(1),
    income: Float64Array.of(1, 2),
    total: Float64Array.of(1, 0),
    beta: 0.75,
  };
  expect([...allocateMatrix(one, new Float64Array(1))]).toEqual([1]);
  const short = { ...one, stock: new Float64Array(2) };
  expect(() => allocateMatrix(short, new Float64Array(1))).toThrow(/stock/);
  expect(() => allocateMatrix({ ...one, beta: -1 }, new Float64Array(1))).toThrow(/beta/);
});
