/** Draws between two looks at the signal: some 20 ms of work at the size of the real world. */
export const drawsPerSlice = 2;

/** Draws that a worker is given at a time. */
export const drawsPerTask = 50;

/** Draws behind the first, provisional fan. */
export const provisionalDraws = 16;

/** The draws [first, last). */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Cuts [first, last) at the multiples of `size`. @example cut(16, 120, 50) // 16–50, 50–100, 100–120 */
export function cut(first: number, last: number, size: number): Range[] {
  const ranges: Range[] = [];
  for (let from = first; from < last; ) {
    const to = Math.min(last, (Math.floor(from / size) + 1) * size);
    ranges.push({ first: from, last: to });
    from = to;
  }
  return ranges;
}

/**
 * The tasks of a run: the first draws spread evenly over the workers, so that a provisional fan
 * comes at once; the rest in blocks.
 *
 * @param draws draws in all
 * @param workers how many will share them, 1 or more
 * @example tasksOf(200, 2).length // 2 + 4
 */
export function tasksOf(draws: number, workers: number): Range[] {
  const early = Math.min(draws, provisionalDraws);
  const share = Math.ceil(early / workers);
  return [...cut(0, early, share), ...cut(early, draws, drawsPerTask)];
}
