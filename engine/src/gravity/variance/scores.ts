import type { Fit } from '../contract.ts';

/** Σ over rows of each group of the scores w (y − mu) x̃: groups × coefficients, row by row. */
export function groupedScores(fit: Fit, codes: Int32Array, groups: number): Float64Array {
  const { sample, fitted, demeaned } = fit;
  const k = demeaned.length;
  const out = new Float64Array(groups * k);
  const { y, weights } = sample;
  for (let at = 0; at < k; at++) {
    const column = demeaned[at]!;
    for (let row = 0; row < sample.n; row++) {
      const residual = y[row]! - fitted[row]!;
      const weighted = weights ? weights[row]! * residual : residual;
      out[codes[row]! * k + at]! += weighted * column[row]!;
    }
  }
  return out;
}

/** Σ over groups of s s′, times `factor`, added to a k × k matrix. */
export function addOuter(
  scores: Float64Array,
  k: number,
  factor: number,
  into: Float64Array,
): void {
  for (let group = 0; group < scores.length; group += k) {
    for (let i = 0; i < k; i++) {
      const value = factor * scores[group + i]!;
      for (let j = 0; j < k; j++) into[i * k + j]! += value * scores[group + j]!;
    }
  }
}

/** B M B for symmetric k × k matrices. */
export function sandwich(bread: Float64Array, meat: Float64Array, k: number): Float64Array {
  return product(product(bread, meat, k), bread, k);
}

function product(a: Float64Array, b: Float64Array, k: number): Float64Array {
  const out = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let m = 0; m < k; m++) {
      for (let j = 0; j < k; j++) out[i * k + j]! += a[i * k + m]! * b[m * k + j]!;
    }
  }
  return out;
}
