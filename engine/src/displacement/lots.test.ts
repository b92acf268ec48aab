import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream, purposes, QuickStream } from '../core/index.ts';
import { drawLot, Lots } from './lots.ts';
import type { Choices } from './routes.ts';

function choicesOf(weights: readonly number[], limited = false): Choices {
  const numbers = Int32Array.from(weights, (_, k) => k);
  const weight = Float64Array.from(weights);
  const sum = weight.slice();
  for (let k = sum.length - 2; k >= 0; k--) sum[k]! += sum[k + 1]!;
  return {
    link: numbers,
    rest: numbers.map(() => 0),
    destination: numbers.map((k) => k + 10),
    pull: weight,
    weight,
    sum,
    seesRoom: true,
    pruning: Number.POSITIVE_INFINITY,
    limited,
  };
}

const position = Int32Array.from({ length: 100 }, (_, i) => i);
const stream = () => new QuickStream(5, { purpose: purposes.test, t: 0, draw: 1, entity: 2 });

function sharesDrawn(weights: readonly number[], leave: number, size: number): number[] {
  const lots = new Lots(1);
  const choices = choicesOf(weights);
  lots.lay(0, choices, choices.sum, leave, position);
  const numbers = stream();
  const counts = new Array<number>(weights.length + 1).fill(0);
  for (let i = 0; i < size; i++) counts[drawLot(numbers, lots.limit, lots.first[0]!)]! += 1;
  return counts.map((count) => count / size);
}

describe('lots of one person', () => {
  test('are drawn as often as weights and the chance to leave say', () => {
    const got = sharesDrawn([3, 0, 1, 4], 0.3, 200_000);
    [0.7, 0.3 * 0.375, 0, 0.3 * 0.125, 0.3 * 0.5].forEach((share, k) => {
      expect(Math.abs(got[k]! - share)).toBeLessThanOrEqual(
        4.5 * Math.sqrt((share * (1 - share)) / 200_000),
      );
    });
  });

  test('nobody stays who must leave, nobody leaves who cannot, all alike where all weigh nothing', () => {
    expect(sharesDrawn([1, 2], 1, 1000)[0]).toBe(0);
    expect(sharesDrawn([1, 2], 0, 1000)).toEqual([1, 0, 0]);
    expect(sharesDrawn([], 1, 1000)).toEqual([1]);
    const even = sharesDrawn([0, 0], 1, 10_000);
    expect(even[0]).toBe(0);
    expect(Math.abs(even[1]! - 0.5)).toBeLessThan(0.03);
  });

  test('people who draw together are as many as before, each lot is taken once', () => {
    const lots = new Lots(1);
    const choices = choicesOf([1, 0, 2, 3]);
    lots.lay(0, choices, choices.sum, 0.5, position);
    const numbers = stream();
    let [stay, third] = [0, 0];
    for (let time = 0; time < 2000; time++) {
      const last = lots.share(numbers, lots.first[0]!, 16);
      const counts = [0, 1, 2, 3, 4].map((at) => (at <= last ? lots.take(at) : 0));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(16);
      expect(counts[2]).toBe(0);
      expect(lots.take(last)).toBe(0);
      stay += counts[0]!;
      third += counts[3]!;
    }
    expect(Math.abs(stay / 32_000 - 1 / 2)).toBeLessThan(0.013);
    expect(Math.abs(third / 32_000 - 1 / 6)).toBeLessThan(0.01);
  });

  test('a word that does not decide is followed by another', () => {
    const limit = Float64Array.of(7.25, 2 ** 32);
    const words = (...given: number[]) => ({
      ...openStream(1, { purpose: purposes.test, t: 0, draw: 0, entity: 0 }),
      nextU32: () => given.shift()!,
      nextUniform: () => 0.5,
      nextNormal: () => 0,
    });
    expect(drawLot(words(6), limit, 0)).toBe(0);
    expect(drawLot(words(8), limit, 0)).toBe(1);
    expect(drawLot(words(7, 2 ** 30 - 1), limit, 0)).toBe(0);
    expect(drawLot(words(7, 2 ** 30), limit, 0)).toBe(1);
  });

  test('limits rise to 2³², lots of other keys stay as they were when one needs more room', () => {
    const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 400 });
    fc.assert(
      fc.property(weights, weights, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, leave) => {
        const lots = new Lots(3);
        for (const [key, given] of [a, b, a, [...b, ...a]].entries()) {
          const choices = choicesOf(given, true);
          lots.lay(Math.min(key, 2), choices, choices.sum, leave, position);
        }
        const first = lots.first[0]!;
        for (let k = 0; k <= a.length; k++) {
          expect(lots.limit[first + k]!).toBeGreaterThanOrEqual(
            k > 0 ? lots.limit[first + k - 1]! : 0,
          );
          if (k > 0) expect(lots.camp[first + k]).toBe(k + 9);
        }
        expect(lots.limit[first + a.length]).toBe(2 ** 32);
      }),
      { numRuns: 50 },
    );
  });
});
