export { logGamma } from './log-gamma.ts';
export { normalQuantile } from './normal-quantile.ts';
