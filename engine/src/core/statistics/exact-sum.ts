import { SojournError } from '../errors/index.ts';

/** 2^1023: while sums of absolute values stay below it nothing can overflow. */
const safeMagnitude = 8.98846567431158e307;

/**
 * Adds a finite number to an exact running sum: an expansion of non-overlapping partials in
 * increasing order of magnitude (Shewchuk 1997, GROW-EXPANSION). Their exact sum is the exact sum
 * of everything added, in whatever order; feed one expansion's partials to another to merge them.
 *
 * @param partials changed in place; start from an empty array
 * @example const partials: number[] = []; addExactly(partials, 0.1)
 */
export function addExactly(partials: number[], value: number): void {
  let carry = value;
  let kept = 0;
  for (let i = 0; i < partials.length; i++) {
    const partial = partials[i]!;
    const larger = Math.abs(carry) < Math.abs(partial) ? partial : carry;
    const smaller = larger === partial ? carry : partial;
    const high = larger + smaller;
    const low = smaller - (high - larger);
    if (low !== 0) partials[kept++] = low;
    carry = high;
  }
  partials.length = kept;
  partials.push(carry);
}

/**
 * The double nearest to the exact sum of an expansion, ties to even.
 *
 * @example exactTotal([]) // 0
 */
export function exactTotal(partials: readonly number[]): number {
  let i = partials.length - 1;
  if (i < 0) return 0;
  let high = partials[i--]!;
  let low = 0;
  while (i >= 0 && low === 0) {
    const before = high;
    const partial = partials[i--]!;
    high = before + partial;
    low = partial - (high - before);
  }
  return i >= 0 ? roundHalfwayCase(high, low, partials[i]!) : high;
}

/** Where `low` is exactly half a unit of `high`, the sign of the next partial decides. */
function roundHalfwayCase(high: number, low: number, next: number): number {
  if (low < 0 !== next < 0) return high;
  const doubled = 2 * low;
  const rounded = high + doubled;
  return rounded - high === doubled ? rounded : high;
}

/**
 * The exact sum, rounded once: the same bits for every order and every grouping of the addends
 * (Shewchuk 1997; Python's `math.fsum`).
 *
 * @param values numbers; with an infinity or NaN among them the result follows IEEE addition
 * @returns the double nearest to the exact sum, 0 for none
 * @throws SojournError `argument.range` if the sum of absolute values reaches 2^1023
 * @example exactSum([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]) // 1
 */
export function exactSum(values: ArrayLike<number>): number {
  let plain = 0;
  let magnitude = 0;
  for (let i = 0; i < values.length; i++) {
    plain += values[i]!;
    magnitude = Math.max(magnitude, Math.abs(values[i]!));
  }
  if (!Number.isFinite(magnitude)) return plain;
  if (magnitude * values.length >= safeMagnitude) throw overflow(magnitude);
  const partials: number[] = [];
  for (let i = 0; i < values.length; i++) addExactly(partials, values[i]!);
  return exactTotal(partials);
}

function overflow(magnitude: number): SojournError {
  return new SojournError({
    code: 'argument.range',
    where: { field: 'values' },
    got: `magnitudes up to ${magnitude}`,
    expected: 'a count times the largest magnitude below 2^1023',
  });
}
