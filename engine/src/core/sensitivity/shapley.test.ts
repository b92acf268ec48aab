import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coalitionInto, shapleyExact, shapleyFromWorths } from './shapley.ts';
import { shapley, shapleySampled } from './shapley-sampled.ts';

const players = fc.integer({ min: 1, max: 7 });
const game = players.chain((k) =>
  fc.record({
    k: fc.constant(k),
    worths: fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 2 ** k,
      maxLength: 2 ** k,
    }),
  }),
);
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const indexOf = (members: Uint8Array) =>
  members.reduce((sum, member, i) => sum + member * 2 ** i, 0);

/** Shapley's own words: the mean gain over all orders of coming in. */
function byOrders(k: number, worths: readonly number[]): number[] {
  const orders = (left: number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) =>
          orders(left.filter((i) => i !== first)).map((rest) => [first, ...rest]),
        );
  const all = orders(Array.from({ length: k }, (_, i) => i));
  const gains = Array<number>(k).fill(0);
  for (const order of all) {
    let coalition = 0;
    for (const i of order) {
      const joined = coalition | (1 << i);
      gains[i]! += (worths[joined]! - worths[coalition]!) / all.length;
      coalition = joined;
    }
  }
  return gains;
}

describe('exact Shapley values', () => {
  test('are the mean gain over all orders', () => {
    fc.assert(
      fc.property(
        game.filter(({ k }) => k <= 5),
        ({ k, worths }) => {
          const values = shapleyFromWorths(k, worths);
          byOrders(k, worths).forEach((gain, i) => {
            expect(values[i]).toBeCloseTo(gain, 9);
          });
        },
      ),
    );
  });

  test('add up to the worth of everybody less that of nobody', () => {
    fc.assert(
      fc.property(game, ({ k, worths }) => {
        expect(total(shapleyFromWorths(k, worths))).toBeCloseTo(
          worths[worths.length - 1]! - worths[0]!,
          9,
        );
      }),
    );
  });

  test('are linear in the game', () => {
    const two = players.chain((k) => {
      const worths = fc.array(fc.integer({ min: -50, max: 50 }), {
        minLength: 2 ** k,
        maxLength: 2 ** k,
      });
      return fc.tuple(fc.constant(k), worths, worths);
    });
    fc.assert(
      fc.property(two, ([k, a, b]) => {
        const both = shapleyFromWorths(
          k,
          a.map((v, i) => 2 * v - b[i]!),
        );
        const [va, vb] = [shapleyFromWorths(k, a), shapleyFromWorths(k, b)];
        both.forEach((value, i) => {
          expect(value).toBeCloseTo(2 * va[i]! - vb[i]!, 9);
        });
      }),
    );
  });

  test('give a player who adds nothing nothing, and players who are alike the same', () => {
    // v depends on player 0 and on how many of players 1 and 2 are in; player 3 is idle.
    const v = ([a, b, c]: Uint8Array) => 5 * a! + (b! + c!) ** 2 + 3 * a! * (b! + c!);
    const { values } = shapleyExact(4, v);
    expect(values[3]).toBe(0);
    expect(values[1]).toBeCloseTo(values[2]!, 12);
  });

  test('of a linear model are its terms', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 10 }),
        (terms) => {
          const { values, empty } = shapleyExact(terms.length, (members) =>
            terms.reduce((sum, term, i) => sum + term * members[i]!, 100),
          );
          expect(empty).toBe(100);
          terms.forEach((term, i) => {
            expect(values[i]).toBeCloseTo(term, 9);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of the glove game are 2/3, 1/6, 1/6', () => {
    const { values } = shapleyExact(3, ([left, r1, r2]) => Math.min(left!, r1! + r2!));
    expect([...values].map((v) => 6 * v)).toEqual([4, 1, 1].map((v) => expect.closeTo(v, 12)));
  });

  test('of the airport game share each stretch among those who need it (Littlechild & Owen 1973)', () => {
    const cost = [1, 2, 4, 7];
    const { values, runs } = shapleyExact(4, (members) =>
      Math.max(0, ...cost.map((c, i) => c * members[i]!)),
    );
    const shares = [1 / 4, 1 / 4 + 1 / 3, 1 / 4 + 1 / 3 + 2 / 2, 1 / 4 + 1 / 3 + 2 / 2 + 3];
    shares.forEach((share, i) => {
      expect(values[i]).toBeCloseTo(share, 12);
    });
    expect(runs).toBe(16);
  });

  test('add up to rounding for sixteen players', () => {
    const worth = (members: Uint8Array) => Math.sqrt(1 + indexOf(members)) * (members[3]! ? -1 : 2);
    const { values, full, empty } = shapleyExact(16, worth);
    expect(Math.abs(total(values) - (full - empty))).toBeLessThan(1e-10);
  });

  test('coalitions are numbered by their members', () => {
    const members = new Uint8Array(4);
    coalitionInto(0b1010, members);
    expect([...members]).toEqual([0, 1, 0, 1]);
    const seen = new Set<number>();
    shapleyExact(4, (m) => {
      seen.add(indexOf(m));
      return 0;
    });
    expect(seen.size).toBe(16);
  });

  test('refuse too many players, a wrong table, and stop when told', () => {
    expect(() => shapleyExact(17, () => 0)).toThrow(/players is out of range/);
    expect(() => shapleyFromWorths(2, [1, 2, 3])).toThrow(/wrong shape/);
    expect(() => shapleyExact(3, () => 0, { signal: { aborted: true } })).toThrow(/cancelled/);
  });
});

describe('sampled Shapley values', () => {
  test('add up whatever the number of orders', () => {
    fc.assert(
      fc.property(game, fc.nat(), ({ k, worths }, seed) => {
        const result = shapleySampled(k, (m) => worths[indexOf(m)]!, { pairs: 2, seed });
        expect(total(result.values)).toBeCloseTo(result.full - result.empty, 8);
        expect(result.empty).toBe(worths[0]);
        expect(result.full).toBe(worths[worths.length - 1]);
      }),
    );
  });

  test('are exact, without error, where players do not interact or interact in pairs', () => {
    // An order and its reverse see every pair from both sides.
    const worth = ([a, b, c]: Uint8Array) => 2 * a! + 5 * b! - c! + 4 * a! * b! - 6 * b! * c!;
    const { values, errors } = shapleySampled(3, worth, { pairs: 3 });
    expect([...values]).toEqual([4, 4, -4].map((v) => expect.closeTo(v, 12)));
    for (const error of errors) expect(error).toBeLessThan(1e-12);
  });

  test('lie within five standard errors of the exact ones', () => {
    const worth = (m: Uint8Array) =>
      (1 + m[0]!) * (1 + 2 * m[1]!) * (1 + m[2]! * m[3]!) * (1 - 0.5 * m[4]!);
    const exact = shapleyExact(5, worth);
    const sampled = shapleySampled(5, worth, { pairs: 400, seed: 2 });
    exact.values.forEach((value, i) => {
      expect(sampled.errors[i]!).toBeGreaterThan(0);
      expect(sampled.errors[i]!).toBeLessThan(0.1);
      expect(Math.abs(sampled.values[i]! - value)).toBeLessThan(5 * sampled.errors[i]!);
    });
  });

  test('handle many players: a majority game gives each the same', () => {
    const worth = (m: Uint8Array) => (m.reduce((a, b) => a + b, 0) > 15 ? 1 : 0);
    const { values, runs } = shapley(30, worth, { pairs: 600, seed: 4 });
    expect(runs).toBe(2 + 2 * 600 * 29);
    for (const value of values) expect(Math.abs(value - 1 / 30)).toBeLessThan(0.03);
  });

  test('count their runs truly', () => {
    let calls = 0;
    const { runs } = shapleySampled(6, () => calls++, { pairs: 5 });
    expect(runs).toBe(calls);
  });

  test('small games are solved exactly', () => {
    const result = shapley(2, ([a, b]) => a! * b!);
    expect([...result.values, ...result.errors]).toEqual([0.5, 0.5, 0, 0]);
  });

  test('are the same for one seed and stop when told', () => {
    const worth = (m: Uint8Array) => m[0]! * m[1]! * m[2]!;
    const at = (seed: number) => shapleySampled(3, worth, { pairs: 2, seed }).values;
    expect(at(1)).toEqual(at(1));
    expect(() => shapleySampled(3, worth, {}, { signal: { aborted: true } })).toThrow(/cancelled/);
  });
});
