import { checkCancelled, checkInteger, report, type WorkOptions } from '../core/index.ts';
import { registeredCounts } from './baselines.ts';
import type { Prepared } from './prepare.ts';
import { runOnce } from './run.ts';
import { averagedDifference, meanOver, rankedScore, rescaled, rootMeanSquares } from './scores.ts';

/** Levels of the bands. */
export const bandLevels = [0.5, 0.8, 0.95] as const;

/** Bounds of one band, camp c on day t at `c × days + t`. */
export interface Band {
  readonly level: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Many runs of one case. Arrays by camp and day hold camp c on day t at `c × days + t`. */
export interface Ensemble {
  readonly draws: number;
  readonly days: number;
  readonly camps: readonly string[];
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly bands: readonly Band[];
  /** Persons in the simulation by day: the mean. */
  readonly total: Float64Array;
  readonly scores: EnsembleScores;
}

/** Scores against the registrations. */
export interface EnsembleScores {
  /** Averaged relative difference of single runs, as published: mean and sd over the runs. */
  readonly error: readonly [mean: number, sd: number];
  readonly rescaled: readonly [mean: number, sd: number];
  /** The same on days with a registration only. */
  readonly observed: number;
  /** From day 30 on, where baselines that look back can be compared. */
  readonly fromDay30: number;
  /** Of the ensemble mean, by camp. */
  readonly rmse: Float64Array;
  /** Mean over camps and days, persons. */
  readonly crps: number;
  /** Share of registrations within each band. */
  readonly coverage: readonly (readonly [level: number, share: number])[];
}

/** Days of the run on which any camp has a count of its own. */
export function observedDays(ready: Prepared): Set<number> {
  const wanted = new Set(ready.camps.map((camp) => ready.graph.names[camp]!));
  return new Set(
    ready.model.registrations
      .filter(({ camp }) => wanted.has(camp))
      .flatMap(({ tables }) => tables.flat().map(([day]) => day))
      .filter((day) => day >= 0 && day < ready.model.days),
  );
}

function meanAndSd(values: readonly number[]): [number, number] {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0];
}

interface Sorted {
  readonly ensemble: Pick<Ensemble, 'mean' | 'sd' | 'bands'>;
  readonly crps: number;
  readonly coverage: readonly (readonly [number, number])[];
}

function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low]! + (at - low) * (sorted[Math.min(low + 1, sorted.length - 1)]! - sorted[low]!);
}

/** Mean, spread, bands and ranked score of each camp and day over the runs. */
function summarise(runs: readonly Float32Array[], registered: Float64Array): Sorted {
  const cells = registered.length;
  const mean = new Float64Array(cells);
  const sd = new Float64Array(cells);
  const bands = bandLevels.map((level) => ({
    level,
    low: new Float64Array(cells),
    high: new Float64Array(cells),
  }));
  const inside = bandLevels.map(() => 0);
  const members = new Float64Array(runs.length);
  let crps = 0;
  for (let cell = 0; cell < cells; cell++) {
    let sum = 0;
    for (let k = 0; k < runs.length; k++) {
      members[k] = runs[k]![cell]!;
      sum += members[k]!;
    }
    members.sort();
    mean[cell] = sum / runs.length;
    let squares = 0;
    for (const member of members) squares += (member - mean[cell]!) ** 2;
    sd[cell] = runs.length > 1 ? Math.sqrt(squares / (runs.length - 1)) : 0;
    crps += rankedScore(members, registered[cell]!);
    bands.forEach(({ level, low, high }, b) => {
      low[cell] = quantile(members, (1 - level) / 2);
      high[cell] = quantile(members, (1 + level) / 2);
      if (registered[cell]! >= low[cell]! && registered[cell]! <= high[cell]!) inside[b]! += 1;
    });
  }
  const coverage = bandLevels.map((level, b) => [level, inside[b]! / cells] as const);
  return { ensemble: { mean, sd, bands }, crps: crps / cells, coverage };
}

/**
 * Runs a case many times and sets the runs against the registrations.
 *
 * @param ready see {@link prepare}
 * @param draws number of runs, 1 to 100 000; run k is the same whatever their number
 * @param seed whole number in [0, 2⁵³)
 * @param first number of the first run (default 0)
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example runEnsemble(prepare(model), 200, 1).scores.error[0]
 */
export function runEnsemble(
  ready: Prepared,
  draws: number,
  seed: number,
  work?: WorkOptions,
  first = 0,
): Ensemble {
  checkInteger('draws', draws, 1, 100_000);
  const { days } = ready.model;
  const registered = registeredCounts(ready);
  const observed = observedDays(ready);
  const total = new Float64Array(days);
  const runs: Float32Array[] = [];
  const errors: number[][] = [[], [], [], []];
  const camps = new Float64Array(registered.length);
  for (let k = 0; k < draws; k++) {
    checkCancelled(work);
    const run = runOnce(ready, seed, first + k, {}, camps);
    for (let t = 0; t < days; t++) total[t]! += run.total[t]! / draws;
    const byDay = averagedDifference(camps, registered, days);
    const scaled = averagedDifference(rescaled(camps, registered, days), registered, days);
    errors[0]!.push(meanOver(byDay));
    errors[1]!.push(meanOver(scaled));
    errors[2]!.push(meanOver(byDay, 0, observed));
    errors[3]!.push(meanOver(byDay, 30));
    runs.push(Float32Array.from(camps));
    report(work, 'draws', k + 1, draws);
  }
  const { ensemble, crps, coverage } = summarise(runs, registered);
  return {
    draws,
    days,
    camps: ready.camps.map((camp) => ready.graph.names[camp]!),
    ...ensemble,
    total,
    scores: {
      error: meanAndSd(errors[0]!),
      rescaled: meanAndSd(errors[1]!),
      observed: meanAndSd(errors[2]!)[0],
      fromDay30: meanAndSd(errors[3]!)[0],
      rmse: rootMeanSquares(ensemble.mean, registered, days),
      crps,
      coverage,
    },
  };
}
