/** A rectangle in pixels. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A label that belongs to a point; earlier labels have precedence. */
export interface PointLabel {
  readonly x: number;
  readonly y: number;
  /** Radius of the mark at the point. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and whether it is far enough away to need a leader. */
export interface PlacedLabel {
  readonly box: Box;
  readonly leader: boolean;
}

/** Directions in order of preference: right, left, above, below, then the diagonals. */
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.7, -0.7],
  [0.7, 0.7],
  [-0.7, -0.7],
  [-0.7, 0.7],
];
const distances = [3, 12, 24, 38, 54];
const crossingCost = 9;

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function inside(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.y0 >= frame.y0 && box.x1 <= frame.x1 && box.y1 <= frame.y1;
}

function candidate(label: PointLabel, [dx, dy]: readonly [number, number], away: number): Box {
  const reach = label.radius + away;
  const cx = label.x + dx * reach + (Math.sign(dx) * label.width) / 2;
  const cy = label.y + dy * reach + (Math.sign(dy) * label.height) / 2;
  return {
    x0: cx - label.width / 2,
    x1: cx + label.width / 2,
    y0: cy - label.height / 2,
    y1: cy + label.height / 2,
  };
}

function crossings(box: Box, soft: readonly (readonly [number, number])[]): number {
  let count = 0;
  for (const [x, y] of soft) {
    if (x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) count++;
  }
  return count;
}

/**
 * Places labels around their points: none touches another label, a `hard` box or the frame's edge,
 * and few lie over the `soft` points (samples of lines). Greedy, in the order given; a label for
 * which there is no room is null.
 */
export function placeLabels(
  labels: readonly PointLabel[],
  frame: Box,
  hard: readonly Box[],
  soft: readonly (readonly [number, number])[],
): (PlacedLabel | null)[] {
  const taken: Box[] = [...hard];
  return labels.map((label) => {
    let best: PlacedLabel | null = null;
    let least = Number.POSITIVE_INFINITY;
    distances.forEach((away, step) => {
      directions.forEach((direction, rank) => {
        const base = away + rank;
        if (base >= least) return;
        const box = candidate(label, direction, away);
        if (!inside(box, frame) || taken.some((other) => overlaps(box, other))) return;
        const cost = base + crossingCost * crossings(box, soft);
        if (cost >= least) return;
        least = cost;
        best = { box, leader: step > 0 };
      });
    });
    const chosen: PlacedLabel | null = best;
    if (chosen !== null) taken.push((chosen as PlacedLabel).box);
    return chosen;
  });
}
