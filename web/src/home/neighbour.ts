/** A point of the map with the code of its place. */
interface Spot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Unit steps of the arrow keys on the map; y grows downwards. */
const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The place that an arrow key leads to: the nearest within 45° of its direction, where the way
 * aside counts double. Null where there is none, or the key is no arrow.
 *
 * @example neighbour(spots, 'FRA', 'ArrowUp') // 'GBR', or what lies nearest to the north
 */
export function neighbour(spots: readonly Spot[], from: string, key: string): string | null {
  const step = directions[key];
  const start = spots.find((spot) => spot.code === from);
  if (step === undefined || start === undefined) return null;
  let best: string | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const [dx, dy] = [spot.x - start.x, spot.y - start.y];
    const along = dx * step[0] + dy * step[1];
    const aside = Math.abs(dx * step[1]) + Math.abs(dy * step[0]);
    const cost = along + 2 * aside;
    if (along <= 0 || aside > along || cost >= shortest) continue;
    [best, shortest] = [spot.code, cost];
  }
  return best;
}
