import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import facts from './fixtures/sobol.json';
import { joeKuo } from './joe-kuo.ts';
import { type Scramble, sobolDimensions, sobolPoints } from './sobol.ts';

const coordinate = (points: Float64Array, dimensions: number, j: number) =>
  Array.from({ length: points.length / dimensions }, (_, i) => points[i * dimensions + j]!);

/** Multiplies two polynomials over GF(2) modulo a third of degree s; bit i is the coefficient of xⁱ. */
function multiplyModulo(a: number, b: number, modulus: number, s: number): number {
  let product = 0;
  for (let i = s - 1; i >= 0; i--) {
    product <<= 1;
    if (product >>> s) product ^= modulus;
    if ((b >>> i) & 1) product ^= a;
  }
  return product;
}

function powerOfX(exponent: number, modulus: number, s: number): number {
  let [result, base] = [1, s === 1 ? 1 : 2];
  for (let e = exponent; e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) result = multiplyModulo(result, base, modulus, s);
    base = multiplyModulo(base, base, modulus, s);
  }
  return result;
}

function primeFactors(of: number): number[] {
  const primes: number[] = [];
  let rest = of;
  for (let p = 2; p * p <= rest; p++) {
    if (rest % p !== 0) continue;
    primes.push(p);
    while (rest % p === 0) rest /= p;
  }
  return rest > 1 ? [...primes, rest] : primes;
}

const polynomialOf = (s: number, a: number) => (1 << s) | (a << 1) | 1;

/** Whether the powers of x run through all 2ˢ − 1 nonzero residues. */
function isPrimitive(s: number, a: number): boolean {
  const order = 2 ** s - 1;
  const modulus = polynomialOf(s, a);
  return (
    powerOfX(order, modulus, s) === 1 &&
    primeFactors(order).every((p) => order === p || powerOfX(order / p, modulus, s) !== 1)
  );
}

/** m₁ … mₙ of a dimension to any length, in big integers. */
function longNumbers(dimension: number, n: number): bigint[] {
  if (dimension === 0) return Array(n).fill(1n);
  const [s, a, ...m] = joeKuo[dimension - 1]!;
  const all = m.map(BigInt);
  while (all.length < n) {
    const k = all.length;
    let next = all[k - s]! ^ (all[k - s]! << BigInt(s));
    for (let i = 1; i < s; i++) if ((a >> (s - 1 - i)) & 1) next ^= all[k - i]! << BigInt(i);
    all.push(next);
  }
  return all;
}

/** Rank over GF(2) of rows given as big integers. */
function rankOf(rows: bigint[]): number {
  const basis: bigint[] = [];
  for (const row of rows) {
    const rest = basis.reduce((left, pivot) => ((left ^ pivot) < left ? left ^ pivot : left), row);
    if (rest !== 0n) basis.push(rest);
    basis.sort((a, b) => (a < b ? 1 : -1));
  }
  return basis.length;
}

describe('direction numbers', () => {
  test('cover at least 64 dimensions', () => {
    expect(sobolDimensions).toBe(256);
  });

  test('every polynomial is primitive, and no two are the same', () => {
    for (const [s, a] of joeKuo) expect(isPrimitive(s, a)).toBe(true);
    expect(new Set(joeKuo.map(([s, a]) => polynomialOf(s, a))).size).toBe(joeKuo.length);
  });

  test('the check of primitivity knows polynomials that are not', () => {
    expect(isPrimitive(4, 0b111)).toBe(false); // x⁴+x³+x²+x+1 divides x⁵ − 1
    expect(isPrimitive(4, 0b010)).toBe(false); // (x²+x+1)²
    expect(isPrimitive(8, 0b0001101)).toBe(false); // x⁸+x⁴+x³+x+1 of AES, order 51
  });

  test('polynomials come in order of degree, then of coefficients', () => {
    const order = joeKuo.map(([s, a]) => polynomialOf(s, a));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('all polynomials of a degree are used before the next: φ(2ˢ − 1)/s of them', () => {
    const totient = (n: number) => primeFactors(n).reduce((left, p) => (left / p) * (p - 1), n);
    const largest = joeKuo[joeKuo.length - 1]![0];
    for (let s = 1; s < largest; s++) {
      expect(joeKuo.filter(([degree]) => degree === s).length).toBe(totient(2 ** s - 1) / s);
    }
  });

  test('initial numbers are odd and mₖ < 2ᵏ, one for each degree', () => {
    for (const [s, , ...m] of joeKuo) {
      expect(m.length).toBe(s);
      m.forEach((value, k) => {
        expect(value % 2 === 1 && value < 2 ** (k + 1)).toBe(true);
      });
    }
  });

  test('have Sobol’s property A in every dimension, as Joe & Kuo chose them to', () => {
    // The first digits of the first d direction numbers of d dimensions make a regular matrix.
    for (const d of [2, 3, 5, 16, 40, 64, 128, 200, 256]) {
      const rows = Array.from({ length: d }, (_, j) =>
        longNumbers(j, d).reduce((row, m, k) => row | (((m >> BigInt(k)) & 1n) << BigInt(k)), 0n),
      );
      expect(rankOf(rows)).toBe(d);
    }
  });
});

describe('Sobol points', () => {
  test('begin as published', () => {
    expect([...sobolPoints(8, 3)]).toEqual(
      [
        [0, 0, 0],
        [0.5, 0.5, 0.5],
        [0.75, 0.25, 0.25],
        [0.25, 0.75, 0.75],
        [0.375, 0.375, 0.625],
        [0.875, 0.875, 0.125],
        [0.625, 0.125, 0.875],
        [0.125, 0.625, 0.375],
      ].flat(),
    );
  });

  test('equal SciPy’s in all 256 dimensions, near and far along the sequence', () => {
    for (const { index, point } of facts.rows) {
      expect([...sobolPoints(1, 256, { skip: index })]).toEqual(point);
    }
  });

  test('do not depend on where one starts to read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 40 }),
        (skip, count) => {
          const all = sobolPoints(skip + count, 3);
          expect(sobolPoints(count, 3, { skip })).toEqual(all.subarray(3 * skip));
        },
      ),
    );
  });

  test.each(['none', 'shift', 'owen'] satisfies Scramble[])(
    'scrambled by %s, every coordinate has one point in each of 2ᵐ cells',
    (scramble) => {
      const [m, dimensions] = [7, 256];
      const points = sobolPoints(2 ** m, dimensions, { scramble, seed: 5 });
      for (let j = 0; j < dimensions; j++) {
        const cells = coordinate(points, dimensions, j).map((x) => Math.floor(x * 2 ** m));
        expect(new Set(cells).size).toBe(2 ** m);
      }
    },
  );

  test.each(['none', 'shift', 'owen'] satisfies Scramble[])(
    'scrambled by %s, pairs of coordinates are nets of the quality their degrees promise',
    (scramble) => {
      // Sobol (1967): a (t, m, 2)-net with t the sum of (degree − 1) of both polynomials.
      const [m, dimensions] = [9, 9];
      const points = sobolPoints(2 ** m, dimensions, { scramble, seed: 11 });
      const excess = (j: number) => (j === 0 ? 0 : joeKuo[j - 1]![0] - 1);
      for (let a = 0; a < dimensions; a++) {
        for (let b = 0; b < a; b++) {
          const t = excess(a) + excess(b);
          for (let left = 0; left <= m - t; left++) {
            const right = m - t - left;
            const cells = new Map<number, number>();
            for (let i = 0; i < 2 ** m; i++) {
              const x = Math.floor(points[i * dimensions + a]! * 2 ** left);
              const y = Math.floor(points[i * dimensions + b]! * 2 ** right);
              cells.set(x * 2 ** right + y, (cells.get(x * 2 ** right + y) ?? 0) + 1);
            }
            expect(cells.size).toBe(2 ** (m - t));
            expect([...cells.values()].every((count) => count === 2 ** t)).toBe(true);
          }
        }
      }
    },
  );

  test('refuse what the sequence does not have', () => {
    expect(() => sobolPoints(4, 257)).toThrow(/dimensions is out of range/);
    expect(() => sobolPoints(4, 0)).toThrow(/dimensions is out of range/);
    expect(() => sobolPoints(-1, 2)).toThrow(/count is out of range/);
    expect(() => sobolPoints(4, 2, { seed: -1 })).toThrow(/seed is out of range/);
  });
});

describe('scrambling', () => {
  const bitsShared = (a: number, b: number) => {
    const [x, y] = [Math.floor(a * 2 ** 32), Math.floor(b * 2 ** 32)];
    return Math.clz32(x ^ y);
  };

  test.each(['shift', 'owen'] satisfies Scramble[])(
    '%s keeps how many leading digits two coordinates share',
    (scramble) => {
      const plain = sobolPoints(64, 3);
      const turned = sobolPoints(64, 3, { scramble, seed: 3 });
      for (let j = 0; j < 3; j++) {
        const [a, b] = [coordinate(plain, 3, j), coordinate(turned, 3, j)];
        for (let i = 0; i < 64; i++) {
          for (let k = 0; k < i; k++)
            expect(bitsShared(b[i]!, b[k]!)).toBe(bitsShared(a[i]!, a[k]!));
        }
      }
    },
  );

  test('owen turns digits over independently in different branches, shift alike in all', () => {
    // Points 0 and 1 of the first coordinate are 0 and ½: is their n-th digit turned alike?
    const alike = (scramble: Scramble, digit: number) => {
      let count = 0;
      for (let seed = 0; seed < 400; seed++) {
        const [left, right] = sobolPoints(2, 1, { scramble, seed });
        const digitOf = (x: number) => Math.floor(x * 2 ** digit) % 2;
        if (digitOf(left!) === digitOf(right!)) count++;
      }
      return count;
    };
    for (const digit of [2, 7, 8, 9, 20, 32]) {
      expect(alike('shift', digit)).toBe(400);
      // Binomial(400, ½): four standard deviations are 40.
      expect(Math.abs(alike('owen', digit) - 200)).toBeLessThan(40);
    }
  });

  test.each(['shift', 'owen'] satisfies Scramble[])(
    '%s makes each point uniform over seeds',
    (scramble) => {
      // Sixteen cells, 1,600 seeds: chi-squared with 15 degrees of freedom, 99.9 % point 37.7.
      for (const skip of [0, 5]) {
        const counts = new Float64Array(16);
        for (let seed = 0; seed < 1600; seed++) {
          const [, , x] = sobolPoints(1, 3, { scramble, seed, skip });
          counts[Math.floor(x! * 16)]!++;
        }
        const chi = counts.reduce((total, count) => total + (count - 100) ** 2 / 100, 0);
        expect(chi).toBeLessThan(37.7);
      }
    },
  );

  test('stays strictly between 0 and 1, even for the origin', () => {
    const points = sobolPoints(512, 8, { scramble: 'owen', seed: 2 });
    expect(points.every((x) => x > 0 && x < 1)).toBe(true);
  });

  test('is the same for the same seed and another for another seed', () => {
    const at = (seed: number) => sobolPoints(8, 4, { scramble: 'owen', seed });
    expect(at(7)).toEqual(at(7));
    expect(at(7)).not.toEqual(at(8));
    expect(at(7)).not.toEqual(at(7 + 2 ** 32));
  });

  test('owen integrates a smooth function far better than random points would', () => {
    // ∏(1 + (xⱼ − ½)) over five coordinates has mean 1 and variance (1 + 1/12)⁵ − 1.
    const [n, dimensions, seeds] = [256, 5, 24];
    const random = Math.sqrt(((13 / 12) ** 5 - 1) / n);
    let squares = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const points = sobolPoints(n, dimensions, { scramble: 'owen', seed });
      let total = 0;
      for (let i = 0; i < n; i++) {
        total += points
          .subarray(i * dimensions, (i + 1) * dimensions)
          .reduce((product, x) => product * (0.5 + x), 1);
      }
      squares += (total / n - 1) ** 2;
    }
    expect(Math.sqrt(squares / seeds)).toBeLessThan(random / 10);
  });
});
