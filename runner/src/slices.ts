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

/** How a kind of work is cut. */
export interface Cutting {
  readonly slice: number;
  readonly task: number;
  readonly early: number;
}

/**
 * The tasks of a run: the first draws spread evenly over the workers, so that a provisional result
 * comes at once; the rest in blocks, small enough that every worker has several.
 *
 * @param draws draws in all
 * @param workers how many will share them, 1 or more
 * @example tasksOf({ slice: 2, task: 50, early: 16 }, 200, 2).length // 2 + 4
 */
export function tasksOf({ slice, task, early }: Cutting, draws: number, workers: number): Range[] {
  const first = Math.min(draws, early);
  const even = Math.ceil(draws / (4 * workers * slice)) * slice;
  return [
    ...cut(0, first, Math.max(1, Math.ceil(first / workers))),
    ...cut(first, draws, Math.min(task, even)),
  ];
}
