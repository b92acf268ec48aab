import {
  checkCancelled,
  checkInteger,
  report,
  SojournError,
  type WorkOptions,
} from '../core/index.ts';
import { registeredCounts } from './baselines.ts';
import type { Prepared } from './prepare.ts';
import { runOnce } from './run.ts';
import { averagedDifference, meanOver, rankedScore, rescaled, rootMeanSquares } from './scores.ts';
import { noSpread, type Spread, variantsOf } from './spread.ts';

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

/** The runs [first, last) of an ensemble: what joining them needs, as plain data. */
export interface RunBlock {
  readonly first: number;
  readonly last: number;
  /** Persons in the camps: run k, camp c, day t at `((k − first) × camps + c) × days + t`. */
  readonly camps: Float32Array;
  /** Persons in the simulation by day, summed over the runs: whole numbers, so order is no matter. */
  readonly total: Float64Array;
  /** Four averaged differences of each run. */
  readonly errors: Float64Array;
}

const scoresPerRun = 4;

/**
 * Opens a case for runs by range. Run k is the same in any range, on any thread; blocks that cover
 * all runs are joined by {@link mergeRuns}.
 *
 * @param ready see {@link prepare}
 * @param seed whole number in [0, 2⁵³)
 * @param start number of the first run (default 0)
 * @param spread what else varies from run to run (default nothing)
 * @example openRuns(ready, 1)(10, 20).camps
 */
export function openRuns(
  ready: Prepared,
  seed: number,
  start = 0,
  spread: Spread = noSpread,
): (first: number, last: number) => RunBlock {
  const variant = variantsOf(ready, spread, seed);
  const { days } = ready.model;
  const registered = registeredCounts(ready);
  const observed = observedDays(ready);
  const counts = new Float64Array(registered.length);
  return (first, last) => {
    const camps = new Float32Array((last - first) * counts.length);
    const total = new Float64Array(days);
    const errors = new Float64Array((last - first) * scoresPerRun);
    for (let k = 0; k < last - first; k++) {
      const draw = start + first + k;
      const own = variant(draw);
      const run = runOnce(own.ready, seed, draw, { inflow: own.inflow }, counts);
      for (let t = 0; t < days; t++) total[t]! += run.total[t]!;
      const byDay = averagedDifference(counts, registered, days);
      const scaled = averagedDifference(rescaled(counts, registered, days), registered, days);
      errors.set(
        [meanOver(byDay), meanOver(scaled), meanOver(byDay, 0, observed), meanOver(byDay, 30)],
        k * scoresPerRun,
      );
      camps.set(counts, k * counts.length);
    }
    return { first, last, camps, total, errors };
  };
}

function inOrder(blocks: readonly RunBlock[]): readonly RunBlock[] {
  const sorted = [...blocks].sort((a, b) => a.first - b.first);
  let next = 0;
  for (const { first, last } of sorted) {
    if (first !== next) {
      throw new SojournError({
        code: 'internal.invariant',
        where: { field: 'runs' },
        got: `run ${first}`,
        expected: `run ${next}`,
      });
    }
    next = last;
  }
  return sorted;
}

/**
 * Joins blocks of runs, in whatever order they come, and sets the runs against the registrations.
 *
 * @param ready the case of the runs
 * @param blocks together the runs 0 … n − 1, each once
 * @throws SojournError `internal.invariant` where runs are missing or doubled
 * @example mergeRuns(ready, [run(50, 100), run(0, 50)])
 */
export function mergeRuns(ready: Prepared, blocks: readonly RunBlock[]): Ensemble {
  const { days } = ready.model;
  const registered = registeredCounts(ready);
  const sorted = inOrder(blocks);
  const draws = sorted.at(-1)?.last ?? 0;
  const cells = registered.length;
  const runs = sorted.flatMap(({ camps, first, last }) =>
    Array.from({ length: last - first }, (_, k) => camps.subarray(k * cells, (k + 1) * cells)),
  );
  const total = new Float64Array(days);
  for (const block of sorted) for (let t = 0; t < days; t++) total[t]! += block.total[t]!;
  const scoresAt = (at: number) =>
    sorted.flatMap(({ errors }) => [...errors.filter((_, i) => i % scoresPerRun === at)]);
  const { ensemble, crps, coverage } = summarise(runs, registered);
  return {
    draws,
    days,
    camps: ready.camps.map((camp) => ready.graph.names[camp]!),
    ...ensemble,
    total: total.map((persons) => persons / draws),
    scores: {
      error: meanAndSd(scoresAt(0)),
      rescaled: meanAndSd(scoresAt(1)),
      observed: meanAndSd(scoresAt(2))[0],
      fromDay30: meanAndSd(scoresAt(3))[0],
      rmse: rootMeanSquares(ensemble.mean, registered, days),
      crps,
      coverage,
    },
  };
}

/**
 * Runs a case many times and sets the runs against the registrations.
 *
 * @param ready see {@link prepare}
 * @param draws number of runs, 1 to 100 000; run k is the same whatever their number
 * @param seed whole number in [0, 2⁵³)
 * @param start number of the first run (default 0)
 * @param spread what else varies from run to run (default nothing)
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example runEnsemble(prepare(model), 200, 1).scores.error[0]
 */
export function runEnsemble(
  ready: Prepared,
  draws: number,
  seed: number,
  work?: WorkOptions,
  start = 0,
  spread: Spread = noSpread,
): Ensemble {
  checkDraws(draws);
  const run = openRuns(ready, seed, start, spread);
  const blocks: RunBlock[] = [];
  for (let k = 0; k < draws; k++) {
    checkCancelled(work);
    blocks.push(run(k, k + 1));
    report(work, 'draws', k + 1, draws);
  }
  return mergeRuns(ready, blocks);
}

/** @throws SojournError `argument.range` for a number of runs outside 1 to 100 000 */
export function checkDraws(draws: number): void {
  checkInteger('draws', draws, 1, 100_000);
}
