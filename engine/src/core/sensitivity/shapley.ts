import { checkInteger, checkLength } from '../errors/index.ts';
import { checkCancelled, report, type WorkOptions } from '../work/index.ts';

/** Most players for which all coalitions are valued: 2¹⁶ runs. */
export const mostExactPlayers = 16;

/**
 * The worth of a coalition: `members[i]` is 1 where player i is in. The array is reused.
 */
export type Worth = (members: Uint8Array) => number;

/** What each player adds; `values` sum to `full − empty`. */
export interface ShapleyValues {
  readonly values: Float64Array;
  /** Worth of nobody and of everybody. */
  readonly empty: number;
  readonly full: number;
  /** Standard error of each value; zeros where all coalitions were valued. */
  readonly errors: Float64Array;
  /** Coalitions valued. */
  readonly runs: number;
}

/**
 * Writes the members of coalition `index`: player i is in where bit i of the index is 1.
 *
 * @example coalitionInto(5, members) // players 0 and 2
 */
export function coalitionInto(index: number, members: Uint8Array): void {
  for (let i = 0; i < members.length; i++) members[i] = (index >>> i) & 1;
}

/** |S|!(k − |S| − 1)!/k! for |S| = 0 … k − 1: 1/k, then each from the one before. */
function coalitionWeights(players: number): Float64Array {
  const weights = new Float64Array(players);
  weights[0] = 1 / players;
  for (let s = 1; s < players; s++) weights[s] = (weights[s - 1]! * s) / (players - s);
  return weights;
}

function bitCount(index: number): number {
  let count = 0;
  for (let rest = index; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Kernel: Shapley values from the worths of all 2ᵏ coalitions (Shapley 1953):
 * φᵢ = Σ over S without i of |S|!(k − |S| − 1)!/k! · (v(S ∪ i) − v(S)).
 *
 * @param players k, 1 to 16
 * @param worths 2ᵏ numbers in the order of {@link coalitionInto}
 * @returns one value a player; they sum to the last worth minus the first
 * @throws SojournError `argument.range`, `argument.shape`
 * @example shapleyFromWorths(2, [0, 1, 3, 4]) // 1, 3
 */
export function shapleyFromWorths(players: number, worths: ArrayLike<number>): Float64Array {
  checkInteger('players', players, 1, mostExactPlayers);
  checkLength('worths', worths.length, 1 << players);
  const weights = coalitionWeights(players);
  const values = new Float64Array(players);
  for (let index = 0; index < worths.length; index++) {
    const weight = weights[bitCount(index)] ?? 0;
    for (let i = 0; i < players; i++) {
      const joined = index | (1 << i);
      if (joined !== index) values[i]! += weight * (worths[joined]! - worths[index]!);
    }
  }
  return values;
}

/**
 * Exact Shapley values: every coalition is valued once.
 *
 * @param players 1 to 16
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example shapleyExact(2, ([a, b]) => a! + 3 * b!).values // 1, 3
 */
export function shapleyExact(players: number, worth: Worth, work?: WorkOptions): ShapleyValues {
  checkInteger('players', players, 1, mostExactPlayers);
  const runs = 1 << players;
  const worths = new Float64Array(runs);
  const members = new Uint8Array(players);
  for (let index = 0; index < runs; index++) {
    checkCancelled(work);
    coalitionInto(index, members);
    worths[index] = worth(members);
    if (index % 16 === 15 || index + 1 === runs) report(work, 'coalitions', index + 1, runs);
  }
  const values = shapleyFromWorths(players, worths);
  const errors = new Float64Array(players);
  return { values, empty: worths[0]!, full: worths[runs - 1]!, errors, runs };
}
