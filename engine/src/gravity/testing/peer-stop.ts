import { exp, log } from '../../core/index.ts';
import type { Design, Fit } from '../contract.ts';
import { fitModel } from '../fit.ts';

/** Where the peer stops: its last weighted least squares, and the number of its iterations. */
export interface PeerStop {
  readonly last: Fit;
  readonly iterations: number;
}

/** The rows that take part as a weighted least squares problem. */
function linearised(fit: Fit, z: Float64Array, weights: Float64Array): Design {
  const { sample, design, kept } = fit;
  const rowOf = Int32Array.from(sample.rows, (row) => design.rowOf?.[row] ?? row);
  return {
    family: 'gaussian',
    response: 'z',
    y: z,
    weights,
    names: fit.names,
    x: kept.map((at) => sample.x[at]!),
    fixedEffects: sample.dimensions.map(({ codes, levelOf }, at) => ({
      ...design.fixedEffects[at]!,
      codes,
      labels: Array.from(levelOf, (level) => design.fixedEffects[at]!.labels[level]!),
    })),
    rowOf,
  };
}

function devianceOf(y: Float64Array, mu: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  for (let row = 0; row < y.length; row++) {
    const own = y[row]! > 0 ? y[row]! * log(y[row]! / mu[row]!) : 0;
    sum += 2 * (weights ? weights[row]! : 1) * (own - y[row]! + mu[row]!);
  }
  return sum;
}

/**
 * The iterations of fixest 0.12.2 with our exact projections: from mu = y + 0.1, until the deviance
 * changes by less than 5e-13. Weights and scores of its variances are those of the last least
 * squares, whose weights are one step old.
 */
export function stopAsPeer(fit: Fit): PeerStop {
  const { y, weights, offset, n } = fit.sample;
  let mu = y.map((value) => value + 0.1);
  let eta = mu.map(log);
  let before = Number.POSITIVE_INFINITY;
  for (let iterations = 1; ; iterations++) {
    const z = eta.map((value, row) => value - (offset?.[row] ?? 0) + y[row]! / mu[row]! - 1);
    const w = mu.map((value, row) => value * (weights?.[row] ?? 1));
    const last = fitModel(linearised(fit, z, w), { tolerance: 1e-12 });
    eta = new Float64Array(n);
    last.sample.rows.forEach((row, at) => {
      eta[row] = last.fitted[at]! + (offset?.[row] ?? 0);
    });
    mu = eta.map(exp);
    const deviance = devianceOf(y, mu, weights);
    const change = Math.abs(deviance - before) / (0.1 + Math.abs(deviance));
    if (change < 5e-13 || iterations === 30) return { last, iterations };
    before = deviance;
  }
}
