import { checkCancelled, checkInteger, report, type WorkOptions } from '../../core/index.ts';
import type { Recipe } from '../contract.ts';
import { openReplicator } from '../replicate/replicator.ts';
import { type BuiltYear, buildYear, tableOfYear } from '../years/build-year.ts';
import type { SecurityPanel } from '../years/panel.ts';
import { type ChoiceSpace, openChoices } from './choices.ts';
import { openMeasurement } from './measurement.ts';
import { spreadOf } from './spread.ts';

/** What is drawn, and how often. */
export interface DoubtOptions extends WorkOptions {
  readonly seed: number;
  readonly draws: number;
  /** First draw of a shard (default 0). */
  readonly from?: number;
  /** Recipe choices (default none: the recipe as it stands). */
  readonly choices?: ChoiceSpace;
  /** Whether values are drawn within their doubt (default true). */
  readonly measurement?: boolean;
}

/** Scores of all nodes under drawn data and drawn choices. */
export interface DoubtDraws {
  readonly base: BuiltYear;
  readonly draws: number;
  /** Nodes of the plan in its order, the index last. */
  readonly nodes: readonly string[];
  readonly places: readonly string[];
  /** Draw d, node n, place p at (d · nodes + n) · places + p; NaN where a node is missing. */
  readonly scores: Float64Array;
}

/** Scores of the draws [first, last) of a plan, in the order of {@link DoubtDraws}. */
export interface DoubtBlock {
  readonly first: number;
  readonly last: number;
  readonly scores: Float64Array;
}

/** A year made ready for draws. */
export interface DoubtPlan extends Omit<DoubtDraws, 'draws' | 'scores'> {
  /** Numbers a draw: nodes × places. */
  readonly size: number;
  /** Draw d is the same in any range, on any thread. @param into receives the scores; made if absent */
  run(first: number, last: number, into?: Float64Array): DoubtBlock;
}

/** Draws between two looks at the signal to stop. */
const drawsPerCheck = 64;

/** @throws SojournError `argument.range` for a number of draws outside 1 to 1 000 000 */
export function checkDoubt({ draws }: Pick<DoubtOptions, 'draws'>): void {
  checkInteger('draws', draws, 1, 1_000_000);
}

/**
 * Makes a year ready for draws by range, so that threads can share them: blocks of scores one after
 * another are what {@link runDoubt} gives.
 *
 * @param recipe,panel,year what is built
 * @param options seed, choices; `from` is added to the number of every draw
 * @throws SojournError as {@link buildYear}
 * @example openDoubt(recipe, panel, 2022, { seed: 1 }).run(0, 64).scores
 */
export function openDoubt(
  recipe: Recipe,
  panel: SecurityPanel,
  year: number,
  options: Omit<DoubtOptions, 'draws' | keyof WorkOptions>,
): DoubtPlan {
  const { seed, from = 0, choices = {}, measurement = true } = options;
  const base = buildYear(recipe, panel, year);
  const replicator = openReplicator(recipe, tableOfYear(recipe, panel, year).table);
  const { plan, places } = replicator;
  const count = places.length;
  const firstNode = plan.indicators * count;
  const size = plan.nodes.length * count;
  const drawChoices = openChoices(plan, choices, seed);
  const values = openMeasurement(base.built, spreadOf(panel, base), year, seed);
  const top = new Float64Array(count);
  return {
    base,
    nodes: plan.nodes.map(({ id }) => id),
    places,
    size,
    run(first, last, into) {
      const scores = into ?? new Float64Array((last - first) * size);
      for (let at = 0; at < last - first; at++) {
        const draw = from + first + at;
        if (measurement) values.fill(draw);
        replicator.run(drawChoices(draw), top, values.columns);
        scores.set(replicator.scores.subarray(firstNode, firstNode + size), at * size);
      }
      return { first, last, scores };
    },
  };
}

/**
 * Scores of a year under measurement error, imputation draws and recipe choices, sampled together.
 *
 * @param recipe the recipe
 * @param panel indicators by year and place, with bounds
 * @param year a year of the panel
 * @param options seed, draws, choices
 * @returns one score matrix a draw; draw d is the same in any shard
 * @throws SojournError as {@link buildYear}; `work.cancelled`
 * @example runDoubt(recipe, panel, 2022, { seed: 1, draws: 1000, choices: { weightNoise: 0.25 } })
 */
export function runDoubt(
  recipe: Recipe,
  panel: SecurityPanel,
  year: number,
  options: DoubtOptions,
): DoubtDraws {
  checkDoubt(options);
  const { draws } = options;
  const { base, nodes, places, size, run } = openDoubt(recipe, panel, year, options);
  const scores = new Float64Array(draws * size);
  for (let at = 0; at < draws; at += drawsPerCheck) {
    checkCancelled(options);
    report(options, 'draws', at, draws);
    const last = Math.min(at + drawsPerCheck, draws);
    run(at, last, scores.subarray(at * size, last * size));
  }
  report(options, 'draws', draws, draws);
  return { base, draws, nodes, places, scores };
}
