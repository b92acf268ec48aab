/** Square of the distance of point k from the segment between points i and j. */
function strayed(points: readonly number[], i: number, j: number, k: number): number {
  const [ax, ay] = [points[2 * i]!, points[2 * i + 1]!];
  const [dx, dy] = [points[2 * j]! - ax, points[2 * j + 1]! - ay];
  const [px, py] = [points[2 * k]! - ax, points[2 * k + 1]! - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  const [ex, ey] = [px - along * dx, py - along * dy];
  return ex * ex + ey * ey;
}

/** The point between i and j that strays farthest beyond the tolerance, or 0. */
function farthest(points: readonly number[], i: number, j: number, tolerance: number): number {
  let far = 0;
  let worst = tolerance * tolerance;
  for (let k = i + 1; k < j; k++) {
    const distance = strayed(points, i, j, k);
    if (distance <= worst) continue;
    worst = distance;
    far = k;
  }
  return far;
}

/**
 * Line simplification (Douglas and Peucker 1973): keeps both ends and every point without which
 * the line would stray by more than `tolerance`. Points are x and y in turn.
 *
 * @example simplified([0, 0, 1, 0.1, 2, 0], 0.5) // [0, 0, 2, 0]
 */
export function simplified(points: readonly number[], tolerance: number): number[] {
  const count = points.length / 2;
  if (count < 3) return [...points];
  const kept = new Uint8Array(count);
  kept[0] = 1;
  kept[count - 1] = 1;
  const spans: [number, number][] = [[0, count - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [i, j] = span;
    const far = farthest(points, i, j, tolerance);
    if (far === 0) continue;
    kept[far] = 1;
    spans.push([i, far], [far, j]);
  }
  const result: number[] = [];
  for (let k = 0; k < count; k++) {
    if (kept[k] === 1) result.push(points[2 * k]!, points[2 * k + 1]!);
  }
  return result;
}
