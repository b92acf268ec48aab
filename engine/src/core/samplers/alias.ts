import { checkRange, SojournError } from '../errors/index.ts';
import type { RandomNumbers } from '../streams/index.ts';
import { sampleInteger } from './integer.ts';

/** Weights prepared for choosing in constant time; plain arrays. */
export interface AliasTable {
  /** By column: the probability of staying in it. */
  readonly stay: Float64Array;
  /** By column: the category taken otherwise. */
  readonly alias: Int32Array;
}

function sumOf(weights: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    checkRange('weight', weights[index]!, 0, Number.MAX_VALUE);
    sum += weights[index]!;
  }
  if (sum > 0 && sum < Number.POSITIVE_INFINITY) return sum;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'sum of weights' },
    got: String(sum),
    expected: 'more than 0 and finite',
  });
}

/**
 * Prepares weights for {@link sampleCategory} (Walker 1977, in the stable form of Vose 1991).
 *
 * @param weights one per category, 0 or more, any scale, not all 0
 * @throws SojournError `argument.range`
 */
export function createAliasTable(weights: ArrayLike<number>): AliasTable {
  const size = weights.length;
  const sum = sumOf(weights);
  const stay = new Float64Array(size);
  const alias = Int32Array.from(stay, (_, index) => index);
  const small: number[] = [];
  const large: number[] = [];
  for (let index = 0; index < size; index++) {
    stay[index] = (weights[index]! / sum) * size;
    (stay[index]! < 1 ? small : large).push(index);
  }
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large[large.length - 1]!;
    alias[less] = more;
    stay[more] = stay[more]! + stay[less]! - 1;
    if (stay[more]! < 1) small.push(large.pop()!);
  }
  settle(weights, stay, alias, [...small, ...large]);
  return { stay, alias };
}

/** Columns left over by rounding are full; one of weight 0 sends to the heaviest category. */
function settle(
  weights: ArrayLike<number>,
  stay: Float64Array,
  alias: Int32Array,
  left: readonly number[],
): void {
  let heaviest = 0;
  for (let index = 1; index < weights.length; index++) {
    if (weights[index]! > weights[heaviest]!) heaviest = index;
  }
  for (const index of left) {
    stay[index] = weights[index]! > 0 ? 1 : 0;
    if (weights[index] === 0) alias[index] = heaviest;
  }
}

/**
 * A category, each as likely as its weight.
 *
 * @returns index in 0 … number of weights − 1
 * @example sampleCategory(stream, createAliasTable([1, 2, 1])) // 1 in half of the cases
 */
export function sampleCategory(stream: RandomNumbers, table: AliasTable): number {
  const column = sampleInteger(stream, table.stay.length);
  return stream.nextUniform() < table.stay[column]! ? column : table.alias[column]!;
}
