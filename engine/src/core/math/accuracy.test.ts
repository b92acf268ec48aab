import { sized } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import * as portable from './index.ts';
import * as precise from './testing/precise.ts';

const { fromDouble, multiply, divide, one } = precise;

/** A small generator of its own, so that the points never change. */
function points(count: number, draw: (uniform: () => number) => number): number[] {
  let state = 20_050_101;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return Array.from({ length: count }, () => draw(uniform));
}

const spread = (low: number, high: number) => (u: () => number) => low + (high - low) * u();
/** Sizes spread evenly over powers of two, both signs. */
const overPowers = (low: number, high: number) => (u: () => number) =>
  (u() < 0.5 ? -1 : 1) * 2 ** (low + (high - low) * u());
const positive = (low: number, high: number) => (u: () => number) =>
  2 ** (low + (high - low) * u());

interface Claim {
  readonly name: string;
  readonly ours: (x: number) => number;
  readonly exact: (x: bigint) => bigint;
  readonly draws: readonly ((u: () => number) => number)[];
  /** Stated bound in ulps. */
  readonly bound: number;
}

const half = (a: bigint) => a / 2n;
const e = precise.exp;

const claims: readonly Claim[] = [
  {
    name: 'exp',
    ours: portable.exp,
    exact: precise.exp,
    draws: [spread(-60, 60), overPowers(-40, 3)],
    bound: 1,
  },
  {
    name: 'expm1',
    ours: portable.expm1,
    exact: (x) => e(x) - one,
    draws: [spread(-3, 3), spread(-30, 30), overPowers(-60, 0)],
    bound: 1,
  },
  {
    name: 'log',
    ours: portable.log,
    exact: precise.log,
    draws: [positive(-100, 100), spread(0.5, 2), spread(0.999, 1.001)],
    bound: 1,
  },
  {
    name: 'log1p',
    ours: portable.log1p,
    exact: (x) => precise.log(one + x),
    draws: [spread(-0.999, 5), overPowers(-60, -1.1)],
    bound: 1,
  },
  {
    name: 'log2',
    ours: portable.log2,
    exact: (x) => divide(precise.log(x), precise.ln2),
    draws: [positive(-100, 100), spread(0.5, 2)],
    bound: 1,
  },
  {
    name: 'log10',
    ours: portable.log10,
    exact: (x) => divide(precise.log(x), precise.log(10n * one)),
    draws: [positive(-100, 100), spread(0.5, 2)],
    bound: 1,
  },
  {
    name: 'sin',
    ours: portable.sin,
    exact: (x) => precise.sinCos(x).sin,
    draws: [spread(-10, 10), spread(-1e5, 1e5), overPowers(-30, 55)],
    bound: 1,
  },
  {
    name: 'cos',
    ours: portable.cos,
    exact: (x) => precise.sinCos(x).cos,
    draws: [spread(-10, 10), spread(-1e5, 1e5), overPowers(-30, 55)],
    bound: 1,
  },
  {
    name: 'tan',
    ours: portable.tan,
    exact: (x) => {
      const { sin, cos } = precise.sinCos(x);
      return divide(sin, cos);
    },
    draws: [spread(-10, 10), spread(-1e5, 1e5), overPowers(-30, 55)],
    bound: 1,
  },
  {
    name: 'atan',
    ours: portable.atan,
    exact: precise.atan,
    draws: [spread(-3, 3), overPowers(-30, 40)],
    bound: 1,
  },
  {
    name: 'asin',
    ours: portable.asin,
    exact: (x) => precise.atan(divide(x, precise.squareRoot(one - multiply(x, x)))),
    draws: [spread(-1, 1), spread(0.999, 1), overPowers(-30, -0.1)],
    bound: 1,
  },
  {
    name: 'acos',
    ours: portable.acos,
    exact: (x) =>
      half(precise.pi) - precise.atan(divide(x, precise.squareRoot(one - multiply(x, x)))),
    draws: [spread(-1, 1), spread(0.999, 0.99999), overPowers(-30, -0.1)],
    bound: 1,
  },
  {
    name: 'sinh',
    ours: portable.sinh,
    exact: (x) => half(e(x) - e(-x)),
    draws: [spread(-5, 5), spread(-40, 40), overPowers(-40, 0)],
    bound: 2,
  },
  {
    name: 'cosh',
    ours: portable.cosh,
    exact: (x) => half(e(x) + e(-x)),
    draws: [spread(-5, 5), spread(-40, 40)],
    bound: 2,
  },
  {
    name: 'tanh',
    ours: portable.tanh,
    exact: (x) => divide(e(2n * x) - one, e(2n * x) + one),
    draws: [spread(-5, 5), overPowers(-40, 3)],
    bound: 2,
  },
];

describe('error in units in the last place, against 320-bit arithmetic', () => {
  test.each(claims)('$name stays below $bound ulp', ({ ours, exact, draws, bound }) => {
    let worst = 0;
    let at = 0;
    for (const draw of draws) {
      for (const x of points(sized(600, 20_000), draw)) {
        const error = precise.errorInUlps(ours(x), exact(fromDouble(x)));
        if (error > worst) [worst, at] = [error, x];
      }
    }
    expect(worst, `at ${at}`).toBeLessThan(bound);
    expect(worst).toBeGreaterThan(0.4);
  });

  test('pow stays below 1 ulp', () => {
    const xs = points(sized(600, 20_000), positive(-20, 20));
    const ys = points(sized(600, 20_000), spread(-6, 6));
    for (const [i, x] of xs.entries()) {
      const y = ys[(i * 7) % ys.length]!;
      const exact = precise.exp(multiply(precise.log(fromDouble(x)), fromDouble(y)));
      expect(precise.errorInUlps(portable.pow(x, y), exact), `${x}^${y}`).toBeLessThan(1);
    }
  });

  test('hypot, cbrt and atan2 stay below 1 ulp', () => {
    const xs = points(sized(600, 20_000), overPowers(-20, 20));
    for (const [i, x] of xs.entries()) {
      const y = xs[(i * 13 + 5) % xs.length]!;
      const [a, b] = [fromDouble(x), fromDouble(y)];
      const sum = multiply(a, a) + multiply(b, b);
      expect(precise.errorInUlps(portable.hypot(x, y), precise.squareRoot(sum))).toBeLessThan(1);
      const angle = precise.atan(divide(b, a)) + (x < 0 ? (y < 0 ? -precise.pi : precise.pi) : 0n);
      expect(precise.errorInUlps(portable.atan2(y, x), angle), `${y}, ${x}`).toBeLessThan(1);
      const root = portable.cbrt(x);
      const cube = (r: number) => multiply(multiply(fromDouble(r), fromDouble(r)), fromDouble(r));
      const away = root + Math.sign(root) * precise.ulpOf(root);
      const towards = root - Math.sign(root) * precise.ulpOf(root);
      const between = [cube(towards), a, cube(away)].map((value) => (value < 0n ? -value : value));
      expect(between[0]! < between[1]! && between[1]! < between[2]!, `cbrt ${x}`).toBe(true);
    }
  });
});
