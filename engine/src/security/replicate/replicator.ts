import { type Built, buildIndex } from '../build/build.ts';
import { transformedSpec } from '../build/raw.ts';
import type { Aggregation, IndicatorTable, Normalisation, Recipe, Treatment } from '../contract.ts';
import { aggregateNode } from '../steps/aggregate.ts';
import { normaliseColumn } from '../steps/normalise.ts';
import type { ScoreMatrix } from '../steps/scores.ts';
import { treatColumn } from '../steps/treat.ts';
import type { Plan } from '../structure/plan.ts';

/** What may be chosen otherwise in one replication; what is absent is as in the recipe. */
export interface Choices {
  readonly winmax?: number;
  readonly normalise?: Normalisation;
  /** Aggregation of nodes whose children are indicators. */
  readonly within?: Aggregation | undefined;
  /** Aggregation of nodes above. */
  readonly across?: Aggregation | undefined;
  /** Relative weights of all rows of the plan. */
  readonly weights?: Float64Array;
  /** Row of an indicator that is left out, or −1. */
  readonly dropped?: number;
}

/** Runs a recipe again and again under other choices or other data, without allocating. */
export interface Replicator {
  readonly nominal: Built;
  readonly plan: Plan;
  readonly places: readonly string[];
  /**
   * One replication.
   *
   * @param choices what is chosen otherwise
   * @param out receives the index of every place
   * @param columns imputed columns of this replication instead of the nominal ones
   */
  run(choices: Choices, out: Float64Array, columns?: readonly Float64Array[]): void;
  /** The scores of all rows of the last replication. */
  readonly scores: ScoreMatrix;
}

function aggregationOf(choices: Choices, own: Aggregation, level: number): Aggregation {
  return (level === 2 ? choices.within : choices.across) ?? own;
}

/** Places without a score of a node in the recipe as it stands: they get none in any replication. */
function missingOf({ scores, plan, places }: Built): Int32Array[] {
  const count = places.length;
  return plan.nodes.map(({ row }) =>
    Int32Array.from(places.keys()).filter((at) => Number.isNaN(scores[row * count + at]!)),
  );
}

/**
 * Prepares a recipe and a table for replications. Thresholds are judged once, by the recipe's own
 * weights: drawn ones move scores, not who has one. An indicator that is all that a place has in a
 * node stays there when it is left out elsewhere.
 *
 * @param recipe indicators, tree and rules
 * @param table one year
 * @returns a replicator; treated and normalised columns are kept for choices that recur
 * @throws what {@link buildIndex} throws
 * @example openReplicator(recipe, table).run({ winmax: 3 }, out)
 */
export function openReplicator(recipe: Recipe, table: IndicatorTable): Replicator {
  const nominal = buildIndex(recipe, table);
  const { plan, places } = nominal;
  const count = places.length;
  const scores = new Float64Array(plan.ids.length * count);
  const treated = new Map<number, readonly Float64Array[]>();
  const specs = recipe.indicators.map(transformedSpec);
  const placeIndex = (place: string) => places.indexOf(place);
  const contexts = specs.map((spec) => ({ spec, placeIndex }));
  const scratch = new Float64Array(count);
  const noneDropped = new Float64Array(plan.ids.length);
  const missing = missingOf(nominal);
  const open = plan.nodes.map((node) => ({ ...node, threshold: 0 }));

  const rule = (winmax: number | undefined): Treatment | null =>
    recipe.treat && winmax !== undefined ? { ...recipe.treat, winmax } : recipe.treat;

  const treatedUnder = (winmax: number | undefined): readonly Float64Array[] => {
    const treatment = rule(winmax);
    if (!treatment) return nominal.imputed;
    const known = treated.get(treatment.winmax);
    if (known) return known;
    const columns = nominal.imputed.map((column) => {
      const out = new Float64Array(count);
      treatColumn(column, treatment, out);
      return out;
    });
    treated.set(treatment.winmax, columns);
    return columns;
  };

  const normaliseInto = (columns: readonly Float64Array[], choices: Choices): void => {
    specs.forEach((spec, row) => {
      const method = spec.normalise ?? choices.normalise ?? recipe.normalise;
      const out = scores.subarray(row * count, (row + 1) * count);
      normaliseColumn(columns[row]!, method, contexts[row]!, out);
    });
  };

  const weightsUnder = ({ weights = plan.weights, dropped = -1 }: Choices): Float64Array => {
    if (dropped < 0) return weights;
    noneDropped.set(weights);
    noneDropped[dropped] = 0;
    return noneDropped;
  };

  return {
    nominal,
    plan,
    places,
    scores,
    run(choices, out, columns) {
      if (columns) {
        const treatment = rule(choices.winmax);
        specs.forEach((spec, row) => {
          const target = scores.subarray(row * count, (row + 1) * count);
          const method = spec.normalise ?? choices.normalise ?? recipe.normalise;
          if (treatment) treatColumn(columns[row]!, treatment, scratch);
          normaliseColumn(treatment ? scratch : columns[row]!, method, contexts[row]!, target);
        });
      } else normaliseInto(treatedUnder(choices.winmax), choices);
      const weights = weightsUnder(choices);
      open.forEach((node, at) => {
        const own = aggregationOf(choices, node.aggregation, plan.levels[node.row]!);
        const row = scores.subarray(node.row * count, (node.row + 1) * count);
        const isThinned = weights === noneDropped && node.children.includes(choices.dropped!);
        if (isThinned) {
          aggregateNode(scores, count, node, choices.weights ?? plan.weights, own);
          scratch.set(row);
        }
        aggregateNode(scores, count, node, weights, own);
        if (isThinned) {
          for (let i = 0; i < count; i++) if (Number.isNaN(row[i]!)) row[i] = scratch[i]!;
        }
        for (const place of missing[at]!) row[place] = Number.NaN;
      });
      out.set(scores.subarray(plan.top * count, (plan.top + 1) * count));
    },
  };
}
