import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import * as portable from './index.ts';
import type { Wide } from './testing/precise.ts';
import * as precise from './testing/precise.ts';

const { divide, fromDouble, multiply, one } = precise;

type Draw = (uniform: () => number) => number;

/** A small generator of its own, so that the points never change. */
function points(count: number, draw: Draw): number[] {
  let state = 20_050_101;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return Array.from({ length: count }, () => draw(uniform));
}

const spread =
  (low: number, high: number): Draw =>
  (u) =>
    low + (high - low) * u();
/** Sizes spread evenly over powers of two. */
const positive =
  (low: number, high: number): Draw =>
  (u) =>
    2 ** (low + (high - low) * u());
/** The same with both signs. */
const overPowers =
  (low: number, high: number): Draw =>
  (u) =>
    (u() < 0.5 ? -1 : 1) * positive(low, high)(u);

interface Claim {
  readonly name: string;
  readonly ours: (x: number) => number;
  readonly exact: (x: number) => bigint | Wide;
  readonly draws: readonly Draw[];
  /** Hard points: borders of branches, closest to a pole or zero, smallest and largest. */
  readonly hard: readonly number[];
  /** Stated bound in ulps. */
  readonly bound: number;
}

const half = (a: bigint) => a / 2n;
const wide = (x: number) => precise.expWide(fromDouble(x));
const angle = (x: number) => precise.sinCos(fromDouble(x));
const e = (x: number) => precise.exp(fromDouble(x));
/** The double closest to a multiple of π/2 (Kahan; Muller 2016, table 11.1). */
const nearHalfPi = 6381956970095103 * 2 ** 797;
const circle: readonly Draw[] = [spread(-1, 1), spread(-20, 20), spread(-1e6, 1e6)];
const circleHard = [
  nearHalfPi,
  22,
  355,
  1e6,
  999999.99,
  1.7e308,
  2 ** 1023,
  1e-7,
  0.785398163397449,
];
/** Leg √(1 - x²) of the unit circle. */
const leg = (x: bigint) => precise.squareRoot(one - multiply(x, x));
const arcsine = (x: number) => precise.atan(divide(fromDouble(x), leg(fromDouble(x))));

const claims: readonly Claim[] = [
  {
    name: 'exp',
    ours: portable.exp,
    exact: wide,
    draws: [spread(-1, 1), spread(-708, 709), overPowers(-40, 3)],
    hard: [709.78, -708.39, 0.34657359, -0.34657359, 1e-300],
    bound: 0.7,
  },
  {
    name: 'expm1',
    ours: portable.expm1,
    exact: (x) => (x > 100 ? wide(x) : e(x) - one),
    draws: [spread(-1, 1), spread(-30, 30), spread(100, 709), overPowers(-150, 0)],
    hard: [0.3466, -0.3466, 39.9, 45.1, -39.9, -40.1, 2 ** -54],
    bound: 0.65,
  },
  {
    name: 'log',
    ours: portable.log,
    exact: precise.logOf,
    draws: [positive(-1074, 1024), spread(0.5, 2), spread(0.999, 1.001)],
    hard: [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1 - 2 ** -53, 1 + 2 ** -52],
    bound: 0.65,
  },
  {
    name: 'log1p',
    ours: portable.log1p,
    exact: (x) => precise.log(one + fromDouble(x)),
    draws: [spread(-0.999, 5), spread(-0.1, 0.1), overPowers(-150, -1.1), positive(0, 300)],
    hard: [2 ** -53, -(2 ** -53), -1 + 2 ** -53, 1.5 * 2 ** -52],
    bound: 0.7,
  },
  {
    name: 'log2',
    ours: portable.log2,
    exact: (x) => divide(precise.logOf(x), precise.ln2),
    draws: [positive(-1074, 1024), spread(0.5, 2), spread(0.999, 1.001)],
    hard: [5e-324 * 3, 1.7976931348623157e308, 1 - 2 ** -53],
    bound: 0.65,
  },
  {
    name: 'log10',
    ours: portable.log10,
    exact: (x) => divide(precise.logOf(x), precise.log(10n * one)),
    draws: [positive(-1074, 1024), spread(0.5, 2), spread(0.999, 1.001)],
    hard: [5e-324, 1.7976931348623157e308, 1 - 2 ** -53],
    bound: 0.65,
  },
  {
    name: 'sin',
    ours: portable.sin,
    exact: (x) => angle(x).sin,
    draws: [...circle, overPowers(20, 1023.9)],
    hard: [...circleHard, Math.PI, 100 * Math.PI],
    bound: 0.8,
  },
  {
    name: 'cos',
    ours: portable.cos,
    exact: (x) => angle(x).cos,
    draws: [...circle, overPowers(20, 1023.9)],
    hard: [...circleHard, Math.PI / 2, 101 * (Math.PI / 2)],
    bound: 0.8,
  },
  {
    name: 'tan',
    ours: portable.tan,
    exact: (x) => divide(angle(x).sin, angle(x).cos),
    draws: [...circle, overPowers(20, 1023.9)],
    hard: [...circleHard, Math.PI / 2, Math.PI],
    bound: 0.9,
  },
  {
    name: 'atan',
    ours: portable.atan,
    exact: (x) => precise.atan(fromDouble(x)),
    draws: [spread(-1, 1), spread(-20, 20), overPowers(-30, 60)],
    hard: [1, 0.0625, 0.9375, 1e17, 1.1e17, 1e-8],
    bound: 0.52,
  },
  {
    name: 'asin',
    ours: portable.asin,
    exact: arcsine,
    draws: [spread(-1, 1), spread(0.999, 1), overPowers(-30, -0.1)],
    hard: [1 - 2 ** -53, -1 + 2 ** -53, 0.5, 1e-8],
    bound: 0.52,
  },
  {
    name: 'acos',
    ours: portable.acos,
    exact: (x) => half(precise.pi) - arcsine(x),
    draws: [spread(-1, 1), spread(0.999, 1), spread(-1, -0.999), overPowers(-30, -0.1)],
    hard: [1 - 2 ** -53, -1 + 2 ** -53, 0.5, 1e-300],
    bound: 0.52,
  },
  {
    name: 'sinh',
    ours: portable.sinh,
    exact: (x) => (x > 200 ? precise.halved(wide(x)) : half(e(x) - e(-x))),
    draws: [spread(-1, 1), spread(-40, 40), spread(200, 710), overPowers(-40, 0)],
    hard: [39.999, 40, 710.4, 1e-8, 0.3466],
    bound: 0.55,
  },
  {
    name: 'cosh',
    ours: portable.cosh,
    exact: (x) => (x > 200 ? precise.halved(wide(x)) : half(e(x) + e(-x))),
    draws: [spread(-1, 1), spread(-40, 40), spread(200, 710)],
    hard: [40, 40.001, 710.4, 1e-8],
    bound: 0.9,
  },
  {
    name: 'tanh',
    ours: portable.tanh,
    exact: (x) => divide(e(2 * x) - one, e(2 * x) + one),
    draws: [spread(-1, 1), spread(-21, 21), overPowers(-40, 3)],
    hard: [20, 20.001, 1e-8, 0.1733],
    bound: 0.55,
  },
];

describe('error in units in the last place, against 320-bit arithmetic', () => {
  test.each(claims)('$name stays below $bound ulp', ({ ours, exact, draws, hard, bound }) => {
    const drawn = draws.flatMap((draw) => points(sized(300, 5_000), draw));
    const errors = [...drawn, ...hard].map((x) => ({
      x,
      error: precise.errorInUlps(ours(x), exact(x)),
    }));
    const worst = errors.reduce((a, b) => (b.error > a.error ? b : a));
    expect(worst.error, `at ${worst.x}`).toBeLessThan(bound);
    // rounding alone errs by almost half a unit: a smaller worst error would mean a blind ruler
    expect(worst.error).toBeGreaterThan(0.45);
  });

  test('the ruler measures one unit between a double and the next', () => {
    const below = portable.exp(1);
    const above = below * (1 + 2 ** -52);
    const gap = precise.errorInUlps(below, wide(1)) + precise.errorInUlps(above, wide(1));
    expect(gap).toBeCloseTo(1, 6);
  });

  test('exp stays below 1 ulp where the result is subnormal', () => {
    for (const x of points(sized(300, 5_000), spread(-745, -708.4))) {
      expect(precise.errorInUlps(portable.exp(x), wide(x)), `exp ${x}`).toBeLessThan(1);
    }
  });

  const power = (x: number, y: number) =>
    precise.expWide(multiply(precise.logOf(x), fromDouble(y)));

  test.each<[string, Draw, Draw]>([
    ['everyday numbers', positive(-20, 20), spread(-30, 30)],
    ['bases beside 1 and large exponents', spread(0.999, 1.001), spread(-690_000, 690_000)],
    ['roots of tiny and huge numbers', positive(-1074, 1024), spread(-0.9, 0.9)],
  ])('pow stays below 0.55 ulp: %s', (_, base, exponent) => {
    const xs = points(sized(300, 5_000), base);
    const ys = points(sized(301, 5_001), exponent);
    for (const [i, x] of xs.entries()) {
      const y = ys[(i * 7) % ys.length]!;
      const error = precise.errorInUlps(portable.pow(x, y), power(x, y));
      expect(error, `${x}^${y}`).toBeLessThan(0.55);
    }
  });

  test('pow stays below 1 ulp where the result is subnormal', () => {
    for (const y of points(sized(300, 5_000), spread(1022.1, 1074))) {
      const error = precise.errorInUlps(portable.pow(0.5000001, y), power(0.5000001, y));
      expect(error, `0.5000001^${y}`).toBeLessThan(1);
    }
  });

  test('hypot and atan2 stay below 0.52 ulp', () => {
    const xs = points(sized(600, 5_000), overPowers(-20, 20));
    for (const [i, x] of xs.entries()) {
      const y = xs[(i * 13 + 5) % xs.length]!;
      const [a, b] = [fromDouble(x), fromDouble(y)];
      const sum = multiply(a, a) + multiply(b, b);
      expect(precise.errorInUlps(portable.hypot(x, y), precise.squareRoot(sum))).toBeLessThan(0.52);
      const exact = precise.atan(divide(b, a)) + (x < 0 ? (y < 0 ? -precise.pi : precise.pi) : 0n);
      expect(precise.errorInUlps(portable.atan2(y, x), exact), `${y}, ${x}`).toBeLessThan(0.52);
    }
  });

  test('hypot and atan2 scale with powers of two, to the bit', () => {
    const xs = points(200, overPowers(-3, 3));
    for (const [i, x] of xs.entries()) {
      const y = xs[(i * 13 + 5) % xs.length]!;
      for (const k of [-900, -500, -400, 300, 480, 900]) {
        const unit = 2 ** k;
        expect(portable.hypot(x * unit, y * unit)).toBe(portable.hypot(x, y) * unit);
        expect(portable.atan2(y * unit, x * unit)).toBe(portable.atan2(y, x));
      }
    }
  });

  test('cbrt is the double nearest to the root', () => {
    const xs = points(sized(600, 5_000), overPowers(-90, 200));
    const cube = (a: bigint) => multiply(multiply(a, a), a);
    for (const x of xs) {
      const root = portable.cbrt(Math.abs(x));
      const reach = (fromDouble(precise.ulpOf(root)) * 52n) / 100n;
      const exact = fromDouble(Math.abs(x));
      expect(cube(fromDouble(root) - reach) < exact, `cbrt ${x}`).toBe(true);
      expect(exact < cube(fromDouble(root) + reach), `cbrt ${x}`).toBe(true);
      expect(portable.cbrt(-x)).toBe(-portable.cbrt(x));
    }
    for (const x of [5e-324, 1e-310, 1.7e308]) {
      const back = portable.cbrt(x);
      expect(Math.abs((back * back * back) / x - 1)).toBeLessThan(1e-15 + (x < 1e-300 ? 1 : 0));
    }
  });
});
