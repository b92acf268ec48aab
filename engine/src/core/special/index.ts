export { digamma } from './digamma.ts';
export {
  binomialCdf,
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredUpper,
  erf,
  erfc,
  fCdf,
  fQuantile,
  poissonCdf,
  studentTCdf,
  studentTQuantile,
} from './distributions.ts';
export { betaDensity, betaShare, incompleteBeta } from './incomplete-beta.ts';
export { gammaDensity, incompleteGammaLower, incompleteGammaUpper } from './incomplete-gamma.ts';
export { logGamma } from './log-gamma.ts';
export { normalCdf, normalDensity } from './normal-cdf.ts';
export { normalQuantile } from './normal-quantile.ts';
export { betaQuantile, gammaQuantile } from './quantiles.ts';
export { devianceTerm, stirlingError } from './stirling.ts';
