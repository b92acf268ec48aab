import { fillUniforms, purposes } from '../../core/index.ts';

/** Indices as COINr 1.1.14 computes them, for comparison with its results. */
export interface ClassicIndices {
  readonly first: Float64Array;
  readonly total: Float64Array;
}

function variance(outputs: Float64Array, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += outputs[i]!;
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) squares += (outputs[i]! - mean) * (outputs[i]! - mean);
  return squares / (count - 1);
}

/**
 * COINr's estimators: Sᵢ = mean(y_B (y_ABi − y_A))/V (Saltelli et al. 2010, not centred),
 * STᵢ = Σ (y_A − y_ABi)²/(2NV) (Jansen 1999), V of the 2N outputs of A and B.
 *
 * @param outputs rows A, B, then one block of N a factor
 * @param size N
 * @param rows base points to use (default all): a bootstrap resample
 */
export function classicIndices(
  outputs: Float64Array,
  size: number,
  rows?: Int32Array,
): ClassicIndices {
  const factors = outputs.length / size - 2;
  const v = variance(outputs, 2 * size);
  const first = new Float64Array(factors);
  const total = new Float64Array(factors);
  for (let factor = 0; factor < factors; factor++) {
    for (let at = 0; at < size; at++) {
      const row = rows ? rows[at]! : at;
      const change = outputs[(factor + 2) * size + row]! - outputs[row]!;
      first[factor]! += outputs[size + row]! * change;
      total[factor]! += change * change;
    }
    first[factor]! /= size * v;
    total[factor]! /= 2 * size * v;
  }
  return { first, total };
}

/**
 * COINr's bootstrap bounds: resampled products, V held fixed, quantiles at 5 and 95 %.
 *
 * @param outputs,size as for {@link classicIndices}
 * @param replicates number of resamples
 * @param seed of the resampling
 */
export function classicBounds(
  outputs: Float64Array,
  size: number,
  replicates: number,
  seed: number,
): { readonly low: ClassicIndices; readonly high: ClassicIndices } {
  const factors = outputs.length / size - 2;
  const u = new Float64Array(size);
  const rows = new Int32Array(size);
  const runs = Array.from({ length: replicates }, (_, replicate) => {
    fillUniforms(u, seed, purposes.bootstrap, 0, replicate, 0);
    u.forEach((value, at) => {
      rows[at] = Math.floor(value * size);
    });
    return classicIndices(outputs, size, rows);
  });
  const quantile = (of: (run: ClassicIndices) => number, share: number): number => {
    const sorted = runs.map(of).sort((a, b) => a - b);
    return sorted[Math.min(Math.floor(share * replicates), replicates - 1)]!;
  };
  const bound = (share: number): ClassicIndices => ({
    first: Float64Array.from({ length: factors }, (_, f) => quantile((r) => r.first[f]!, share)),
    total: Float64Array.from({ length: factors }, (_, f) => quantile((r) => r.total[f]!, share)),
  });
  return { low: bound(0.05), high: bound(0.95) };
}
