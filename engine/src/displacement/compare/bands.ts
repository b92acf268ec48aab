import { planQuantiles, quantilesInto } from '../../core/index.ts';
import { bandLevels } from '../ensemble.ts';

/** Mean, spread and bands of one number by row and day: row r on day t at `r × days + t`. */
export interface RunBands {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** By level: the middle 50, 80 and 95 % of the runs. */
  readonly bands: readonly {
    readonly level: number;
    readonly low: Float64Array;
    readonly high: Float64Array;
  }[];
}

/** Mean and sample standard deviation of each cell over the runs. */
export function momentsOfRuns(runs: readonly Float64Array[]): {
  mean: Float64Array;
  sd: Float64Array;
} {
  const cells = runs[0]!.length;
  const mean = new Float64Array(cells);
  const sd = new Float64Array(cells);
  for (const run of runs) for (let at = 0; at < cells; at++) mean[at]! += run[at]! / runs.length;
  for (const run of runs) for (let at = 0; at < cells; at++) sd[at]! += (run[at]! - mean[at]!) ** 2;
  for (let at = 0; at < cells; at++)
    sd[at] = runs.length > 1 ? Math.sqrt(sd[at]! / (runs.length - 1)) : 0;
  return { mean, sd };
}

/** Mean, spread and bands of each cell over the runs; at least one run. */
export function bandsOfRuns(runs: readonly Float64Array[]): RunBands {
  const cells = runs[0]!.length;
  const bands = bandLevels.map((level) => ({
    level,
    low: new Float64Array(cells),
    high: new Float64Array(cells),
  }));
  const ends = bandLevels.flatMap((level) => [(1 - level) / 2, (1 + level) / 2]);
  const plan = planQuantiles(runs.length, ends);
  const members = new Float64Array(runs.length);
  const found = new Float64Array(ends.length);
  for (let at = 0; at < cells; at++) {
    for (let k = 0; k < runs.length; k++) members[k] = runs[k]![at]!;
    quantilesInto(members, plan, found);
    bands.forEach(({ low, high }, b) => {
      low[at] = found[2 * b]!;
      high[at] = found[2 * b + 1]!;
    });
  }
  return { ...momentsOfRuns(runs), bands };
}
