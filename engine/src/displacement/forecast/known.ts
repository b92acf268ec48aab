import { checkInteger } from '../../core/index.ts';
import type { ClosureSpec, Count, DisplacementCase, PlaceSpec } from '../contract.ts';

/** Room of camps in what is known: left out, since a case seldom says what was planned when. */
export type Capacities = 'left-out' | 'as-given';

const upTo = (counts: readonly Count[], day: number) => counts.filter(([when]) => when <= day);

/** A closure that has begun; its end, where it lies ahead, is not known. */
function closuresOn(closures: readonly ClosureSpec[], day: number): ClosureSpec[] {
  return closures
    .filter(({ start }) => start <= day)
    .map((one) => (one.end > day ? { ...one, end: -1 } : one));
}

function placeOn(place: PlaceSpec, day: number, fought: ReadonlySet<string>, room: Capacities) {
  const { conflictDay, ...kept } = place;
  const begun = place.kind !== 'conflict' || fought.has(place.name);
  const { capacity, capacityPerDay, ...open } = kept;
  const isCamp = place.kind === 'camp' || place.kind === 'idpcamp';
  return {
    ...(isCamp && room === 'left-out' ? open : kept),
    ...(begun ? conflictDay !== undefined && conflictDay <= day && { conflictDay } : null),
    ...(!begun && { kind: 'town' as const }),
  };
}

/**
 * A case as it was known on a day: counts, conflicts, closures and changes up to then and nothing
 * later. Corrections of registrations yet to come are unknown, so is the end of a closure that
 * lies ahead; conflicts stay as they were on that day; a zone that has seen none is a town. Room
 * of camps is left out unless it is asked for, because cases often give the largest registration
 * of the time to come.
 *
 * @param day last day that is known, 0 or more
 * @param ahead days to add after it, 0 or more
 * @throws SojournError `argument.range`
 * @example knownOn(model, 90, 30).days // 121
 */
export function knownOn(
  model: DisplacementCase,
  day: number,
  ahead: number,
  room: Capacities = 'left-out',
): DisplacementCase {
  checkInteger('day', day, 0, 1_000_000);
  checkInteger('ahead', ahead, 0, 10_000);
  const days = day + 1 + ahead;
  const conflicts = model.conflicts
    .map(({ place, intensity }) => {
      const seen = intensity.slice(0, day + 1);
      const last = seen[day] ?? 0;
      return { place, intensity: [...seen, ...Array<number>(days - seen.length).fill(last)] };
    })
    .filter(({ intensity }) => intensity.some((value) => value > 0));
  const listed = new Set(model.conflicts.map(({ place }) => place));
  const fought = new Set(conflicts.map(({ place }) => place));
  for (const { name, conflictDay = 0 } of model.places)
    if (!listed.has(name) && conflictDay <= day) fought.add(name);
  const { total, food, changes, ...plain } = model;
  return {
    ...plain,
    days,
    places: model.places.map((place) => placeOn(place, day, fought, room)),
    closures: closuresOn(model.closures, day),
    conflicts,
    registrations: model.registrations.map(({ camp, tables, correctedOn }) => ({
      camp,
      tables: tables.map((table) => upTo(table, day)),
      ...(correctedOn !== undefined && correctedOn <= day && { correctedOn }),
    })),
    ...(changes && { changes: changes.filter((one) => one.day <= day) }),
    ...(total && { total: upTo(total, day) }),
    ...(food && {
      food: food.map(({ region, points }) => ({ region, points: upTo(points, day) })),
    }),
  };
}
