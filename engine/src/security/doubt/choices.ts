import { fillUniforms, purposes } from '../../core/index.ts';
import type { Aggregation, Normalisation } from '../contract.ts';
import type { Choices } from '../replicate/replicator.ts';
import type { Plan } from '../structure/plan.ts';

/** What may be chosen otherwise in a recipe; every list is drawn from with equal chance. */
export interface ChoiceSpace {
  readonly winmax?: readonly number[];
  readonly normalise?: readonly Normalisation[];
  /** Aggregation of indicators into their nodes. */
  readonly within?: readonly Aggregation[];
  /** Aggregation of nodes into those above. */
  readonly across?: readonly Aggregation[];
  /** Weights are multiplied by 1 + U(−noise, noise), 0 to below 1. */
  readonly weightNoise?: number;
  /** Whether one indicator, drawn with equal chance, is left out. */
  readonly dropOne?: boolean;
}

/** Uniforms that one set of choices uses before those of the weights. */
export const choiceFactors = ['winmax', 'normalise', 'within', 'across', 'drop'] as const;

const pick = <T>(from: readonly T[], u: number): T =>
  from[Math.min(Math.floor(u * from.length), from.length - 1)]!;

/**
 * Choices from uniforms: five for the lists ({@link choiceFactors}), then one for each weight.
 *
 * @param plan the tree
 * @param space what may be chosen
 * @param u 5 + rows of the plan numbers in (0, 1)
 * @param weights receives the weights
 */
export function choicesFrom(
  plan: Plan,
  space: ChoiceSpace,
  u: Float64Array,
  weights: Float64Array,
): Choices {
  const { winmax, normalise, within, across, weightNoise = 0, dropOne } = space;
  for (let row = 0; row < weights.length; row++) {
    const noise = 1 + weightNoise * (2 * u[choiceFactors.length + row]! - 1);
    weights[row] = plan.weights[row]! * noise;
  }
  const lower = within ? pick(within, u[2]!) : undefined;
  const upper = across ? pick(across, u[3]!) : undefined;
  return {
    weights,
    ...(winmax && { winmax: pick(winmax, u[0]!) }),
    ...(normalise && { normalise: pick(normalise, u[1]!) }),
    ...((lower || upper) && { within: lower, across: upper }),
    dropped: dropOne ? Math.min(Math.floor(u[4]! * plan.indicators), plan.indicators - 1) : -1,
  };
}

/** Draws choices: draw `draw` is the same in any range, on any worker. */
export function openChoices(plan: Plan, space: ChoiceSpace, seed: number) {
  const u = new Float64Array(choiceFactors.length + plan.ids.length);
  const weights = new Float64Array(plan.ids.length);
  return (draw: number): Choices => {
    fillUniforms(u, seed, purposes['recipe-choice'], 0, draw, 0);
    return choicesFrom(plan, space, u, weights);
  };
}
