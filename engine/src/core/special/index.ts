export { logGamma } from './log-gamma.ts';
export { normalCdf, normalDensity } from './normal-cdf.ts';
export { normalQuantile } from './normal-quantile.ts';
