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
  /** Half the width and height of the mark at the point, from whose edge the label keeps away. */
  readonly reach: readonly [number, number];
  /** The label may stand on the point itself: `only` there, or there at `best`. */
  readonly centred?: 'only' | 'best';
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
  [0.92, -0.38],
  [0.92, 0.38],
  [-0.92, -0.38],
  [-0.92, 0.38],
  [0.38, -0.92],
  [0.38, 0.92],
  [-0.38, -0.92],
  [-0.38, 0.92],
];
const distances = [3, 12, 24, 38, 54, 74];
const crossingCost = 9;

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function inside(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.y0 >= frame.y0 && box.x1 <= frame.x1 && box.y1 <= frame.y1;
}

function candidate(label: PointLabel, [dx, dy]: readonly [number, number], away: number): Box {
  const cx = label.x + dx * (label.reach[0] + away) + (Math.sign(dx) * label.width) / 2;
  const cy = label.y + dy * (label.reach[1] + away) + (Math.sign(dy) * label.height) / 2;
  return {
    x0: cx - label.width / 2,
    x1: cx + label.width / 2,
    y0: cy - label.height / 2,
    y1: cy + label.height / 2,
  };
}

interface Candidate {
  readonly box: Box;
  readonly cost: number;
  readonly leader: boolean;
}

/** All places where a label may stand, without regard to what is there. */
function candidates(label: PointLabel): Candidate[] {
  const around = distances.flatMap((away, step) =>
    directions.map((direction, rank) => ({
      box: candidate(label, direction, away),
      cost: away + rank,
      leader: step > 0,
    })),
  );
  const on = { box: candidate(label, [0, 0], 0), cost: 0, leader: false };
  if (label.centred === 'only') return [on];
  return label.centred === 'best' ? [on, ...around] : around;
}

function crossings(box: Box, soft: readonly (readonly [number, number])[]): number {
  let count = 0;
  for (const [x, y] of soft) {
    if (x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) count++;
  }
  return count;
}

/** Small boxes along the leader from the point of a label to the nearest edge of its box. */
function leaderBoxes(label: PointLabel, box: Box): Box[] {
  const x = Math.min(box.x1, Math.max(box.x0, label.x));
  const y = Math.min(box.y1, Math.max(box.y0, label.y));
  const steps = Math.ceil(Math.max(Math.abs(x - label.x), Math.abs(y - label.y)) / 3);
  const start = Math.ceil(Math.max(...label.reach) / 3) + 1;
  return Array.from({ length: Math.max(0, steps - start - 1) }, (_, index) => {
    const t = (index + start) / steps;
    const [px, py] = [label.x + (x - label.x) * t, label.y + (y - label.y) * t];
    return { x0: px - 1, y0: py - 1, x1: px + 1, y1: py + 1 };
  });
}

/**
 * Places labels around their points: neither a label nor its leader touches another label, a
 * `hard` box or the frame's edge, and few lie over the `soft` points (samples of lines). Greedy, in
 * the order given; a label for which there is no room is null.
 */
export function placeLabels(
  labels: readonly PointLabel[],
  frame: Box,
  hard: readonly Box[],
  soft: readonly (readonly [number, number])[],
): (PlacedLabel | null)[] {
  const taken: Box[] = [...hard];
  const free = (box: Box): boolean => !taken.some((other) => overlaps(box, other));
  return labels.map((label) => {
    let best: Candidate | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const one of candidates(label)) {
      if (one.cost >= least || !inside(one.box, frame) || !free(one.box)) continue;
      if (one.leader && !leaderBoxes(label, one.box).every(free)) continue;
      const cost = one.cost + crossingCost * crossings(one.box, soft);
      if (cost >= least) continue;
      least = cost;
      best = one;
    }
    if (best !== null) taken.push(best.box, ...(best.leader ? leaderBoxes(label, best.box) : []));
    return best;
  });
}
