import type { Count, DisplacementCase } from '../contract.ts';
import { correctedPoints } from '../registrations.ts';

const before = (points: readonly Count[], day: number) => points.filter(([when]) => when < day);

/**
 * A case as it was known on a day: registrations before it, and days up to the last of them.
 * Nothing after the day is left in it – no count, no correction, no calendar.
 *
 * @param day first day that is not known
 * @example caseUntil(model, Math.floor(model.days / 2))
 */
export function caseUntil(model: DisplacementCase, day: number): DisplacementCase {
  const registrations = model.registrations.map(({ correctedOn, ...spec }) => ({
    ...spec,
    tables: spec.tables.map((table) => before(table, day)),
    ...(correctedOn !== undefined && correctedOn < day && { correctedOn }),
  }));
  const camps = new Set(
    model.places.flatMap(({ kind, name }) => (/camp/.test(kind) ? [name] : [])),
  );
  const last = registrations
    .filter(({ camp }) => camps.has(camp))
    .flatMap((spec) => correctedPoints(spec).map(([when]) => when))
    .reduce((latest, when) => Math.max(latest, when), 0);
  const days = Math.min(day, model.days, last + 1);
  return {
    ...model,
    days,
    registrations,
    ...(model.total && { total: before(model.total, day) }),
    conflicts: model.conflicts.map(({ place, intensity }) => ({
      place,
      intensity: intensity.slice(0, days),
    })),
    closures: model.closures
      .filter(({ start }) => start < days)
      .map((closure) => ({ ...closure, end: closure.end >= days ? -1 : closure.end })),
    ...(model.changes && { changes: model.changes.filter((change) => change.day < days) }),
    ...(model.food && {
      food: model.food.map(({ region, points }) => ({ region, points: before(points, day) })),
    }),
  };
}
