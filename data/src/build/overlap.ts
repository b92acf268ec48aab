/** An item with the range in which its true value lies. */
export interface Ranged {
  readonly key: string;
  readonly low: number;
  readonly high: number;
}

/** Items whose ranges share a value. */
export interface Overlap {
  readonly keys: readonly string[];
  readonly value: number;
  /** The shared values run from here to `value`. */
  readonly from: number;
}

/** The value that lies in most ranges, and their keys; the first of several. */
export function largestOverlap(items: readonly Ranged[]): Overlap {
  const ends = items
    .flatMap(({ key, low, high }) => [
      { key, at: low, opens: true },
      { key, at: high, opens: false },
    ])
    .sort((a, b) => a.at - b.at || Number(b.opens) - Number(a.opens) || (a.key < b.key ? -1 : 1));
  const open = new Set<string>();
  let best: Overlap = { keys: [], value: Number.NaN, from: Number.NaN };
  let from = Number.NaN;
  for (const { key, at, opens } of ends) {
    if (opens) {
      open.add(key);
      from = at;
    } else {
      if (open.size > best.keys.length) best = { keys: [...open].sort(), value: at, from };
      open.delete(key);
    }
  }
  return best;
}

/** Fewer items than this may agree by chance. */
const fewest = 5;
/** So many times the number expected by chance must agree beyond that. */
const chance = 8;

/**
 * Groups of items that share a value, more of them than chance would bring together.
 *
 * @param spread the width over which values would lie if nothing tied them
 * @example sharedValues(womensShares, 0.3) // origins whose share of women was filled in alike
 */
export function sharedValues(items: readonly Ranged[], spread: number): readonly Overlap[] {
  const found: Overlap[] = [];
  let left = items;
  for (;;) {
    const overlap = largestOverlap(left);
    const expected = left.reduce((sum, { low, high }) => sum + (high - low), 0) / spread;
    if (overlap.keys.length < fewest + Math.floor(chance * expected)) return found;
    found.push(overlap);
    const taken = new Set(overlap.keys);
    left = left.filter(({ key }) => !taken.has(key));
  }
}
