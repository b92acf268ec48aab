import { fnv1aOfNumbers } from '../../math/index.ts';
import {
  fillNormals,
  fillUniforms,
  normalAt,
  openStream,
  purposes,
  QuickStream,
  type Stream,
} from '../../streams/index.ts';
import {
  createAliasTable,
  sampleBeta,
  sampleBinomial,
  sampleCategory,
  sampleDirichlet,
  sampleExponential,
  sampleGamma,
  sampleHalfNormal,
  sampleHypergeometric,
  sampleInteger,
  sampleLogGamma,
  sampleLogitNormal,
  sampleLogNormal,
  sampleMultinomial,
  sampleMultivariateHypergeometric,
  sampleNormal,
  samplePoisson,
  sampleWithoutReplacement,
} from '../index.ts';

const table = createAliasTable([3, 1, 0, 0.5, 7]);

const singles: Readonly<Record<string, (stream: Stream) => number>> = {
  integer: (s) => sampleInteger(s, 1_000_003),
  normal: (s) => sampleNormal(s, 1, 2),
  'half-normal': (s) => sampleHalfNormal(s, 3),
  'log-normal': (s) => sampleLogNormal(s, 0, 1),
  'logit-normal': (s) => sampleLogitNormal(s, -1, 1),
  exponential: (s) => sampleExponential(s, 0.5),
  gamma: (s) => sampleGamma(s, 2.5, 3) + sampleGamma(s, 0.2, 1),
  'log-gamma': (s) => sampleLogGamma(s, 0.01),
  beta: (s) => sampleBeta(s, 0.7, 3),
  poisson: (s) => samplePoisson(s, 3) + samplePoisson(s, 123.4),
  binomial: (s) => sampleBinomial(s, 50, 0.1) + sampleBinomial(s, 1e9, 0.7),
  hypergeometric: (s) =>
    sampleHypergeometric(s, 30, 70, 9) + sampleHypergeometric(s, 9e3, 8e3, 5e3),
  category: (s) => sampleCategory(s, table),
};

const vectors: Readonly<Record<string, (stream: Stream, out: Float64Array) => void>> = {
  multinomial: (s, out) => sampleMultinomial(s, 1e6, [1, 2, 3, 0, 0.5, 0.01, 9, 2], out),
  'multivariate-hypergeometric': (s, out) =>
    sampleMultivariateHypergeometric(s, [10, 200, 3000, 4, 0, 60, 7e5, 80], 5000, out),
  dirichlet: (s, out) => sampleDirichlet(s, [0.01, 0.1, 1, 10, 100, 1, 0.5, 2], out),
  selection: (s, out) => sampleWithoutReplacement(s, 1000, out),
  uniforms: (s, out) => fillUniforms(out, 5, purposes.test, 1, s.nextU32(), 2),
  normals: (s, out) => fillNormals(out, 5, purposes.test, 2, s.nextU32(), 3),
  quick: (s, out) => {
    const address = { purpose: purposes.test, t: 4, draw: s.nextU32(), entity: 6 };
    const quick = new QuickStream(5, address);
    for (let at = 0; at < out.length; at++) out[at] = quick.nextUniform() + quick.nextU32();
  },
  'normal-at': (s, out) => out.fill(normalAt(5, purposes.test, 3, s.nextU32(), 4)),
};

/** Hash of many numbers from every sampler, by name: the same on every machine. */
export function samplerFingerprints(size: number): Record<string, string> {
  const hashes: Record<string, string> = {};
  const open = (draw: number) =>
    openStream(2 ** 40 + 7, { purpose: purposes.test, t: 5, draw, entity: 0xdeadbeef });
  for (const [name, sample] of Object.entries(singles)) {
    const stream = open(1);
    hashes[name] = fnv1aOfNumbers(Float64Array.from({ length: size }, () => sample(stream)));
  }
  for (const [name, fill] of Object.entries(vectors)) {
    const stream = open(2);
    const all = new Float64Array(8 * Math.ceil(size / 8));
    for (let from = 0; from < all.length; from += 8) fill(stream, all.subarray(from, from + 8));
    hashes[name] = fnv1aOfNumbers(all);
  }
  return hashes;
}
