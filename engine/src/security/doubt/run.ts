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

/** Draws between two looks at the signal to stop. */
const drawsPerCheck = 64;

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
  const { seed, draws, from = 0, choices = {}, measurement = true } = options;
  checkInteger('draws', draws, 1, 1_000_000);
  const base = buildYear(recipe, panel, year);
  const replicator = openReplicator(recipe, tableOfYear(recipe, panel, year).table);
  const { plan, places } = replicator;
  const count = places.length;
  const firstNode = plan.indicators * count;
  const size = plan.nodes.length * count;
  const scores = new Float64Array(draws * size);
  const drawChoices = openChoices(plan, choices, seed);
  const values = openMeasurement(base.built, spreadOf(panel, base), year, seed);
  const top = new Float64Array(count);
  for (let at = 0; at < draws; at++) {
    if (at % drawsPerCheck === 0) {
      checkCancelled(options);
      report(options, 'draws', at, draws);
    }
    if (measurement) values.fill(from + at);
    replicator.run(drawChoices(from + at), top, values.columns);
    scores.set(replicator.scores.subarray(firstNode, firstNode + size), at * size);
  }
  report(options, 'draws', draws, draws);
  return { base, draws, nodes: plan.nodes.map(({ id }) => id), places, scores };
}
