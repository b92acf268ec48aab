import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveLinear } from '../../core/index.ts';
import { rowsOf, vectors } from '../testing/vectors.ts';
import { benefitOfDoubt } from './benefit-of-doubt.ts';

describe.skipIf(!vectors.path)(`benefit of the doubt ${vectors.reason}`, () => {
  test.each([
    ['asem_connectivity', ['Physical', 'ConEcFin', 'Political', 'Instit', 'P2P']],
    [
      'human_security_2015',
      ['economic', 'food', 'health', 'environmental', 'personal', 'community', 'political'],
    ],
  ])('%s, free and with shares of 10–40 %', (file, dimensions) => {
    const expected = rowsOf(`bod/${file}.csv`);
    const rows = expected.map((row) => Float64Array.from(dimensions, (id) => Number(row[id])));
    const free = benefitOfDoubt(rows);
    const held = benefitOfDoubt(rows, { shares: { low: 0.1, high: 0.4 } });
    expected.forEach((row, place) => {
      expect(free[place]!.score, `${row.uCode} free`).toBeCloseTo(Number(row.bod), 6);
      expect(held[place]!.score, `${row.uCode} held`).toBeCloseTo(Number(row.bod_share10_40), 6);
      expect(Math.min(...held[place]!.shares)).toBeGreaterThan(0.1 - 1e-9);
      expect(Math.max(...held[place]!.shares)).toBeLessThan(0.4 + 1e-9);
    });
  });
});

const score = fc.integer({ min: 1, max: 100 });
const table = fc
  .array(fc.tuple(score, score, score), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((row) => Float64Array.from(row)));

describe('laws of the benefit of the doubt', () => {
  test('scores lie in 0–1, some place reaches 1, weights give the score and lift none above 1', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, bounded) => {
        const found = benefitOfDoubt(rows, bounded ? { shares: { low: 0.1, high: 0.5 } } : {});
        if (!bounded) expect(Math.max(...found.map(({ score: of }) => of))).toBe(1);
        found.forEach(({ score: of, weights, shares, peers }, place) => {
          const under = (row: Float64Array) => row.reduce((sum, y, d) => sum + y * weights[d]!, 0);
          expect(under(rows[place]!)).toBeCloseTo(of, 9);
          for (const row of rows) expect(under(row)).toBeLessThan(1 + 1e-9);
          for (const peer of peers) expect(under(rows[peer]!)).toBeCloseTo(1, 9);
          expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  test('bounds never raise a score, and units change none', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 9 }), (rows, times) => {
        const free = benefitOfDoubt(rows);
        const held = benefitOfDoubt(rows, { shares: { low: 0.2, high: 0.6 } });
        const scaled = benefitOfDoubt(
          rows.map((row) => row.map((y, d) => (d === 1 ? y * times : y))),
        );
        free.forEach(({ score: of }, place) => {
          expect(held[place]!.score).toBeLessThan(of + 1e-9);
          expect(scaled[place]!.score).toBeCloseTo(of, 9);
        });
      }),
    );
  });

  test('a place that is best at one thing scores 1; one that is worse at all than another does not', () => {
    const found = benefitOfDoubt([
      Float64Array.of(9, 1),
      Float64Array.of(1, 9),
      Float64Array.of(0.5, 4.5),
    ]);
    expect(found.map(({ score: of }) => of)).toEqual([1, 1, expect.closeTo(0.5, 12)]);
    expect(found[2]!.peers).toContain(1);
  });

  test('a place with a gap has no score and limits no other; zeros are allowed where shares are free', () => {
    const found = benefitOfDoubt([
      Float64Array.of(5, Number.NaN),
      Float64Array.of(1, 1),
      Float64Array.of(0, 1),
      Float64Array.of(0, 0),
    ]);
    expect(found.map(({ score: of }) => of)).toEqual([Number.NaN, 1, 1, 0]);
  });

  test('refuses what cannot be: scores below zero, zero under bounds, bounds that leave no room', () => {
    const rows = [Float64Array.of(0, 1)];
    expect(() => benefitOfDoubt([Float64Array.of(-1, 1)])).toThrow(/dimension 1 of place 1/);
    expect(() => benefitOfDoubt(rows, { shares: { low: 0.1, high: 0.9 } })).toThrow(/above zero/);
    expect(() => benefitOfDoubt(rows, { shares: { low: 0.6, high: 0.9 } })).toThrow(/low/);
    expect(() => benefitOfDoubt(rows, { shares: { low: 0, high: 0.4 } })).toThrow(/high/);
  });

  test('takes another solver, and believes it only with its proof', () => {
    const rows = [Float64Array.of(2, 1), Float64Array.of(1, 2)];
    const wrong = (program: Parameters<typeof solveLinear>[0]) => ({
      ...solveLinear(program),
      doubt: 0.1,
    });
    expect(benefitOfDoubt(rows, { lp: solveLinear })).toEqual(benefitOfDoubt(rows));
    expect(() => benefitOfDoubt(rows, { lp: wrong })).toThrow(/proof/);
  });
});
