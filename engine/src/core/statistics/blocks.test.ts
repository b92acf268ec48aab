import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDraw, type BlockSums, openBlockSums, shardOfDraws, totalOfBlocks } from './blocks.ts';
import { exactSum } from './exact-sum.ts';

const width = 2;

/** A quantity of a draw that depends on the draw alone, with a mix of magnitudes. */
const quantity = (draw: number, column: number) =>
  (((draw * 7919 + column * 104729) % 1009) - 500) / 7 + 1e9 * (draw % 3);

function sumShard(start: number, end: number): BlockSums {
  const sums = openBlockSums(width, start, end);
  for (let draw = start; draw < end; draw++) addDraw(sums, [quantity(draw, 0), quantity(draw, 1)]);
  return sums;
}

const bits = (values: Float64Array) => [...new BigUint64Array(values.slice().buffer)];

describe('block sums', () => {
  test('give the same bits for every sharding and every order of arrival', () => {
    const cases = fc.record({
      draws: fc.integer({ min: 1, max: 700 }),
      shards: fc.integer({ min: 1, max: 12 }),
      turn: fc.integer({ min: 0, max: 11 }),
    });
    fc.assert(
      fc.property(cases, ({ draws, shards, turn }) => {
        const whole = totalOfBlocks([sumShard(0, draws)]);
        const parts = Array.from({ length: shards }, (_, shard) => {
          const { start, end } = shardOfDraws(draws, shard, shards);
          return sumShard(start, end);
        });
        const arrived = [...parts.slice(turn % shards), ...parts.slice(0, turn % shards)];
        const merged = totalOfBlocks(arrived);
        expect(merged.draws).toBe(draws);
        expect(bits(merged.totals)).toEqual(bits(whole.totals));
      }),
      { numRuns: 60 },
    );
  });

  test('agree with the exact sum to rounding', () => {
    const { totals } = totalOfBlocks([sumShard(0, 633)]);
    const exact = exactSum(Array.from({ length: 633 }, (_, draw) => quantity(draw, 1)));
    expect(Math.abs(totals[1]! - exact) / exact).toBeLessThan(1e-14);
  });

  test('do not lose a small block between two large ones that cancel', () => {
    const sums = openBlockSums(1, 0, 150);
    for (let draw = 0; draw < 150; draw++)
      addDraw(sums, [draw % 50 === 0 ? [1e17, 1, -1e17][draw / 50]! : 0]);
    expect(totalOfBlocks([sums]).totals[0]).toBe(1);
  });

  test('keep draws of different blocks apart', () => {
    const sums = openBlockSums(1, 0, 120);
    for (let draw = 0; draw < 120; draw++) addDraw(sums, [1]);
    expect([...sums.sums]).toEqual([50, 50, 20]);
  });

  test('shards share the draws out once each, at block borders', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 40 }),
        (draws, shards) => {
          let next = 0;
          for (let shard = 0; shard < shards; shard++) {
            const { start, end } = shardOfDraws(draws, shard, shards);
            expect(start).toBe(next);
            expect(start % 50 === 0 || start === draws).toBe(true);
            next = end;
          }
          expect(next).toBe(draws);
        },
      ),
    );
  });

  test('refuse a start inside a block, a row too many and a wrong width', () => {
    expect(() => openBlockSums(1, 25, 75)).toThrow(/multiple of 50/);
    expect(() => openBlockSums(1, 50, 0)).toThrow(/out of range/);
    const sums = sumShard(0, 50);
    expect(() => addDraw(sums, [1, 2])).toThrow(/wrong shape/);
    expect(() => addDraw(openBlockSums(2, 0, 1), [1])).toThrow(/wrong shape/);
  });

  test('refuse a block that is missing, doubled or short in the middle', () => {
    const [first, second] = [sumShard(0, 50), sumShard(50, 100)];
    expect(() => totalOfBlocks([second])).toThrow(/each block once/);
    expect(() => totalOfBlocks([first, first])).toThrow(/each block once/);
    expect(() => totalOfBlocks([sumShard(0, 20), second])).toThrow(/each block once/);
  });

  test('no shards make no totals', () => {
    expect(totalOfBlocks([])).toEqual({ draws: 0, totals: new Float64Array(0) });
  });
});
