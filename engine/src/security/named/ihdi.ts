import { cbrt, checkRange } from '../../core/index.ts';

/** The three dimensions of human development. */
export interface ThreeDimensions {
  readonly health: number;
  readonly education: number;
  readonly income: number;
}

/** Human development after what inequality takes. */
export interface InequalityAdjusted {
  readonly ihdi: number;
  /** Share of the index that inequality takes, 0 to 1. */
  readonly loss: number;
  /** Mean of the three inequalities, 0 to 1. */
  readonly coefficient: number;
}

/**
 * The inequality-adjusted index of UNDP (technical note 2, Human Development Report 2023/24): each
 * dimension index times 1 − A, where A = 1 − geometric mean / arithmetic mean of its distribution
 * (Atkinson 1970, ε = 1); geometric mean of the three.
 *
 * @param indices dimension indices of the HDI, 0 to 1
 * @param inequality A of each dimension, 0 to 1
 * @throws SojournError `argument.range`
 * @example inequalityAdjusted({ health: 0.9, education: 0.8, income: 0.8 }, { health: 0.1, education: 0.1, income: 0.1 }).loss // 0.1
 */
export function inequalityAdjusted(
  indices: ThreeDimensions,
  inequality: ThreeDimensions,
): InequalityAdjusted {
  let [hdi, left, sum] = [1, 1, 0];
  for (const dimension of ['health', 'education', 'income'] as const) {
    const taken = inequality[dimension];
    checkRange(`${dimension} of the indices`, indices[dimension], 0, 1);
    checkRange(`${dimension} of the inequalities`, taken, 0, 1);
    hdi *= indices[dimension];
    left *= indices[dimension] * (1 - taken);
    sum += taken;
  }
  const ihdi = cbrt(left);
  return { ihdi, loss: hdi === 0 ? 0 : 1 - ihdi / cbrt(hdi), coefficient: sum / 3 };
}
