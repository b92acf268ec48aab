import type { DisplacementCase } from './contract.ts';

/** Level of food insecurity (0–100 %) of each place on a day, from its region; 0 where unknown. */
export function foodByDay(model: DisplacementCase, day: number): Float64Array {
  const levels = new Map(
    (model.food ?? []).map(({ region, points }) => [region, levelOn(points, day)] as const),
  );
  return Float64Array.from(model.places, ({ region }) => levels.get(region ?? '') ?? 0);
}

function levelOn(points: readonly (readonly [number, number])[], day: number): number {
  if (points.length === 0) return 0;
  const next = points.findIndex(([when]) => when >= day);
  if (next === -1) return points.at(-1)![1];
  if (next === 0) return points[0]![1];
  const [before, after] = [points[next - 1]!, points[next]!];
  return before[1] + ((after[1] - before[1]) * (day - before[0])) / (after[0] - before[0]);
}
