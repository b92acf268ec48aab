/** A label that wants its centre at `at` and takes `size` pixels along one axis. */
export interface Wish {
  readonly at: number;
  readonly size: number;
}

interface Block {
  sum: number;
  count: number;
}

/**
 * Places labels along an axis without overlap, in the order of their wishes, with the least sum of
 * squared displacements: isotonic regression by pooling adjacent violators (Barlow et al. 1972) on
 * the wishes less the room taken before them, then clamped to [low, high]. Where the labels do not
 * fit they start at `low` and run past `high`. Returns centres in the order of `wishes`.
 *
 * @example spread([{ at: 10, size: 12 }, { at: 12, size: 12 }], 0, 100) // [5 + …] 12 apart around 11
 */
export function spread(wishes: readonly Wish[], low: number, high: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.at - wishes[b]!.at);
  const offsets: number[] = [];
  const blocks: Block[] = [];
  let total = 0;
  for (const index of order) {
    const { at, size } = wishes[index]!;
    offsets.push(total + size / 2);
    blocks.push({ sum: at - (total + size / 2), count: 1 });
    total += size;
    pool(blocks);
  }
  const highest = Math.max(low, high - total);
  const centres = new Array<number>(wishes.length).fill(0);
  let place = 0;
  for (const { sum, count } of blocks) {
    const start = Math.min(highest, Math.max(low, sum / count));
    for (let k = 0; k < count; k++, place++) centres[order[place]!] = start + offsets[place]!;
  }
  return centres;
}

/** Merges the last blocks while they are out of order. */
function pool(blocks: Block[]): void {
  while (blocks.length > 1) {
    const last = blocks[blocks.length - 1]!;
    const before = blocks[blocks.length - 2]!;
    if (before.sum / before.count <= last.sum / last.count) return;
    before.sum += last.sum;
    before.count += last.count;
    blocks.pop();
  }
}
