import { checkCancelled, checkInteger, report, type WorkOptions } from '../../core/index.ts';
import { openBeside } from '../coupled/beside.ts';
import type { Prepared } from '../prepare.ts';
import { runOnce } from '../run.ts';
import { bandsOfRuns, momentsOfRuns, type RunBands } from './bands.ts';
import type { CasePair } from './pair.ts';

/** A row of a comparison: one camp, or several added up. */
export interface CompareRow {
  readonly name: string;
  /** Numbers of the camps, in the order of the places. */
  readonly camps: readonly number[];
}

/** What a change makes of a case. Row r on day t is at `r × days + t`. */
export interface Comparison {
  readonly draws: number;
  readonly days: number;
  readonly rows: readonly CompareRow[];
  /** Persons without the change: mean and sd over the runs. */
  readonly base: { readonly mean: Float64Array; readonly sd: Float64Array };
  /** Persons with the change. */
  readonly variant: { readonly mean: Float64Array; readonly sd: Float64Array };
  /** With less without, run by run. */
  readonly difference: RunBands;
  /**
   * How many times larger the variance of the differences would be without shared random numbers,
   * over all rows and the days from the first difference on; null where no run differs.
   */
  readonly gain: number | null;
}

/** Each camp as a row, and all of them together as the last. */
export function campRows(ready: Prepared): CompareRow[] {
  const each = ready.camps.map((place, c) => ({ name: ready.graph.names[place]!, camps: [c] }));
  return [...each, { name: 'all camps', camps: each.map((_, c) => c) }];
}

function rowsOf(rows: readonly CompareRow[], camps: Float64Array, days: number): Float64Array {
  const out = new Float64Array(rows.length * days);
  rows.forEach((row, r) => {
    for (const c of row.camps)
      for (let t = 0; t < days; t++) out[r * days + t]! += camps[c * days + t]!;
  });
  return out;
}

/** First day on which any run differs in any row, or the number of days. */
function firstDifference(runs: readonly Float64Array[], days: number): number {
  let first = days;
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) if (run[at] !== 0) first = Math.min(first, at % days);
  }
  return first;
}

/** Sum of the variances from a day on. */
function variances(sd: Float64Array, days: number, from: number): number {
  let sum = 0;
  for (let at = 0; at < sd.length; at++) if (at % days >= from) sum += sd[at]! ** 2;
  return sum;
}

/** Some pairs of runs: rows by day, one pair after another. Plain data. */
export interface PairBlock {
  readonly first: number;
  /** The pair after the last one. */
  readonly last: number;
  readonly without: Float64Array;
  readonly with: Float64Array;
}

/**
 * Opens pairs of runs, so that threads can share them: pair k is the same on any.
 *
 * @param seed whole number in [0, 2⁵³)
 * @returns runs pairs [first, last)
 * @example mergePairs(pair, rows, [openPairs(pair, 1, rows)(0, 200)])
 */
export function openPairs(
  pair: CasePair,
  seed: number,
  rows: readonly CompareRow[],
): (first: number, last: number) => PairBlock {
  const { days } = pair.base.model;
  const size = rows.length * days;
  const base = { beside: openBeside(pair.base, pair.variant) };
  const variant = { beside: openBeside(pair.variant, pair.base) };
  return (first, last) => {
    const without = new Float64Array((last - first) * size);
    const withIt = new Float64Array((last - first) * size);
    for (let k = first; k < last; k++) {
      const at = (k - first) * size;
      without.set(rowsOf(rows, runOnce(pair.base, seed, k, base).camps, days), at);
      withIt.set(rowsOf(rows, runOnce(pair.variant, seed, k, variant).camps, days), at);
    }
    return { first, last, without, with: withIt };
  };
}

function runsOf(blocks: readonly PairBlock[], size: number, of: 'without' | 'with') {
  return blocks.flatMap((block) =>
    Array.from({ length: block.last - block.first }, (_, k) =>
      block[of].subarray(k * size, (k + 1) * size),
    ),
  );
}

/**
 * Joins pairs of runs, in whatever order they come, to a comparison.
 *
 * @param blocks pairs 0 … draws − 1, each once; at least one
 */
export function mergePairs(
  pair: CasePair,
  rows: readonly CompareRow[],
  blocks: readonly PairBlock[],
): Comparison {
  const { days } = pair.base.model;
  const size = rows.length * days;
  const inOrder = [...blocks].sort((a, b) => a.first - b.first);
  const without = runsOf(inOrder, size, 'without');
  const withIt = runsOf(inOrder, size, 'with');
  const apart = withIt.map((run, k) => run.map((persons, at) => persons - without[k]![at]!));
  const [base, variant, difference] = [
    momentsOfRuns(without),
    momentsOfRuns(withIt),
    bandsOfRuns(apart),
  ];
  const from = firstDifference(apart, days);
  const paired = variances(difference.sd, days, from);
  const alone = variances(base.sd, days, from) + variances(variant.sd, days, from);
  return {
    draws: apart.length,
    days,
    rows,
    base,
    variant,
    difference,
    gain: paired > 0 ? alone / paired : null,
  };
}

/**
 * Runs a case without and with changes on the same random numbers, and takes the differences run
 * by run. Random numbers go by what is drawn: seed, run, day, place, km made and candidate. Places
 * that a change does not reach behave the same in both, those that it reaches nearly so, and their
 * chance cancels out.
 *
 * @param pair see {@link preparePair}
 * @param draws number of pairs of runs, 1 to 20 000
 * @param seed whole number in [0, 2⁵³)
 * @param rows default {@link campRows}
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example compareRuns(preparePair(model, {}, [change]), 200, 1).difference.mean
 */
export function compareRuns(
  pair: CasePair,
  draws: number,
  seed: number,
  rows: readonly CompareRow[] = campRows(pair.base),
  work?: WorkOptions,
): Comparison {
  checkPairs(draws);
  const run = openPairs(pair, seed, rows);
  const blocks = Array.from({ length: draws }, (_, k) => {
    checkCancelled(work);
    const block = run(k, k + 1);
    report(work, 'pairs', k + 1, draws);
    return block;
  });
  return mergePairs(pair, rows, blocks);
}

/** @throws SojournError `argument.range` for an impossible number of pairs */
export function checkPairs(draws: number): void {
  checkInteger('draws', draws, 1, 20_000);
}
