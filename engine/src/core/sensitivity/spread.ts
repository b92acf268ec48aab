/** Sum of Euclidean distances between all pairs of points of two trajectories. */
function distanceBetween(a: Float64Array, b: Float64Array, dimensions: number): number {
  let total = 0;
  for (let i = 0; i < a.length; i += dimensions) {
    for (let j = 0; j < b.length; j += dimensions) {
      let square = 0;
      for (let z = 0; z < dimensions; z++) {
        const gap = a[i + z]! - b[j + z]!;
        square += gap * gap;
      }
      total += Math.sqrt(square);
    }
  }
  return total;
}

function indexOfLargest(values: Float64Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}

/**
 * Indices of `keep` trajectories that lie far apart: the farthest pair, then again and again the
 * one whose squared distances to those kept add up to most (distance: Campolongo et al. 2007,
 * eq. 10; greedy choice: Ruano et al. 2012). Ties go to the earlier one.
 *
 * @param trajectories point sets of one size
 * @example farApart([a, b, c], 2, 2) // e.g. [0, 2]
 */
export function farApart(
  trajectories: readonly Float64Array[],
  dimensions: number,
  keep: number,
): number[] {
  const n = trajectories.length;
  const squares = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const distance = distanceBetween(trajectories[i]!, trajectories[j]!, dimensions);
      squares[i * n + j] = distance * distance;
      squares[j * n + i] = squares[i * n + j]!;
    }
  }
  const first = indexOfLargest(squares);
  const kept = [Math.floor(first / n)];
  const toKept = new Float64Array(n);
  while (kept.length < keep) {
    const last = kept[kept.length - 1]!;
    for (let i = 0; i < n; i++) toKept[i]! += squares[i * n + last]!;
    for (const i of kept) toKept[i] = -1;
    const next = indexOfLargest(toKept);
    kept.push(next);
  }
  return kept.sort((a, b) => a - b);
}
