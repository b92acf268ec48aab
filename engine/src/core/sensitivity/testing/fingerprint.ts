import { fnv1aOfNumbers } from '../../math/index.ts';
import {
  bandsByCell,
  bootstrap,
  covarianceMatrix,
  crps,
  exactSum,
  kendall,
  momentsOf,
  resampleBlocks,
  solveSymmetric,
} from '../../statistics/index.ts';
import { fillNormals, purposes } from '../../streams/index.ts';
import { latinHypercube, morris, shapley, sobolIndices, sobolPoints } from '../index.ts';

/** A model with products, roots and kinks, made of portable operations only. */
const model = ([x, y, z]: Float64Array) => Math.sqrt(1 + x! * y!) + Math.abs(z! - 0.4) * x!;

/** Fingerprints of what statistics and sensitivity compute, by name: equal on every machine. */
export function statisticsFingerprints(): Record<string, string> {
  const values = new Float64Array(2000);
  fillNormals(values, 42, purposes.test, 0, 0, 0);
  const [x, y] = [values.subarray(0, 200), values.subarray(200, 400)];
  const meanOf = (at: Uint32Array) => at.reduce((sum, i) => sum + x[i]!, 0) / at.length;
  const { estimate, low, high, standardError } = bootstrap(meanOf, resampleBlocks(200, 7), {
    replicates: 300,
    seed: 3,
  });
  const indices = sobolIndices(model, 3, 256, { seed: 5, replicates: 50 });
  const screened = morris(model, 3, 10, { seed: 6, candidates: 30 });
  const numbers: Record<string, ArrayLike<number>> = {
    sums: [exactSum(values), ...Object.values(momentsOf(values))],
    bands: bandsByCell(values, 100, 20),
    ranks: [kendall(x, y), crps(x, 0.3), crps(y, -1, 'fair')],
    matrices: solveSymmetric(covarianceMatrix(values, 400, 5), 5, [1, 2, 3, 4, 5]),
    bootstrap: [estimate, low, high, standardError],
    sobol: sobolPoints(64, 40, { scramble: 'owen', seed: 2 }),
    hypercube: latinHypercube(50, 4, { seed: 2 }),
    shares: [...indices.first, ...indices.total, ...indices.intervals.totalHigh],
    effects: [...screened.meanAbsolute, ...screened.deviation],
    shapley: shapley(20, (members) => Math.sqrt(members.reduce((a, b) => a + b, 0)), { pairs: 5 })
      .values,
  };
  return Object.fromEntries(
    Object.entries(numbers).map(([name, of]) => [name, fnv1aOfNumbers(of)]),
  );
}
