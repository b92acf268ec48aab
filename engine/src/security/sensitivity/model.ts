import { fillUniforms, purposes } from '../../core/index.ts';
import type { Recipe } from '../contract.ts';
import { type ChoiceSpace, choiceFactors, choicesFrom } from '../doubt/choices.ts';
import { openMeasurement } from '../doubt/measurement.ts';
import { spreadOf } from '../doubt/spread.ts';
import { meanRankShift, ranksOf } from '../replicate/ranks.ts';
import { openReplicator, type Replicator } from '../replicate/replicator.ts';
import { buildYear, tableOfYear } from '../years/build-year.ts';
import type { SecurityPanel } from '../years/panel.ts';

/** What is looked at: one number of a run. */
export type Output =
  | { readonly kind: 'score'; readonly place: string }
  | { readonly kind: 'rank'; readonly place: string }
  | { readonly kind: 'gap'; readonly a: string; readonly b: string }
  | { readonly kind: 'trend'; readonly place: string; readonly from: number }
  | { readonly kind: 'mean_rank_shift' };

/** What may vary: each a factor of the analysis. */
export const sensitivityFactors = [...choiceFactors, 'weights', 'data'] as const;
/** One of {@link sensitivityFactors}. */
export type SensitivityFactor = (typeof sensitivityFactors)[number];

/** A model of the unit cube: one coordinate a factor. */
export interface SensitivityModel {
  /** Factors that vary, in the order of the coordinates. */
  readonly factors: readonly SensitivityFactor[];
  /** One run; the point is not kept. */
  run(point: Float64Array): number;
}

/** What varies in a sensitivity analysis. */
export interface SensitivityOptions {
  readonly seed: number;
  readonly choices: ChoiceSpace;
  /** Sets of weights, and draws of the data, from which a coordinate picks (default 1,000). */
  readonly sets?: number;
  /** Whether values are drawn within their doubt (default true). */
  readonly measurement?: boolean;
}

const several = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 1;

function activeFactors({ choices, measurement = true }: SensitivityOptions): SensitivityFactor[] {
  const active: Readonly<Record<SensitivityFactor, boolean>> = {
    winmax: several(choices.winmax),
    normalise: several(choices.normalise),
    within: several(choices.within),
    across: several(choices.across),
    drop: choices.dropOne === true,
    weights: (choices.weightNoise ?? 0) > 0,
    data: measurement,
  };
  return sensitivityFactors.filter((factor) => active[factor]);
}

/** One year of a recipe, ready to run under a point of the cube. */
function openYear(recipe: Recipe, panel: SecurityPanel, year: number, seed: number) {
  const base = buildYear(recipe, panel, year);
  const replicator = openReplicator(recipe, tableOfYear(recipe, panel, year).table);
  return { replicator, values: openMeasurement(base.built, spreadOf(panel, base), year, seed) };
}

/** Reads the output from the scores of the index. */
function reader(output: Output, { places, nominal, plan }: Replicator) {
  const count = places.length;
  const position = (place: string) => places.indexOf(place);
  const order = new Int32Array(count);
  const ranks = new Float64Array(count);
  const nominalRanks = new Float64Array(count);
  ranksOf(nominal.scores.slice(plan.top * count, (plan.top + 1) * count), nominalRanks, order);
  return (scores: Float64Array): number => {
    switch (output.kind) {
      case 'score':
      case 'trend':
        return scores[position(output.place)] ?? Number.NaN;
      case 'gap':
        return scores[position(output.a)]! - scores[position(output.b)]!;
      case 'rank':
        ranksOf(scores, ranks, order);
        return ranks[position(output.place)] ?? Number.NaN;
      default:
        ranksOf(scores, ranks, order);
        return meanRankShift(ranks, nominalRanks);
    }
  };
}

/**
 * A recipe in one year as a model for variance-based sensitivity: the coordinates of a point pick
 * the choices, the set of weights and the draw of the data.
 *
 * @param recipe,panel,year what is built
 * @param output the number that is looked at
 * @param options choices that vary, seed
 * @returns a model for `sobolIndices(model.run, saltelliDesign(N, model.factors.length))`
 * @example openSensitivity(recipe, panel, 2022, { kind: 'score', place: 'BGD' }, { seed: 1, choices })
 */
export function openSensitivity(
  recipe: Recipe,
  panel: SecurityPanel,
  year: number,
  output: Output,
  options: SensitivityOptions,
): SensitivityModel {
  const { seed, choices, sets = 1000 } = options;
  const factors = activeFactors(options);
  const years = output.kind === 'trend' ? [output.from, year] : [year];
  const opened = years.map((one) => openYear(recipe, panel, one, seed));
  const readers = opened.map(({ replicator }) => reader(output, replicator));
  const { plan } = opened[0]!.replicator;
  const u = new Float64Array(choiceFactors.length + plan.ids.length);
  const weights = new Float64Array(plan.ids.length);
  const scores = opened.map(({ replicator }) => new Float64Array(replicator.places.length));
  const set = (coordinate: number): number => Math.min(Math.floor(coordinate * sets), sets - 1);
  const values = (point: Float64Array): number[] =>
    opened.map(({ replicator, values: draws }, at) => {
      const data = factors.indexOf('data');
      if (data >= 0) draws.fill(set(point[data]!));
      const chosen = choicesFrom(plan, choices, u, weights);
      replicator.run(chosen, scores[at]!, draws.columns);
      return readers[at]!(scores[at]!);
    });
  return {
    factors,
    run(point) {
      const at = factors.indexOf('weights');
      if (at >= 0) fillUniforms(u, seed, purposes['recipe-choice'], 0, set(point[at]!), 0);
      choiceFactors.forEach((factor, index) => {
        const coordinate = factors.indexOf(factor);
        u[index] = coordinate < 0 ? 0.5 : point[coordinate]!;
      });
      const found = values(point);
      return output.kind === 'trend' ? found[1]! - found[0]! : found[0]!;
    },
  };
}
