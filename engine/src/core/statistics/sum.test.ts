import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addExactly, exactSum, exactTotal } from './exact-sum.ts';
import { sum } from './sum.ts';

const finite = fc.double({ min: -1e150, max: 1e150, noNaN: true });
const anyValues = fc.array(finite, { maxLength: 60 });

/** Every double is an integer multiple of 2^-1074: an exact sum in integers. */
function inUnits(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude =
    exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
  return bits >> 63n === 1n ? -magnitude : magnitude;
}

/** The double next to `value` in the direction of `sign`. */
function neighbour(value: number, sign: 1 | -1): number {
  if (value === 0) return sign * Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const step = value > 0 === sign > 0 ? 1n : -1n;
  view.setBigUint64(0, view.getBigUint64(0) + step);
  return view.getFloat64(0);
}

const absolute = (value: bigint) => (value < 0n ? -value : value);

describe('exact sum', () => {
  test('gives the double nearest to the true sum', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const truth = values.reduce((total, value) => total + inUnits(value), 0n);
        const result = exactSum(values);
        const miss = absolute(inUnits(result) - truth);
        expect(miss <= absolute(inUnits(neighbour(result, 1)) - truth)).toBe(true);
        expect(miss <= absolute(inUnits(neighbour(result, -1)) - truth)).toBe(true);
      }),
    );
  });

  test('does not depend on the order of the addends', () => {
    const shuffled = anyValues.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, other]) => {
        expect(exactSum(other)).toBe(exactSum(values));
      }),
    );
  });

  test('does not depend on how the addends are split between two running sums', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (left, right) => {
        const [a, b]: [number[], number[]] = [[], []];
        for (const value of left) addExactly(a, value);
        for (const value of right) addExactly(b, value);
        for (const partial of b) addExactly(a, partial);
        expect(exactTotal(a)).toBe(exactSum([...left, ...right]));
      }),
    );
  });

  test.each([
    // The cases of Python's test_math.testFsum.
    [[], 0],
    [[0], 0],
    [[1e100, 1, -1e100, 1e-100, 1e50, -1, -1e50], 1e-100],
    [[2 ** 53, -0.5, -(2 ** -54)], 2 ** 53 - 1],
    [[2 ** 53, 1, 2 ** -100], 2 ** 53 + 2],
    [[2 ** 53 + 10, 1, 2 ** -100], 2 ** 53 + 12],
    [[2 ** 53 - 4, 0.5, 2 ** -54], 2 ** 53 - 3],
    [[1e16, 1, 1e-16], 10000000000000002],
    [[1e16 - 2, 1 - 2 ** -53, -(1e16 - 2), -(1 - 2 ** -53)], 0],
  ])('sums %j as Python’s fsum does', (values, expected) => {
    expect(exactSum(values)).toBe(expected);
  });

  test('follows IEEE addition where an addend is not finite', () => {
    expect(exactSum([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
    expect(exactSum([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBeNaN();
    expect(exactSum([1, Number.NaN])).toBeNaN();
  });

  test('refuses magnitudes that could overflow, in every order', () => {
    for (const values of [
      [1e308, 1e308, -1e308],
      [1e308, -1e308, 1e308],
    ]) {
      expect(() => exactSum(values)).toThrow(/out of range/);
    }
  });
});

describe('compensated sum', () => {
  test('keeps what plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
    expect(sum([])).toBe(0);
  });

  test('is within a few units in the last place of the exact sum for positive numbers', () => {
    const positive = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(positive, (values) => {
        const exact = exactSum(values);
        expect(Math.abs(sum(values) - exact)).toBeLessThanOrEqual(2 * Number.EPSILON * exact);
      }),
    );
  });

  test('passes infinities and NaN on', () => {
    expect(sum([1, Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
    expect(sum([Number.NaN, 1])).toBeNaN();
    expect(sum([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBeNaN();
  });
});
