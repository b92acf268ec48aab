function swap(values: Float64Array, i: number, j: number): void {
  const kept = values[i]!;
  values[i] = values[j]!;
  values[j] = kept;
}

/** Puts the median of first, middle and last at `low`, so that partitions stay balanced. */
function pivotToFront(values: Float64Array, low: number, high: number): void {
  const middle = (low + high) >>> 1;
  if (values[high]! < values[middle]!) swap(values, middle, high);
  if (values[high]! < values[low]!) swap(values, low, high);
  if (values[low]! < values[middle]!) swap(values, low, middle);
}

/**
 * Puts the values of [low, high] that are smaller than the one at `low` before it, the others
 * after; returns its place. No branch depends on the values (Lomuto's scheme without branches), so
 * nothing is mispredicted.
 */
function partition(values: Float64Array, low: number, high: number): number {
  pivotToFront(values, low, high);
  const pivot = values[low]!;
  let place = low + 1;
  for (let i = low + 1; i <= high; i++) {
    const value = values[i]!;
    values[i] = values[place]!;
    values[place] = value;
    place += Number(value < pivot);
  }
  swap(values, low, place - 1);
  return place - 1;
}

/** Moves what equals the smallest value, at `low`, to the front of [low, high]; returns the last. */
function gatherEqual(values: Float64Array, low: number, high: number): number {
  const smallest = values[low]!;
  let place = low + 1;
  for (let i = low + 1; i <= high; i++) {
    const value = values[i]!;
    values[i] = values[place]!;
    values[place] = value;
    place += Number(value <= smallest);
  }
  return place - 1;
}

/** Up to this length, sorting by insertion is faster than partitions. */
const shortLength = 24;

/** Sorts [low, high] by insertion. */
function sortShort(values: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const value = values[i]!;
    let at = i;
    while (at > low && values[at - 1]! > value) {
      values[at] = values[at - 1]!;
      at--;
    }
    values[at] = value;
  }
}

/**
 * Rearranges values so that `values[rank]` is what sorting would put there, smaller ones before
 * and larger ones after (quickselect, Hoare 1961). After too many uneven partitions the rest is
 * sorted, so that the worst case is n log n. Values must not contain NaN.
 *
 * @param values rearranged in place
 * @param rank from `low` to `high`, counted from 0
 * @param low first index looked at; everything before must be no larger
 * @param high last index looked at; everything after must be no smaller
 * @returns `values[rank]`
 * @example select(Float64Array.of(3, 1, 2), 0) // 1
 */
export function select(
  values: Float64Array,
  rank: number,
  low = 0,
  high = values.length - 1,
): number {
  let budget = 2 * (32 - Math.clz32(high - low + 1)) + 8;
  let from = low;
  let to = high;
  while (from < to) {
    if (to - from < shortLength) {
      sortShort(values, from, to);
      break;
    }
    if (budget-- === 0) {
      values.subarray(from, to + 1).sort();
      break;
    }
    let place = partition(values, from, to);
    if (place === from) place = Math.min(rank, gatherEqual(values, from, to));
    if (place === rank) break;
    if (place < rank) from = place + 1;
    else to = place - 1;
  }
  return values[rank]!;
}

/**
 * Puts several ranks in their places with one pass of divide and conquer: the middle rank first,
 * then the others on either side of it.
 *
 * @param ranks ascending
 * @param first first rank to place, index into `ranks`
 * @param last last rank to place
 */
export function selectMany(
  values: Float64Array,
  ranks: ArrayLike<number>,
  first = 0,
  last = ranks.length - 1,
  low = 0,
  high = values.length - 1,
): void {
  if (first > last || low >= high) return;
  if (high - low < shortLength) {
    sortShort(values, low, high);
    return;
  }
  const middle = (first + last) >>> 1;
  const rank = ranks[middle]!;
  if (rank >= low && rank <= high) select(values, rank, low, high);
  selectMany(values, ranks, first, middle - 1, low, Math.min(high, rank - 1));
  selectMany(values, ranks, middle + 1, last, Math.max(low, rank + 1), high);
}
