import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersFrom } from '../testing/synthetic.ts';
import { casesOf, farthest, flat, vectors } from '../testing/vectors.ts';
import { nearestByAbsolute } from './absolute.ts';
import { nearestByDivergence } from './divergence.ts';
import { netError, netOf } from './feasible.ts';
import { nearestBySquares } from './squares.ts';

const cases = (...functions: string[]) => (vectors.path ? casesOf('ipf_cm_net', ...functions) : []);

describe.skipIf(!vectors.path)(`reference cases ${vectors.reason}`, () => {
  test.each(cases('cm_net', 'cm_net_tot', 'net_matrix_ipf', 'net_matrix_true_kl'))(
    '$fn: $name',
    ({ input, output }) => {
      const total = input.tot ? { total: input.tot as number } : {};
      const fit = nearestByDivergence(flat(input.m), flat(input.net_tot), total);
      expect(farthest(fit.flows, flat(output.n))).toBeLessThan(1e-10);
      if (output.lambda) expect(fit.lambda).toBeCloseTo(output.lambda, 10);
      if (!output.alpha) return;
      const alpha = (output.alpha as number[]).map((value) => value / output.alpha[0]);
      expect(farthest(fit.alpha, alpha)).toBeLessThan(1e-10);
    },
  );

  test.each(cases('net_matrix_true_l2'))('squares, as documented', ({ input, output }) => {
    const fit = nearestBySquares(flat(input.m), flat(input.net_tot));
    expect(fit.objective).toBeCloseTo(output.objective, 9);
    expect(farthest(fit.flows, flat(output.n))).toBeLessThan(1e-10);
  });

  test.each(cases('net_matrix_true_l1'))(
    'absolute differences, as documented',
    ({ input, output }) => {
      const [m, net] = [flat(input.m), flat(input.net_tot)];
      expect(nearestByAbsolute(m, net).objective).toBeCloseTo(output.objective, 9);
      const peer = cases('net_matrix_lp')[0]!.output;
      expect(peer.value).toBeGreaterThan(output.objective);
    },
  );
});

function problem(seed: number, n: number) {
  const next = numbersFrom(seed);
  const cell = (most: number) =>
    Float64Array.from({ length: n * n }, (_, at) =>
      Math.floor(at / n) === at % n ? 0 : Math.floor(1 + most * next()),
    );
  return { prior: cell(50), net: netOf(cell(60), n), other: cell(60), n };
}

const shapes = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  n: fc.integer({ min: 2, max: 7 }),
});

test('nets are met, flows are not below zero, and each is best by its own measure', () => {
  fc.assert(
    fc.property(shapes, ({ seed, n }) => {
      const { prior, net } = problem(seed, n);
      const fits = [
        nearestByDivergence(prior, net),
        nearestBySquares(prior, net),
        nearestByAbsolute(prior, net),
      ];
      const measure = {
        squares: (y: Float64Array) =>
          y.reduce((sum, value, at) => sum + (value - prior[at]!) ** 2, 0),
        absolute: (y: Float64Array) =>
          y.reduce((sum, value, at) => sum + Math.abs(value - prior[at]!), 0),
      };
      for (const fit of fits) {
        expect(netError(fit.flows, net)).toBeLessThan(1e-11);
        expect(Math.min(...fit.flows)).toBeGreaterThanOrEqual(0);
        expect(fits[1]!.objective).toBeLessThanOrEqual(
          measure.squares(fit.flows) * (1 + 1e-9) + 1e-9,
        );
        expect(fits[2]!.objective).toBeLessThanOrEqual(
          measure.absolute(fit.flows) * (1 + 1e-9) + 1e-9,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('a loop of flows added to the prior is what the nets do not see', () => {
  const { prior } = problem(3, 5);
  const fit = nearestByDivergence(prior, netOf(prior, 5));
  expect(farthest(fit.flows, prior)).toBeLessThan(1e-12);
});

test('nets that cannot be are named', () => {
  const prior = Float64Array.of(0, 1, 1, 0);
  expect(() => nearestByDivergence(prior, Float64Array.of(1, 1))).toThrow(/add up to 2/);
  const allowed = [0, 0, 1, 0];
  for (const solve of [nearestByDivergence, nearestBySquares, nearestByAbsolute]) {
    expect(() => solve(prior, Float64Array.of(-1, 1), { allowed })).toThrow(/places 1/);
  }
});

test('a flow that nets rule out is left empty and the nets are met', () => {
  const prior = Float64Array.of(0, 2, 3, 0, 0, 0, 0, 4, 0);
  const fit = nearestByDivergence(prior, Float64Array.of(-5, 5, 0));
  expect(farthest(netOf(fit.flows, 3), [-5, 5, 0])).toBeLessThan(1e-12);
});
