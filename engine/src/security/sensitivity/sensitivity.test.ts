import { describe, expect, test } from 'vitest';
import type { ChoiceSpace } from '../doubt/choices.ts';
import { smallPanel, smallRecipe } from '../testing/synthetic.ts';
import { numberOf, rowsOf, vectors } from '../testing/vectors.ts';
import { analyseSensitivity } from './analysis.ts';
import { classicBounds, classicIndices } from './classic.ts';
import { type Output, openSensitivity } from './model.ts';

describe.skipIf(!vectors.path)(`COINr's sensitivity of ASEM ${vectors.reason}`, () => {
  const outputs = vectors.path
    ? Float64Array.from(rowsOf('coinr-asem/small_sa_design_y.csv.gz'), ({ y }) => numberOf(y))
    : new Float64Array(0);
  const expected = vectors.path ? rowsOf('coinr-asem/small_sa_indices.csv.gz') : [];

  test('the indices are met from the outputs', () => {
    const { first, total } = classicIndices(outputs, 50);
    expected.forEach(({ Si, STi }, at) => {
      expect(first[at]).toBeCloseTo(numberOf(Si), 12);
      expect(total[at]).toBeCloseTo(numberOf(STi), 12);
    });
  });

  test('the bootstrap bounds are met within their Monte-Carlo error', () => {
    const { low, high } = classicBounds(outputs, 50, 1000, 1);
    expected.forEach(({ Si_q5, Si_q95, STi_q5, STi_q95 }, at) => {
      const width = numberOf(Si_q95) - numberOf(Si_q5);
      expect(Math.abs(low.first[at]! - numberOf(Si_q5)) / width).toBeLessThan(0.15);
      expect(Math.abs(high.first[at]! - numberOf(Si_q95)) / width).toBeLessThan(0.15);
      const span = numberOf(STi_q95) - numberOf(STi_q5);
      expect(Math.abs(low.total[at]! - numberOf(STi_q5)) / span).toBeLessThan(0.15);
      expect(Math.abs(high.total[at]! - numberOf(STi_q95)) / span).toBeLessThan(0.15);
    });
  });
});

describe('the sensitivity of an output', () => {
  const choices: ChoiceSpace = {
    weightNoise: 0.25,
    across: [{ method: 'arithmetic' }, { method: 'geometric' }],
    within: [{ method: 'arithmetic' }, { method: 'geometric' }],
  };
  const analyse = (output: Output, space: ChoiceSpace = choices, measurement = true) =>
    analyseSensitivity(
      openSensitivity(smallRecipe, smallPanel, 2022, output, {
        seed: 4,
        choices: space,
        measurement,
      }),
      { size: 256, seed: 4, replicates: 50 },
    );

  test.each<[string, Output]>([
    ['score', { kind: 'score', place: 'AAA' }],
    ['rank', { kind: 'rank', place: 'AAA' }],
    ['gap', { kind: 'gap', a: 'AAA', b: 'BBB' }],
    ['trend', { kind: 'trend', place: 'AAA', from: 2019 }],
  ])('of a %s names the factors that vary, with intervals', (_, output) => {
    const { factors, runs, convergence } = analyse(output);
    expect(factors.map(({ factor }) => factor)).toEqual(['within', 'across', 'weights', 'data']);
    expect(runs).toBe(256 * 6);
    expect(convergence.map(({ size }) => size)).toEqual([64, 128, 256]);
    for (const { totalLow, total, totalHigh } of factors) {
      if (Number.isNaN(total)) continue;
      expect(totalLow).toBeLessThanOrEqual(total + 1e-9);
      expect(totalHigh).toBeGreaterThanOrEqual(total - 1e-9);
    }
  });

  test('first shares sum to at most one, total shares to at least one', () => {
    const { factors } = analyse({ kind: 'score', place: 'AAA' });
    const sum = (of: 'first' | 'total') => factors.reduce((all, factor) => all + factor[of], 0);
    expect(sum('first')).toBeLessThan(1.1);
    expect(sum('total')).toBeGreaterThan(0.9);
  });

  test('a single factor explains everything', () => {
    const { factors } = analyse({ kind: 'score', place: 'AAA' }, { weightNoise: 0.25 }, false);
    expect(factors).toHaveLength(1);
    expect(factors[0]!.first).toBeCloseTo(1, 1);
  });

  test('the same seed gives the same bits', () => {
    const output: Output = { kind: 'gap', a: 'AAA', b: 'CCC' };
    expect(analyse(output)).toEqual(analyse(output));
  });
});
