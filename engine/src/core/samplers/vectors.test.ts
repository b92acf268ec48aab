import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream, purposes } from '../streams/index.ts';
import cases from './fixtures/distributions.json' with { type: 'json' };
import {
  createAliasTable,
  sampleCategory,
  sampleDirichlet,
  sampleInteger,
  sampleMultinomial,
  sampleMultivariateHypergeometric,
  sampleWithoutReplacement,
  shuffle,
} from './index.ts';
import { type Cells, chiSquared, chiSquaredOf } from './testing/goodness.ts';

const open = (draw: number) => openStream(31, { purpose: purposes.test, t: 3, draw, entity: 2 });
const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
const cellsOf = (sampler: string, ...parameters: number[]) =>
  (cases as Cells[]).find(
    (c) => c.sampler === sampler && parameters.every((value, i) => c.parameters[i] === value),
  )!;

/** qchisq(1e-4, df, lower.tail = FALSE) in R 4.2.2. */
const critical: Readonly<Record<number, number>> = {
  4: 23.512743,
  5: 25.744832,
  9: 33.719948,
  23: 57.074643,
  99: 160.055738,
};

describe('multinomial', () => {
  test('every person goes somewhere, and nobody where the weight is 0', () => {
    const weights = fc.array(
      fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e9, noNaN: true })),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(weights, fc.nat(2 ** 31 - 1), fc.nat(), (shares, n, draw) => {
        fc.pre(shares.some((w) => w > 0));
        const out = new Float64Array(shares.length);
        sampleMultinomial(open(draw), n, shares, out);
        expect(sum(out)).toBe(n);
        for (const [index, share] of shares.entries()) {
          expect(Number.isInteger(out[index]) && out[index]! >= 0).toBe(true);
          if (share === 0) expect(out[index]).toBe(0);
        }
      }),
    );
  });
  test('three people over three places: all ten outcomes at their exact probabilities', () => {
    const [a, b, c] = [0.5, 0.3, 0.2];
    const factorial = [1, 1, 2, 6];
    const probability = new Map<string, number>();
    for (let i = 0; i <= 3; i++) {
      for (let j = 0; j <= 3 - i; j++) {
        const k = 3 - i - j;
        const ways = 6 / (factorial[i]! * factorial[j]! * factorial[k]!);
        probability.set(`${i},${j},${k}`, ways * a ** i * b ** j * c ** k);
      }
    }
    const keys = [...probability.keys()];
    const counts = new Float64Array(keys.length);
    const stream = open(1);
    const out = new Float64Array(3);
    for (let repeat = 0; repeat < 50_000; repeat++) {
      sampleMultinomial(stream, 3, [a, b, c], out);
      counts[keys.indexOf(out.join(','))]! += 1;
    }
    expect(chiSquared(counts, [...probability.values()])).toBeLessThan(critical[9]!);
  });
  test.each([0, 1, 2])('category %i alone is binomial', (category) => {
    const cells = cellsOf('binomial', 100, 0.4);
    const stream = open(2);
    const out = new Float64Array(3);
    const weights = [3, 3, 3];
    weights[category] = 4;
    const next = () => {
      sampleMultinomial(stream, 100, weights, out);
      return out[category]!;
    };
    expect(chiSquaredOf(next, 40_000, cells)).toBeLessThan(cells.critical);
  });
  test('people without any place to go are refused, negative weights too', () => {
    const out = new Float64Array(2);
    expect(() => sampleMultinomial(open(0), 5, [0, 0], out)).toThrow(/sum of weights/);
    expect(() => sampleMultinomial(open(0), 5, [1, -1], out)).toThrow(/weight/);
    expect(() => sampleMultinomial(open(0), 5, [1, 1, 1], out)).toThrow(/wrong shape/);
    sampleMultinomial(open(0), 0, [0, 0], out);
    expect([...out]).toEqual([0, 0]);
  });
});

describe('multivariate hypergeometric', () => {
  test('takes the whole sample, from no group more than it has', () => {
    const groups = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 12 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(groups, share, fc.nat(), (counts, part, draw) => {
        const sample = Math.floor(part * sum(counts));
        const out = new Float64Array(counts.length);
        sampleMultivariateHypergeometric(open(draw), counts, sample, out);
        expect(sum(out)).toBe(sample);
        for (const [index, count] of counts.entries()) {
          expect(out[index]).toBeLessThanOrEqual(count);
        }
      }),
    );
  });
  test('a group alone is hypergeometric', () => {
    const cells = cellsOf('hypergeometric', 300, 700, 100);
    const stream = open(3);
    const out = new Float64Array(3);
    const next = () => {
      sampleMultivariateHypergeometric(stream, [450, 300, 250], 100, out);
      return out[1]!;
    };
    expect(chiSquaredOf(next, 40_000, cells)).toBeLessThan(cells.critical);
  });
});

describe('Dirichlet', () => {
  test('shares are in [0, 1] and add up to 1', () => {
    const concentration = fc.array(fc.double({ min: 1e-300, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(concentration, fc.nat(), (alpha, draw) => {
        const out = new Float64Array(alpha.length);
        sampleDirichlet(open(draw), alpha, out);
        expect(sum(out)).toBeCloseTo(1, 12);
        for (const share of out) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
  test('a share alone is beta', () => {
    const cells = cellsOf('beta', 2, 5);
    const stream = open(4);
    const out = new Float64Array(4);
    const next = () => {
      sampleDirichlet(stream, [1.5, 2, 0.5, 3], out);
      return out[1]!;
    };
    expect(chiSquaredOf(next, 40_000, cells)).toBeLessThan(cells.critical);
  });
});

describe('choices', () => {
  test.each([
    [6, 5],
    [100, 99],
  ])('integers below %i are equally likely', (bound, freedom) => {
    const stream = open(5);
    const counts = new Float64Array(bound);
    for (let i = 0; i < 50_000; i++) counts[sampleInteger(stream, bound)]! += 1;
    expect(
      chiSquared(
        counts,
        counts.map(() => 1 / bound),
      ),
    ).toBeLessThan(critical[freedom]!);
  });
  test.each([3 * 2 ** 30, 2 ** 32, 3 * 2 ** 51])(
    'a bound of %d, where a plain remainder would favour the low third, is fair',
    (bound) => {
      const stream = open(6);
      const counts = new Float64Array(6);
      for (let i = 0; i < 50_000; i++) {
        counts[Math.floor((sampleInteger(stream, bound) / bound) * 6)]! += 1;
      }
      expect(
        chiSquared(
          counts,
          counts.map(() => 1 / 6),
        ),
      ).toBeLessThan(critical[5]!);
    },
  );
  test('integers stay below their bound', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), fc.nat(), (bound, draw) => {
        const value = sampleInteger(open(draw), bound);
        expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true);
      }),
    );
    expect(() => sampleInteger(open(0), 0)).toThrow(/out of range/);
  });
  test('categories come at their weights, those of weight 0 never', () => {
    const weights = [5, 0, 1, 3, 0.5, 0.5, 0];
    const table = createAliasTable(weights);
    const counts = new Float64Array(weights.length);
    const stream = open(7);
    for (let i = 0; i < 100_000; i++) counts[sampleCategory(stream, table)]! += 1;
    expect([counts[1], counts[6]]).toEqual([0, 0]);
    const kept = [0, 2, 3, 4, 5];
    const statistic = chiSquared(
      kept.map((i) => counts[i]!),
      kept.map((i) => weights[i]! / 10),
    );
    expect(statistic).toBeLessThan(critical[4]!);
  });
  test('the columns of an alias table hold exactly the weights', () => {
    const weights = fc.array(
      fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true })),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(weights, (given) => {
        fc.pre(given.some((w) => w > 0));
        const { stay, alias } = createAliasTable(given);
        const mass = new Float64Array(given.length);
        for (const [column, part] of stay.entries()) {
          mass[column]! += part / given.length;
          mass[alias[column]!]! += (1 - part) / given.length;
        }
        const all = sum(given);
        for (const [index, w] of given.entries()) {
          if (w === 0) expect(mass[index]).toBe(0);
          expect(Math.abs(mass[index]! - w / all)).toBeLessThan(1e-12);
        }
      }),
    );
    expect(() => createAliasTable([0, 0])).toThrow(/sum of weights/);
    expect(() => createAliasTable([])).toThrow(/sum of weights/);
  });
});

describe('orders and selections', () => {
  test('all 24 orders of four are equally likely', () => {
    const stream = open(8);
    const seen = new Map<string, number>();
    for (let i = 0; i < 48_000; i++) {
      const values = ['a', 'b', 'c', 'd'];
      shuffle(stream, values);
      const order = values.join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    const counts = [...seen.values()];
    expect(
      chiSquared(
        counts,
        counts.map(() => 1 / 24),
      ),
    ).toBeLessThan(critical[23]!);
  });
  test('a selection has no number twice and all in range', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(1e9), fc.nat(), (size, more, draw) => {
        const out = new Float64Array(size);
        sampleWithoutReplacement(open(draw), size + more, out);
        expect(new Set(out).size).toBe(size);
        for (const value of out) expect(value >= 0 && value < size + more).toBe(true);
      }),
    );
    expect(() => sampleWithoutReplacement(open(0), 2, new Int32Array(3))).toThrow(/out of range/);
  });
  test('each of ten is as likely in each position', () => {
    const stream = open(9);
    const counts = [new Float64Array(10), new Float64Array(10), new Float64Array(10)];
    const out = new Int32Array(3);
    for (let i = 0; i < 30_000; i++) {
      sampleWithoutReplacement(stream, 10, out);
      for (const [position, value] of out.entries()) counts[position]![value]! += 1;
    }
    for (const count of counts) {
      expect(
        chiSquared(
          count,
          count.map(() => 0.1),
        ),
      ).toBeLessThan(critical[9]!);
    }
  });
});
