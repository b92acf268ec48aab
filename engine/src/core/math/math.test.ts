import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as portable from './index.ts';

const m = { ...portable };

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const inRange = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Whether two doubles are the same, NaN like NaN, zeros by sign. */
const same = (a: number, b: number) =>
  expect(Object.is(a, b) || (Number.isNaN(a) && Number.isNaN(b)), `${a} and ${b}`).toBe(true);

describe('special values follow IEEE 754', () => {
  const one: readonly (keyof typeof Math)[] = [
    'exp',
    'expm1',
    'log',
    'log1p',
    'log2',
    'log10',
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'sinh',
    'cosh',
    'tanh',
    'cbrt',
  ];
  test.each(one)('%s of zeros, infinities and NaN', (name) => {
    const [ours, host] = [m[name as 'exp'], Math[name as 'exp']];
    for (const x of [0, -0, Infinity, -Infinity, Number.NaN]) same(ours(x), host(x));
  });
  test('pow at its corners, as in C', () => {
    const cases: readonly [number, number, number][] = [
      [0, 3, 0],
      [-0, 3, -0],
      [-0, 2, 0],
      [0, -3, Infinity],
      [-0, -3, -Infinity],
      [-0, -2, Infinity],
      [-1, Infinity, 1],
      [-1, -Infinity, 1],
      [2, Infinity, Infinity],
      [0.5, Infinity, 0],
      [2, -Infinity, 0],
      [0.5, -Infinity, Infinity],
      [1, Number.NaN, 1],
      [Number.NaN, 0, 1],
      [-8, 1 / 3, Number.NaN],
      [-2, 3, -8],
      [-2, -3, -0.125],
      [Infinity, -1, 0],
      [-Infinity, 3, -Infinity],
      [-Infinity, -3, -0],
      [2, 1024, Infinity],
      [2, -1075, 0],
      [2, -1074, 5e-324],
      [-2, 1e300, Infinity],
    ];
    for (const [x, y, expected] of cases) same(m.pow(x, y), expected);
  });
  test('atan2 at its corners', () => {
    for (const y of [0, -0, 1, -1, Infinity, -Infinity, Number.NaN]) {
      for (const x of [0, -0, 1, -1, Infinity, -Infinity, Number.NaN])
        same(m.atan2(y, x), Math.atan2(y, x));
    }
  });
  test('hypot of infinities and tiny and huge legs', () => {
    same(m.hypot(Infinity, Number.NaN), Infinity);
    same(m.hypot(3 * 2 ** 700, 4 * 2 ** 700), 5 * 2 ** 700);
    same(m.hypot(3 * 2 ** -700, 4 * 2 ** -700), 5 * 2 ** -700);
    same(m.hypot(1e300, 1e-300), 1e300);
  });
  test('exp at the edges of the range', () => {
    same(m.exp(709.782712893384), Math.exp(709.782712893384));
    same(m.exp(709.7827128933841), Infinity);
    same(m.exp(-745.1332191019411), 5e-324);
    same(m.exp(-745.1332191019412), 0);
  });
});

describe('exact where the answer is a double', () => {
  test('log2 of powers of two, log10 of powers of ten, pow of small whole numbers', () => {
    for (let k = -1074; k <= 1023; k++) expect(m.log2(2 ** k)).toBe(k);
    for (let k = 0; k <= 22; k++) expect(m.log10(Number(`1e${k}`))).toBe(k);
    for (let x = 1; x <= 12; x++) {
      for (let n = 1, exact = x; n <= 14; n++, exact *= x) expect(m.pow(x, n)).toBe(exact);
    }
  });
  test('cube roots of cubes, Pythagorean triples', () => {
    for (let n = -200; n <= 200; n++) expect(m.cbrt(n * n * n)).toBe(n);
    for (const [a, b, c] of [
      [3, 4, 5],
      [5, 12, 13],
      [8, 15, 17],
      [20, 21, 29],
    ])
      expect(m.hypot(a!, b!)).toBe(c);
  });
});

describe('laws', () => {
  test('exp and log never fall', () => {
    fc.assert(
      fc.property(inRange(-740, 700), inRange(-740, 700), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(m.exp(low)).toBeLessThanOrEqual(m.exp(high));
      }),
    );
    fc.assert(
      fc.property(inRange(5e-324, 1.7e308), inRange(5e-324, 1.7e308), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(m.log(low)).toBeLessThanOrEqual(m.log(high));
      }),
    );
  });
  test('neighbours keep their order, over every change of branch', () => {
    for (const x of [0.25, 0.34657359027997264, 0.5, 1, 1.0397207708399179, 40, 700]) {
      const next = x * (1 + 2 ** -52);
      expect(m.exp(next)).toBeGreaterThanOrEqual(m.exp(x));
      expect(m.expm1(next)).toBeGreaterThanOrEqual(m.expm1(x));
      expect(m.log(next)).toBeGreaterThanOrEqual(m.log(x));
      expect(m.log1p(next)).toBeGreaterThanOrEqual(m.log1p(x));
    }
  });
  test('log undoes exp', () => {
    fc.assert(
      fc.property(inRange(-700, 700), (x) => {
        expect(Math.abs(m.log(m.exp(x)) - x)).toBeLessThanOrEqual(
          2 ** -51 + Math.abs(x) * 2 ** -52,
        );
      }),
    );
  });
  test('odd functions are odd and even ones even, to the bit', () => {
    fc.assert(
      fc.property(finite, (x) => {
        for (const f of [m.sin, m.tan, m.atan, m.cbrt, m.tanh]) same(f(-x), -f(x));
        same(m.cos(-x), m.cos(x));
      }),
    );
  });
  test('sin² + cos² is 1', () => {
    fc.assert(
      fc.property(finite, (x) => {
        expect(Math.abs(m.sin(x) * m.sin(x) + m.cos(x) * m.cos(x) - 1)).toBeLessThan(4e-16);
      }),
    );
  });
  test('tan undoes atan', () => {
    fc.assert(
      fc.property(inRange(-1e8, 1e8), (x) => {
        expect(Math.abs(m.tan(m.atan(x)) - x)).toBeLessThanOrEqual(1e-15 * (1 + x * x));
      }),
    );
  });
  test('pow with whole exponents multiplies', () => {
    fc.assert(
      fc.property(
        inRange(1e-3, 1e3),
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -20, max: 20 }),
        (x, a, b) => {
          const product = m.pow(x, a) * m.pow(x, b);
          expect(Math.abs(m.pow(x, a + b) / product - 1)).toBeLessThan(1e-15);
        },
      ),
    );
  });
  test('hypot is symmetric and at least each leg', () => {
    fc.assert(
      fc.property(finite, finite, (x, y) => {
        same(m.hypot(x, y), m.hypot(y, x));
        expect(m.hypot(x, y)).toBeGreaterThanOrEqual(Math.max(Math.abs(x), Math.abs(y)));
      }),
    );
  });
});

describe('fingerprints', () => {
  test('FNV-1a of text meets the published vectors', () => {
    // Fowler, Noll and Vo: 32-bit FNV-1a
    expect(m.fnv1aOfText('')).toBe(0x811c9dc5);
    expect(m.fnv1aOfText('a')).toBe(0xe40c292c);
    expect(m.fnv1aOfText('foobar')).toBe(0xbf9cf968);
  });
  test('numbers: equal bits give equal prints, one changed bit another', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 1 }), fc.nat(), (values, at) => {
        const print = m.fnv1aOfNumbers(values);
        expect(m.fnv1aOfNumbers(Float64Array.from(values))).toBe(print);
        const i = at % values.length;
        const changed = values.map((value, j) =>
          j === i ? (Object.is(value, 0) ? 1 : -value) : value,
        );
        if (!Number.isNaN(values[i]!)) expect(m.fnv1aOfNumbers(changed)).not.toBe(print);
      }),
    );
  });
  test('zeros of different sign differ, every NaN is alike', () => {
    expect(m.fnv1aOfNumbers([0])).not.toBe(m.fnv1aOfNumbers([-0]));
    expect(m.fnv1aOfNumbers([Number.NaN])).toBe(m.fnv1aOfNumbers([-Number.NaN]));
  });
});
