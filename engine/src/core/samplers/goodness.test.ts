import { describe, expect, test } from 'vitest';
import { openStream, purposes, type Stream } from '../streams/index.ts';
import cases from './fixtures/distributions.json' with { type: 'json' };
import {
  sampleBeta,
  sampleBinomial,
  sampleExponential,
  sampleGamma,
  sampleHalfNormal,
  sampleHypergeometric,
  sampleLogGamma,
  sampleLogitNormal,
  sampleLogNormal,
  sampleNormal,
  samplePoisson,
} from './index.ts';
import { type Cells, chiSquaredOf, kolmogorovLimit, kolmogorovOf } from './testing/goodness.ts';

type Parameters = readonly [number, number, number];

const samplers: Readonly<Record<string, (stream: Stream, p: Parameters) => number>> = {
  normal: (s, [mean, deviation]) => sampleNormal(s, mean, deviation),
  'half-normal': (s, [deviation]) => sampleHalfNormal(s, deviation),
  'log-normal': (s, [mean, deviation]) => sampleLogNormal(s, mean, deviation),
  'logit-normal': (s, [mean, deviation]) => sampleLogitNormal(s, mean, deviation),
  exponential: (s, [rate]) => sampleExponential(s, rate),
  gamma: (s, [shape, scale]) => sampleGamma(s, shape, scale),
  'log-gamma': (s, [shape]) => sampleLogGamma(s, shape),
  beta: (s, [a, b]) => sampleBeta(s, a, b),
  poisson: (s, [mean]) => samplePoisson(s, mean),
  binomial: (s, [n, p]) => sampleBinomial(s, n, p),
  hypergeometric: (s, [marked, others, sample]) => sampleHypergeometric(s, marked, others, sample),
};

const open = (draw: number) =>
  openStream(20_201, { purpose: purposes.test, t: 1, draw, entity: 77 });

describe('samplers follow the distributions of R, chi-squared at 1e-4', () => {
  test.each((cases as Cells[]).map((cells, draw) => ({ ...cells, draw })))(
    '$sampler $parameters',
    ({ draw, ...cells }) => {
      const stream = open(draw);
      const parameters = cells.parameters as Parameters;
      const sampler = samplers[cells.sampler]!;
      const statistic = chiSquaredOf(() => sampler(stream, parameters), 60_000, cells);
      expect(statistic).toBeLessThan(cells.critical);
    },
  );
  test('the test has power: a binomial with a p wrong by 2 % is refused', () => {
    const cells = (cases as Cells[]).find(
      (c) => c.sampler === 'binomial' && c.parameters[0] === 100 && c.parameters[1] === 0.4,
    )!;
    const stream = open(1000);
    const statistic = chiSquaredOf(() => sampleBinomial(stream, 100, 0.408), 60_000, cells);
    expect(statistic).toBeGreaterThan(cells.critical);
  });
});

describe('samplers follow closed distribution functions, Kolmogorov–Smirnov at 1e-4', () => {
  const size = 50_000;
  const erlang = (x: number) => 1 - Math.exp(-x) * (1 + x + (x * x) / 2);
  const closed: [string, (s: Stream) => number, (x: number) => number][] = [
    ['uniform', (s) => s.nextUniform(), (x) => x],
    ['exponential of rate 3', (s) => sampleExponential(s, 3), (x) => -Math.expm1(-3 * x)],
    ['gamma of shape 3', (s) => sampleGamma(s, 3, 1), erlang],
    ['gamma of shape 1', (s) => sampleGamma(s, 1, 1), (x) => -Math.expm1(-x)],
    ['beta(0.3, 1)', (s) => sampleBeta(s, 0.3, 1), (x) => x ** 0.3],
    ['beta(1, 7)', (s) => sampleBeta(s, 1, 7), (x) => -Math.expm1(7 * Math.log1p(-x))],
    [
      'beta(½, ½), the arcsine law',
      (s) => sampleBeta(s, 0.5, 0.5),
      (x) => (2 / Math.PI) * Math.asin(Math.sqrt(x)),
    ],
    [
      'square of a normal plus square of a normal',
      (s) => sampleNormal(s, 0, 1) ** 2 + sampleNormal(s, 0, 1) ** 2,
      (x) => -Math.expm1(-x / 2),
    ],
  ];
  test.each(closed)('%s', (_, next, below) => {
    const stream = open(2000);
    expect(kolmogorovOf(() => next(stream), size, below)).toBeLessThan(kolmogorovLimit);
  });
});
