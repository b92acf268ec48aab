export { type AliasTable, createAliasTable, sampleCategory } from './alias.ts';
export { sampleBinomial } from './binomial.ts';
export { binomialQuantile } from './binomial-quantile.ts';
export {
  sampleExponential,
  sampleHalfNormal,
  sampleLogitNormal,
  sampleLogNormal,
  sampleNormal,
} from './continuous.ts';
export { sampleBeta, sampleDirichlet, sampleGamma, sampleLogGamma } from './gamma.ts';
export { sampleHypergeometric, sampleMultivariateHypergeometric } from './hypergeometric.ts';
export { sampleInteger } from './integer.ts';
export { logBinomialMass, logPoissonMass } from './mass.ts';
export { sampleMultinomial } from './multinomial.ts';
export { samplePoisson } from './poisson.ts';
export { type Sequence, sampleWithoutReplacement, shuffle } from './selection.ts';
